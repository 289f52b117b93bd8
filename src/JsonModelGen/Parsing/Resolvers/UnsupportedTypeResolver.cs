using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing.Resolvers;

/// <summary>The last in the chain: types of which more can be said than that they are unknown.</summary>
internal sealed class UnsupportedTypeResolver : IShapeResolver
{
    public ShapeResolution Resolve(ITypeSymbol type, ShapeContext context) => Reason(type) is { } reason
        ? ShapeResolution.Unsupported(type, reason)
        : default;

    private static string? Reason(ITypeSymbol type) => type switch
    {
        { TypeKind: TypeKind.Error } => "the compiler does not find it",
        { TypeKind: TypeKind.Dynamic } => "dynamic needs reflection: use JsonElement or JsonNode",
        { TypeKind: TypeKind.Delegate } => "delegates have no form in JSON",
        { TypeKind: TypeKind.Pointer or TypeKind.FunctionPointer } => "pointers have no form in JSON",
        { IsRefLikeType: true } => "ref structs cannot be kept in the result: use an array or a list",
        { TypeKind: TypeKind.Interface } => "an interface does not say what to create: use a class or record with [JsonModel]",
        INamedTypeSymbol { IsGenericType: false, DeclaringSyntaxReferences.IsEmpty: false } => "mark it with [JsonModel] and make it partial",
        _ => null,
    };
}
