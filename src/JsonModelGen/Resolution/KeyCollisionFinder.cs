namespace JsonModelGen.Generator.Resolution;

/// <summary>
/// Finds keys that belong to two members. Two members may share a key if one is only read and the other only written; aliases are only read.
/// A member may be written under another's alias, for old clients, but only with the same type, so that it can be read back.
/// </summary>
internal sealed class KeyCollisionFinder
{
    private readonly bool _caseInsensitive;
    private readonly ICollection<ModelProblem> _problems;
    private readonly Dictionary<string, Claim> _spellings = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Claim> _read = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Claim> _written = new(StringComparer.Ordinal);

    private KeyCollisionFinder(bool caseInsensitive, ICollection<ModelProblem> problems)
    {
        _caseInsensitive = caseInsensitive;
        _problems = problems;
    }

    /// <summary>Finds those of a model, object by object.</summary>
    public static void Find(IReadOnlyList<ResolvedMember> members, bool caseInsensitive, ICollection<ModelProblem> problems)
    {
        KeyCollisionFinder root = new(caseInsensitive, problems);
        root.Find(members, 0);
        foreach (ResolvedMember member in members)
        {
            foreach (string alias in member.Aliases)
                root.AddAlias(member, alias);
        }
    }

    private void Find(IReadOnlyList<ResolvedMember> members, int depth)
    {
        foreach (KeyGroup<ResolvedMember> group in KeyGroups.At(members, depth, static member => member))
        {
            if (group.Member is { } member)
            {
                AddKey(member);
                continue;
            }

            AddGroup(group);
            new KeyCollisionFinder(_caseInsensitive, _problems).Find(group.Members, depth + 1);
        }
    }

    /// <summary>The key of an object cannot also be that of a member, in either direction.</summary>
    private void AddGroup(KeyGroup<ResolvedMember> group)
    {
        ResolvedMember first = group.Members[0];
        if (IsSpelledOtherwise(first, group.Key))
            return;

        // The parts of an object written by a flattened model and by others cannot be merged.
        foreach (ResolvedMember member in group.Members)
        {
            if (member.Place?.Name != first.Place?.Name)
                _problems.Add(new DuplicateKeyProblem(first.FullName, member.FullName, group.Key));
        }

        Claim? reader = Take(_read, first, group.Key);
        if ((Take(_written, first, group.Key) is { } writer ? reader ?? writer : reader) is { } earlier)
            _problems.Add(new DuplicateKeyProblem(earlier.Member.FullName, first.FullName, group.Key));
    }

    private void AddKey(ResolvedMember member)
    {
        if (IsSpelledOtherwise(member, member.Key))
            return;

        Claim? earlier = null;
        if (member.IsRead)
            earlier = Take(_read, member, member.Key);
        if (member.IsWritten)
            earlier = Take(_written, member, member.Key) is { } writer ? earlier ?? writer : earlier;
        if (earlier is not null)
            _problems.Add(new DuplicateKeyProblem(earlier.Member.FullName, member.FullName, member.FullKey));
    }

    private void AddAlias(ResolvedMember member, string alias)
    {
        if (alias == member.FullKey)
            _problems.Add(new UselessAliasProblem(member.FullName, alias));
        else if (!IsSpelledOtherwise(member, alias) && (Take(_read, member, alias) ?? WriterBeside(member, alias)) is { } earlier && !ReferenceEquals(earlier.Member, member))
            _problems.Add(new DuplicateKeyProblem(earlier.Member.FullName, member.FullName, alias));
    }

    /// <summary>A member written under an alias of another, which could not read it.</summary>
    private Claim? WriterBeside(ResolvedMember member, string alias) =>
        member.IsWritten && _written.TryGetValue(alias, out Claim? writer) && writer.Member.Spec.Shape.Bare.CodecName != member.Spec.Shape.Bare.CodecName ? writer : null;

    /// <summary>Whether another member has the key in another case, if keys are case-insensitive; a member may have several keys.</summary>
    private bool IsSpelledOtherwise(ResolvedMember member, string key)
    {
        if (!_caseInsensitive || Take(_spellings, member, key) is not { } earlier || earlier.Key == key || ReferenceEquals(earlier.Member, member))
            return false;
        _problems.Add(new DuplicateKeyProblem(earlier.Member.FullName, member.FullName, earlier.Key, key));
        return true;
    }

    /// <summary>The previous owner of the key, or null if it now belongs to the member.</summary>
    private static Claim? Take(Dictionary<string, Claim> claims, ResolvedMember member, string key)
    {
        if (claims.TryGetValue(key, out Claim? earlier))
            return earlier;
        claims.Add(key, new Claim(member, key));
        return null;
    }

    private sealed record Claim(ResolvedMember Member, string Key);
}
