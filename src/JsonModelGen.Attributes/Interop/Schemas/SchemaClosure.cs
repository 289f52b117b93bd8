using System.Text.Json.Nodes;

namespace JsonModelGen;

/// <summary>Collects the definitions to which a schema refers, directly and through each other, and rewrites the references.</summary>
/// <param name="source">All definitions.</param>
/// <param name="refer">The new reference to a definition.</param>
/// <param name="except">A definition that is already elsewhere.</param>
internal sealed class SchemaClosure(JsonModelSchemas source, Func<string, string> refer, string? except = null)
{
    private readonly Dictionary<string, JsonObject> _definitions = [];
    private readonly Queue<string> _pending = [];

    /// <summary>Rewrites a schema, which refers to definitions by their names.</summary>
    public void Rewrite(JsonObject schema) => SchemaNodes.RewriteReferences(schema, Refer);

    /// <summary>The definitions to which the rewritten schemas refer.</summary>
    public IReadOnlyDictionary<string, JsonObject> Complete()
    {
        while (_pending.TryDequeue(out string? name))
            Rewrite(_definitions[name]);
        return _definitions;
    }

    private string Refer(string name)
    {
        if (name != except && !_definitions.ContainsKey(name))
        {
            _definitions.Add(name, source.Definition(name));
            _pending.Enqueue(name);
        }

        return refer(name);
    }
}
