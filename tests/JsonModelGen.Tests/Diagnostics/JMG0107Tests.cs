namespace JsonModelGen.Tests.Diagnostics;

/// <summary>Option has no effect.</summary>
public class JMG0107Tests
{
    [Theory]
    [InlineData("[JsonKey([|DefaultValue = 1|])] public int X => 1;", "DefaultValue on 'X' has no effect: the member is not read")]
    [InlineData("[JsonKey([|DisallowNullValue = true|])] public int? X => 1;", "DisallowNullValue on 'X' has no effect: the member is not read")]
    [InlineData("[JsonKey(IncludeFromJson = false, [|FromJson = \"M\"|])] public int X { get; set; } private static int M(int x) => x;", "FromJson on 'X' has no effect: the member is not read")]
    [InlineData("[JsonKey(IncludeToJson = false, [|ToJson = \"M\"|])] public int X { get; set; } private static int M(int x) => x;", "ToJson on 'X' has no effect: the member is not written")]
    [InlineData("[JsonKey(IncludeToJson = false, [|IncludeIfNull = true|])] public int? X { get; set; }", "IncludeIfNull on 'X' has no effect: the member is not written")]
    [InlineData("[JsonKey([|NumberHandling = JsonNumberHandling.WriteAsString|])] public string? X { get; set; }", "NumberHandling on 'X' has no effect: it contains no numbers, or your own code reads and writes them")]
    [InlineData("[JsonKey([|Format = \"yyyy\"|])] public int X { get; set; }", "Format on 'X' has no effect: it holds no date or time that is read and written without code of yours")]
    [InlineData("[JsonKey([|TuplesAsObjects = true|])] public List<int> X { get; set; } = [];", "TuplesAsObjects on 'X' has no effect: it holds no tuple")]
    [InlineData("[JsonKey([|Aliases = [\"a\"]|])] public int X => 1;", "Aliases on 'X' has no effect: the member is not read")]
    [InlineData("[JsonKey([|OmitIfEmpty = true|])] public int X { get; set; }", "OmitIfEmpty on 'X' has no effect: its type has no empty value: it is neither a string nor a collection")]
    [InlineData("[JsonKey([|OmitIfDefault = true|])] public string X { get; set; } = \"\";", "OmitIfDefault on 'X' has no effect: the default of its type is null, which it never is")]
    [InlineData("[JsonKey(IncludeToJson = false, [|OmitIfEmpty = true|])] public string X { get; set; } = \"\";", "OmitIfEmpty on 'X' has no effect: the member is not written")]
    [InlineData("[JsonKey([|DefaultValue = 1|], Required = true, DisallowNullValue = true)] public int X { get; set; }", "DefaultValue on 'X' has no effect: the key is required and must not be null")]
    [InlineData("[JsonKey(IncludeFromJson = false, IncludeToJson = false, [|DefaultValue = 1|])] public int X { get; set; }", "DefaultValue on 'X' has no effect: the member is neither read nor written")]
    [InlineData("[JsonIgnore, JsonKey([|Format = \"yyyy\"|])] public DateTime X { get; set; }", "Format on 'X' has no effect: the member is neither read nor written")]
    [InlineData("[JsonKey([|DefaultValue = null|])] public int X { get; set; }", "DefaultValue on 'X' has no effect: null is the same as not setting it: a missing key leaves the initializer's value, or null if the type allows it")]
    [InlineData("[JsonKey([|FromJson = null|])] public int X { get; set; }", "FromJson on 'X' has no effect: null is the same as not setting it")]
    [InlineData("[[|JsonKey(null!)|]] public int X { get; set; }", "Name on 'X' has no effect: null is the same as not setting it")]
    [InlineData("[JsonKey([|Aliases = []|])] public int X { get; set; }", "Aliases on 'X' has no effect: it contains no name")]
    [InlineData("[JsonKey([|IncludeIfNull = false|])] public int X { get; set; }", "IncludeIfNull on 'X' has no effect: what is written of it is never null: use OmitIfDefault to leave out its default, or make it nullable")]
    [InlineData("[JsonKey([|DisallowNullValue = true|])] public System.Text.Json.JsonElement X { get; set; }", "DisallowNullValue on 'X' has no effect: null is an ordinary value of its type: make the type nullable, and null is refused")]
    [InlineData("[JsonKey([|DisallowNullValue = true|])] public RawJson X { get; set; }", "DisallowNullValue on 'X' has no effect: null is an ordinary value of its type: make the type nullable, and null is refused")]
    public Task Warns_about_an_option_without_effect(string member, string message) =>
        DiagnosticProbe.Flags("JMG0107", "[JsonModel] public partial class A { " + member + " }", message, emitted: ["A.g.cs"]);

    [Theory]
    [InlineData("[JsonKey([|NumberHandling = JsonNumberHandling.WriteAsString|])] public T? X { get; set; }")]
    [InlineData("[[|JsonNumberHandling(JsonNumberHandling.WriteAsString)|]] public IList<T>? X { get; set; }")]
    public Task Warns_about_numbers_of_type_arguments(string member) => DiagnosticProbe.Flags(
        "JMG0107", "[JsonModel] public partial class A<T> { " + member + " }", "NumberHandling on 'X' has no effect: how a type argument is read and written, its codec says", emitted: ["A_1.g.cs"]);

    [Fact]
    public Task Warns_about_values_of_an_enum_that_is_a_number() => DiagnosticProbe.Flags(
        "JMG0107",
        "[JsonEnum(AsNumber = true)] public enum E { [[|JsonValue(5)|]] One = 1 }",
        "[JsonValue] on 'One' has no effect: with AsNumber, the enum's own numbers are used",
        emitted: ["E.JsonEnum.g.cs"]);

