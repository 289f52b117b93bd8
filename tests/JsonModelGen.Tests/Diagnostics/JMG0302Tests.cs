namespace JsonModelGen.Tests.Diagnostics;

/// <summary>Option has an invalid value.</summary>
public class JMG0302Tests
{
    [Fact]
    public Task Flags_a_number_without_a_name() => DiagnosticProbe.Flags(
        "JMG0302",
        "[[|JsonModel(FieldRename = (FieldRename)42)|]] public partial class A;",
        "FieldRename cannot be '42': use one of the names of the enum FieldRename");

    [Theory]
    [InlineData("Preset", "(JsonPreset)3", "3", "JsonPreset")]
    [InlineData("UseStringEnumConverter = true, EnumFieldRename", "(FieldRename)9", "9", "FieldRename")]
    public Task Flags_a_default_without_a_name(string option, string value, string shown, string type) => DiagnosticProbe.Flags(
        "JMG0302",
        "[assembly: [|JsonModelDefaults(" + option + " = " + value + ")|]] [JsonModel] public partial class A;",
        option.Split(' ')[^1] + " cannot be '" + shown + "': use one of the names of the enum " + type,
        emitted: ["A.g.cs"]);

    [Theory]
    [InlineData("[[|JsonModel(MaxDepth = 0)|]] public partial class A;", "0")]
    [InlineData("[[|JsonModel(MaxDepth = -5)|]] public partial class A;", "-5")]
    [InlineData("[assembly: [|JsonModelDefaults(MaxDepth = 0)|]] [JsonModel] public partial class A;", "0")]
    public Task Flags_a_depth_below_one(string source, string shown) =>
        DiagnosticProbe.Flags("JMG0302", source, "MaxDepth cannot be '" + shown + "': use a number above 0", emitted: source.Contains("assembly", StringComparison.Ordinal) ? ["A.g.cs"] : []);

    [Fact]
    public Task Flags_a_key_that_is_not_valid_Unicode() => DiagnosticProbe.Flags(
        "JMG0302",
        "[JsonModel] public partial class A { [JsonKey(\"a\\ud800\")] public int [|X|] { get; set; } }",
        "Name cannot be 'a\\uD800': it contains half of a surrogate pair, which JSON cannot represent");

    [Theory]
    [InlineData("1", "DayOfWeek", "1", "use a declared value of the enum, or null")]
    [InlineData("\"Monday\"", "DayOfWeek", "\"Monday\"", "use a declared value of the enum, or null")]
    [InlineData("(DayOfWeek)77", "DayOfWeek", "77", "use a declared value of the enum, or null")]
    [InlineData("DayOfWeek.Monday", "int", "System.DayOfWeek.Monday", "'X' holds no value of the enum DayOfWeek")]
    [InlineData("DayOfWeek.Monday", "List<ConsoleColor>?", "System.DayOfWeek.Monday", "'X' holds no value of the enum DayOfWeek")]
    [InlineData("null", "DayOfWeek", "null", "'X' holds no enum that may be null")]
    [InlineData("null", "List<DayOfWeek>?", "null", "'X' holds no enum that may be null")]
    [InlineData("null", "string?", "null", "'X' holds no enum that may be null")]
    public Task Flags_an_unknown_value_that_does_not_fit(string value, string type, string shown, string advice) => DiagnosticProbe.Flags(
        "JMG0302",
        "[JsonModel] public partial class A { [JsonKey([|UnknownEnumValue = " + value + "|])] public " + type + " X { get; set; } }",
        "UnknownEnumValue cannot be '" + shown + "': " + advice);

    [Theory]
    [InlineData("\"a\"", "int")]
    [InlineData("1.5", "int")]
    [InlineData("300", "byte")]
    [InlineData("-1", "uint")]
    [InlineData("1", "string")]
    [InlineData("'a'", "string")]
    [InlineData("\"a\"", "char")]
    [InlineData("1", "bool")]
    [InlineData("double.NaN", "decimal")]
    [InlineData("\"2020-01-01\"", "DateTime")]
    [InlineData("1", "DayOfWeek")]
    [InlineData("ConsoleColor.Red", "DayOfWeek")]
    [InlineData("new[] { 1 }", "int")]
    [InlineData("new[] { 1 }", "Queue<int>")]
    [InlineData("new[] { \"a\" }", "List<int>")]
    [InlineData("new string?[] { null }", "List<string>")]
    [InlineData("typeof(int)", "string")]
    public Task Flags_a_default_of_another_type(string value, string type) => DiagnosticProbe.Flags(
        "JMG0302", "[JsonModel] public partial class A { [JsonKey([|DefaultValue = " + value + "|])] public " + type + "? X { get; set; } }");

