namespace JsonModelGen.Generator.Model;

/// <summary>The schemas of a class with <c>[JsonModelResolver]</c>, as they are emitted.</summary>
/// <param name="Resolver">The class.</param>
/// <param name="Types">The types that have a schema.</param>
/// <param name="Definitions">A JSON object of the schemas to which those refer, without white space.</param>
internal sealed record ResolverSchemas(ResolverSpec Resolver, EquatableArray<DescribedType> Types, string Definitions)
{
    /// <summary>The name of the emitted file.</summary>
    public string HintName => EmittedFileName.Beside(Resolver.HintName, "JsonSchema");
}

/// <summary>A type in a resolver with its schema.</summary>
/// <param name="Type">The type.</param>
/// <param name="Schema">The schema, without white space.</param>
internal sealed record DescribedType(ListedTypeSpec Type, string Schema);
