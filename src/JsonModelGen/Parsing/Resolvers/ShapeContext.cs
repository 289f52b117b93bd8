using System.Collections.Immutable;
using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Shapes;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing.Resolvers;

/// <summary>Finds the shapes of the types that occur in one model: the order of the resolvers, nullability, and the enums met on the way.</summary>
internal sealed class ShapeContext(GeneratedCode generatedCode, INamedTypeSymbol model, Compilation compilation, CancellationToken cancellationToken)
{
    /// <summary>The order is the precedence: what a type says of itself, then the types we know, then families.</summary>
    private static readonly IShapeResolver[] s_resolvers =
    [
        new ModelResolver(),
        new ScalarResolver(),
        new EnumResolver(),
        new TupleResolver(),
        new SequenceResolver(),
        new DictionaryResolver(),
        new UnsupportedTypeResolver(),
    ];

    private readonly Dictionary<string, EnumSpec> _enums = new(StringComparer.Ordinal);
    private readonly HashSet<string> _nestedNames = new(StringComparer.Ordinal);
    private readonly ImmutableArray<EnumSpec>.Builder _enumsInOrder = ImmutableArray.CreateBuilder<EnumSpec>();

    /// <summary>The enums met so far, each once, in the order of their first occurrence.</summary>
    public EquatableArray<EnumSpec> Enums => new(_enumsInOrder.ToImmutable());

    public CompilationFacts Facts { get; } = CompilationFacts.Of(compilation);

    public CancellationToken CancellationToken => cancellationToken;

    /// <summary>The shape of a type as it is written, nullability included; in oblivious code a reference may be null.</summary>
    public ShapeResolution Resolve(ITypeSymbol type)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
            return AsNullable(ResolveNonNull(nullable.TypeArguments[0]));

        ShapeResolution resolution = ResolveNonNull(type);
        return type is { IsReferenceType: true } && type.NullableAnnotation != NullableAnnotation.NotAnnotated
            ? AsNullable(resolution)
            : resolution;
    }

    /// <summary>The shape of a type, its own annotation left aside.</summary>
    public ShapeResolution ResolveNonNull(ITypeSymbol type)
    {
        bool isPublic = type is { DeclaredAccessibility: Accessibility.Public or Accessibility.NotApplicable, ContainingType: null };
        if (!isPublic && !compilation.IsSymbolAccessibleWithin(type, model))
            return ShapeResolution.Unsupported(type, "the model cannot reach it: make it internal or public");

        if (type is { TypeKind: TypeKind.Enum or TypeKind.Class or TypeKind.Struct, SpecialType: SpecialType.None } && Facts.IsBehindAlias(type.ContainingAssembly))
            return ShapeResolution.Unsupported(type, "its assembly is referenced under an alias only: reference it under 'global', too");

        foreach (IShapeResolver resolver in s_resolvers)
        {
            ShapeResolution resolution = resolver.Resolve(type, this);
            if (resolution.IsAnswer)
                return WithSchema(type, resolution);
        }

        return ShapeResolution.Unsupported(type, "make it a model with [JsonModel], or leave the member out with [JsonKey(IncludeFromJson = false, IncludeToJson = false)]");
    }

    /// <summary>Adds the schemas that only symbols tell: that of an attribute, or that of a model of another assembly.</summary>
    private ShapeResolution WithSchema(ITypeSymbol type, ShapeResolution resolution)
    {
        if (type is not INamedTypeSymbol { SpecialType: SpecialType.None } named || resolution.Shape is not { } shape)
            return resolution;
        if (DeclaredSchema.Of(named) is { } declared)
            return ShapeResolution.Of(shape with { DeclaredSchema = declared });
        return shape is ModelShape modelShape && !SymbolEqualityComparer.Default.Equals(named.ContainingAssembly, model.ContainingAssembly)
            ? ShapeResolution.Of(modelShape with { ForeignSchema = DeclaredSchema.ConstantOf(named) })
            : resolution;
    }

    /// <summary>The specification of an enum, made once for each model.</summary>
    public EnumSpec AddEnum(INamedTypeSymbol type, Func<INamedTypeSymbol, IAssemblySymbol, string, EnumSpec> parse)
    {
        string fullName = SymbolNames.Emitted(type);
        if (!_enums.TryGetValue(fullName, out EnumSpec? spec))
        {
            spec = parse(type, model.ContainingAssembly, NestedTypeName(type.Name + "JsonCodec"));
            _enums.Add(fullName, spec);
            _enumsInOrder.Add(spec);
        }

        return spec;
    }

    /// <summary>A name for a nested type to emit that no member of the model has.</summary>
    public string NestedTypeName(string wanted)
    {
        string name = wanted;
        for (int number = 2; name == model.Name || HasMember(name) || IsTypeInScope(name) || !_nestedNames.Add(name); number++)
            name = wanted + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return name;
    }

    /// <summary>Whether the model's own source may mean a type of an enclosing scope by a name, which a nested type would capture.</summary>
    private bool IsTypeInScope(string name)
    {
        for (INamespaceOrTypeSymbol? scope = Enclosing(model); scope is not null; scope = Enclosing(scope))
        {
            foreach (INamedTypeSymbol type in scope.GetTypeMembers(name))
            {
                if (!generatedCode.Declares(type))
                    return true;
            }
        }

        return false;
    }

    private static INamespaceOrTypeSymbol? Enclosing(INamespaceOrTypeSymbol symbol) =>
        symbol.ContainingType ?? (INamespaceOrTypeSymbol?)symbol.ContainingNamespace;

    private static ShapeResolution AsNullable(ShapeResolution resolution) =>
        resolution.Shape is { } shape ? ShapeResolution.Of(new NullableShape(shape)) : resolution;

    private bool HasMember(string name)
    {
        for (INamedTypeSymbol? type = model; type is not null; type = type.BaseType)
        {
            foreach (ISymbol member in type.GetMembers(name))
            {
                if (!generatedCode.Declares(member))
                    return true;
            }
        }

        return false;
    }
}
