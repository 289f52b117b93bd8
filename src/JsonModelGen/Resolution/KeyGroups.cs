namespace JsonModelGen.Generator.Resolution;

/// <summary>The content of one key: a member, or an object with members.</summary>
/// <param name="Key">The key.</param>
/// <param name="Member">The member; null for an object.</param>
/// <param name="Members">The members in the object, at any depth.</param>
internal sealed record KeyGroup<T>(string Key, T? Member, IReadOnlyList<T> Members)
    where T : class;

/// <summary>Groups the members that share an object at the position of the first.</summary>
internal static class KeyGroups
{
    /// <summary>The keys of one object.</summary>
    /// <param name="members">The members in it, at any depth.</param>
    /// <param name="depth">The nesting depth of the object.</param>
    /// <param name="resolved">Gets the resolved member.</param>
    public static IReadOnlyList<KeyGroup<T>> At<T>(IReadOnlyList<T> members, int depth, Func<T, ResolvedMember> resolved)
        where T : class
    {
        List<KeyGroup<T>> groups = [];
        foreach (T member in members)
        {
            ResolvedMember key = resolved(member);
            if (key.Groups.Count <= depth)
            {
                groups.Add(new KeyGroup<T>(key.Key, member, []));
                continue;
            }

            string name = key.Groups[depth];
            KeyGroup<T>? group = groups.Find(other => other.Member is null && other.Key == name);
            if (group is null)
                groups.Add(group = new KeyGroup<T>(name, null, new List<T>()));
            ((List<T>)group.Members).Add(member);
        }

        return groups;
    }

    /// <summary>The keys of the outermost objects around a member as one path: <c>a.b</c>.</summary>
    /// <param name="member">The member.</param>
    /// <param name="count">Their number.</param>
    public static string PathOf(ResolvedMember member, int count) => string.Join(".", new List<string>(member.Groups).GetRange(0, count));
}
