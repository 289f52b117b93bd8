using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Resolution;

namespace JsonModelGen.Generator.Schemas;

/// <summary>The schemas of unions: one of the cases, which the discriminator distinguishes.</summary>
internal static class UnionSchema
{
    /// <summary>The keyword of accepted schemas for the cases of a union, by name.</summary>
    public const string Cases = "cases";

    /// <summary>The same for the cases whose names are numbers.</summary>
    public const string NumberedCases = "numberedCases";

    /// <summary>The keyword for an object whose discriminator is missing or does not name a case.</summary>
    public const string Otherwise = "otherwise";

    /// <summary>The keyword for an object without a discriminator.</summary>
    public const string Nameless = "nameless";

    /// <summary>Adds to a schema what is written. If there is an unknown case, an object may match several.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="union">The union.</param>
    /// <param name="schemaOf">The schema of each case.</param>
    public static SchemaNode AddWritten(SchemaNode schema, ResolvedUnion union, Func<UnionCaseSpec, SchemaNode> schemaOf)
    {
        List<string> choices = [];
        foreach (UnionCaseSpec item in union.Written)
            choices.Add(schemaOf(item).ToJson());
        return schema.With(union.Spec.Unknown is null ? "oneOf" : "anyOf", "[" + string.Join(",", choices) + "]");
    }

    /// <summary>Adds to a schema what is accepted: the schema of each case by its name.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="union">The union.</param>
    /// <param name="schemaOf">The schema of each case.</param>
    public static SchemaNode AddAccepted(SchemaNode schema, ResolvedUnion union, Func<UnionCaseSpec, SchemaNode> schemaOf)
    {
        List<KeyValuePair<string, string>> names = [];
        List<KeyValuePair<string, string>> numbers = [];
        foreach (ResolvedCase item in union.Cases)
            (item.IsNumber ? numbers : names).Add(new(item.Text, schemaOf(item.Spec).ToJson()));
        schema = schema.WithText("discriminator", union.Spec.Key).With(Cases, SchemaText.Object(names));
        if (numbers.Count > 0)
            schema = schema.With(NumberedCases, SchemaText.Object(numbers));
        return union.Spec.Unknown is { } unknown ? schema.With(union.Spec.IsListed ? Nameless : Otherwise, schemaOf(unknown).ToJson()) : schema;
    }

    /// <summary>The schema of a discriminator.</summary>
    public static SchemaNode Of(Discriminator discriminator) => discriminator.IsNumber ? SchemaNode.Any.With("const", discriminator.Text) : SchemaNode.Any.WithText("const", discriminator.Text);
}
