using System.Collections.Immutable;
using JsonModelGen.Generator.Model;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing.Options;

/// <summary>Typed access to the arguments of an attribute; null if not written, so that a default is never mistaken for a choice.</summary>
internal static class AttributeArguments
{
    public static TypedConstant? Named(this AttributeData attribute, string name)
    {
        foreach (KeyValuePair<string, TypedConstant> argument in attribute.NamedArguments)
        {
            if (argument.Key == name)
                return argument.Value;
        }

        return null;
    }

    public static bool? Bool(this AttributeData attribute, string name) => attribute.Named(name)?.Value as bool?;

    public static string? String(this AttributeData attribute, string name) => attribute.Named(name)?.Value as string;

    /// <summary>A named argument of an enum that we mirror with the same numbers.</summary>
    public static TEnum? Enum<TEnum>(this AttributeData attribute, string name)
        where TEnum : struct, Enum => attribute.Named(name)?.Value is int number ? (TEnum)(object)number : null;

    /// <summary>The value of the first constructor argument.</summary>
    public static object? ConstructorArgument(this AttributeData attribute) =>
        attribute.ConstructorArguments.Length > 0 && attribute.ConstructorArguments[0].Kind != TypedConstantKind.Array
            ? attribute.ConstructorArguments[0].Value
            : null;

    public static EquatableArray<string> Strings(this AttributeData attribute, string name) =>
        attribute.Named(name) is { } array ? array.Strings() : default;

    /// <summary>The strings of an array, without nulls.</summary>
    public static EquatableArray<string> Strings(this TypedConstant array)
    {
        if (array is not { Kind: TypedConstantKind.Array, IsNull: false })
            return default;

        ImmutableArray<string>.Builder strings = ImmutableArray.CreateBuilder<string>(array.Values.Length);
        foreach (TypedConstant item in array.Values)
        {
            if (item.Value is string text)
                strings.Add(text);
        }

        return strings.ToEquatable();
    }
}
