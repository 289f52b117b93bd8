using System.Runtime.CompilerServices;
using JsonModelGen.Generator.Diagnostics;
using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Parsing.Foreign;
using JsonModelGen.Generator.Parsing.Names;
using JsonModelGen.Generator.Parsing.Resolvers;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing;

/// <summary>
/// The models of a compilation by name, for the analyzer, which sees one symbol at a time. Found once, and parsed on demand.
/// Only literals need it, and attributes on types that are not models; other compilations pay nothing.
/// </summary>
internal sealed class ModelIndex
{
    private static readonly ConditionalWeakTable<Compilation, ModelIndex> s_all = new();

    private readonly Compilation _compilation;
    private readonly Lazy<Dictionary<string, INamedTypeSymbol>> _models;
    private readonly Lazy<Dictionary<string, AttributeData>> _foreign;
    private readonly Lazy<Dictionary<string, INamedTypeSymbol>> _compiled;
    private readonly Lazy<HashSet<ISymbol>> _parts;

    private ModelIndex(Compilation compilation)
    {
        _compilation = compilation;
        _models = new(() => Collect(new(StringComparer.Ordinal), _compilation.Assembly));
        _foreign = new(CollectForeign);
        _compiled = new(CollectCompiled);
        _parts = new(CollectParts);
    }

    public static ModelIndex Of(Compilation compilation) => s_all.GetValue(compilation, static compilation => new ModelIndex(compilation));

    /// <summary>
    /// A model (from another assembly, as far as its declaration shows) or a foreign type of the assembly by its <c>global::</c> name; a foreign
    /// enum by the name of its codec. Null if there is none, or it has an error.
    /// </summary>
    public ModelSpec? Find(string fullName, CancellationToken cancellationToken)
    {
        SilentSink sink = new();
        ModelSpec? model =
            _models.Value.TryGetValue(fullName, out INamedTypeSymbol? type) ? ModelParser.Parse(type, _compilation, GeneratedCode.InGeneratedFiles, sink, cancellationToken)
            : _foreign.Value.TryGetValue(fullName, out AttributeData? attribute) ? ForeignTypeParser.Parse(attribute, _compilation, GeneratedCode.InGeneratedFiles, sink, cancellationToken)
            : _compiled.Value.TryGetValue(fullName, out type) ? CompiledModelParser.Parse(type, _compilation, cancellationToken)
            : null;
        return sink.HasErrors ? null : model;
    }

    /// <summary>Whether a model or foreign type of this assembly is, or derives from, a type.</summary>
    public bool IsPartOfModel(INamedTypeSymbol type) => _parts.Value.Contains(type.OriginalDefinition);

    private HashSet<ISymbol> CollectParts()
    {
        HashSet<ISymbol> parts = new(SymbolEqualityComparer.Default);
        foreach (INamedTypeSymbol model in _models.Value.Values)
            Add(model);
        foreach (AttributeData attribute in _foreign.Value.Values)
            Add(ForeignTypes.TypeOf(attribute)!);
        return parts;

        void Add(ITypeSymbol type)
        {
            for (ITypeSymbol? current = type; current is not null && parts.Add(current.OriginalDefinition); current = current.BaseType)
            {
            }
        }
    }

    private static Dictionary<string, INamedTypeSymbol> Collect(Dictionary<string, INamedTypeSymbol> models, IAssemblySymbol assembly)
    {
        Queue<INamespaceOrTypeSymbol> pending = new([assembly.GlobalNamespace]);
        while (pending.Count > 0)
        {
            INamespaceOrTypeSymbol scope = pending.Dequeue();
            if (scope is INamedTypeSymbol type && ModelResolver.HasModelAttribute(type) && !GeneratedCode.InGeneratedFiles.Declares(type))
                models[SymbolNames.Emitted(type)] = type;
            foreach (ISymbol member in scope is INamespaceSymbol ? scope.GetMembers() : scope.GetTypeMembers().CastArray<ISymbol>())
                pending.Enqueue((INamespaceOrTypeSymbol)member);
        }

        return models;
    }

    /// <summary>The models of the assemblies that reference the runtime library.</summary>
    private Dictionary<string, INamedTypeSymbol> CollectCompiled()
    {
        Dictionary<string, INamedTypeSymbol> models = new(StringComparer.Ordinal);
        foreach (IAssemblySymbol assembly in _compilation.SourceModule.ReferencedAssemblySymbols)
        {
            if (RefersToRuntime(assembly))
                Collect(models, assembly);
        }

        return models;
    }

    /// <summary>Whether code of an assembly uses the runtime library, as all models do.</summary>
    public static bool RefersToRuntime(IAssemblySymbol assembly)
    {
        foreach (IModuleSymbol module in assembly.Modules)
        {
            foreach (AssemblyIdentity referenced in module.ReferencedAssemblies)
            {
                if (referenced.Name == KnownNames.RuntimeAssembly)
                    return true;
            }
        }

        return false;
    }

    private Dictionary<string, AttributeData> CollectForeign()
    {
        Dictionary<string, AttributeData> types = new(StringComparer.Ordinal);
        ForeignTypes all = CompilationFacts.Of(_compilation).ForeignTypes(GeneratedCode.InGeneratedFiles);
        foreach (AttributeData attribute in _compilation.Assembly.GetAttributes())
        {
            if (ForeignTypes.TypeOf(attribute) is { } asked && all.Find(asked) is { } foreign)
                types[foreign.Type.TypeKind == TypeKind.Enum ? foreign.CodecFullName : SymbolNames.Emitted(foreign.Type)] = foreign.Attribute;
        }

        return types;
    }
}
