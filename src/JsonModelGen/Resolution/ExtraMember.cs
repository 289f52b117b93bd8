namespace JsonModelGen.Generator.Resolution;

/// <summary>The member that keeps the unknown keys, of the model or of one that is flattened into it.</summary>
/// <param name="Member">The member.</param>
/// <param name="Around">The flattened members in whose place it stands, from the outside.</param>
internal sealed record ExtraMember(ResolvedMember Member, IReadOnlyList<ResolvedMember> Around)
{
    /// <summary>Whether unknown keys are put into it.</summary>
    public bool IsRead => Member.IsRead;

    /// <summary>Whether what it holds is written.</summary>
    public bool IsWritten => Member.IsWritten;

    /// <summary>The one among some members, or null.</summary>
    public static ExtraMember? Find(IReadOnlyList<ResolvedMember> members)
    {
        foreach (ResolvedMember member in members)
        {
            if (member.Spec.Extra is not null)
                return new ExtraMember(member, []);
            if (member.Parts is { } parts && Find(parts) is { } inner)
                return inner with { Around = [member, .. inner.Around] };
        }

        return null;
    }
}
