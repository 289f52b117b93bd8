using JsonModelGen.Generator.Literals;
using JsonModelGen.Generator.Parsing.Names;
using JsonModelGen.Generator.Parsing.Options;
using JsonModelGen.Generator.Shapes;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing.Conversions;

/// <summary>Reads <c>[JsonSchema]</c>, and the schema that a model of another assembly has.</summary>
internal static class DeclaredSchema
{
    /// <summary>The minified schema from an attribute on a symbol; null if there is none, or it is not JSON.</summary>
    public static string? Of(ISymbol symbol) => AttributeOn(symbol) is { } attribute ? Minify(attribute, out _) : null;

    /// <summary>The attribute on a symbol, or null.</summary>
    public static AttributeData? AttributeOn(ISymbol symbol) =>
        Attributes.Find(symbol, KnownNames.RuntimeNamespace, KnownNames.JsonSchemaAttribute);

    /// <summary>The minified schema of an attribute; or null, and the error.</summary>
    public static string? Minify(AttributeData attribute, out string? problem)
    {
        string json = attribute.ConstructorArgument() as string ?? "";
        string? minified = JsonMinifier.Minify(json, out JsonTextError? error);
        problem = error?.Message;
        if (minified is null || minified[0] == '{' || minified is "true" or "false")
            return minified;
        problem = "a schema must be an object, true or false";
        return null;
    }

    /// <summary>The shape of a type with a schema from its symbol: from an attribute, or from a model of another assembly.</summary>
    public static TypeShape AddTo(TypeShape shape, ITypeSymbol type, IAssemblySymbol user)
    {
        if (type is not INamedTypeSymbol { SpecialType: SpecialType.None } named)
            return shape;
        if (Of(named) is { } declared)
            return shape with { DeclaredSchema = declared };
        if (SymbolEqualityComparer.Default.Equals(named.ContainingAssembly, user))
            return shape;
        return shape switch
        {
            ModelShape model => model with { ForeignSchema = ConstantOf(named) },
            GenericModelShape model => model with { ForeignSchema = ConstantOf(named.OriginalDefinition) },
            _ => shape,
        };
    }

    /// <summary>The constant <c>JsonSchema</c> of a model of another assembly, or null.</summary>
    public static string? ConstantOf(INamedTypeSymbol model)
    {
        foreach (ISymbol member in model.GetMembers("JsonSchema"))
        {
            if (member is IFieldSymbol { HasConstantValue: true, ConstantValue: string json })
                return JsonMinifier.Minify(json, out _);
        }

        return null;
    }
}
