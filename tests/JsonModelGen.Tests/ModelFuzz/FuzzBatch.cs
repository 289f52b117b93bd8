using System.Collections.Immutable;
using JsonModelGen.Generator;
using JsonModelGen.Generator.Diagnostics;
using JsonModelGen.Generator.Parsing.Names;
using JsonModelGen.Tests.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace JsonModelGen.Tests.ModelFuzz;

/// <summary>What went wrong with a model.</summary>
/// <param name="Model">The model.</param>
/// <param name="Reason">The compiler's message, or the exception.</param>
/// <param name="IsOfValue">Whether it compiles, but does not write or read a value correctly.</param>
internal sealed record FuzzFailure(FuzzModel Model, string Reason, bool IsOfValue = false);

/// <summary>Many models in one compilation: the code emitted for each must compile, or the model must be refused.</summary>
internal sealed class FuzzBatch
{
    /// <summary>The compiler error for a hook whose definition has not been emitted yet.</summary>
    private const string MissingDefinition = "CS0759";

    private readonly CSharpParseOptions _parseOptions;
    private readonly Dictionary<SyntaxTree, FuzzModel> _modelOfTree = [];
    private readonly List<FuzzFailure> _failures = [];

    /// <summary>Models refused because of an invalid enum in their file, which they need not use.</summary>
    private readonly HashSet<FuzzModel> _refusedForEnum = [];

    /// <summary>Models in whose file only a foreign type is refused; those that contain it still compile.</summary>
    private readonly HashSet<FuzzModel> _refusedForForeignType = [];

    private FuzzBatch(LanguageVersion version) => _parseOptions = new CSharpParseOptions(version);

    /// <summary>Models that are not valid C#, with the first compiler error.</summary>
    public List<(FuzzModel Model, Diagnostic Error)> Invalid { get; } = [];

    /// <summary>Models with an error of ours.</summary>
    public List<FuzzModel> Refused { get; } = [];

    /// <summary>How often each of our diagnostics was reported.</summary>
    public Dictionary<string, int> Diagnostics { get; } = [];

    /// <summary>Models that compile.</summary>
    public List<FuzzModel> Compiled { get; private set; } = [];

    public IReadOnlyList<FuzzFailure> Failures => _failures;

    /// <summary>The assembly of the models that compile, if nothing failed.</summary>
    public byte[]? Image { get; private set; }

    /// <summary>The compilation including the emitted code.</summary>
    public Compilation? Compilation { get; private set; }

    /// <summary>Full metadata names of the models that compile.</summary>
    public List<(FuzzModel Model, string TypeName)> Models { get; } = [];

    public static async Task<FuzzBatch> Run(IEnumerable<FuzzModel> models, LanguageVersion version, CancellationToken cancellationToken)
    {
        FuzzBatch batch = new(version);
        await batch.Run(models, cancellationToken);
        return batch;
    }

    private async Task Run(IEnumerable<FuzzModel> models, CancellationToken cancellationToken)
    {
        CSharpCompilation own = CompileOwn(models, out HashSet<Location> complaints, cancellationToken);
        GeneratorDriver driver = CSharpGeneratorDriver.Create([new JsonModelGenerator().AsSourceGenerator()], parseOptions: _parseOptions, optionsProvider: WrittenSchema.Build.OptionsProvider)
            .RunGeneratorsAndUpdateCompilation(own, out Compilation both, out _, cancellationToken);
        GeneratorRunResult result = driver.GetRunResult().Results[0];
        if (result.Exception is { } exception)
        {
            FuzzModel[] all = [.. _modelOfTree.Values];
            _failures.Add(new FuzzFailure(all[0], (all.Length == 1 ? "The generator threw: " : "One of many; the generator threw: ") + exception));
            return;
        }

        Compilation = both;
        ImmutableArray<SyntaxTree> emitted = [.. result.GeneratedSources.Select(static source => source.SyntaxTree)];
        Dictionary<SyntaxTree, FuzzModel> sources = Attribute(both, emitted);
        HashSet<FuzzModel> refused = await Refuse(both, cancellationToken);
        CheckModels(both, emitted, refused, cancellationToken);
        Compiled = [.. _modelOfTree.Values.Except(refused)];

        foreach ((SyntaxTree tree, FuzzModel model) in sources)
            _modelOfTree[tree] = model;
        Emit((CSharpCompilation)both.RemoveSyntaxTrees(_modelOfTree.Where(entry => refused.Contains(entry.Value) && !_refusedForForeignType.Contains(entry.Value)).Select(static entry => entry.Key)), complaints, cancellationToken);
    }

