namespace JsonModelGen.Generator.Resolution;

/// <summary>
/// Finds keys that belong to two members. A key may serve two if one is only read and the other only written; an alias is read.
/// </summary>
internal sealed class KeyCollisionFinder(bool caseInsensitive, ICollection<ModelProblem> problems)
{
    private readonly Dictionary<string, Claim> _spellings = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, Claim> _read = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Claim> _written = new(StringComparer.Ordinal);

    public void Find(IReadOnlyList<ResolvedMember> members)
    {
        foreach (ResolvedMember member in members)
            AddKey(member);
        foreach (ResolvedMember member in members)
        {
            foreach (string alias in member.Aliases)
                AddAlias(member, alias);
        }
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
            problems.Add(new DuplicateKeyProblem(earlier.Member.Spec.Name, member.Spec.Name, member.Key));
    }

    private void AddAlias(ResolvedMember member, string alias)
    {
        if (alias == member.Key)
            problems.Add(new UselessAliasProblem(member.Spec.Name, alias));
        else if (!IsSpelledOtherwise(member, alias) && Take(_read, member, alias) is { } earlier && !ReferenceEquals(earlier.Member, member))
            problems.Add(new DuplicateKeyProblem(earlier.Member.Spec.Name, member.Spec.Name, alias));
    }

    /// <summary>Whether another member has the key in another case, which matters where keys are read in any; a member may have several.</summary>
    private bool IsSpelledOtherwise(ResolvedMember member, string key)
    {
        if (!caseInsensitive || Take(_spellings, member, key) is not { } earlier || earlier.Key == key || ReferenceEquals(earlier.Member, member))
            return false;
        problems.Add(new DuplicateKeyProblem(earlier.Member.Spec.Name, member.Spec.Name, earlier.Key, key));
        return true;
    }

    /// <summary>Who had the key before, or null if nobody has and it now belongs to the member.</summary>
    private static Claim? Take(Dictionary<string, Claim> claims, ResolvedMember member, string key)
    {
        if (claims.TryGetValue(key, out Claim? earlier))
            return earlier;
        claims.Add(key, new Claim(member, key));
        return null;
    }

    private sealed record Claim(ResolvedMember Member, string Key);
}
