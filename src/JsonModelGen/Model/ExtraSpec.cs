namespace JsonModelGen.Generator.Model;

/// <summary>Data of the member that keeps unknown keys, in addition to its shape.</summary>
/// <param name="TakesNull">Whether null values are kept although the dictionary's values are non-nullable objects, as with System.Text.Json's attribute.</param>
/// <param name="IsReadable">Whether the model can read the existing dictionary, to add to it.</param>
internal sealed record ExtraSpec(bool TakesNull, bool IsReadable);

/// <summary>An excluded member, whose key is not an unknown key.</summary>
/// <param name="Name">The C# name.</param>
/// <param name="Key">The key that an attribute gives it, or null.</param>
internal sealed record ExcludedMemberSpec(string Name, string? Key);
