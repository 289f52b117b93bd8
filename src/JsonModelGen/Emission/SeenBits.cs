namespace JsonModelGen.Generator.Emission;

/// <summary>The bits of the keys that were seen, and conditions on them.</summary>
internal sealed class SeenBits
{
    private readonly SortedDictionary<string, ulong> _masks = new(StringComparer.Ordinal);

    public bool IsEmpty => _masks.Count == 0;

    /// <summary>Whether it is one bit.</summary>
    public bool IsSingle
    {
        get
        {
            foreach (ulong mask in _masks.Values)
                return _masks.Count == 1 && (mask & (mask - 1)) == 0;
            return false;
        }
    }

    /// <summary>The condition that some key was seen.</summary>
    public string Any => Union + " != 0";

    /// <summary>The condition that none was.</summary>
    public string None => Union + " == 0";

    /// <summary>The conditions, one for each word, that not all were.</summary>
    public IReadOnlyList<string> Lacking => Terms(static (word, mask) => "(" + word + " & " + mask + ") != " + mask);

    public void Add(string word, ulong mask) => _masks[word] = (_masks.TryGetValue(word, out ulong known) ? known : 0) | mask;

    public void Add(SeenBits others)
    {
        foreach (KeyValuePair<string, ulong> other in others._masks)
            Add(other.Key, other.Value);
    }

    private string Union
    {
        get
        {
            List<string> terms = Terms(static (word, mask) => "(" + word + " & " + mask + ")");
            return terms.Count == 1 ? terms[0] : "(" + string.Join(" | ", terms) + ")";
        }
    }

    private List<string> Terms(Func<string, string, string> term)
    {
        List<string> terms = [];
        foreach (KeyValuePair<string, ulong> mask in _masks)
            terms.Add(term(mask.Key, CSharpText.Mask(mask.Value)));
        return terms;
    }
}
