namespace JsonModelGen.Generator.Model;

/// <summary>What is to know of the member that keeps the unknown keys, beside its shape.</summary>
/// <param name="TakesNull">Whether a null value is kept although the dictionary's objects are not nullable: as System.Text.Json does where its attribute asks.</param>
/// <param name="CanBeGot">Whether the model can get what it holds, to add to it.</param>
internal sealed record ExtraSpec(bool TakesNull, bool CanBeGot);

/// <summary>A member that takes no part, but whose key is not unknown.</summary>
/// <param name="Name">The C# name.</param>
/// <param name="Key">The key that an attribute gives it, or null.</param>
internal sealed record LeftOutSpec(string Name, string? Key);
