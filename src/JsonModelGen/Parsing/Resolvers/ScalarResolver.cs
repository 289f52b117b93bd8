using JsonModelGen.Generator.Emission;
using JsonModelGen.Generator.Parsing.Names;
using JsonModelGen.Generator.Shapes;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing.Resolvers;

/// <summary>Types that are one JSON value, and byte arrays, which are base64 strings.</summary>
internal sealed class ScalarResolver : IShapeResolver
{
    private static readonly CodecShape s_bytes = new("byte[]", RuntimeNames.Namespace + "ByteArrayCodec", IsKey: false, IsReferenceType: true);

    public ShapeResolution Resolve(ITypeSymbol type, ShapeContext context)
    {
        if (type is IArrayTypeSymbol { IsSZArray: true, ElementType.SpecialType: SpecialType.System_Byte })
            return ShapeResolution.Of(s_bytes);

        if (type is INamedTypeSymbol { Name: "Memory" or "ReadOnlyMemory", TypeArguments: [{ SpecialType: SpecialType.System_Byte }] } memory &&
            SymbolNames.Is(memory.ContainingNamespace, "System"))
        {
            return ShapeResolution.Of(new CodecShape(
                SymbolNames.Emitted(memory), RuntimeNames.Namespace + memory.Name + "ByteCodec", IsKey: false, IsReferenceType: false));
        }

        return type is INamedTypeSymbol { ContainingType: null } named &&
            ScalarTable.Rows.TryGetValue(named.MetadataName, out (string Namespace, TypeShape Shape) row) &&
            SymbolNames.Is(named.ContainingNamespace, row.Namespace) &&
            // A project may declare its own copy of a framework type, which the framework type's codec cannot read.
            !SymbolEqualityComparer.Default.Equals(named.ContainingAssembly, context.Compilation.Assembly)
                ? ShapeResolution.Of(row.Shape)
                : default;
    }
}
