namespace JsonModelGen.Tests.Diagnostics;

/// <summary>Option has an invalid value.</summary>
public class JMG0302Tests
{
    [Fact]
    public Task Flags_a_number_that_is_no_name() => DiagnosticProbe.Flags(
        "JMG0302",
        "[[|JsonModel(FieldRename = (FieldRename)42)|]] public partial class A;",
        "FieldRename cannot be '42': use one of the names of the enum FieldRename");

    [Fact]
    public Task Flags_a_key_that_is_no_text() => DiagnosticProbe.Flags(
        "JMG0302",
        "[JsonModel] public partial class A { [JsonKey(\"a\\ud800\")] public int [|X|] { get; set; } }",
        "Name cannot be 'a\\uD800': half of a surrogate pair is no text: JSON could not hold it");

    [Theory]
    [InlineData("[assembly: [|JsonModelDefaults(FieldRename = (FieldRename)(-1))|]] [JsonModel] public partial record A(int X);")]
    [InlineData("[[|JsonEnum(FieldRename = (FieldRename)42)|]] public enum E { One } [JsonModel] public partial record A(E X);")]
    [InlineData("[[|JsonEnum(UnknownValue = DayOfWeek.Monday)|]] public enum E { One } [JsonModel] public partial record A(E X);")]
    [InlineData("[[|JsonEnum(UnknownValue = 1)|]] public enum E { One } [JsonModel] public partial record A(E X);")]
    [InlineData("public enum E { [[|JsonValue(\"\\udc00\")|]] One } [JsonModel] public partial record A(E X);")]
    [InlineData("public enum E { [[|JsonValue(\"a\", Aliases = [\"b\", \"\\ud83d\"])|]] One } [JsonModel] public partial record A(E X);")]
    [InlineData("[[|JsonEnum(UnknownValue = (E)77)|]] public enum E { One } [JsonModel] public partial record A(E X);")]
    [InlineData("[Flags] public enum E { [[|JsonValue(\"a,b\")|]] One = 1 } [JsonModel] public partial record A(E X);")]
    [InlineData("[Flags] public enum E { [[|JsonValue(\" a\")|]] One = 1 } [JsonModel] public partial record A(E X);")]
    public Task Flags_options_that_many_models_share(string source) => DiagnosticProbe.Flags("JMG0302", source, emitted: ["A.g.cs"]);

    [Theory]
    [InlineData("FieldRename", "snake_case", "use one of Camel, None, Kebab, Snake, Pascal, ScreamingSnake")]
    [InlineData("FieldRename", "1", "use one of Camel, None, Kebab, Snake, Pascal, ScreamingSnake")]
    [InlineData("FieldRename", "Snake,Kebab", "use one of Camel, None, Kebab, Snake, Pascal, ScreamingSnake")]
    [InlineData("FieldRename", "+1", "use one of Camel, None, Kebab, Snake, Pascal, ScreamingSnake")]
    [InlineData("IncludeIfNull", "yes", "use true or false")]
    [InlineData("DisallowUnrecognizedKeys", "1", "use true or false")]
    public async Task Flags_MSBuild_properties(string name, string value, string advice)
    {
        var diagnostic = Assert.Single(await Diagnose("[JsonModel] public partial record A(int X);", Build.WithProperty("JsonModelGen_" + name, value)));

        Assert.Equal("JMG0302", diagnostic.Id);
        Assert.Equal($"JsonModelGen_{name} cannot be '{value}': {advice}", diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("FieldRename", "snake")]
    [InlineData("FieldRename", "ScreamingSnake")]
    [InlineData("IncludeIfNull", "FALSE")]
    [InlineData("DisallowUnrecognizedKeys", "")]
    public Task Accepts_names_in_any_case_and_nothing(string name, string value) =>
        DiagnosticProbe.Accepts("[JsonModel] public partial record A(int X);", Build.WithProperty("JsonModelGen_" + name, value));
}
