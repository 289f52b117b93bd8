using Microsoft.CodeAnalysis.CSharp;

namespace JsonModelGen.Tests.Diagnostics;

/// <summary>Language version is too old.</summary>
public class JMG0003Tests
{
    private const string Model = "[JsonModel] public partial record [|User|](int Id);";

    [Theory]
    [InlineData(LanguageVersion.CSharp10, "10.0")]
    [InlineData(LanguageVersion.CSharp11, "11.0")]
    [InlineData(LanguageVersion.CSharp12, "12.0")]
    public Task Flags_models_in_old_projects(LanguageVersion version, string name) => DiagnosticProbe.Flags(
        "JMG0003",
        Model,
        $"'User' needs C# 13 or later, but this project compiles as C# {name}: set <LangVersion> to 13 or later, or remove it",
        new Build { LanguageVersion = version });

    [Fact]
    public Task Flags_enums_for_which_a_class_would_be_emitted() => DiagnosticProbe.Flags(
        "JMG0003", "[JsonEnum] public enum [|E|] { One }", build: new Build { LanguageVersion = LanguageVersion.CSharp12 });

    [Theory]
    [InlineData(LanguageVersion.CSharp13)]
    [InlineData(LanguageVersion.CSharp14)]
    [InlineData(LanguageVersion.Latest)]
    [InlineData(LanguageVersion.Preview)]
    public Task Accepts_what_it_supports(LanguageVersion version) =>
        DiagnosticProbe.Accepts(Markup.Parse(Model).Source, new Build { LanguageVersion = version });
}
