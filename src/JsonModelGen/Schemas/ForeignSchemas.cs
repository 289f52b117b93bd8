using JsonModelGen.Generator.Literals;
using JsonModelGen.Generator.Shapes;

namespace JsonModelGen.Generator.Schemas;

/// <summary>The schemas of models of other assemblies, known only as constants, as definitions of a schema here.</summary>
/// <param name="definitions">The definitions of the schema here.</param>
/// <param name="isFlat">Whether all of them refer to each other by their places, so that they can be moved to another document.</param>
internal sealed class ForeignSchemas(SchemaDefinitions definitions, bool isFlat)
{
    private const string Id = "urn:jsonmodelgen:";

    /// <summary>A model's constant becomes a definition with its own <c>$id</c>, so that its references stay internal.</summary>
    public SchemaNode Of(string typeName, string schema)
    {
        string displayName = typeName.Replace("global::", "");
        if (isFlat)
            return SchemaNode.Reference(SchemaDefinitions.UriOf(Moved(JsonTreeParser.Parse(schema), displayName)));
        string id = Id + Uri.EscapeDataString(displayName);
        if (definitions.Declare(typeName, displayName, out string name))
            definitions.Add(name, "{\"$id\":" + SchemaText.Quote(id) + "," + schema.Substring(1));
        return SchemaNode.Reference(id);
    }

    /// <summary>The constant of a generic model is split up, because its type parameters refer to definitions here.</summary>
    public SchemaNode Of(GenericModelShape shape, string schema, ArgumentSchemas arguments)
    {
        if (definitions.Declare(arguments.Identity, isFlat ? arguments.TypeName! : shape.Definition.Replace("global::", ""), out string name))
            Add(name, JsonTreeParser.Parse(schema), arguments);
        return SchemaNode.Reference(SchemaDefinitions.UriOf(name));
    }

    /// <summary>The name of the definition for another model's constant, which is added if it is new.</summary>
    private string Moved(JsonTree schema, string typeName)
    {
        if (definitions.Declare(DefinitionsOf(schema).IdentityOf("#"), SimpleTypeName.OfShown(schema["title"]?.Text ?? typeName), out string name))
            Add(name, schema, ArgumentSchemas.None);
        return name;
    }

    /// <summary>Adds a constant as a definition, and its own definitions beside it.</summary>
    private void Add(string name, JsonTree schema, ArgumentSchemas arguments)
    {
        ConstantDefinitions constant = DefinitionsOf(schema);
        Dictionary<string, string> moved = new(StringComparer.Ordinal) { ["#"] = name };
        List<(string Name, JsonTree Definition)> added = [];
        foreach (KeyValuePair<JsonTree, JsonTree> definition in schema["$defs"]?.Members ?? [])
        {
            string inner = definition.Key.Text;
            string reference = SchemaDefinitions.UriOf(inner);

            // A schema with its own $id is the same everywhere.
            if (definition.Value["$id"] is { } id)
            {
                if (isFlat && id.Text.StartsWith(Id, StringComparison.Ordinal))
                    moved[id.Text] = Moved(definition.Value, Uri.UnescapeDataString(id.Text.Substring(Id.Length)));
                else if (definitions.Declare("global::" + inner, inner, out string foreign))
                    definitions.Add(foreign, SchemaText.Of(definition.Value));
                continue;
            }

            // With other type arguments it may be another one.
            string identity = isFlat && arguments == ArgumentSchemas.None ? constant.IdentityOf(reference) : arguments.Identity + "\n" + inner;
            if (definitions.Declare(identity, isFlat ? SimpleTypeName.OfShown(inner) : inner, out string own))
                added.Add((own, definition.Value));
            moved[reference] = own;
        }

        CompiledSchema compiled = new(arguments, reference => moved.TryGetValue(reference, out string place) ? SchemaDefinitions.UriOf(place) : null);
        definitions.Add(name, compiled.Root(schema).ToJson());
        foreach ((string own, JsonTree definition) in added)
            definitions.Add(own, compiled.Rewrite(definition).ToJson());
    }

    private static ConstantDefinitions DefinitionsOf(JsonTree schema) => new(schema, CompiledSchema.Unchanged.Root(schema).ToJson());
}
