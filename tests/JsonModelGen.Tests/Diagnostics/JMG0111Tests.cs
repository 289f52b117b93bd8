namespace JsonModelGen.Tests.Diagnostics;

/// <summary>Member cannot be flattened.</summary>
public class JMG0111Tests
{
    [Theory]
    [InlineData("int")]
    [InlineData("string?")]
    [InlineData("List<B>")]
    [InlineData("Dictionary<string, B>")]
    [InlineData("Dictionary<string, System.Text.Json.JsonElement>?")]
    [InlineData("System.Text.Json.JsonElement")]
    [InlineData("(int A, int B)")]
    [InlineData("Day")]
    [InlineData("Converted")]
    [InlineData("A")]
    [InlineData("A?")]
    public Task Flags_types_without_members_of_their_own(string type) => DiagnosticProbe.Flags(
        "JMG0111",
        $$"""
        [JsonModel] public partial class A { [JsonKey([|Flatten = true|])] public {{type}} X { get; set; } = default!; }
        [JsonModel] public partial class B { public int X { get; set; } }
        public enum Day { Monday }
        [JsonConvertWith<Converter>] public class Converted;
        public class Converter : IJsonConverter<Converted>
        {
            public Converted Read(ref System.Text.Json.Utf8JsonReader reader) => new();
            public void Write(System.Text.Json.Utf8JsonWriter writer, Converted value) => writer.WriteNullValue();
        }
        """,
        emitted: ["B.g.cs"]);

    [Fact]
    public Task Says_why() => DiagnosticProbe.Flags(
        "JMG0111",
        "[JsonModel] public partial class A { [JsonKey([|Flatten = true|])] public Dictionary<string, int>? Rest { get; set; } }",
        "'Rest' cannot be flattened: the members of Dictionary<string, int> cannot be part of 'A': the keys of a dictionary are not known at compile time: use a model with a member for each key, or [JsonExtra] to keep all unknown keys");

    [Fact]
    public Task Flags_a_converter_on_the_member() => DiagnosticProbe.Flags(
        "JMG0111",
        """
        [JsonModel] public partial class A { [JsonKey([|Flatten = true|]), JsonConvertWith<Converter>] public B X { get; set; } = new(); }
        [JsonModel] public partial class B { public int X { get; set; } }
        public class Converter : IJsonConverter<B>
        {
            public B Read(ref System.Text.Json.Utf8JsonReader reader) => new();
            public void Write(System.Text.Json.Utf8JsonWriter writer, B value) => writer.WriteNullValue();
        }
        """,
        emitted: ["B.g.cs"]);

    [Fact]
    public Task Flags_a_parameter_of_another_type() => DiagnosticProbe.Flags(
        "JMG0111",
        """
        [JsonModel] public partial class A { public A(C x) => X = x; [JsonKey([|Flatten = true|])] public B X { get; } }
        [JsonModel] public partial class B { public int X { get; set; } }
        [JsonModel] public partial class C : B;
        """,
        emitted: ["B.g.cs", "C.g.cs"]);

    [Theory]
    [InlineData("[JsonKey(Flatten = true)] public B X { get; set; } = new();")]
    [InlineData("[JsonKey(Flatten = true)] public B? X { get; set; }")]
    [InlineData("[JsonKey(Flatten = false)] public int X { get; set; }")]
    [InlineData("[JsonKey(Flatten = true, IncludeToJson = false)] public required B X { get; set; }")]
    [InlineData("[JsonKey(Flatten = true)] public B X => new();")]
    public Task Accepts_models(string member) => DiagnosticProbe.Accepts(
        "[JsonModel] public partial class A { " + member + " } [JsonModel] public partial class B { public int Y { get; set; } }");
}
