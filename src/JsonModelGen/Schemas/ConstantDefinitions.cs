using JsonModelGen.Generator.Literals;

namespace JsonModelGen.Generator.Schemas;

/// <summary>
/// The definitions in the constants of several models of another assembly, which repeat each other: the constant of an order contains the definition of the customer, who has a
/// constant as well. Two are the same if they, and all to which they refer, have the same text.
/// </summary>
internal sealed class ConstantDefinitions
{
    /// <summary>The reference of a constant to itself.</summary>
    private const string Root = "#";

    private const string Reference = "\"$ref\":";

    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);
    private readonly string _title;

    /// <summary>The definitions of one constant.</summary>
    /// <param name="schema">The constant.</param>
    /// <param name="root">Its schema without the keywords of a standalone schema.</param>
    public ConstantDefinitions(JsonTree schema, string root)
    {
        _title = schema["title"]?.Text ?? "";
        Add(Root, root);
        foreach (KeyValuePair<JsonTree, JsonTree> definition in schema["$defs"]?.Members ?? [])
            Add(SchemaDefinitions.UriOf(definition.Key.Text), SchemaText.Of(definition.Value));
    }

    /// <summary>What is equal for the same definition in another constant.</summary>
    /// <param name="reference">The reference to the definition.</param>
    public string IdentityOf(string reference)
    {
        SortedDictionary<string, string> reached = new(StringComparer.Ordinal);
        Reach(reference, reached);
        return NameOf(reference) + "\n" + string.Join("\n", reached);
    }

    private void Add(string reference, string text) =>
        _texts[reference] = text.Replace(Reference + SchemaText.Quote(Root), Reference + SchemaText.Quote(NameOf(Root)));

    /// <summary>A constant refers to itself as another one refers to it.</summary>
    private string NameOf(string reference) => reference == Root ? SchemaDefinitions.UriOf(_title) : reference;

    private void Reach(string reference, SortedDictionary<string, string> reached)
    {
        if (!_texts.TryGetValue(reference, out string? text) || reached.ContainsKey(NameOf(reference)))
            return;
        reached.Add(NameOf(reference), text);
        for (int at = text.IndexOf(Reference, StringComparison.Ordinal); at >= 0; at = text.IndexOf(Reference, at + 1, StringComparison.Ordinal))
        {
            int start = at + Reference.Length + 1;
            string inner = text.Substring(start, text.IndexOf('"', start) - start);
            Reach(inner == NameOf(Root) && !_texts.ContainsKey(inner) ? Root : inner, reached);
        }
    }
}
