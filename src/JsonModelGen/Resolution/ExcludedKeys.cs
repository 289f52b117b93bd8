using JsonModelGen.Generator.Model;

namespace JsonModelGen.Generator.Resolution;

/// <summary>
/// The keys of members excluded by attributes, which must not appear among the unknown keys; System.Text.Json does the same, and knows them where unknown keys are refused.
/// </summary>
internal static class ExcludedKeys
{
    /// <summary>Those of a model and of its flattened models, each by its own options.</summary>
    /// <param name="spec">The model.</param>
    /// <param name="options">Its options, all decided.</param>
    /// <param name="assembly">The default options of the assembly.</param>
    public static IReadOnlyList<string> Of(ModelSpec spec, ModelOptions options, ModelOptions assembly)
    {
        List<string> keys = [];
        Add(spec.ExcludedMembers, options, keys);
        Add(spec.Members, assembly, keys);
        return keys;
    }

    private static void Add(EquatableArray<MemberSpec> members, ModelOptions assembly, List<string> keys)
    {
        foreach (MemberSpec member in members)
        {
            if (member.Flat is not { } flat)
                continue;
            Add(flat.ExcludedMembers, flat.Options.Or(assembly), keys);
            Add(flat.Members, assembly, keys);
        }
    }

    private static void Add(EquatableArray<ExcludedMemberSpec> members, ModelOptions options, List<string> keys)
    {
        foreach (ExcludedMemberSpec member in members)
        {
            string key = member.Key ?? JsonNaming.Rename(member.Name, options.FieldRename!.Value);
            if (!keys.Contains(key))
                keys.Add(key);
        }
    }
}
