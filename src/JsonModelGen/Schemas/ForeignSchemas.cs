using JsonModelGen.Generator.Literals;
using JsonModelGen.Generator.Shapes;

namespace JsonModelGen.Generator.Schemas;

/// <summary>The schemas of models of other assemblies, known only as constants, as definitions of a schema here.</summary>
internal sealed class ForeignSchemas(SchemaDefinitions definitions)
{
    /// <summary>A model's constant becomes a definition with its own <c>$id</c>, so that its references stay internal.</summary>
    public SchemaNode Of(string typeName, string schema)
    {
        string displayName = typeName.Replace("global::", "");
        string id = "urn:jsonmodelgen:" + Uri.EscapeDataString(displayName);
        if (definitions.Declare(typeName, displayName, out string name))
            definitions.Add(name, "{\"$id\":" + SchemaText.Quote(id) + "," + schema.Substring(1));
        return SchemaNode.Reference(id);
    }

    /// <summary>The constant of a generic model is split up, because its type parameters refer to definitions here.</summary>
    public SchemaNode Of(GenericModelShape shape, string schema, ArgumentSchemas arguments)
    {
        if (definitions.Declare(arguments.Identity, shape.Definition.Replace("global::", ""), out string name))
            Add(name, JsonTreeParser.Parse(schema), arguments);
        return SchemaNode.Reference(SchemaDefinitions.UriOf(name));
    }

    private void Add(string name, JsonTree schema, ArgumentSchemas arguments)
    {
        CompiledSchema compiled = new(arguments, inner => SchemaDefinitions.UriOf(inner.Length == 0 ? name : NameOf(inner)));
        definitions.Add(name, compiled.Root(schema).ToJson());
        foreach (KeyValuePair<JsonTree, JsonTree> definition in schema["$defs"]?.Members ?? [])
        {
            // A schema with its own $id is the same everywhere.
            if (definition.Value["$id"] is null)
                definitions.Add(NameOf(definition.Key.Text), compiled.Rewrite(definition.Value).ToJson());
            else if (definitions.Declare("global::" + definition.Key.Text, definition.Key.Text, out string foreign))
                definitions.Add(foreign, SchemaText.Of(definition.Value));
        }

        string NameOf(string inner)
        {
            definitions.Declare(arguments.Identity + "\n" + inner, inner, out string unique);
            return unique;
        }
    }
}
