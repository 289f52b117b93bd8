namespace JsonModelGen.Generator.Literals;

/// <summary>The types of JSON values.</summary>
internal enum JsonTreeKind
{
    Object,
    Array,
    String,
    Number,
    True,
    False,
    Null,
}

/// <summary>A value in a JSON text, with its place there.</summary>
/// <param name="kind">Its type.</param>
/// <param name="start">Where it begins.</param>
/// <param name="length">The number of chars to mark in an error: all of a string or number, the opening bracket of an object or array.</param>
/// <param name="text">The unescaped text of a string, a number as written; else empty.</param>
internal sealed class JsonTree(JsonTreeKind kind, int start, int length, string text)
{
    private Dictionary<string, JsonTree>? _byName;

    public JsonTreeKind Kind => kind;

    public int Start => start;

    public int Length => length;

    public string Text => text;

    /// <summary>The elements of an array.</summary>
    public List<JsonTree> Items { get; } = kind == JsonTreeKind.Array ? [] : s_none;

    /// <summary>The members of an object in text order, duplicates included: the name (a string) and the value.</summary>
    public List<KeyValuePair<JsonTree, JsonTree>> Members { get; } = kind == JsonTreeKind.Object ? [] : s_noMembers;

    /// <summary>The value of the last member with a name; null if there is none.</summary>
    public JsonTree? this[string name]
    {
        get
        {
            if (_byName is null)
            {
                _byName = new(StringComparer.Ordinal);
                foreach (KeyValuePair<JsonTree, JsonTree> member in Members)
                    _byName[member.Key.Text] = member.Value;
            }

            return _byName.TryGetValue(name, out JsonTree? value) ? value : null;
        }
    }

    // Shared: only arrays and objects are added to.
    private static readonly List<JsonTree> s_none = [];
    private static readonly List<KeyValuePair<JsonTree, JsonTree>> s_noMembers = [];
}
