using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using JsonModelGen.Generator.Diagnostics;
using JsonModelGen.Generator.Emission;
using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Parsing.Foreign;
using JsonModelGen.Generator.Parsing.Generics;
using JsonModelGen.Generator.Parsing.Names;
using JsonModelGen.Generator.Parsing.Options;
using JsonModelGen.Generator.Parsing.Unions;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing;

/// <summary>
/// Answers that are the same for all models of a compilation, computed once: a compilation has many models, and all of them ask
/// about <c>List&lt;T&gt;</c>. They live as long as the compilation; the analyzer asks from several threads.
/// </summary>
internal sealed class CompilationFacts
{
    /// <summary>Why emitted code cannot name such a type.</summary>
    public const string BehindAlias = "its assembly is referenced only under an alias: add 'global' to the aliases";

    private static readonly ConditionalWeakTable<Compilation, CompilationFacts> s_all = new();

    private readonly Compilation _compilation;
    private readonly Lazy<bool> _hasAliases;
    private readonly Lazy<EquatableArray<string>> _ambiguousAttributes;
    private readonly Lazy<string?> _hiddenNamespace;
    private readonly ConcurrentDictionary<ISymbol, bool> _aliasedAssemblies = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, bool> _modelsByHand = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, TypeUse> _uses = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, HashSet<string>> _namesInSeveralCases = new(SymbolEqualityComparer.Default);

    private readonly ConcurrentDictionary<ISymbol, ModelDirections> _directions = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<(INamedTypeSymbol, GeneratedCode), bool> _reservedNames = new();
    private readonly ConcurrentDictionary<(INamedTypeSymbol, GeneratedCode), bool> _emitted = new();
    private readonly ConcurrentDictionary<GeneratedCode, ForeignTypes> _foreignTypes = new();
    private readonly ConcurrentDictionary<GeneratedCode, UnionCases> _unionCases = new();

    // Created once; otherwise each GetOrAdd call would allocate its delegate.
    private readonly Func<ISymbol, bool> _findAliased;
    private readonly Func<ISymbol, bool> _findModelByHand;
    private readonly Func<ISymbol, TypeUse> _findUse;
    private readonly Func<GeneratedCode, ForeignTypes> _findForeignTypes;
    private readonly Func<(INamedTypeSymbol, GeneratedCode), bool> _findReservedName;
    private readonly Func<(INamedTypeSymbol, GeneratedCode), bool> _findEmitted;
    private readonly Func<ISymbol, HashSet<string>> _findNamesInSeveralCases;

    private CompilationFacts(Compilation compilation)
    {
        _compilation = compilation;
        _hasAliases = new(() => HasAliases(_compilation));
        _ambiguousAttributes = new(() => new(EmittedAttributes.All.RemoveAll(attribute => !IsAmbiguous(attribute))));
        _hiddenNamespace = new(() => Array.Find(["System", KnownNames.RuntimeNamespace], name => !_compilation.GlobalNamespace.GetTypeMembers(name, 0).IsEmpty));
        // A project gives one file twice if it has an alias and is global, too: one reference does not tell.
        _findAliased = assembly =>
            _hasAliases.Value && !new List<INamespaceSymbol>(_compilation.GlobalNamespace.ConstituentNamespaces).Exists(part => SymbolEqualityComparer.Default.Equals(part.ContainingAssembly, assembly));
        _findModelByHand = static type => ImplementsModelInterface((INamedTypeSymbol)type);
        _findForeignTypes = code => Parsing.Foreign.ForeignTypes.Of(_compilation, code);
        _findUse = type => TypeUse.Of((INamedTypeSymbol)type, this);
        _findReservedName = key => FindReservedName(key.Item1, key.Item2);
        _findEmitted = key => FindEmitted(key.Item1, key.Item2);
        _findNamesInSeveralCases = static scope => NamesInSeveralCases((INamespaceOrTypeSymbol)scope);
    }

    /// <summary>What the language version allows to emit for a model with an error.</summary>
    public StandIn MostThatStandsIn => DeclarationParser.MostOf(_compilation);

    public static CompilationFacts Of(Compilation compilation) => s_all.GetValue(compilation, static compilation => new CompilationFacts(compilation));

    /// <summary>Whether <c>global::</c> cannot refer to an assembly, because its reference has only other aliases.</summary>
    public bool IsBehindAlias(IAssemblySymbol assembly) =>
        !ReferenceEquals(assembly, _compilation.Assembly) && _aliasedAssemblies.GetOrAdd(assembly, _findAliased);

