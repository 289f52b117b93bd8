using JsonModelGen.Generator.Resolution;

namespace JsonModelGen.Generator.Emission;

/// <summary>Finds the keys that are neither read nor unknown.</summary>
internal static class SkippedKeys
{
    /// <param name="model">The model.</param>
    /// <param name="read">Its members that are read.</param>
    public static List<string> Of(ResolvedModel model, List<ResolvedMember> read)
    {
        List<string> keys = [];
        foreach (ResolvedMember member in model.Leaves)
        {
            string key = member.RootKey;
            if (!keys.Contains(key) && (member.Spec.ReadValue is not null || !member.IsRead) && !read.Exists(other => other.Spec.ReadValue is null && IsReadUnder(other, key)))
                keys.Add(key);
        }

        foreach (string key in model.ExcludedKeys)
        {
            if (!keys.Contains(key) && !read.Exists(member => IsReadUnder(member, key)))
                keys.Add(key);
        }

        // With unknown keys, the name of an unknown case is kept.
        if (model is { Spec.UnknownCaseKey: { } unknown, Extra: not { IsRead: true } } && !keys.Contains(unknown) && !read.Exists(member => IsReadUnder(member, unknown)))
            keys.Add(unknown);
        if (model.Discriminator is { } discriminator)
            keys.Remove(discriminator.Key);
        return keys;
    }

    private static bool IsReadUnder(ResolvedMember member, string key) =>
        member.RootKey == key || Array.IndexOf([.. member.Aliases], key) >= 0;
}
