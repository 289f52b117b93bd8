using JsonModelGen.Generator.Model;

namespace JsonModelGen.Generator.Resolution;

/// <summary>When a member is omitted: if any of these conditions holds.</summary>
/// <param name="IfNull">It is null.</param>
/// <param name="IfEqual">It equals the value of this expression.</param>
/// <param name="IfEmpty">It is empty.</param>
/// <param name="IfConvertedToNull">This method returns null for it.</param>
internal sealed record Omission(bool IfNull, string? IfEqual, EmptySpec? IfEmpty, MethodCallSpec? IfConvertedToNull)
{
    /// <summary>It is always written.</summary>
    public static readonly Omission Never = new(false, null, null, null);

    /// <summary>It is an <c>Optional</c>, omitted only if absent.</summary>
    public static readonly Omission Absent = new(false, null, null, null) { IfAbsent = true };

    /// <summary>Whether it is omitted if absent.</summary>
    public bool IfAbsent { get; init; }
}
