namespace JsonModelGen.PackageTests;

/// <summary>The package in the hands of a user: a project that has nothing but a reference to it, warnings as errors.</summary>
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
