namespace JsonModelGen.Tests.Diagnostics;

public class JMG0403Tests
{
    private const string Source = "public partial class A { [[|JsonLiteral(\"a.json\")|]] public static partial int[] X { get; } }";

    [Fact]
    public Task Flags_a_project_without_additional_files() => DiagnosticProbe.Flags(
        "JMG0403", Source, "'X' refers to the file 'a.json', but the project has no additional files: add <AdditionalFiles Include=\"...\" /> to it");

    [Fact]
    public Task Flags_a_missing_file_and_lists_the_existing_ones() => DiagnosticProbe.Flags(
        "JMG0403", Source, "'X' refers to the file 'a.json', which is not among the additional files of the project: aa.json, b/A.json", Files("b/A.json", "aa.json"));

    [Fact]
    public Task Lists_ten_files_at_most() => DiagnosticProbe.Flags(
        "JMG0403",
        Source,
        "'X' refers to the file 'a.json', which is not among the additional files of the project: 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, ...",
        Files("0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "x"));

    [Fact]
    public Task Flags_an_ambiguous_path() => DiagnosticProbe.Flags(
        "JMG0403", Source, "'X' refers to the file 'a.json', which matches several additional files: b/a.json, c/a.json", Files("c/a.json", "b/a.json"));

    [Theory]
    [InlineData("a.json", "b/a.json")]
    [InlineData("b/a.json", "other.json")]
    public Task Accepts_the_file_next_to_the_source_and_the_only_one_with_its_name(string one, string other) => DiagnosticProbe.Accepts(Markup.Parse(Source).Source, Files(one, other));

    private static Build Files(params string[] paths) => new() { AdditionalFiles = paths.ToDictionary(static path => path, static _ => "[]") };
}
