using JsonModelGen.Generator.Parsing.Resolvers;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing.Conversions;

/// <summary>
/// A type's own methods for reading and writing: <c>static T FromJson(ref Utf8JsonReader)</c> and
/// <c>void ToJson(Utf8JsonWriter)</c>, the counterparts of the <c>fromJson</c> and <c>toJson</c> that json_serializable looks for.
/// </summary>
/// <param name="FromJson">The method that reads, or null.</param>
/// <param name="ToJson">The method that writes, or null.</param>
internal sealed record OwnMethods(IMethodSymbol? FromJson, IMethodSymbol? ToJson)
{
    /// <summary>The methods of a type, or null if it has neither.</summary>
    public static OwnMethods? Of(INamedTypeSymbol type, ShapeContext context)
    {
        if (type.IsRefLikeType || type.TypeKind is not (TypeKind.Class or TypeKind.Struct or TypeKind.Interface))
            return null;
        IMethodSymbol? read = Find(type, "FromJson", method => Reads(method, type, context), context);
        IMethodSymbol? write = null;
        for (INamedTypeSymbol? current = type; current is not null && write is null; current = current.BaseType)
            write = ModelResolver.HasModelAttribute(current) ? null : Find(current, "ToJson", Writes, context);
        if (type.TypeKind == TypeKind.Interface)
        {
            foreach (INamedTypeSymbol inherited in type.AllInterfaces)
                write ??= Find(inherited, "ToJson", Writes, context);
        }

        return read is null && write is null ? null : new OwnMethods(read, write);
    }

    private static IMethodSymbol? Find(INamedTypeSymbol type, string name, Func<IMethodSymbol, bool> fits, ShapeContext context)
    {
        foreach (ISymbol member in type.GetMembers(name))
        {
            if (member is IMethodSymbol { MethodKind: MethodKind.Ordinary, IsGenericMethod: false } method &&
                fits(method) &&
                !context.GeneratedCode.Declares(method) &&
                context.CanReach(method) &&
                !TypeUse.IsRefused(method))
            {
                return method;
            }
        }

        return null;
    }

    private static bool Reads(IMethodSymbol method, INamedTypeSymbol type, ShapeContext context) =>
        method is { IsStatic: true, IsAbstract: false, ReturnsByRef: false, ReturnsByRefReadonly: false, Parameters.Length: > 0 } &&
        StaticMethods.IsUtf8JsonReader(method.Parameters[0]) &&
        HasNoFurtherParameters(method) &&
        context.Compilation.ClassifyCommonConversion(method.ReturnType, type) is { IsImplicit: true, IsUserDefined: false };

    private static bool Writes(IMethodSymbol method) =>
        method is { IsStatic: false, ReturnsVoid: true, Parameters: [{ RefKind: RefKind.None }, ..] } &&
        StaticMethods.IsUtf8JsonWriter(method.Parameters[0]) &&
        HasNoFurtherParameters(method);

    private static bool HasNoFurtherParameters(IMethodSymbol method) => method.Parameters.Length == 1 || method.Parameters[1].IsOptional || method.Parameters[1].IsParams;
}
