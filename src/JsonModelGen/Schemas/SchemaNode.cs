using System.Text;

namespace JsonModelGen.Generator.Schemas;

/// <summary>One JSON Schema: its keywords in order, each with its value as JSON text. Immutable.</summary>
internal sealed class SchemaNode
{
    /// <summary>The schema of any value.</summary>
    public static readonly SchemaNode Any = new([]);

    private readonly IReadOnlyList<KeyValuePair<string, string>> _keywords;

    private SchemaNode(IReadOnlyList<KeyValuePair<string, string>> keywords) => _keywords = keywords;

    /// <summary>The schema of all values of a JSON type.</summary>
    public static SchemaNode OfType(params string[] types) =>
        Any.With("type", types.Length == 1 ? SchemaText.Quote(types[0]) : SchemaText.Array(types));

    /// <summary>The schema of an array with exactly one element for each of the given schemas, in order.</summary>
    public static SchemaNode Tuple(IReadOnlyCollection<string> items)
    {
        string count = Emission.CSharpText.Number((long)items.Count);
        SchemaNode array = OfType("array");
        if (items.Count > 0)
            array = array.With("prefixItems", "[" + string.Join(",", items) + "]").With("items", "false").With("minItems", count);
        return array.With("maxItems", count);
    }

    /// <summary>A reference to another schema.</summary>
    public static SchemaNode Reference(string uri) => Any.With("$ref", SchemaText.Quote(uri));

    /// <summary>A user-written schema: valid JSON. Nothing can be added unless it is an object.</summary>
    public static SchemaNode Written(string json) =>
        json.Length > 2 && json[0] == '{' ? new([new KeyValuePair<string, string>("", json.Substring(1, json.Length - 2))]) : json == "false" ? Any.With("not", "{}") : Any;

    /// <summary>This schema and one more keyword.</summary>
    public SchemaNode With(string keyword, string json) => new([.. _keywords, new KeyValuePair<string, string>(keyword, json)]);

    /// <summary>This schema and one more keyword, a text.</summary>
    public SchemaNode WithText(string keyword, string text) => With(keyword, SchemaText.Quote(text));

    /// <summary>This schema, and null.</summary>
    public SchemaNode OrNull()
    {
        if (_keywords.Count == 0 || IsNullable)
            return this;

        List<KeyValuePair<string, string>> keywords = [];
        foreach (KeyValuePair<string, string> keyword in OrType("null")._keywords)
            keywords.Add(keyword.Key == "enum" ? new("enum", Append(keyword.Value, "null")) : keyword);
        return Has("type") || Has("enum") ? new(keywords) : Any.With("anyOf", "[" + ToJson() + ",{\"type\":\"null\"}]");
    }

    /// <summary>This schema of a JSON type, plus all values of another type, to which its other keywords do not apply.</summary>
    public SchemaNode OrType(string type)
    {
        List<KeyValuePair<string, string>> keywords = [];
        foreach (KeyValuePair<string, string> keyword in _keywords)
        {
            keywords.Add(keyword.Key == "type"
                ? new("type", keyword.Value[0] == '[' ? Append(keyword.Value, SchemaText.Quote(type)) : "[" + keyword.Value + "," + SchemaText.Quote(type) + "]")
                : keyword);
        }

        return new(keywords);
    }

    /// <summary>The schema as minified JSON.</summary>
    public string ToJson()
    {
        StringBuilder json = new("{");
        foreach (KeyValuePair<string, string> keyword in _keywords)
        {
            if (json.Length > 1)
                json.Append(',');
            if (keyword.Key.Length > 0)
                json.Append(SchemaText.Quote(keyword.Key)).Append(':');
            json.Append(keyword.Value);
        }

        return json.Append('}').ToString();
    }

    /// <summary>Whether null is among its types, or the last of its choices.</summary>
    private bool IsNullable
    {
        get
        {
            foreach (KeyValuePair<string, string> keyword in _keywords)
            {
                if ((keyword.Key == "type" && keyword.Value.EndsWith("\"null\"]", StringComparison.Ordinal)) || (keyword.Key == "anyOf" && keyword.Value.EndsWith(",{\"type\":\"null\"}]", StringComparison.Ordinal)))
                    return true;
            }

            return false;
        }
    }

    private bool Has(string name)
    {
        foreach (KeyValuePair<string, string> keyword in _keywords)
        {
            if (keyword.Key == name)
                return true;
        }

        return false;
    }

    private static string Append(string array, string item) =>
        array.Substring(0, array.Length - 1) + (array.Length > 2 ? "," : "") + item + "]";
}
