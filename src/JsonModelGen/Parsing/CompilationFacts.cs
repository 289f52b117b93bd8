using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using JsonModelGen.Generator.Diagnostics;
using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Parsing.Foreign;
using JsonModelGen.Generator.Parsing.Names;
using JsonModelGen.Generator.Parsing.Options;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing;

/// <summary>
/// Answers that are the same for all models of a compilation, found once: a compilation has many models, and all of them ask
/// about <c>List&lt;T&gt;</c>. They live as long as the compilation does; the analyzer asks from several threads.
/// </summary>
internal sealed class CompilationFacts
{
    private static readonly ConditionalWeakTable<Compilation, CompilationFacts> s_all = new();

    private readonly Compilation _compilation;
    private readonly ConcurrentDictionary<ISymbol, bool> _aliasedAssemblies = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, bool> _modelsByHand = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, TypeUse> _uses = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, HashSet<string>> _namesInSeveralCases = new(SymbolEqualityComparer.Default);

    private readonly ConcurrentDictionary<ISymbol, ModelHalves> _halves = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<GeneratedCode, ForeignTypes> _foreignTypes = new();

    // Made once: what is passed to GetOrAdd would else be made for each question.
    private readonly Func<ISymbol, bool> _findAliased;
    private readonly Func<ISymbol, bool> _findModelByHand;
    private readonly Func<ISymbol, TypeUse> _findUse;
    private readonly Func<GeneratedCode, ForeignTypes> _findForeignTypes;
    private readonly Func<ISymbol, HashSet<string>> _findNamesInSeveralCases;

    private CompilationFacts(Compilation compilation)
    {
        _compilation = compilation;
        _findAliased = assembly =>
            _compilation.GetMetadataReference((IAssemblySymbol)assembly)?.Properties.Aliases is { IsDefaultOrEmpty: false } aliases && !aliases.Contains("global");
        _findModelByHand = static type => ImplementsModelInterface((INamedTypeSymbol)type);
        _findForeignTypes = code => Parsing.Foreign.ForeignTypes.Of(_compilation, code);
        _findUse = type => TypeUse.Of((INamedTypeSymbol)type, this);
        _findNamesInSeveralCases = static scope => NamesInSeveralCases((INamespaceOrTypeSymbol)scope);
    }

    public static CompilationFacts Of(Compilation compilation) => s_all.GetValue(compilation, static compilation => new CompilationFacts(compilation));

    /// <summary>Whether <c>global::</c> does not reach a referenced assembly, because its reference has other aliases only.</summary>
    public bool IsBehindAlias(IAssemblySymbol assembly) =>
        !ReferenceEquals(assembly, _compilation.Assembly) && _aliasedAssemblies.GetOrAdd(assembly, _findAliased);

    /// <summary>Whether the definition of a type names our interface at all; most do not, and their constructed types need not be looked at.</summary>
    public bool MayBeModelByHand(INamedTypeSymbol type) => _modelsByHand.GetOrAdd(type.OriginalDefinition, _findModelByHand);

    /// <summary>What the compiler says about the use of a type, its arguments aside.</summary>
    public TypeUse UseOf(INamedTypeSymbol type) => _uses.GetOrAdd(type.OriginalDefinition, _findUse);

    /// <summary>Whether a namespace or type holds another member whose name differs in case only.</summary>
    public bool HasNamesakeInOtherCase(INamespaceOrTypeSymbol scope, string name) =>
        _namesInSeveralCases.GetOrAdd(scope, _findNamesInSeveralCases).Contains(name);

    /// <summary>The halves of a model that are emitted.</summary>
    public ModelHalves HalvesOf(INamedTypeSymbol model) => _halves.GetOrAdd(model.OriginalDefinition, static symbol =>
    {
        INamedTypeSymbol type = (INamedTypeSymbol)symbol;
        return ModelOptionsParser.ParseType(type, new SilentSink()).Or(ModelOptionsParser.ParseAssembly(type.ContainingAssembly)).Halves;
    });

    /// <summary>The types of others for which the assembly asks for codecs.</summary>
    public ForeignTypes ForeignTypes(GeneratedCode generatedCode) =>
        _foreignTypes.GetOrAdd(generatedCode, _findForeignTypes);

    private static bool ImplementsModelInterface(INamedTypeSymbol type)
    {
        foreach (INamedTypeSymbol implemented in type.Interfaces)
        {
            if (SymbolNames.Is(implemented, KnownNames.RuntimeNamespace, KnownNames.JsonModelInterface))
                return true;
        }

        return false;
    }

    private static HashSet<string> NamesInSeveralCases(INamespaceOrTypeSymbol scope)
    {
        Dictionary<string, string> first = new(StringComparer.OrdinalIgnoreCase);
        HashSet<string> several = new(StringComparer.Ordinal);
        IEnumerable<INamespaceOrTypeSymbol> members = scope is INamespaceSymbol space ? space.GetMembers() : scope.GetTypeMembers();
        foreach (INamespaceOrTypeSymbol member in members)
        {
            if (!first.TryGetValue(member.Name, out string? other))
                first.Add(member.Name, member.Name);
            else if (other != member.Name && several.Add(member.Name))
                several.Add(other);
        }

        return several;
    }
}
