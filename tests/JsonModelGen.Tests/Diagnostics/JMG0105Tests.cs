namespace JsonModelGen.Tests.Diagnostics;

/// <summary>Converter does not fit.</summary>
public class JMG0105Tests
{
    private const string Body = " { public int Read(ref System.Text.Json.Utf8JsonReader reader) => 1; public void Write(System.Text.Json.Utf8JsonWriter writer, int value) { } }";

    [Theory]
    [InlineData("public class C;", "it neither implements IJsonConverter<T> nor derives from JsonConverter<T>")]
    [InlineData("public abstract class C : IJsonConverter<int>" + Body, "it is abstract")]
    [InlineData("public interface C;", "it is not a class or struct")]
    [InlineData("public class Outer { private class C; } public class C : IJsonConverter<int> { internal C(int x) { } public int Read(ref System.Text.Json.Utf8JsonReader reader) => 1; public void Write(System.Text.Json.Utf8JsonWriter writer, int value) { } }", "it has no accessible parameterless constructor")]
    [InlineData("public class C : IJsonConverter<int> { private C() { } public int Read(ref System.Text.Json.Utf8JsonReader reader) => 1; public void Write(System.Text.Json.Utf8JsonWriter writer, int value) { } }", "it has no accessible parameterless constructor")]
    public Task Flags_types_that_are_not_converters(string converter, string reason) => DiagnosticProbe.Flags(
        "JMG0105",
        converter + " [JsonModel] public partial class A { [[|JsonConvertWith<C>|]] public int X { get; set; } }",
        "C cannot be used as a converter here: " + reason);

    [Theory]
    [InlineData("public partial class A { [[|JsonConvertWith<C>|]] public string X { get; set; } = \"\"; }", "'X' holds no int")]
    [InlineData("public partial class A { [[|JsonConvertWith<C>|]] public Dictionary<string, long>? X { get; set; } }", "'X' holds no int")]
    [InlineData("public partial record A([[|JsonConvertWith<C>|]] string X);", "'X' holds no int")]
    [InlineData("public partial class A { [[|JsonConvertWith<C>(1)|]] public int X { get; set; } }", "it has no accessible constructor for these arguments")]
    public Task Flags_converters_that_do_not_fit_the_member(string model, string reason) => DiagnosticProbe.Flags(
        "JMG0105", "public class C : IJsonConverter<int>" + Body + " [JsonModel] " + model, "C cannot be used as a converter here: " + reason);

    [Fact]
    public Task Flags_a_converter_for_a_nullable_type_where_null_is_not_allowed() => DiagnosticProbe.Flags(
        "JMG0105",
        "public class C : IJsonConverter<int?> { public int? Read(ref System.Text.Json.Utf8JsonReader reader) => 1; public void Write(System.Text.Json.Utf8JsonWriter writer, int? value) { } } [JsonModel] public partial class A { [[|JsonConvertWith<C>|]] public int X { get; set; } }",
        "C cannot be used as a converter here: 'X' holds no int?");

    [Theory]
    [InlineData("public class C<T> : IJsonConverter<T> { public T Read(ref System.Text.Json.Utf8JsonReader reader) => default!; public void Write(System.Text.Json.Utf8JsonWriter writer, T value) { } } [JsonModel([|Converters = [typeof(C<>)]|])] public partial class A { public int X { get; set; } }")]
    [InlineData("[JsonModel([|Converters = [typeof(string)]|])] public partial class A { public int X { get; set; } }")]
    public Task Flags_converters_in_a_list(string source) => DiagnosticProbe.Flags("JMG0105", source);

    [Theory]
    [InlineData("[assembly: [|JsonConvertWith<F>|]]", "[JsonModel]")]
    [InlineData("", "[[|JsonConvertWith<F>|], JsonModel]")]
    [InlineData("", "[JsonModel([|Converters = [typeof(F)]|])]")]
    public Task Flags_factories_where_nothing_says_what_they_convert(string onAssembly, string onModel) => DiagnosticProbe.Flags(
        "JMG0105",
        onAssembly + " public class F : System.Text.Json.Serialization.JsonConverterFactory { public override bool CanConvert(Type type) => true; public override System.Text.Json.Serialization.JsonConverter? CreateConverter(Type type, System.Text.Json.JsonSerializerOptions options) => null; } " + onModel + " public partial record A(int X);",
        "F cannot be used as a converter here: it is a factory, which does not say what it converts: put [JsonConverter(typeof(F))] on a member or its type",
        emitted: onAssembly.Length > 0 ? ["A.g.cs"] : []);

    [Fact]
    public Task Flags_converters_of_an_assembly_once() => DiagnosticProbe.Flags(
        "JMG0105", "[assembly: [|JsonConvertWith<string>|]] [JsonModel] public partial record A(int X); [JsonModel] public partial record B(int X);", emitted: ["A.g.cs", "B.g.cs"]);

    [Theory]
    [InlineData("[JsonConvertWith<C>] public int X { get; set; }")]
    [InlineData("[JsonConvertWith<C>] public int? X { get; set; }")]
    [InlineData("[JsonConvertWith<C>] public Dictionary<int, List<int?[]>>? X { get; set; }")]
    [InlineData("[JsonConvertWith<C>, JsonKey(IncludeToJson = false)] public int X { get; set; }")]
    public Task Accepts_converters_that_fit(string member) => DiagnosticProbe.Accepts("public class C : IJsonConverter<int>" + Body + " [JsonModel] public partial class A { " + member + " }");

    [Fact]
    public Task Accepts_constructor_arguments_of_all_kinds() => DiagnosticProbe.Accepts(
        """
        public class C(int i, string? s, DayOfWeek d, Type t, double[] n, object o, bool b = true) : IJsonConverter<int>
        {
            public int Read(ref System.Text.Json.Utf8JsonReader reader) => i + (s ?? "").Length + (int)d + t.Name.Length + n.Length;

            public void Write(System.Text.Json.Utf8JsonWriter writer, int value) => writer.WriteStringValue(o.ToString() + b);
        }

        [JsonModel]
        public partial class A
        {
            [JsonConvertWith<C>(1, null, DayOfWeek.Monday, typeof(string), new double[] { 1, 2.5 }, 'x')]
            public int X { get; set; }
        }
        """);

    [Theory]
    [InlineData("[[|JsonConverter(typeof(JsonStringEnumConverter))|]] public int X { get; set; }")]
    [InlineData("[[|JsonConverter(typeof(JsonStringEnumConverter))|]] public List<DayOfWeek> X { get; set; } = [];")]
    [InlineData("[[|JsonConverter(typeof(JsonStringEnumConverter<DateTimeKind>))|]] public DayOfWeek X { get; set; }")]
    [InlineData("[[|JsonConverter(typeof(JsonNumberEnumConverter<DateTimeKind>))|]] public DayOfWeek? X { get; set; }")]
    public Task Flags_enum_converters_on_types_that_are_not_that_enum(string member) =>
        DiagnosticProbe.Flags("JMG0105", "[JsonModel] public partial class A { " + member + " }");
}