    [Theory]
    [InlineData("FieldRename = FieldRename.Snake", "FieldRename")]
    [InlineData("CaseInsensitive = true", "CaseInsensitive")]
    public Task Warns_about_options_for_names_on_an_enum_that_is_a_number(string option, string name) => DiagnosticProbe.Flags(
        "JMG0107",
        "[JsonEnum(AsNumber = true, [|" + option + "|])] public enum E { One = 1 }",
        name + " on 'E' has no effect: with AsNumber, the enum's own numbers are used",
        emitted: ["E.JsonEnum.g.cs"]);

    [Theory]
    [InlineData("CreateFactory = false, [|AllowDuplicateKeys = false|]", "AllowDuplicateKeys on 'A' has no effect: the model is not read, because CreateFactory is false")]
    [InlineData("CreateFactory = false, [|CaseInsensitive = true|]", "CaseInsensitive on 'A' has no effect: the model is not read, because CreateFactory is false")]
    [InlineData("CreateToJson = false, [|IncludeIfNull = false|]", "IncludeIfNull on 'A' has no effect: the model is not written, because CreateToJson is false")]
    [InlineData("[|Factory = null|]", "Factory on 'A' has no effect: null is the same as not setting it")]
    [InlineData("[|Converters = new Type[0]|]", "Converters on 'A' has no effect: it names none")]
    public async Task Warns_about_an_option_of_a_model_without_effect(string options, string message)
    {
        const string Body = ")] public partial class A { public int? X { get; set; } public string Y { get; set; } = \"\"; }";
        await DiagnosticProbe.Flags("JMG0107", "[JsonModel(" + options + Body, message, emitted: ["A.g.cs"]);
        string without = options.Split("[|")[0];
        Assert.Equal(Generate("[JsonModel(" + without.TrimEnd(',', ' ') + Body).Text, Generate("[JsonModel(" + options.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal) + Body).Text);
    }

    [Theory]
    [InlineData("CreateFactory = false, IncludeIfNull = false")]
    [InlineData("CreateToJson = false, DisallowUnrecognizedKeys = true, CaseInsensitive = true")]
    [InlineData("CreateFactory = false, CaseInsensitive = false, DateTimeUtc = true, AllowDuplicateKeys = true, MaxDepth = 3")]
    [InlineData("CreateFactory = false, DisallowUnrecognizedKeys = true")] // the schema shows it
    public Task Accepts_options_of_a_model_with_an_effect(string options) => DiagnosticProbe.Accepts("[JsonModel(" + options + ")] public partial class A { public int? X { get; set; } }");

    [Fact]
    public Task Accepts_an_enum_that_is_a_number_with_a_value_for_unknown_ones() =>
        DiagnosticProbe.Accepts("[JsonEnum(AsNumber = true, UnknownValue = One, CaseInsensitive = false)] public enum E { One = 1 } [JsonModel] public partial record A(E X);");

    [Theory]
    [InlineData("JsonStringEnumConverter", "[JsonValue] on 'One' has no effect: JsonStringEnumConverter on the enum uses the C# names: use [JsonStringEnumMemberName] on the value, or replace the converter with [JsonEnum]")]
    [InlineData("JsonNumberEnumConverter<E>", "[JsonValue] on 'One' has no effect: JsonNumberEnumConverter on the enum uses the enum's own numbers")]
    public Task Warns_about_values_of_an_enum_with_a_converter_of_System_Text_Json(string converter, string message) => DiagnosticProbe.Flags(
        "JMG0107",
        "using System.Text.Json.Serialization; [JsonConverter(typeof(" + converter + "))] public enum E { [[|JsonValue(\"one\")|]] One = 1 }",
        message);

    [Fact]
    public Task Warns_about_names_of_a_converter_that_is_not_used() => DiagnosticProbe.Flags(
        "JMG0107", "[assembly: JsonModelDefaults([|EnumFieldRename = FieldRename.Snake|])]", "EnumFieldRename on 'Demo' has no effect: UseStringEnumConverter is not true");

    [Theory]
    [InlineData("[JsonKey(DefaultValue = 1, Required = true)] public int X { get; set; }")]
    [InlineData("[JsonKey(DefaultValue = 1, DisallowNullValue = true)] public int X { get; set; }")]
    [InlineData("[JsonKey(Required = false)] public int X => 1;")]
    [InlineData("[JsonKey(NumberHandling = JsonNumberHandling.WriteAsString)] public Dictionary<string, List<(int, string)>> X { get; } = [];")]
    [InlineData("[JsonKey(IncludeFromJson = false, ToJson = \"M\")] public int X { get; set; } private static int M(int x) => x;")]
    [InlineData("[JsonIgnore, JsonKey(\"x\", IncludeIfNull = false)] public int X { get; set; } public int Y { get; set; }")]
    [InlineData("[JsonKey(DisallowNullValue = true)] public int X { get; set; }")]
    [InlineData("[JsonKey(DisallowNullValue = true)] public RawJson? X { get; set; }")]
    [InlineData("[JsonKey(ToJson = \"M\", IncludeIfNull = false)] public int X { get; set; } private static string? M(int x) => null;")]
    [InlineData("[JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public string X { get; set; } = \"\";")]
    public Task Accepts_options_with_an_effect(string member) => DiagnosticProbe.Accepts("[JsonModel] public partial class A { " + member + " }");
}
