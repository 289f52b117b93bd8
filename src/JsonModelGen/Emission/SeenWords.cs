using JsonModelGen.Generator.Resolution;

namespace JsonModelGen.Generator.Emission;

/// <summary>Assigns the bits for keys that were seen: for those that matter, and for all if duplicates are refused.</summary>
internal sealed class SeenWords
{
    private const int BitsInWord = 64;

    private readonly string? _uniqueIn;
    private int _bits;

    /// <param name="model">The model.</param>
    /// <param name="read">Its members that are read.</param>
    /// <param name="names">The names of the locals.</param>
    public SeenWords(ResolvedModel model, List<ResolvedMember> read, LocalNames names)
    {
        _uniqueIn = model.Options.AllowDuplicateKeys == false ? CSharpText.Literal(model.Spec.Declaration.DisplayName) : null;
        int bits = CountBits(model, read);
        for (int i = 0; i * BitsInWord < bits; i++)
            Names.Add(names.ForMember(bits <= BitsInWord ? "seen" : "seen" + CSharpText.Number((long)i)));
    }

    /// <summary>Whether duplicate keys are refused.</summary>
    public bool AreUnique => _uniqueIn is not null;

    /// <summary>The locals.</summary>
    public List<string> Names { get; } = [];

    /// <summary>The statement that sets the next bit.</summary>
    public string Mark(SeenBits seen, out string word, out ulong value)
    {
        word = Names[_bits / BitsInWord];
        value = 1UL << (_bits % BitsInWord);
        _bits++;
        seen.Add(word, value);
        return word + " |= " + CSharpText.Mask(value) + ";";
    }

    /// <summary>The statement that sets a bit and refuses a duplicate; null if duplicates are allowed.</summary>
    public string? MarkOnce(string word, ulong value, string key) =>
        _uniqueIn is null ? null : $"reader.MarkKey(ref {word}, {CSharpText.Mask(value)}, {_uniqueIn}, {CSharpText.Literal(key)});";

    /// <summary>The same with the next bit.</summary>
    public string? MarkOnce(string key)
    {
        if (_uniqueIn is null)
            return null;
        Mark(new SeenBits(), out string word, out ulong value);
        return MarkOnce(word, value, key);
    }

    private int CountBits(ResolvedModel model, List<ResolvedMember> read)
    {
        int bits = model.Extra is { IsRead: true } extra && ReadState.NeedsSeenBit(extra) ? 1 : 0;
        if (_uniqueIn is not null && model.Discriminator is not null)
            bits++;
        HashSet<string> groups = new(StringComparer.Ordinal);
        foreach (ResolvedMember member in read)
        {
            bool isUnique = _uniqueIn is not null && member.Spec.ReadValue is null;
            bits += isUnique || ReadState.NeedsSeenBit(member) ? 1 : 0;
            for (int depth = 1; isUnique && depth <= member.Groups.Count; depth++)
                bits += groups.Add(KeyGroups.PathOf(member, depth)) ? 1 : 0;
        }

        return bits;
    }
}
