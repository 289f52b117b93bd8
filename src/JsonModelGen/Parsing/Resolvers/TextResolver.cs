using JsonModelGen.Generator.Emission;
using JsonModelGen.Generator.Parsing.Names;
using JsonModelGen.Generator.Shapes;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing.Resolvers;

/// <summary>
/// Types that no other resolver handles, but that can be parsed and formatted: strings and keys in the invariant culture. Number types are
/// excluded, because a user-defined number could as well be a JSON number.
/// </summary>
internal sealed class TextResolver : IShapeResolver
{
    public ShapeResolution Resolve(ITypeSymbol type, ShapeContext context)
    {
        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct, IsAbstract: false, IsRefLikeType: false } named || IsNumber(named))
            return default;

        string? codec =
            ParsesItself(named, "IUtf8SpanParsable`1") && Interfaces.Has(named, "System", "IUtf8SpanFormattable") ? "Utf8SpanParsableCodec"
            : ParsesItself(named, "ISpanParsable`1") && Interfaces.Has(named, "System", "ISpanFormattable") ? "SpanParsableCodec"
            : null;
        if (codec is null)
            return default;

        string name = SymbolNames.Emitted(KnownNullability.InModel(named));
        return ShapeResolution.Of(new CodecShape(name, RuntimeNames.Namespace + codec + "<" + name + ">", IsKey: true, named.IsReferenceType));
    }

    /// <summary>Whether a type implements the generic math interface for numbers.</summary>
    public static bool IsNumber(ITypeSymbol type) => Interfaces.Has(type, "System.Numerics", "INumberBase`1");

    private static bool ParsesItself(INamedTypeSymbol type, string name)
    {
        foreach (INamedTypeSymbol implemented in type.AllInterfaces)
        {
            if (SymbolNames.Is(implemented, "System", name) && SymbolEqualityComparer.Default.Equals(implemented.TypeArguments[0], type))
                return true;
        }

        return false;
    }
}
