using System.Globalization;
using JsonModelGen.Generator.Emission;
using JsonModelGen.Generator.Model;

namespace JsonModelGen.Generator.Resolution;

/// <summary>
/// Decides all options of a model: member before type before assembly before MSBuild before built-in. A pure function of the
/// specification and the MSBuild properties.
/// </summary>
internal static class ModelOptionsResolver
{
    public static ResolvedModel Resolve(ModelSpec spec, ModelOptions buildOptions, ICollection<ModelProblem> problems)
    {
        ModelOptions assembly = spec.AssemblyOptions.Or(buildOptions).Or(ModelOptions.BuiltIn);
        ModelOptions options = spec.Options.Or(assembly);

        List<ResolvedMember> members = new(spec.Members.Length);
        foreach (MemberSpec member in spec.Members)
        {
            if (member.IsAnnotated || options.IgnoreUnannotated == false || spec.Form == ModelForm.Foreign)
                members.Add(ResolveMember(member, options));
            else if (!member.IsDispensable)
                problems.Add(new IndispensableMemberProblem(member.Name));
        }

        FindDuplicates(members, options.CaseInsensitive!.Value, problems);

        return new ResolvedModel(spec, options, InOrder(members), ResolveEnums(spec.Enums, assembly, problems), ArtifactResolver.Resolve(spec, options, assembly, problems));
    }

    /// <summary>The enums of a model or of a literal, for whose names the assembly decides where they do not themselves.</summary>
    public static IReadOnlyList<ResolvedEnum> ResolveEnums(EquatableArray<EnumSpec> specs, ModelOptions assembly, ICollection<ModelProblem> problems)
    {
        List<ResolvedEnum> enums = new(specs.Length);
        foreach (EnumSpec item in specs)
            enums.Add(ResolveEnum(item, assembly, problems));
        return enums;
    }

    private static ResolvedMember ResolveMember(MemberSpec member, ModelOptions options)
    {
        if (options.DateTimeUtc == true)
            member = member with { Shape = member.Shape.InUtc, ReadShape = member.ReadShape?.InUtc };
        (member, Omission omission) = OmissionResolver.Resolve(member, options);
        return new ResolvedMember(
            member,
            member.Options.Name ?? JsonNaming.Rename(member.Name, options.FieldRename!.Value),
            member.Options.Required ?? member.MustBePresent,
            omission);
    }

    /// <summary>Members with an order come as System.Text.Json sorts them: by number, 0 where none is given.</summary>
    private static List<ResolvedMember> InOrder(List<ResolvedMember> members)
    {
        List<ResolvedMember> sorted = new(members.Count);
        foreach (ResolvedMember member in members)
        {
            int place = sorted.Count;
            while (place > 0 && (sorted[place - 1].Spec.Options.Order ?? 0) > (member.Spec.Options.Order ?? 0))
                place--;
            sorted.Insert(place, member);
        }

        return sorted;
    }

    /// <summary>A key may serve two members if one is only read and the other only written.</summary>
    private static void FindDuplicates(List<ResolvedMember> members, bool caseInsensitive, ICollection<ModelProblem> problems)
    {
        Dictionary<string, ResolvedMember> spellings = new(StringComparer.OrdinalIgnoreCase);
        Dictionary<string, ResolvedMember> read = new(StringComparer.Ordinal);
        Dictionary<string, ResolvedMember> written = new(StringComparer.Ordinal);
        foreach (ResolvedMember member in members)
        {
            ResolvedMember? earlier = null;
            if (caseInsensitive && !TryAdd(spellings, member) && spellings[member.Key].Key != member.Key)
            {
                earlier = spellings[member.Key];
                problems.Add(new DuplicateKeyProblem(earlier.Spec.Name, member.Spec.Name, earlier.Key, member.Key));
                continue;
            }

            if (member.IsRead && !TryAdd(read, member))
                earlier = read[member.Key];
            if (member.IsWritten && !TryAdd(written, member))
                earlier ??= written[member.Key];
            if (earlier is not null)
                problems.Add(new DuplicateKeyProblem(earlier.Spec.Name, member.Spec.Name, member.Key));
        }
    }

    private static bool TryAdd(Dictionary<string, ResolvedMember> members, ResolvedMember member)
    {
        if (members.ContainsKey(member.Key))
            return false;
        members.Add(member.Key, member);
        return true;
    }

    private static ResolvedEnum ResolveEnum(EnumSpec spec, ModelOptions assembly, ICollection<ModelProblem> problems)
    {
        FieldRename rename = spec.FieldRename ?? assembly.FieldRename!.Value;
        List<ResolvedEnumValue> values = new(spec.Values.Length);
        Dictionary<string, string> owners = new(StringComparer.Ordinal);
        foreach (EnumValueSpec value in spec.Values)
        {
            long? number = value.Number ?? (spec.AsNumber ? value.Bits : null);
            string text = value.Text ?? JsonNaming.Rename(value.Name, rename);
            values.Add(new ResolvedEnumValue(value, text, number));
            if (spec.AsNumber)
                continue;

            Claim(number is { } n ? n.ToString(CultureInfo.InvariantCulture) : CSharpText.Literal(text), value.Name);
            foreach (string alias in value.Aliases)
                Claim(CSharpText.Literal(alias), value.Name);
        }

        return new ResolvedEnum(spec, values);

        void Claim(string form, string owner)
        {
            if (!owners.TryGetValue(form, out string? earlier))
                owners.Add(form, owner);
            else
                problems.Add(new DuplicateEnumNameProblem(earlier, owner, spec.DisplayName, form));
        }
    }
}
