using JsonModelGen.Generator.Resolution;
using JsonModelGen.Generator.Shapes;

namespace JsonModelGen.Generator.Emission;

/// <summary>A member while it is read.</summary>
/// <param name="Member">The member.</param>
/// <param name="Local">The expression that holds its value.</param>
/// <param name="Source">The shape that reads it: the member's, or for a collection that is filled, a list's.</param>
/// <param name="Label">The label in front of its read.</param>
/// <param name="Mark">The statement that notes that it was there, or null if nobody asks.</param>
/// <param name="Seen">The condition that it was there, or null.</param>
/// <param name="NotSeen">The condition that it was not, or null.</param>
internal sealed record ReadMember(ResolvedMember Member, string Local, TypeShape Source, string Label, string? Mark, string? Seen, string? NotSeen)
{
    public string Key => Member.Key;

    /// <summary>The value where it is used: a field of the values' struct is null as far as the compiler knows, and so is what a member with <c>[DisallowNull] T?</c> is set to.</summary>
    public string Value => Source is { IsReferenceType: true, AcceptsNull: false } && (Local.StartsWith("values.", StringComparison.Ordinal) || (Source is TypeParameterShape && Member.Spec.ReadShape is not null))
        ? Local + "!"
        : Local;

    /// <summary>The members that stand in the place of this one; null if it is not flattened.</summary>
    public IReadOnlyList<ReadMember>? Parts { get; init; }

    /// <summary>The condition under which it is wanted at all: that some key of the flattened member is there in whose place it stands; null if it always is.</summary>
    public string? Guard { get; init; }

    /// <summary>Whether its key must be there, or must if its <see cref="Guard"/> holds.</summary>
    public bool IsRequired { get; init; } = Member.IsRequired;

    /// <summary>The condition that its key is missing, where it is required.</summary>
    public string? Missing => Guard is null ? NotSeen : Guard + " && " + NotSeen;

    /// <summary>Whether it is flattened, none of its keys is read, and it is left as it is.</summary>
    public bool IsNeverThere => Parts is not null && Member.Spec.Flat!.IsOptional && Seen is null && ReadState.IsSetIfSeen(Member);
}
