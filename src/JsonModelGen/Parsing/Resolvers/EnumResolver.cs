using JsonModelGen.Generator.Parsing.Enums;
using JsonModelGen.Generator.Parsing.Names;
using JsonModelGen.Generator.Shapes;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing.Resolvers;

/// <summary>Enums: their codec is emitted beside the model.</summary>
internal sealed class EnumResolver : IShapeResolver
{
    public ShapeResolution Resolve(ITypeSymbol type, ShapeContext context)
    {
        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Enum } named)
            return default;

        return context.EnumForm == EnumConverter.None && EnumConverters.Of(named) == EnumConverter.Unknown
            ? ShapeResolution.Unsupported(named, "the output of its [JsonConverter] is not known: add [JsonEnum] to the enum, which takes precedence, or use a JsonConverter of the enum type")
            : ShapeResolution.Of(new CodecShape(
                SymbolNames.Emitted(named),
                context.AddEnum(named, EnumParser.Parse).CodecName,
                IsKey: true,
                IsReferenceType: false));
    }

    /// <summary>An enum whose unknown values are read as null.</summary>
    public static ShapeResolution ResolveNullable(INamedTypeSymbol type, ShapeContext context) => ShapeResolution.Of(new CodecShape(
        SymbolNames.Emitted(type) + "?",
        context.AddEnum(type, EnumParser.Parse, mayBeNull: true).CodecName,
        IsKey: false,
        IsReferenceType: false,
        TakesNull: true));
}
