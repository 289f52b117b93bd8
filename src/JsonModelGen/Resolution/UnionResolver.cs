using JsonModelGen.Generator.Model;

namespace JsonModelGen.Generator.Resolution;

/// <summary>Decides the names of cases: from an attribute, or the type's name, renamed as the union renames keys. Used by the union and by its cases.</summary>
internal static class UnionResolver
{
    /// <summary>Resolves a union; two cases with the same name are a problem.</summary>
    /// <param name="union">The union as parsed, or null.</param>
    /// <param name="assembly">The default options of the assembly.</param>
    /// <param name="problems">Receives the problems.</param>
    public static ResolvedUnion? Resolve(UnionSpec? union, ModelOptions assembly, ICollection<ModelProblem> problems)
    {
        if (union is null)
            return null;

        Dictionary<string, string> owners = new(StringComparer.Ordinal);
        List<ResolvedCase> cases = new(union.Cases.Length);
        foreach (UnionCaseSpec item in union.Cases)
        {
            string text = TextOf(item.Discriminator!, assembly);
            cases.Add(new ResolvedCase(item, text));
            string form = item.Discriminator!.IsNumber ? "#" + text : "\"" + text;
            if (owners.TryGetValue(form, out string? first))
                problems.Add(new DuplicateCaseProblem(first, item.DisplayName, text));
            else
                owners.Add(form, item.DisplayName);
        }

        return new ResolvedUnion(union, cases);
    }

    /// <summary>Resolves a discriminator; a member with the same key is a problem.</summary>
    /// <param name="discriminator">The discriminator as parsed, or null.</param>
    /// <param name="assembly">The default options of the assembly.</param>
    /// <param name="members">The members of the case.</param>
    /// <param name="caseInsensitive">Whether its keys are read in any case.</param>
    /// <param name="problems">Receives the problems.</param>
    public static Discriminator? Resolve(
        DiscriminatorSpec? discriminator, ModelOptions assembly, IReadOnlyList<ResolvedMember> members, bool caseInsensitive, ICollection<ModelProblem> problems)
    {
        if (discriminator is null)
            return null;

        StringComparer comparer = caseInsensitive ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;
        foreach (ResolvedMember member in members)
        {
            if (comparer.Equals(member.RootKey, discriminator.Key) || Array.Exists([.. member.Aliases], alias => comparer.Equals(alias, discriminator.Key)))
                problems.Add(new DiscriminatorKeyProblem(member.FullName, discriminator.Key));
        }

        return new Discriminator(discriminator.Key, TextOf(discriminator, assembly)) { IsNumber = discriminator.IsNumber };
    }

    /// <summary>The roles of a model in the unions that list it.</summary>
    public static IReadOnlyList<ListedCase> Resolve(
        EquatableArray<ListedCaseSpec> listed, ModelOptions assembly, IReadOnlyList<ResolvedMember> members, bool caseInsensitive, ICollection<ModelProblem> problems)
    {
        if (listed.Length == 0)
            return [];
        List<ListedCase> cases = new(listed.Length);
        foreach (ListedCaseSpec item in listed)
            cases.Add(new ListedCase(item.Codec, Resolve(item.Discriminator, assembly, members, caseInsensitive, problems)!));
        return cases;
    }

    private static string TextOf(DiscriminatorSpec discriminator, ModelOptions assembly) =>
        discriminator.Name ?? JsonNaming.Rename(discriminator.TypeName, discriminator.FieldRename ?? assembly.FieldRename!.Value);
}
