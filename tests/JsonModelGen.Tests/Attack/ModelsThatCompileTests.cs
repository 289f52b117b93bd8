using System.Collections.Immutable;
using JsonModelGen.Generator.Resolution;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace JsonModelGen.Tests.Attack;

/// <summary>
/// For every model, emitted code compiles without a warning at the lowest and the highest language version and writes what was
/// read, or one of our diagnostics gives the reason. To add a case, add a line to one of the tables.
/// </summary>
public class ModelsThatCompileTests
{
    /// <summary>All cases, by name.</summary>
    internal static readonly IReadOnlyDictionary<string, AttackCase> All = new Dictionary<string, AttackCase>(
        [.. ShapeCases.All, .. GenericCases.All, .. ForeignCases.All, .. ForeignOptionCases.All, .. OpenForeignCases.All, .. RefusedForeignCases.All, .. OptionCases.All, .. ModernCases.All, .. MemberCases.All, .. FlattenCases.All, .. ExtraCases.All, .. OptionalCases.All, .. ConstructorCases.All, .. InheritanceCases.All, .. UnionAttackCases.All, .. NameCases.All, .. SurroundingCases.All, .. ReferenceCases.All, .. FactoryCases.All]);

    public static TheoryData<string, LanguageVersion> Cases =>
    [
        .. from entry in All
           from version in new[] { LanguageVersion.CSharp13, LanguageVersion.Preview }
           where version != LanguageVersion.CSharp13 || !entry.Value.NeedsCSharp14
           select (entry.Key, version),
    ];

    public static TheoryData<string> Names => [.. All.Keys];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Works_or_is_refused(string name, LanguageVersion version)
    {
        AttackCase item = All[name];
        Build build = (item.Build ?? Build.Default) with { LanguageVersion = version };

        ImmutableArray<Diagnostic> diagnostics = await Diagnose(item.Sources, build);

        if (item.Refused is { } id)
        {
            Assert.Contains(diagnostics, diagnostic => diagnostic.Id == id);
            Assert.All(diagnostics, static diagnostic => Assert.True(diagnostic.Location.IsInSource, diagnostic.ToString()));
            // Each error is reported once: all other code compiles, whatever it does with the model.
            Generate(item.Sources, build);
            return;
        }

        if (!item.MayBeRefused)
            Assert.Empty(diagnostics);
        if (!diagnostics.IsEmpty)
            return;
        Assert.NotEmpty(Generate(item.Sources, build).Files);
        if (item.Json is { } json)
            Assert.Equal(item.Written ?? json, Run(item.Sources, "A.FromJson(" + SymbolDisplay.FormatLiteral(json, quote: true) + ").ToJson()", build));
    }

    /// <summary>The same with all members that options can add to a model.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public async Task Works_or_is_refused_with_all_artifacts(string name)
    {
        Build build = WithAllArtifacts(All[name].Build ?? Build.Default);
        if ((await Diagnose(All[name].Sources, build)).IsEmpty)
            Generate(All[name].Sources, build);
        else
            Assert.True(All[name].MayBeRefused || All[name].Refused is not null);
    }

    /// <summary>The same with a class that names all models of the assembly, and has their schemas.</summary>
    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Works_or_is_refused_in_a_resolver(string name, LanguageVersion version)
    {
        AttackCase item = All[name];
        Build build = (item.Build ?? Build.Default) with { LanguageVersion = version };
        Sources sources = item.Sources.With("AllModels.cs", "namespace Resolvers { [global::JsonModelGen.JsonModelResolver(CreateJsonSchema = true)] internal static partial class AllModels { } }");

        bool isRefused = !(await Diagnose(sources, build)).IsEmpty;

        if (isRefused && item.Refused is null)
            Assert.True(item.MayBeRefused);
        else
            Generate(sources, build);
    }

    private static Build WithAllArtifacts(Build build)
    {
        Dictionary<string, string> properties = new(build.Properties);
        foreach (Artifact artifact in Artifact.All)
            properties["JsonModelGen_" + artifact.Option] = "true";
        return build with { Properties = properties };
    }
}
