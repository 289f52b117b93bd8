using JsonModelGen.Generator.Literals;
using JsonModelGen.Generator.Shapes;

namespace JsonModelGen.Generator.Schemas;

/// <summary>The schemas of models of other assemblies, of which only their constant is known, as definitions of a schema here.</summary>
internal sealed class ForeignSchemas(SchemaDefinitions definitions)
{
    /// <summary>A model's constant becomes a definition with an address of its own, so that what it refers to is in itself.</summary>
    public SchemaNode Of(string typeName, string schema)
    {
        string displayName = typeName.Replace("global::", "");
        string id = "urn:jsonmodelgen:" + Uri.EscapeDataString(displayName);
        if (definitions.Declare(typeName, displayName, out string name))
            definitions.Add(name, "{\"$id\":" + SchemaText.Quote(id) + "," + schema.Substring(1));
        return SchemaNode.Reference(id);
    }

    /// <summary>That of a generic model is taken apart: what stands for its type parameters refers to definitions here.</summary>
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
            // What has an address of its own is the same wherever it stands.
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
