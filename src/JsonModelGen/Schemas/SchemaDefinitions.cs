namespace JsonModelGen.Generator.Schemas;

/// <summary>The <c>$defs</c> of one schema.</summary>
internal sealed class SchemaDefinitions
{
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private readonly List<KeyValuePair<string, string>> _definitions = [];

    public bool IsEmpty => _definitions.Count == 0;

    /// <summary>Names a definition.</summary>
    /// <param name="identity">Its identity.</param>
    /// <param name="wanted">Its preferred name.</param>
    /// <param name="name">Its name.</param>
    /// <returns>Whether it is new and must be added.</returns>
    public bool Declare(string identity, string wanted, out string name)
    {
        if (_names.TryGetValue(identity, out name!))
            return false;

        name = wanted;
        for (int number = 2; _names.ContainsValue(name); number++)
            name = wanted + Emission.CSharpText.Number((long)number);
        _names.Add(identity, name);
        return true;
    }

    public void Add(string name, string schema) => _definitions.Add(new(name, schema));

    public static string UriOf(string name) => "#/$defs/" + Uri.EscapeDataString(name);

    public string ToJson() => SchemaText.Object(_definitions);
}
