using System.Collections.Immutable;
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
        if (spec.Form == ModelForm.Foreign)
            options = options with { IgnoreUnannotated = spec.Options.IgnoreUnannotated ?? false }; // foreign types have no annotations to look for

        List<ResolvedMember> members = ResolveMembers(spec.Members, options, assembly, place: null, problems);
        ResolvedMember? extra = ResolvedMember.ExtraAmong(members);
        if (extra is { IsRead: true })
            options = options with { DisallowUnrecognizedKeys = false }; // the member's option comes last and wins
        KeyCollisionFinder.Find(ResolvedMember.LeavesOf(members), options.CaseInsensitive!.Value, problems);
        return new ResolvedModel(spec, options, InOrder(members), ResolveEnums(spec.Enums, assembly, problems), ArtifactResolver.Resolve(spec, options, assembly, problems))
        {
            Union = UnionResolver.Resolve(spec.Union, assembly, problems),
            ListedCases = UnionResolver.Resolve(spec.ListedCases, assembly, ResolvedMember.LeavesOf(members), options.CaseInsensitive.Value, problems),
            Discriminator = UnionResolver.Resolve(spec.Discriminator, assembly, ResolvedMember.LeavesOf(members), options.CaseInsensitive.Value, problems),
            ExcludedKeys = extra is { IsRead: true } || (options.DisallowUnrecognizedKeys == true && assembly.IsStandard) ? ExcludedKeys.Of(spec, options, assembly) : [],
        };
    }

    private static List<ResolvedMember> ResolveMembers(
        EquatableArray<MemberSpec> specs, ModelOptions options, ModelOptions assembly, FlattenedPlace? place, ICollection<ModelProblem> problems)
    {
        List<ResolvedMember> members = new(specs.Length);
        foreach (MemberSpec member in specs)
        {
            if (!member.IsAnnotated && options.IgnoreUnannotated == true)
            {
                if (!member.IsDispensable)
                    problems.Add(new IndispensableMemberProblem(place is null ? member.Name : place.Name + "." + member.Name));
            }
            else if (member.Flat is { } flat)
            {
                members.Add(ResolveFlattened(member, flat, assembly, place, problems));
            }
            else
            {
                ResolvedMember resolved = ResolveMember(member, options, assembly);
                members.Add(place is null ? resolved : resolved with { Place = place });
            }
        }

        return members;
    }

    /// <summary>The members of a flattened model, by its own options; they are read or written only if the flattened member is.</summary>
    private static ResolvedMember ResolveFlattened(MemberSpec member, FlattenSpec flat, ModelOptions assembly, FlattenedPlace? around, ICollection<ModelProblem> problems)
    {
        ImmutableArray<MemberSpec>.Builder taken = ImmutableArray.CreateBuilder<MemberSpec>(flat.Members.Length);
        foreach (MemberSpec part in flat.Members)
        {
            MemberSpec restricted = part with { Target = member.Target == MemberTarget.None ? MemberTarget.None : part.Target, IsWritten = part.IsWritten && member.IsWritten };
            if (restricted.Target != MemberTarget.None || restricted.IsWritten)
                taken.Add(restricted);
        }

        string name = around is null ? member.Name : around.Name + "." + member.Name;
        FlattenedPlace place = new(name, flat.Definition, flat.IsOptional || around is { IsOptional: true });
        List<ResolvedMember> parts = ResolveMembers(taken.ToEquatable(), flat.Options.Or(assembly), assembly, place, problems);
        return new ResolvedMember(member, "", IsRequired: false, Omission.Never) { Place = around, Parts = InOrder(parts) };
    }

    /// <summary>The enums of a model or a literal; unset options come from the assembly.</summary>
    public static IReadOnlyList<ResolvedEnum> ResolveEnums(EquatableArray<EnumSpec> specs, ModelOptions assembly, ICollection<ModelProblem> problems)
    {
        List<ResolvedEnum> enums = new(specs.Length);
        foreach (EnumSpec item in specs)
            enums.Add(ResolveEnum(item, assembly, problems));
        return enums;
    }

    private static ResolvedMember ResolveMember(MemberSpec member, ModelOptions options, ModelOptions assembly)
    {
        if (options.DateTimeUtc == true)
            member = member with { Shape = member.Shape.InUtc, ReadShape = member.ReadShape?.InUtc };
        member = NumberHandlingResolver.Resolve(member, options, assembly);
        if (member.Extra is not null)
            return new ResolvedMember(member, "", IsRequired: false, Omission.Never);
        (member, Omission omission) = OmissionResolver.Resolve(member, options);
        bool isRequired = member.Options.Required ?? member.MustBePresent;
        if (member.Options.Path is not { } nested)
            return new ResolvedMember(member, member.Options.Name ?? JsonNaming.Rename(member.Name, options.FieldRename!.Value), isRequired, omission);

        string[] path = nested.Split('.');
        return new ResolvedMember(member, path[path.Length - 1], isRequired, omission)
        {
            Groups = new List<string>(path).GetRange(0, path.Length - 1),
        };
    }

    /// <summary>Sorts members as System.Text.Json does: by <c>Order</c>, with 0 as the default.</summary>
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

    /// <summary>One enum; two values with the same form are a problem. With System.Text.Json's converter, names may differ only in case, because it looks for an exact match first.</summary>
    public static ResolvedEnum ResolveEnum(EnumSpec spec, ModelOptions assembly, ICollection<ModelProblem> problems)
    {
        FieldRename rename = spec.FieldRename ?? assembly.FieldRename!.Value;
        List<ResolvedEnumValue> values = new(spec.Values.Length);
        Dictionary<string, (string Owner, string Form)> owners = new(spec.CaseInsensitive && !spec.TakesNumbers ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal);
        foreach (EnumValueSpec value in spec.Values)
        {
            long? number = spec.AsNumber ? value.Bits : value.Number;
            string text = value.Text ?? JsonNaming.Rename(value.Name, rename);
            values.Add(new ResolvedEnumValue(value, text, number));
            if (spec.AsNumber)
                continue;

            Claim(number is { } n ? n.ToString(CultureInfo.InvariantCulture) : CSharpText.Literal(text), value.Name);
            foreach (string alias in value.Aliases)
                Claim(CSharpText.Literal(alias), value.Name);
        }

        return new ResolvedEnum(spec, values)
        {
            // The serializer also allows names that are equal; the first counts.
            KeyForm = spec.KeyForm is { } keys ? ResolveEnum(keys with { UnknownValue = spec.UnknownValue }, assembly, []) : null,
        };

        void Claim(string form, string owner)
        {
            if (!owners.TryGetValue(form, out (string Owner, string Form) earlier))
                owners.Add(form, (owner, form));
            else
                problems.Add(new DuplicateEnumNameProblem(earlier.Owner, owner, spec.DisplayName, earlier.Form == form ? form : earlier.Form + " (or " + form + ", in another case)"));
        }
    }
}
