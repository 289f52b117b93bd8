namespace JsonModelGen.PackageTests;

/// <summary>The package as used by a project with only a reference to it, and warnings as errors.</summary>
public sealed class ConsumerTests(ConsumerProject project) : IClassFixture<ConsumerProject>
{
    [Fact]
    public async Task Runs_the_first_program_of_the_readme_and_prints_what_the_readme_says()
    {
        CommandResult result = (await project.RunAsync("Readme.cs")).EnsureSuccess();

        Assert.Equal(ReadmeSnippets.First("text").Trim(), result.Output.ReplaceLineEndings("\n").Trim());
    }

    [Fact]
    public async Task Takes_options_from_the_build()
    {
        CommandResult result = (await project.RunAsync("Options.cs", "-p:JsonModelGen_FieldRename=Snake")).EnsureSuccess();

        Assert.Contains("""{"first_name":"\u00C5sa","last_name":"\u00D6berg"}""", result.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Directory.Build.props", "<JsonModelGen_FieldRenam>Snake</JsonModelGen_FieldRenam>", "JMG0406: The project sets 'JsonModelGen_FieldRenam', which is not a project option: did you mean 'JsonModelGen_FieldRename'?")]
    [InlineData("Directory.Build.targets", "<jsonmodelgen_x>Snake</jsonmodelgen_x>", "JMG0406: The project sets 'jsonmodelgen_x'")]
    [InlineData("Directory.Build.props", "<JsonModelGen_FieldRename>snake_case</JsonModelGen_FieldRename>", "JMG0302: JsonModelGen_FieldRename cannot be 'snake_case'")]
    public async Task Says_where_a_property_of_the_project_is_wrong(string file, string property, string expected)
    {
        CommandResult result = await project.BuildAmongAsync("Options.cs", (file, PropertyFile(property)));

        Assert.NotEqual(0, result.ExitCode);
        Assert.Contains("/" + file + "(2,4): error " + expected, result.Output.Replace('\\', '/'), StringComparison.Ordinal);
    }

    /// <summary>A file in a higher folder is used if the nearest one imports it.</summary>
    [Theory]
    [InlineData("<Import Project=\"$([MSBuild]::GetPathOfFileAbove('Directory.Build.props', '$(MSBuildThisFileDirectory)../'))\" />", true)]
    [InlineData("", false)]
    public async Task Says_where_a_property_of_the_folder_above_is_wrong(string import, bool isImported)
    {
        CommandResult result = await project.BuildAmongAsync(
            "Options.cs",
            ("../Directory.Build.props", PropertyFile("<JsonModelGen_FieldRenam>Snake</JsonModelGen_FieldRenam>")),
            ("Directory.Build.props", "<Project>" + import + "</Project>"));

        Assert.Equal(isImported, result.ExitCode != 0);
        Assert.Equal(isImported, result.Output.Contains("Directory.Build.props(2,4): error JMG0406", StringComparison.Ordinal));
    }

    private static string PropertyFile(string property) => "<Project><PropertyGroup>\n  " + property + "\n</PropertyGroup></Project>";

    [Fact]
    public async Task Refuses_a_model_that_is_not_partial()
    {
        CommandResult result = await project.BuildAsync("NotPartial.cs");

        Assert.NotEqual(0, result.ExitCode);
        Assert.Contains("NotPartial.cs(6,17): error JMG0001", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Refuses_an_old_compiler_in_so_many_words()
    {
        CommandResult result = await project.BuildAsync("Options.cs", "-p:CompilerApiVersion=roslyn4.7");

        Assert.NotEqual(0, result.ExitCode);
        Assert.Contains("error JMG9001: JsonModelGen needs the C# compiler of Roslyn 4.8 or later", result.Output, StringComparison.Ordinal);
    }
}
