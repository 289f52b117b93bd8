using JsonModelGen.Generator.Literals;

namespace JsonModelGen.Generator.Schemas;

/// <summary>
/// The schema constant of a model of another assembly, as part of a schema here: the type parameters of a generic model are replaced by the type arguments,
/// and internal references are relocated.
/// </summary>
/// <param name="arguments">The schemas of the type arguments.</param>
/// <param name="place">The reference here for one in the constant; null to keep it.</param>
internal sealed class CompiledSchema(ArgumentSchemas arguments, Func<string, string?> place)
{
    /// <summary>The keywords of a standalone schema.</summary>
    private static readonly HashSet<string> s_ofRoot = new(["$schema", "$id", "title", "$defs"], StringComparer.Ordinal);

    private static readonly HashSet<string> s_schemas = new(["items", "additionalProperties", "propertyNames", "not"], StringComparer.Ordinal);

    private static readonly HashSet<string> s_listsOfSchemas = new(["anyOf", "oneOf", "prefixItems"], StringComparer.Ordinal);

    /// <summary>Changes nothing.</summary>
    public static readonly CompiledSchema Unchanged = new(ArgumentSchemas.None, static _ => null);

    /// <summary>The constant itself, without the keywords of a standalone schema.</summary>
    public SchemaNode Root(JsonTree schema) => Rewrite(schema, static keyword => !s_ofRoot.Contains(keyword));

    /// <summary>One of its definitions.</summary>
    public SchemaNode Rewrite(JsonTree schema) => Rewrite(schema, static _ => true);

    private SchemaNode Rewrite(JsonTree schema, Func<string, bool> isKept)
    {
        SchemaNode? argument = schema[TypeParameterMark.Keyword] is { Kind: JsonTreeKind.String } comment ? TypeParameterMark.Resolve(comment.Text, arguments) : null;
        SchemaNode rewritten = argument ?? SchemaNode.Any;
        JsonTree? said = argument is null ? null : JsonTreeParser.Parse(argument.ToJson());
        foreach (KeyValuePair<JsonTree, JsonTree> keyword in schema.Members)
        {
            string name = keyword.Key.Text;
            if (isKept(name) && (said is null || (name != TypeParameterMark.Keyword && said[name] is null)))
                rewritten = rewritten.With(name, Rewrite(name, keyword.Value));
        }

        return rewritten;
    }

    private string Rewrite(string keyword, JsonTree value)
    {
        if (keyword == "$ref" && value.Kind == JsonTreeKind.String && place(value.Text) is { } reference)
            return SchemaText.Quote(reference);
        if (s_schemas.Contains(keyword) && value.Kind == JsonTreeKind.Object)
            return Rewrite(value).ToJson();
        if (s_listsOfSchemas.Contains(keyword) && value.Kind == JsonTreeKind.Array)
            return "[" + string.Join(",", value.Items.ConvertAll(item => item.Kind == JsonTreeKind.Object ? Rewrite(item).ToJson() : SchemaText.Of(item))) + "]";
        return keyword == "properties" && value.Kind == JsonTreeKind.Object
            ? SchemaText.Object(value.Members.ConvertAll(member => new KeyValuePair<string, string>(member.Key.Text, member.Value.Kind == JsonTreeKind.Object ? Rewrite(member.Value).ToJson() : SchemaText.Of(member.Value))))
            : SchemaText.Of(value);
    }
}
