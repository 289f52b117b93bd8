using JsonModelGen.Generator.Parsing.Names;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing.Resolvers;

/// <summary>The last in the chain: types with a specific reason why they are not supported.</summary>
internal sealed class UnsupportedTypeResolver : IShapeResolver
{
    /// <summary>By metadata name: the namespace and the reason. Derived types are refused for the same reason.</summary>
    private static readonly Dictionary<string, (string Namespace, string Reason)> s_rows = new(StringComparer.Ordinal)
    {
        ["IntPtr"] = ("System", "its size depends on the machine: use long"),
        ["UIntPtr"] = ("System", "its size depends on the machine: use ulong"),
        ["MemberInfo"] = ("System.Reflection", "JSON must not select code to load: use a string or an enum, and look up the type yourself"),
        ["PriorityQueue`2"] = ("System.Collections.Generic", "its elements cannot be enumerated in order without removing them: use a list of (element, priority) tuples"),
        ["IAsyncEnumerable`1"] = ("System.Collections.Generic", "a model is read completely before it is returned: use List<T>, or read the elements one by one with JsonModel.EnumerateAsync"),
        ["BitArray"] = ("System.Collections", "it has no standard JSON form: use bool[] or byte[]"),
        ["Lazy`1"] = ("System", "its value is not available yet: use the type of the value"),
        ["Task"] = ("System.Threading.Tasks", "its value is not available yet: await it, and use the type of the value"),
        ["ValueTask`1"] = ("System.Threading.Tasks", "its value is not available yet: await it, and use the type of the value"),
        ["Stream"] = ("System.IO", "a stream is not a value: use byte[] or RawJson"),
    };

    public ShapeResolution Resolve(ITypeSymbol type, ShapeContext context) => Reason(type) is { } reason
        ? ShapeResolution.Unsupported(type, reason)
        : default;

    /// <summary>Why a class or struct that another resolver would accept is refused; null if it is not.</summary>
    public static string? KnownReason(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if (s_rows.TryGetValue(current.MetadataName, out (string Namespace, string Reason) row) && SymbolNames.Is(current.ContainingNamespace, row.Namespace))
                return row.Reason;
        }

        return Interfaces.Has(type, "System.Collections.Generic", "IAsyncEnumerable`1") ? s_rows["IAsyncEnumerable`1"].Reason : null;
    }

    private static string? Reason(ITypeSymbol type) => type switch
    {
        { TypeKind: TypeKind.Error } => "the compiler cannot find it", // and says so itself
        { TypeKind: TypeKind.Dynamic } => "dynamic needs reflection: use JsonElement or JsonNode",
        { TypeKind: TypeKind.Delegate } => "delegates have no JSON form",
        { TypeKind: TypeKind.Pointer or TypeKind.FunctionPointer } => "pointers have no JSON form",
        { IsRefLikeType: true } => "a ref struct cannot be stored in a model: use an array or a list",
        INamedTypeSymbol named when KnownReason(named) is { } reason => reason,
        { TypeKind: TypeKind.Interface } => "an interface cannot be created: use a class or record with [JsonModel]",
        { TypeKind: TypeKind.Struct } when TextResolver.IsNumber(type) => "it is unclear whether it is a number or a string in JSON: wrap a supported number in a type with [JsonValueObject]",
        INamedTypeSymbol { IsGenericType: false, DeclaringSyntaxReferences.IsEmpty: false } => "mark it with [JsonModel] and make it partial",
        _ => null,
    };
}
