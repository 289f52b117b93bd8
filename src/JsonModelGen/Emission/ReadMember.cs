using JsonModelGen.Generator.Resolution;
using JsonModelGen.Generator.Shapes;

namespace JsonModelGen.Generator.Emission;

/// <summary>A member in the read body.</summary>
/// <param name="Member">The member.</param>
/// <param name="Local">The expression that holds its value.</param>
/// <param name="Source">The shape that reads it: the member's, or a list's for a collection that is filled.</param>
/// <param name="Label">The label before its read.</param>
/// <param name="Mark">The statement that records that it was present, or null if not needed.</param>
/// <param name="Seen">The condition that it was present, or null.</param>
/// <param name="NotSeen">The condition that it was absent, or null.</param>
internal sealed record ReadMember(ResolvedMember Member, string Local, TypeShape Source, string Label, string? Mark, string? Seen, string? NotSeen)
{
    public string Key => Member.Key;

    /// <summary>The value with a null suppression where the compiler needs one: for fields of the values struct, and for members with <c>[DisallowNull] T?</c>.</summary>
    public string Value => Source is { IsReferenceType: true, AcceptsNull: false } && (Local.StartsWith("values.", StringComparison.Ordinal) || (Source is TypeParameterShape && Member.Spec.ReadShape is not null))
        ? Local + "!"
        : Local;

    /// <summary>The flattened members; null if it is not flattened.</summary>
    public IReadOnlyList<ReadMember>? Parts { get; init; }

    /// <summary>The condition that its flattened model is created, because some key of it is present; null if it always is.</summary>
    public string? Guard { get; init; }

    /// <summary>The statement that records the key and refuses a duplicate, instead of <see cref="Mark"/>; null if duplicates are allowed.</summary>
    public string? MarkOnce { get; init; }

    /// <summary>Whether its key is required, if its <see cref="Guard"/> holds.</summary>
    public bool IsRequired { get; init; } = Member.IsRequired;

    /// <summary>The condition that its required key is missing.</summary>
    public string? Missing => Guard is null ? NotSeen : Guard + " && " + NotSeen;

    /// <summary>Whether it is flattened and left unchanged, because none of its keys is read.</summary>
    public bool IsNeverThere => Parts is not null && Member.Spec.Flat!.IsOptional && Seen is null && ReadState.IsSetIfSeen(Member);
}