    /// <summary>The compilation of the models that are valid C#, without emitted code, and where the compiler complains in it.</summary>
    private CSharpCompilation CompileOwn(IEnumerable<FuzzModel> models, out HashSet<Location> complaints, CancellationToken cancellationToken)
    {
        string shared = SharedTypes.Source;
        foreach (FuzzModel model in models)
        {
            if (model.Preset != JsonPreset.None)
                shared = SharedTypes.With(model.Preset);
            _modelOfTree.Add(CSharpSyntaxTree.ParseText(model.Source, _parseOptions, model.Path, cancellationToken: cancellationToken), model);
        }

        CSharpCompilation compilation = CSharpCompilation.Create(
            "Fuzz",
            [CSharpSyntaxTree.ParseText(shared, _parseOptions, cancellationToken: cancellationToken), .. _modelOfTree.Keys],
            References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, warningLevel: 9999, allowUnsafe: true, specificDiagnosticOptions: [new("CS1701", ReportDiagnostic.Suppress), new("CS1702", ReportDiagnostic.Suppress)]));

        // An invalid model can make others invalid, or hide their errors.
        while (true)
        {
            ImmutableArray<Diagnostic> diagnostics = compilation.GetDiagnostics(cancellationToken);
            ILookup<SyntaxTree, Diagnostic> wrong = diagnostics.Where(static item => item.Severity == DiagnosticSeverity.Error && item.Id != MissingDefinition).ToLookup(static item => item.Location.SourceTree!);
            if (wrong.Count == 0)
            {
                complaints = [.. diagnostics.Select(static item => item.Location)];
                return compilation;
            }

            compilation = compilation.RemoveSyntaxTrees(wrong.Select(static group => group.Key));
            foreach (IGrouping<SyntaxTree, Diagnostic> group in wrong)
            {
                // If a model breaks the shared code, as only a minimized one can, it is not known which.
                foreach (SyntaxTree tree in _modelOfTree.ContainsKey(group.Key) ? [group.Key] : (SyntaxTree[])[.. _modelOfTree.Keys])
                {
                    Invalid.Add((_modelOfTree[tree], group.First()));
                    _modelOfTree.Remove(tree);
                }
            }

            if (_modelOfTree.Count == 0)
            {
                complaints = [];
                return compilation.RemoveAllSyntaxTrees();
            }
        }
    }

    /// <summary>The owner of each emitted file: the type that it extends, or the enum that it belongs to.</summary>
    private Dictionary<SyntaxTree, FuzzModel> Attribute(Compilation both, ImmutableArray<SyntaxTree> emitted)
    {
        Dictionary<SyntaxTree, FuzzModel> owners = [];
        HashSet<SyntaxTree> emittedTrees = [.. emitted];
        foreach (INamedTypeSymbol type in TypesOf(both.Assembly.GlobalNamespace))
        {
            FuzzModel? owner = OwnerOf(type) ?? OwnerOf(type.GetMembers("ToJsonName").OfType<IMethodSymbol>().FirstOrDefault()?.Parameters.FirstOrDefault()?.Type) ?? OwnerOf(CodecTarget(type));
            if (owner is null)
                continue;
            foreach (SyntaxReference reference in type.DeclaringSyntaxReferences)
            {
                if (emittedTrees.Contains(reference.SyntaxTree))
                    owners[reference.SyntaxTree] = owner;
            }
        }

        return owners;
    }

    /// <summary>The definition of the type that a codec reads and writes.</summary>
    private static INamedTypeSymbol? CodecTarget(INamedTypeSymbol type) =>
        type.Interfaces.FirstOrDefault(static item => item.Name == "IJsonCodec")?.TypeArguments[0].OriginalDefinition as INamedTypeSymbol;

    private FuzzModel? OwnerOf(ITypeSymbol? type) =>
        type?.DeclaringSyntaxReferences.Select(reference => _modelOfTree.GetValueOrDefault(reference.SyntaxTree)).FirstOrDefault(static model => model is not null);

    private async Task<HashSet<FuzzModel>> Refuse(Compilation both, CancellationToken cancellationToken)
    {
        HashSet<FuzzModel> refused = [];
        HashSet<FuzzModel> refusedForMore = [];
        foreach (Diagnostic diagnostic in await both.WithAnalyzers([new JsonModelAnalyzer()], new AnalyzerOptions([], WrittenSchema.Build.OptionsProvider)).GetAnalyzerDiagnosticsAsync(cancellationToken))
        {
            Diagnostics[diagnostic.Id] = Diagnostics.GetValueOrDefault(diagnostic.Id) + 1;
            if (diagnostic.Location.SourceTree is not { } tree || !_modelOfTree.TryGetValue(tree, out FuzzModel? model))
                _failures.Add(new FuzzFailure(_modelOfTree.Values.First(), "A diagnostic that belongs to no model: " + diagnostic));
            else if (!diagnostic.Id.StartsWith("JMG", StringComparison.Ordinal))
                _failures.Add(new FuzzFailure(model, diagnostic.ToString()));
            else if (diagnostic.Severity == DiagnosticSeverity.Error)
            {
                if (refused.Add(model) && IsAboutEnum(diagnostic))
                    _refusedForEnum.Add(model);
                if (!IsAboutForeignType(diagnostic))
                    refusedForMore.Add(model);
            }
        }

        _refusedForForeignType.UnionWith(refused.Except(refusedForMore));
        Refused.AddRange(refused);
        return refused;
    }

    /// <summary>A file must have an error if and only if a model in it was not emitted.</summary>
    private void CheckModels(Compilation both, ImmutableArray<SyntaxTree> emitted, HashSet<FuzzModel> refused, CancellationToken cancellationToken)
    {
        HashSet<SyntaxTree> emittedTrees = [.. emitted];
        HashSet<FuzzModel> notEmitted = [];
        INamedTypeSymbol[] types = [.. TypesOf(both.Assembly.GlobalNamespace)];
        HashSet<ISymbol> withCodec = new(types.Where(static type => type.ContainingType is null && !type.DeclaringSyntaxReferences.Any(static reference => Generated.IsRefusal(reference.SyntaxTree.GetText()))).Select(CodecTarget).OfType<ISymbol>(), SymbolEqualityComparer.Default);
        notEmitted.UnionWith(ForeignTypes(both).Where(type => !withCodec.Contains(type)).Select(OwnerOf).OfType<FuzzModel>());
        foreach (INamedTypeSymbol type in types)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!type.GetAttributes().Any(static attribute => attribute.AttributeClass?.Name == nameof(JsonModelAttribute)) ||
                !_modelOfTree.TryGetValue(type.DeclaringSyntaxReferences[0].SyntaxTree, out FuzzModel? model))
            {
                continue;
            }

            if (!type.DeclaringSyntaxReferences.Any(reference => emittedTrees.Contains(reference.SyntaxTree) && !RefusedModels.IsRefusal(reference.SyntaxTree.ToString())))
                notEmitted.Add(model);
            Models.Add((model, MetadataName(type)));
        }

        _failures.AddRange(notEmitted.Except(refused).Select(static model => new FuzzFailure(model, "Neither emitted nor refused.")));
        _failures.AddRange(refused.Except(notEmitted).Except(_refusedForEnum).Select(static model => new FuzzFailure(model, "Refused, but emitted.")));
    }

    /// <summary>The definitions of the foreign types that the assembly names.</summary>
    private static IEnumerable<INamedTypeSymbol> ForeignTypes(Compilation compilation) => compilation.Assembly.GetAttributes()
        .Where(static attribute => attribute.AttributeClass?.Name == nameof(JsonModelForAttribute))
        .Select(static attribute => attribute.AttributeClass!.TypeArguments is [var argument] ? argument : attribute.ConstructorArguments[0].Value as ITypeSymbol)
        .Select(static type => type?.OriginalDefinition)
        .OfType<INamedTypeSymbol>();

    /// <summary>A member of a read-only or write-only model may hide the other method of its base, for which the compiler requires <c>new</c>.</summary>
    private static bool HidesEmitted(Diagnostic item) => item.Id == "CS0108" && !GeneratedCode.InGeneratedFiles.Contains(item.Location.SourceTree);

    private void Emit(CSharpCompilation compilation, HashSet<Location> complaints, CancellationToken cancellationToken)
    {
        using MemoryStream image = new();
        ImmutableArray<Diagnostic> diagnostics = compilation.Emit(image, cancellationToken: cancellationToken).Diagnostics;
        foreach (IGrouping<FuzzModel, Diagnostic> group in diagnostics
            .Where(item => item.Severity >= DiagnosticSeverity.Warning && !complaints.Contains(item.Location) && !HidesEmitted(item))
            .GroupBy(item => item.Location.SourceTree is { } tree && _modelOfTree.TryGetValue(tree, out FuzzModel? model) ? model : _modelOfTree.Values.First()))
        {
            _failures.Add(new FuzzFailure(group.Key, string.Join('\n', group.Take(5).Select(Describe))));
        }

        HashSet<FuzzModel> failed = [.. _failures.Select(static failure => failure.Model)];
        if (!diagnostics.Any(static item => item.Severity == DiagnosticSeverity.Error))
            Image = image.ToArray();
        Compiled.RemoveAll(failed.Contains);
        HashSet<FuzzModel> compiled = [.. Compiled];
        Models.RemoveAll(entry => !compiled.Contains(entry.Model));
    }

    private static bool IsAboutForeignType(Diagnostic diagnostic) =>
        diagnostic.Location.SourceTree!.GetRoot().FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<AttributeListSyntax>()?.Target?.Identifier.ValueText == "assembly";

    private static bool IsAboutEnum(Diagnostic diagnostic) =>
        diagnostic.Location.SourceTree!.GetRoot().FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<EnumDeclarationSyntax>() is not null;

    private static string Describe(Diagnostic diagnostic) => diagnostic.Location.SourceTree is { } tree
        ? diagnostic + "\n    " + tree.GetText().Lines[diagnostic.Location.GetLineSpan().StartLinePosition.Line].ToString().Trim()
        : diagnostic.ToString();

    private static IEnumerable<INamedTypeSymbol> TypesOf(INamespaceOrTypeSymbol symbol) => symbol.GetMembers()
        .OfType<INamespaceOrTypeSymbol>()
        .SelectMany(static member => member is INamedTypeSymbol type ? TypesOf(member).Prepend(type) : TypesOf(member));

    private static string MetadataName(INamedTypeSymbol type) => type.ContainingType is { } outer
        ? MetadataName(outer) + "+" + type.MetadataName
        : type.ContainingNamespace.IsGlobalNamespace ? type.MetadataName : type.ContainingNamespace.ToDisplayString(s_plain) + "." + type.MetadataName;

    private static readonly SymbolDisplayFormat s_plain = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        globalNamespaceStyle: SymbolDisplayGlobalNamespaceStyle.Omitted);
}