    [Theory]
    [InlineData("[assembly: [|JsonModelDefaults(FieldRename = (FieldRename)(-1))|]] [JsonModel] public partial record A(int X);")]
    [InlineData("public enum E { [[|JsonValue(\"\\udc00\")|]] One } [JsonModel] public partial record A(E X);")]
    [InlineData("public enum E { [[|JsonValue(\"a\", Aliases = [\"b\", \"\\ud83d\"])|]] One } [JsonModel] public partial record A(E X);")]
    [InlineData("public enum E { [[|JsonValue(null!)|]] One } [JsonModel] public partial record A(E X);")]
    [InlineData("[Flags] public enum E { [[|JsonValue(\"a,b\")|]] One = 1 } [JsonModel] public partial record A(E X);")]
    [InlineData("[Flags] public enum E { [[|JsonValue(8)|]] One = 1 } [JsonModel] public partial record A(E X);")]
    [InlineData("[Flags] public enum E { [[|JsonValue(\" a\")|]] One = 1 } [JsonModel] public partial record A(E X);")]
    public Task Flags_options_that_many_models_share(string source) => DiagnosticProbe.Flags("JMG0302", source, emitted: ["A.g.cs"]);

    /// <summary>Such an option counts as not set, both for the class emitted for the enum and for models.</summary>
    [Theory]
    [InlineData("[[|JsonEnum(FieldRename = (FieldRename)42)|]] public enum E { One } [JsonModel] public partial record A(E X);")]
    [InlineData("[[|JsonEnum(UnknownValue = DayOfWeek.Monday)|]] public enum E { One } [JsonModel] public partial record A(E X);")]
    [InlineData("[[|JsonEnum(UnknownValue = 1)|]] public enum E { One } [JsonModel] public partial record A(E X);")]
    [InlineData("[[|JsonEnum(UnknownValue = (E)77)|]] public enum E { One } [JsonModel] public partial record A(E X);")]
    public Task Flags_options_of_an_enum(string source) => DiagnosticProbe.Flags("JMG0302", source, emitted: ["A.g.cs", "E.JsonEnum.g.cs"]);

    [Theory]
    [InlineData("DateTime", "")]
    [InlineData("DateTime", "%")]
    [InlineData("DateTime", "q")]
    [InlineData("DateTime", "yyyy'")]
    [InlineData("DateOnly", "yyyy-MM-dd HH")]
    [InlineData("DateOnly", "s")]
    [InlineData("TimeOnly", "yyyy HH")]
    [InlineData("TimeOnly?", "d")]
    [InlineData("TimeSpan", "hh:mm")]
    [InlineData("List<TimeSpan>", "HH")]
    [InlineData("TimeSpan", "unix-seconds")]
    [InlineData("DateOnly", "unix-milliseconds")]
    [InlineData("DateTime", "microseconds")]
    [InlineData("DateTimeOffset", "iso8601")]
    public Task Flags_invalid_formats(string type, string format) =>
        DiagnosticProbe.Flags("JMG0302", "[JsonModel] public partial class A { [JsonKey([|Format = \"" + format + "\"|])] public " + type + " X { get; set; } = default!; }");

    [Theory]
    [InlineData("DateTime", "yyyy-MM-dd")]
    [InlineData("DateTime", "R")]
    [InlineData("DateTime", "o")]
    [InlineData("DateTimeOffset", "yyyy-MM-ddTHH:mm:ss.fffzzz")]
    [InlineData("DateTimeOffset?", "unix-milliseconds")]
    [InlineData("DateOnly", "dd.MM.yyyy")]
    [InlineData("DateOnly", "dd 'the month' MM, yyyy")]
    [InlineData("DateOnly", "O")]
    [InlineData("TimeOnly", "HH:mm")]
    [InlineData("TimeOnly", "t")]
    [InlineData("TimeSpan", "hh\\\\:mm")]
    [InlineData("TimeSpan", "g")]
    [InlineData("TimeSpan", "microseconds")]
    [InlineData("TimeSpan[]", "iso8601")]
    [InlineData("Dictionary<DateTime, List<DateTime>>", "yyyyMMdd")]
    public Task Accepts_formats_of_the_type(string type, string format) =>
        DiagnosticProbe.Accepts("[JsonModel] public partial class A { [JsonKey(Format = \"" + format + "\")] public " + type + " X { get; set; } = default!; }");

