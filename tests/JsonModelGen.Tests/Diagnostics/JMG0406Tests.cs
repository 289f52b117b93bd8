using System.Globalization;
using JsonModelGen.Generator.Parsing.Options;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace JsonModelGen.Tests.Diagnostics;

/// <summary>Unknown project property.</summary>
public class JMG0406Tests
{
    private const string Model = "[JsonModel] public partial record A(int X);";

    [Theory]
    [InlineData("JsonModelGen_FieldRenam", "did you mean 'JsonModelGen_FieldRename'?")]
    [InlineData("JsonModelGen_RenameField", "use one of JsonModelGen_FieldRename, JsonModelGen_NumberHandling, JsonModelGen_MaxDepth, JsonModelGen_IncludeIfNull, JsonModelGen_OmitIfDefault, JsonModelGen_OmitIfEmpty, JsonModelGen_CaseInsensitive, JsonModelGen_DisallowUnrecognizedKeys, JsonModelGen_AllowDuplicateKeys, JsonModelGen_IgnoreUnannotated, JsonModelGen_DateTimeUtc, JsonModelGen_CreateJsonKeys, JsonModelGen_CreateFieldMap, JsonModelGen_CreatePerFieldToJson, JsonModelGen_CreateJsonSchema")]
    [InlineData("JsonModelGen_", null)]
    [InlineData("jsonmodelgen_includeifnul", "did you mean 'JsonModelGen_IncludeIfNull'?")]
    [InlineData("JsonModelGen_DisallowUnrecognisedKey", "did you mean 'JsonModelGen_DisallowUnrecognizedKeys'?")]
    [InlineData("JsonModelGen_CreateSchema", "did you mean 'JsonModelGen_CreateJsonSchema'?")]
    [InlineData("JsonModelGen_CreateFactory", "set it with [assembly: JsonModelDefaults(CreateFactory = ...)]")]
    [InlineData("JsonModelGen_tuplesAsObjects", "set it with [assembly: JsonModelDefaults(TuplesAsObjects = ...)]")]
    [InlineData("JsonModelGen_Converters", "set it on the model, with [JsonModel(Converters = ...)]")]
    public async Task Flags_the_name_at_its_line(string name, string? advice)
    {
        string text = "<Project>\n  <PropertyGroup>\n    <" + name + " Condition=\"$(X)\">Snake</" + name + ">\n  </PropertyGroup>\n</Project>";
        Diagnostic diagnostic = Assert.Single(await Diagnose(Model, Build.WithFile("/src/Demo.csproj", text)));

        Assert.Equal("JMG0406", diagnostic.Id);
        Assert.Equal("/src/Demo.csproj", diagnostic.Location.GetLineSpan().Path);
        Assert.Equal(new LinePositionSpan(new LinePosition(2, 5), new LinePosition(2, 5 + name.Length)), diagnostic.Location.GetLineSpan().Span);
        if (advice is not null)
            Assert.Equal("The project sets '" + name + "', which is not a project option: " + advice, diagnostic.GetMessage(CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("Demo.csproj", "<JsonModelGen_FieldRename>Snake</JsonModelGen_FieldRename>")]
    [InlineData("Demo.csproj", "<jsonModelGen_fieldrename/>")]
    [InlineData("Directory.Build.props", "<!-- <JsonModelGen_FieldRenam>Snake</JsonModelGen_FieldRenam> -->")]
    [InlineData("Directory.Build.targets", "<X><![CDATA[<JsonModelGen_FieldRenam>]]></X>")]
    [InlineData("Directory.Build.targets", "<!-- <JsonModelGen_FieldRenam>")]
    [InlineData("Demo.csproj", "<X>$(JsonModelGen_FieldRenam)</X> <JsonModelGenFolder>a</JsonModelGenFolder>")]
    [InlineData("Demo.csproj", "")]
    [InlineData("Demo.csproj", "<")]
    [InlineData("data.json", "\"<JsonModelGen_FieldRenam>\"")]
    public Task Accepts_options_comments_and_other_files(string path, string text) => DiagnosticProbe.Accepts(Model, Build.WithFile(path, text));

    /// <summary>The package makes all properties that the parser reads visible to the compiler; a test of the option table checks that.</summary>
    [Fact]
    public void Every_option_of_the_table_is_one_and_no_other() => Assert.All(Language.OptionTable.Rows, static row =>
        Assert.Equal(row.Levels.HasFlag(Language.OptionLevels.Build), BuildProperties.WhyNot("JsonModelGen_" + row.Name) is null));

    [Theory]
    [InlineData("<JsonModelGen_IncludeIfNull>perhaps</JsonModelGen_IncludeIfNull>", 1)]
    [InlineData("<JsonModelGen_IncludeIfNull>true</JsonModelGen_IncludeIfNull>\n<JsonModelGen_IncludeIfNull A='>'\n>\n perhaps </JsonModelGen_IncludeIfNull>", 0)]
    [InlineData("<JsonModelGen_IncludeIfNull>true</JsonModelGen_IncludeIfNull>\n<JsonModelGen_IncludeIfNull\n>\n perhaps </JsonModelGen_IncludeIfNull>", 2)]
    [InlineData("<JsonModelGen_IncludeIfNull/>perhaps", 0)]
    [InlineData("<JsonModelGen_IncludeIfNull>perhaps", 0)]
    [InlineData("<JsonModelGen_IncludeIfNull", 0)]
    public async Task A_wrong_value_is_reported_where_it_is_set(string text, int line)
    {
        Build build = Build.WithFile("Demo.csproj", text) with { Properties = Build.WithProperty("JsonModelGen_IncludeIfNull", "perhaps").Properties };
        Diagnostic diagnostic = Assert.Single(await Diagnose(Model, build));

        Assert.Equal("JMG0302", diagnostic.Id);
        Assert.Equal(line, diagnostic.Location == Location.None ? 0 : diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1);
    }

    /// <summary>Project files are additional files, but not ones that a literal can refer to.</summary>
    [Fact]
    public async Task A_literal_without_its_file_does_not_suggest_the_project_file() => Assert.Contains(
        "but the project has no additional files",
        Assert.Single(await Diagnose(
            "public static partial class Data { [JsonLiteral(\"a.json\")] public static partial ReadOnlySpan<byte> Json { get; } }",
            Build.WithFile("Demo.csproj", "<JsonModelGen_FieldRename>Snake</JsonModelGen_FieldRename>"))).GetMessage(CultureInfo.InvariantCulture),
        StringComparison.Ordinal);
}