    /// <summary>Whether a type, a part of it or a containing type has no <c>global::</c> name for that reason.</summary>
    public bool IsBehindAlias(ITypeSymbol type) => _hasAliases.Value && type switch
    {
        IArrayTypeSymbol array => IsBehindAlias(array.ElementType),
        INamedTypeSymbol { TypeKind: not TypeKind.Error } named => IsBehindAlias(named.ContainingAssembly) || Array.Exists([.. TypeParameters.AllArguments(named)], IsBehindAlias),
        _ => false,
    };

    /// <summary>Whether the definition of a type mentions our interface; for most it does not, and their constructed types need not be examined.</summary>
    public bool MayBeModelByHand(INamedTypeSymbol type) => _modelsByHand.GetOrAdd(type.OriginalDefinition, _findModelByHand);

    /// <summary>What the compiler reports for the use of a type, apart from its type arguments.</summary>
    public TypeUse UseOf(INamedTypeSymbol type) => _uses.GetOrAdd(type.OriginalDefinition, _findUse);

    /// <summary>Whether a top-level type of this assembly has the same name as one in a reference, for which the compiler warns.</summary>
    public bool HasNamesakeInReference(INamedTypeSymbol type) =>
        SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, _compilation.Assembly) &&
        _compilation.GetCompilationNamespace(type.ContainingNamespace) is { ConstituentNamespaces.Length: > 1 } &&
        _compilation.GetTypesByMetadataName((type.ContainingNamespace.IsGlobalNamespace ? "" : type.ContainingNamespace.ToDisplayString() + ".") + type.MetadataName).Length > 1;

    /// <summary>The attributes that emitted members cannot have, because a library with InternalsVisibleTo declares attributes of the same names.</summary>
    public EquatableArray<string> AmbiguousAttributes => _ambiguousAttributes.Value;

    /// <summary>A type that hides a namespace needed by emitted code, or null.</summary>
    public string? HiddenNamespace => _hiddenNamespace.Value;

    /// <summary>Whether a namespace or type has another member whose name differs only in case.</summary>
    public bool HasNamesakeInOtherCase(INamespaceOrTypeSymbol scope, string name) =>
        _namesInSeveralCases.GetOrAdd(scope, _findNamesInSeveralCases).Contains(name);

    /// <summary>The directions for which a model gets code.</summary>
    public ModelDirections DirectionsOf(INamedTypeSymbol model) => _directions.GetOrAdd(model.OriginalDefinition, static symbol =>
    {
        INamedTypeSymbol type = (INamedTypeSymbol)symbol;
        return ModelOptionsParser.ParseType(type, new SilentSink()).Or(ModelOptionsParser.ParseAssembly(type.ContainingAssembly)).Directions;
    });

    /// <summary>Whether a model has members with the names of emitted members.</summary>
    public bool HasReservedName(INamedTypeSymbol model, GeneratedCode generatedCode) => _reservedNames.GetOrAdd((model.OriginalDefinition, generatedCode), _findReservedName);

    /// <summary>Whether a <c>[JsonModel]</c> gets the members that other models call, even if only throwing ones.</summary>
    public bool HasEmittedMembers(INamedTypeSymbol model, GeneratedCode generatedCode) => _emitted.GetOrAdd((model.OriginalDefinition, generatedCode), _findEmitted);

    /// <summary>The foreign types for which the assembly has codecs.</summary>
    public ForeignTypes ForeignTypes(GeneratedCode generatedCode) =>
        _foreignTypes.GetOrAdd(generatedCode, _findForeignTypes);

    /// <summary>The cases of all unions; computed only if there is a union.</summary>
    public UnionCases UnionCases(GeneratedCode generatedCode) =>
        _unionCases.GetOrAdd(generatedCode, code => Unions.UnionCases.Of(_compilation, code));

    private static bool HasAliases(Compilation compilation)
    {
        foreach (MetadataReference reference in compilation.References)
        {
            if (!reference.Properties.Aliases.IsDefaultOrEmpty)
                return true;
        }

        return false;
    }

    private bool IsAmbiguous(string attribute)
    {
        int count = 0;
        foreach (INamedTypeSymbol type in _compilation.GetTypesByMetadataName(attribute))
            count += _compilation.IsSymbolAccessibleWithin(type, _compilation.Assembly) ? 1 : 0;
        return count > 1;
    }

    private bool FindReservedName(INamedTypeSymbol model, GeneratedCode generatedCode)
    {
        SilentSink sink = new();
        ReservedNames.Check(model, DirectionsOf(model), generatedCode, sink);
        return sink.HasErrors;
    }

    private bool FindEmitted(INamedTypeSymbol model, GeneratedCode generatedCode) =>
        !SymbolEqualityComparer.Default.Equals(model.ContainingAssembly, _compilation.Assembly) ||
        (DeclarationParser.CanBeContinued(model, generatedCode, CancellationToken.None) && RefusedModelParser.Of(model, generatedCode, this) == StandIn.Members);

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