    [Theory]
    [InlineData("[JsonKey([|Path = \"a..b\"|])] public int X { get; set; }", "Path cannot be 'a..b': a key in it is empty")]
    [InlineData("[JsonKey([|Path = \"\"|])] public int X { get; set; }", null)]
    [InlineData("[JsonKey([|Aliases = [\"a\", \"a\"]|])] public int X { get; set; }", "Aliases cannot be 'a': it is listed twice")]
    [InlineData("[JsonKey([|Aliases = [\"\\ud800\"]|])] public int X { get; set; }", null)]
    [InlineData("[JsonKey([|NumberHandling = (JsonNumberHandling)8|])] public int X { get; set; }", "NumberHandling cannot be '8': use the names of the enum JsonNumberHandling")]
    [InlineData("[JsonKey(Aliases = [\"x\"])] public int [|X|] { get; set; }", "Aliases cannot be 'x': it is the key of 'X' already")]
    public Task Flags_invalid_aliases(string member, string? message) => DiagnosticProbe.Flags("JMG0302", "[JsonModel] public partial class A { " + member + " }", message);

    [Theory]
    [InlineData("FieldRename", "snake_case", "use one of Camel, None, Kebab, Snake, Pascal, ScreamingSnake")]
    [InlineData("FieldRename", "1", "use one of Camel, None, Kebab, Snake, Pascal, ScreamingSnake")]
    [InlineData("FieldRename", "Snake,Kebab", "use one of Camel, None, Kebab, Snake, Pascal, ScreamingSnake")]
    [InlineData("FieldRename", "+1", "use one of Camel, None, Kebab, Snake, Pascal, ScreamingSnake")]
    [InlineData("NumberHandling", "3", "use one or more of Strict, AllowReadingFromString, WriteAsString, AllowNamedFloatingPointLiterals, separated by |")]
    [InlineData("NumberHandling", "WriteAsString|All", "use one or more of Strict, AllowReadingFromString, WriteAsString, AllowNamedFloatingPointLiterals, separated by |")]
    [InlineData("IncludeIfNull", "yes", "use true or false")]
    [InlineData("DisallowUnrecognizedKeys", "1", "use true or false")]
    [InlineData("IgnoreUnannotated", "on", "use true or false")]
    [InlineData("AllowDuplicateKeys", "never", "use true or false")]
    [InlineData("MaxDepth", "0", "use a number above 0")]
    [InlineData("MaxDepth", "-1", "use a number above 0")]
    [InlineData("MaxDepth", "64.0", "use a number above 0")]
    [InlineData("MaxDepth", "deep", "use a number above 0")]
    [InlineData("MaxDepth", "2147483648", "use a number above 0")]
    public async Task Flags_MSBuild_properties(string name, string value, string advice)
    {
        var diagnostic = Assert.Single(await Diagnose("[JsonModel] public partial record A(int X);", Build.WithProperty("JsonModelGen_" + name, value)));

        Assert.Equal("JMG0302", diagnostic.Id);
        Assert.Equal($"JsonModelGen_{name} cannot be '{value}': {advice}", diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("NumberHandling", "WriteAsString | allowReadingFromString")]
    [InlineData("FieldRename", "snake")]
    [InlineData("FieldRename", "ScreamingSnake")]
    [InlineData("IncludeIfNull", "FALSE")]
    [InlineData("MaxDepth", " 128 ")]
    [InlineData("MaxDepth", "")]
    [InlineData("DisallowUnrecognizedKeys", "")]
    public Task Accepts_names_in_any_case_and_empty_values(string name, string value) =>
        DiagnosticProbe.Accepts("[JsonModel] public partial record A(int X);", Build.WithProperty("JsonModelGen_" + name, value));
}
