using JsonModelGen.Generator.Emission;
using JsonModelGen.Generator.Parsing.Names;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing.Foreign;

/// <summary>The types for which an assembly asks for codecs, and the names of these: that of the type with <c>Codec</c> behind it.</summary>
internal sealed class ForeignTypes
{
    public const string Suffix = "Codec";

    private readonly Dictionary<ISymbol, ForeignType> _byType = new(SymbolEqualityComparer.Default);

    /// <summary>Finds them in the attributes of the assembly; the order of its files does not matter.</summary>
    public static ForeignTypes Of(Compilation compilation, GeneratedCode generatedCode)
    {
        ForeignTypes types = new();
        SortedDictionary<string, (INamedTypeSymbol Type, AttributeData Attribute)> asked = new(StringComparer.Ordinal);
        foreach (AttributeData attribute in compilation.Assembly.GetAttributes())
        {
            if (TypeOf(attribute) is INamedTypeSymbol { TypeKind: not TypeKind.Error, ContainingNamespace: not null } type && !asked.ContainsKey(SymbolNames.Emitted(type)))
                asked.Add(SymbolNames.Emitted(type), (type, attribute));
        }

        HashSet<string> taken = new(StringComparer.Ordinal);
        foreach ((INamedTypeSymbol type, AttributeData attribute) in asked.Values)
        {
            INamespaceSymbol? scope = compilation.GetCompilationNamespace(type.ContainingNamespace);
            string name = FlatName(type);
            string codec = TopLevelNames.Free(name + Suffix, scope, generatedCode);
            for (int number = 2; !taken.Add(SymbolNames.Emitted(type.ContainingNamespace) + "." + codec); number++)
                codec = TopLevelNames.Free(name + CSharpText.Number((long)number) + Suffix, scope, generatedCode);
            types._byType[type] = new ForeignType(type, attribute, codec);
        }

        return types;
    }

    /// <summary>The type that an attribute of the assembly asks a codec for, or null if it is another attribute.</summary>
    public static ITypeSymbol? TypeOf(AttributeData attribute) =>
        attribute.AttributeClass is { TypeArguments.Length: 1 } type && SymbolNames.Is(type, KnownNames.RuntimeNamespace, KnownNames.JsonModelForAttribute)
            ? type.TypeArguments[0]
            : null;

    public ForeignType? Find(ITypeSymbol type) => _byType.Count > 0 && _byType.TryGetValue(type, out ForeignType? found) ? found : null;

    /// <summary>The names of a type, of those around it and of its type arguments, in one word.</summary>
    private static string FlatName(ITypeSymbol type)
    {
        if (type is IArrayTypeSymbol array)
            return FlatName(array.ElementType) + "Array";
        string name = (type.ContainingType is { } outer ? FlatName(outer) : "") + type.Name;
        if (type is not INamedTypeSymbol { TypeArguments.Length: > 0 } generic)
            return name;

        string arguments = "";
        foreach (ITypeSymbol argument in generic.TypeArguments)
            arguments += (arguments.Length == 0 ? "Of" : "And") + FlatName(argument);
        return name + arguments;
    }
}
