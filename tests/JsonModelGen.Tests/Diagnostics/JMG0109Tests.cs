namespace JsonModelGen.Tests.Diagnostics;

/// <summary>Type has only one of FromJson and ToJson.</summary>
public class JMG0109Tests
{
    private const string Types =
        """
        using System.Text.Json;
        public class Written { public void ToJson(Utf8JsonWriter writer) => writer.WriteNumberValue(1); }
        public class Read { public static Read FromJson(ref Utf8JsonReader reader) => new(); }
        public class Both { public static Both FromJson(ref Utf8JsonReader reader) => new(); public virtual void ToJson(Utf8JsonWriter writer) => writer.WriteNumberValue(1); }
        public class Derived : Both;
        public class Hidden { static Hidden FromJson(ref Utf8JsonReader reader) => new(); public void ToJson(Utf8JsonWriter writer) => writer.WriteNumberValue(1); }
        [JsonModel] public partial record Page<T>(T Item);

        """;

    [Theory]
    [InlineData("Written")]
    [InlineData("Written?")]
    [InlineData("List<Written>")]
    [InlineData("Dictionary<string, Written[]>")]
    [InlineData("Page<Written>")]
    [InlineData("Derived", "Derived")]
    [InlineData("Hidden", "Hidden")]
    public Task Names_the_method_missing_for_reading(string type, string lacking = "Written") => DiagnosticProbe.Flags(
        "JMG0109",
        Types + $"[JsonModel] public partial class A {{ public {type} [|X|] {{ get; set; }} = default!; }}",
        $"'X' cannot be read: {lacking} has ToJson(Utf8JsonWriter), but no static {lacking} FromJson(ref Utf8JsonReader): add it, or exclude the member with [JsonKey(IncludeFromJson = false)]",
        emitted: ["Page_1.g.cs"]);

    [Theory]
    [InlineData("Read")]
    [InlineData("(int, Read)")]
    public Task Names_the_method_missing_for_writing(string type) => DiagnosticProbe.Flags(
        "JMG0109",
        Types + $"[JsonModel] public partial record A({type} [|X|]);",
        "'X' cannot be written: Read has FromJson(ref Utf8JsonReader), but no void ToJson(Utf8JsonWriter): add it, or exclude the member with [JsonKey(IncludeToJson = false)]",
        emitted: ["Page_1.g.cs"]);

    [Theory]
    [InlineData("public partial class A { public Both X { get; set; } = new(); public List<Both?> Y { get; set; } = []; public Page<Both> Z { get; set; } = null!; }")]
    [InlineData("public partial class A { public Written X => new(); }")]
    [InlineData("public partial class A { [JsonKey(IncludeFromJson = false)] public List<Written> X { get; set; } = []; }")]
    [InlineData("public partial class A { [JsonKey(IncludeToJson = false)] public Read[] X { get; set; } = []; }")]
    [InlineData("public partial class A { [JsonKey(FromJson = \"Of\")] public Written X { get; set; } = new(); static Written Of(int x) => new(); }")]
    [InlineData("public partial class A { [JsonKey(FromJson = \"From\", ToJson = \"To\")] public int X { get; set; } static int From(Read x) => 1; static Written To(int x) => new(); }")]
    public Task Accepts_one_method_if_the_other_is_not_needed(string model) => DiagnosticProbe.Accepts(Types + "[JsonModel] " + model);
}
