using JsonModelGen.Generator.Parsing.Names;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing.Resolvers;

/// <summary>The last in the chain: types of which more can be said than that they are unknown.</summary>
internal sealed class UnsupportedTypeResolver : IShapeResolver
{
    /// <summary>By metadata name: the namespace and the reason. Derived types are refused for the same.</summary>
    private static readonly Dictionary<string, (string Namespace, string Reason)> s_rows = new(StringComparer.Ordinal)
    {
        ["IntPtr"] = ("System", "how large it is depends on the machine: use long"),
        ["UIntPtr"] = ("System", "how large it is depends on the machine: use ulong"),
        ["MemberInfo"] = ("System.Reflection", "text from outside must not choose code: use a string or an enum, and look the type up yourself"),
        ["PriorityQueue`2"] = ("System.Collections.Generic", "it gives its elements away only by losing them: use a list of (element, priority) tuples"),
        ["IAsyncEnumerable`1"] = ("System.Collections.Generic", "a model is complete when it has been read: use List<T>, or read the elements one by one with JsonModel.EnumerateAsync"),
        ["BitArray"] = ("System.Collections", "its form in JSON is not known: use bool[] or byte[]"),
        ["Lazy`1"] = ("System", "its value is not there yet: use the value's own type"),
        ["Task"] = ("System.Threading.Tasks", "its value is not there yet: await it, and use the value's own type"),
        ["ValueTask`1"] = ("System.Threading.Tasks", "its value is not there yet: await it, and use the value's own type"),
        ["Stream"] = ("System.IO", "a model holds values: use byte[] or RawJson"),
    };

    public ShapeResolution Resolve(ITypeSymbol type, ShapeContext context) => Reason(type) is { } reason
        ? ShapeResolution.Unsupported(type, reason)
        : default;

    /// <summary>Why a class or struct that could pass for something else is refused; null if it is not.</summary>
    public static string? KnownReason(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            if (s_rows.TryGetValue(current.MetadataName, out (string Namespace, string Reason) row) && SymbolNames.Is(current.ContainingNamespace, row.Namespace))
                return row.Reason;
        }

        foreach (INamedTypeSymbol implemented in type.AllInterfaces)
        {
            if (SymbolNames.Is(implemented, "System.Collections.Generic", "IAsyncEnumerable`1"))
                return s_rows["IAsyncEnumerable`1"].Reason;
        }

        return null;
    }

    private static string? Reason(ITypeSymbol type) => type switch
    {
        { TypeKind: TypeKind.Error } => "the compiler does not find it", // and says so itself
        { TypeKind: TypeKind.Dynamic } => "dynamic needs reflection: use JsonElement or JsonNode",
        { TypeKind: TypeKind.Delegate } => "delegates have no form in JSON",
        { TypeKind: TypeKind.Pointer or TypeKind.FunctionPointer } => "pointers have no form in JSON",
        { IsRefLikeType: true } => "ref structs cannot be kept in the result: use an array or a list",
        INamedTypeSymbol named when KnownReason(named) is { } reason => reason,
        { TypeKind: TypeKind.Interface } => "an interface does not say what to create: use a class or record with [JsonModel]",
        { TypeKind: TypeKind.Struct } when TextResolver.IsNumber(type) => "whether it is a number or text in JSON is not known: wrap it in a type with [JsonValueObject] around a number that is supported",
        INamedTypeSymbol { IsGenericType: false, DeclaringSyntaxReferences.IsEmpty: false } => "mark it with [JsonModel] and make it partial",
        _ => null,
    };
}
