using JsonModelGen.Generator.Emission;
using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Parsing.Generics;
using JsonModelGen.Generator.Parsing.Members;
using JsonModelGen.Generator.Parsing.Names;
using JsonModelGen.Generator.Parsing.Options;
using JsonModelGen.Generator.Parsing.Resolvers;
using JsonModelGen.Generator.Resolution;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing.Foreign;

/// <summary>
/// The foreign types of an assembly, and the names of their codecs: the type's name with the suffix <c>Codec</c>. Types for which no codec can
/// be declared are left out, as if they had no attribute. Other errors are known only when the whole type has
/// been parsed; models that contain it refer to its codec, so a codec is emitted in any case.
/// </summary>
internal sealed class ForeignTypes
{
    public const string Suffix = "Codec";

    public const string NoSuchKind = "it is not a class, struct or enum";

    private readonly Dictionary<ISymbol, ForeignType> _byType = new(SymbolEqualityComparer.Default);

    /// <summary>Finds them in the attributes of the assembly; the order of its files does not matter.</summary>
    public static ForeignTypes Of(Compilation compilation, GeneratedCode generatedCode)
    {
        ForeignTypes types = new();
        CompilationFacts facts = CompilationFacts.Of(compilation);
        SortedDictionary<string, (INamedTypeSymbol Type, AttributeData Attribute)> asked = new(StringComparer.Ordinal);
        foreach (AttributeData attribute in compilation.Assembly.GetAttributes())
        {
            if (TypeOf(attribute) is INamedTypeSymbol { ContainingNamespace: not null } type &&
                !UnfinishedCode.IsMissing(type) &&
                !UnfinishedCode.IsIn(type) &&
                !asked.ContainsKey(SymbolNames.Emitted(type)) &&
                (ObstacleOfKind(type) ?? ObstacleOfUse(type, compilation, facts)) is null)
            {
                asked.Add(SymbolNames.Emitted(type), (type, attribute));
            }
        }

        if (asked.Count == 0)
            return types;

        ModelOptions defaults = ModelOptionsParser.ParseAssembly(compilation.Assembly);
        HashSet<string> taken = new(StringComparer.Ordinal);
        foreach ((INamedTypeSymbol type, AttributeData attribute) in asked.Values)
        {
            INamespaceSymbol? scope = compilation.GetCompilationNamespace(type.ContainingNamespace);
            string wanted = FlatName(type);
            string name = wanted;
            string codec = TopLevelNames.Free(name + Suffix, scope, generatedCode);
            for (int number = 2; !taken.Add(SymbolNames.Emitted(type.ContainingNamespace) + "." + codec); number++)
            {
                name = wanted + CSharpText.Number((long)number);
                codec = TopLevelNames.Free(name + Suffix, scope, generatedCode);
            }

            types._byType[type] = new ForeignType(type, attribute, name, codec, ModelOptionsParser.Read(attribute, compilation.Assembly, sink: null).Or(defaults).Directions);
        }

        return types;
    }

    /// <summary>The type named by an attribute of the assembly, or null for another attribute.</summary>
    public static ITypeSymbol? TypeOf(AttributeData attribute)
    {
        ITypeSymbol? asked =
            SymbolNames.Is(attribute.AttributeClass, KnownNames.RuntimeNamespace, KnownNames.GenericJsonModelForAttribute) ? attribute.AttributeClass!.TypeArguments[0]
            : SymbolNames.Is(attribute.AttributeClass, KnownNames.RuntimeNamespace, KnownNames.JsonModelForAttribute) ? Declared(attribute.ConstructorArgument() as ITypeSymbol)
            : null;
        return asked is INamedTypeSymbol named && !SymbolEqualityComparer.Default.Equals(named, named.OriginalDefinition) ? KnownNullability.InAttribute(named) : asked;
    }

    /// <summary>The entry for exactly this type, or else for its definition.</summary>
    public ForeignType? Find(ITypeSymbol type) =>
        _byType.Count == 0 ? null
        : _byType.TryGetValue(type, out ForeignType? found) || _byType.TryGetValue(type.OriginalDefinition, out found) ? found
        : null;

    /// <summary>Why no codec is generated for this kind of type, or null.</summary>
    public static string? ObstacleOfKind(INamedTypeSymbol type)
    {
        if (type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T)
            return "it is a nullable type: use the underlying type";
        if (OptionalMember.Is(type))
            return "it is supported without the attribute, as the type of a member: remove the attribute";
        if (ModelResolver.HasModelAttribute(type))
            return "it is already a model";
        return type.TypeKind is not (TypeKind.Class or TypeKind.Struct or TypeKind.Enum) || type.SpecialType == SpecialType.System_Void ? NoSuchKind : null;
    }

    /// <summary>Why a codec in this assembly cannot use a type, or null.</summary>
    public static string? ObstacleOfUse(INamedTypeSymbol type, Compilation compilation, CompilationFacts facts)
    {
        if (!compilation.IsSymbolAccessibleWithin(type, compilation.Assembly))
            return "it is not accessible here";
        if (facts.IsBehindAlias(type.ContainingAssembly))
            return CompilationFacts.BehindAlias;
        if (TypeUse.IsRefused(type))
            return "using it does not compile, because it is obsolete as an error";
        return DeclarationParser.UnsupportedKind(type) is { } reason ? "it is " + reason : ObstacleOfNames(type);
    }

    /// <summary>Why the codec of a type cannot have the same type parameters, or null: one has a name that the codec uses.</summary>
    private static string? ObstacleOfNames(INamedTypeSymbol type)
    {
        if (!SymbolEqualityComparer.Default.Equals(type, type.OriginalDefinition))
            return null;
        HashSet<string> taken = new(StringComparer.Ordinal) { "Read", "Write" };
        foreach (Artifact artifact in Artifact.All)
            taken.Add(artifact.Name);
        foreach (ITypeParameterSymbol parameter in TypeParameters.All(type))
        {
            if (taken.Contains(parameter.Name) || parameter.Name.EndsWith(Suffix, StringComparison.Ordinal))
                return "its type parameter '" + parameter.Name + "' has a name that the codec uses";
        }

        return null;
    }

    /// <summary>The definition of an unbound generic type.</summary>
    private static ITypeSymbol? Declared(ITypeSymbol? type) => type is INamedTypeSymbol { IsUnboundGenericType: true } ? type.OriginalDefinition : type;

    /// <summary>The names of a type, its containing types and its type arguments as one word.</summary>
    private static string FlatName(ITypeSymbol type)
    {
        if (type is IArrayTypeSymbol array)
            return FlatName(array.ElementType) + "Array";
        string name = (type.ContainingType is { } outer ? FlatName(outer) : "") + type.Name;
        if (type is not INamedTypeSymbol { TypeArguments.Length: > 0 } generic)
            return name;

        if (SymbolEqualityComparer.Default.Equals(generic, generic.OriginalDefinition))
            return name;

        string arguments = "";
        foreach (ITypeSymbol argument in generic.TypeArguments)
            arguments += (arguments.Length == 0 ? "Of" : "And") + FlatName(argument);
        return name + arguments;
    }
}
