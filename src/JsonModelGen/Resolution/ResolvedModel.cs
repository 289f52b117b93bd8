using JsonModelGen.Generator.Emission;
using JsonModelGen.Generator.Model;

namespace JsonModelGen.Generator.Resolution;

/// <summary>A model with all options decided: what the emitter prints.</summary>
internal sealed record ResolvedModel(
    ModelSpec Spec,
    ModelOptions Options,
    IReadOnlyList<ResolvedMember> Members,
    IReadOnlyList<ResolvedEnum> Enums,
    IReadOnlyList<ResolvedArtifact> Artifacts)
{
    /// <summary>The members that have a key, with flattened ones replaced by the members of their models.</summary>
    public IReadOnlyList<ResolvedMember> Leaves { get; } = ResolvedMember.LeavesOf(Members);

    /// <summary>The member that keeps unknown keys, or null.</summary>
    public ResolvedMember? Extra { get; } = ResolvedMember.ExtraAmong(Members);

    /// <summary>The keys of excluded members, which are not unknown; used only if unknown keys are kept.</summary>
    public IReadOnlyList<string> ExcludedKeys { get; init; } = [];

    /// <summary>The union that it is, or null.</summary>
    public ResolvedUnion? Union { get; init; }

    /// <summary>The discriminator of this model as a case of a union; else null.</summary>
    public Discriminator? Discriminator { get; init; }

    /// <summary>Its roles as a listed case of unions.</summary>
    public IReadOnlyList<ListedCase> ListedCases { get; init; } = [];

    /// <summary>Whether members that only <c>IgnoreUnannotated</c> would exclude have errors.</summary>
    public bool IsBroken => Spec.HasBrokenUnannotated && Options.IgnoreUnannotated != true;

    /// <summary>Whether the model gets an artifact.</summary>
    public bool Has(Artifact artifact)
    {
        foreach (ResolvedArtifact item in Artifacts)
        {
            if (item.Artifact == artifact)
                return true;
        }

        return false;
    }
}

/// <summary>A member with its key and its rules.</summary>
/// <param name="Spec">The member as parsed.</param>
/// <param name="Key">The key in the JSON, unescaped.</param>
/// <param name="IsRequired">Whether the key must be present when reading.</param>
/// <param name="Omission">When the member is not written.</param>
internal sealed record ResolvedMember(MemberSpec Spec, string Key, bool IsRequired, Omission Omission)
{
    /// <summary>The members of the flattened model, or null.</summary>
    public IReadOnlyList<ResolvedMember>? Parts { get; init; }

    /// <summary>The flattened member that contains it; null for a member of the model itself.</summary>
    public FlattenedPlace? Place { get; init; }

    /// <summary>The name qualified by the flattened members that contain it: <c>Address.City</c>.</summary>
    public string FullName => Place is null ? Spec.Name : Place.Name + "." + Spec.Name;

    /// <summary>The qualified name as one identifier.</summary>
    public string Identifier => Place is null ? Spec.Name : FullName.Replace(".", "");

    /// <summary>The keys of the objects that contain it, outermost first.</summary>
    public IReadOnlyList<string> Groups { get; init; } = [];

    /// <summary>The key qualified by the objects that contain it: <c>a.b.c</c>.</summary>
    public string FullKey => Groups.Count == 0 ? Key : string.Join(".", Groups) + "." + Key;

    /// <summary>The key in the model's own object.</summary>
    public string RootKey => Groups.Count > 0 ? Groups[0] : Key;

    /// <summary>Additional keys under which it is read.</summary>
    public EquatableArray<string> Aliases => IsRead ? Spec.Options.Aliases : default;

    public bool IsRead => Spec.Target != MemberTarget.None;

    public bool IsWritten => Spec.IsWritten;

    /// <summary>The member that keeps unknown keys, of the model or of a flattened model; or null.</summary>
    public static ResolvedMember? ExtraAmong(IReadOnlyList<ResolvedMember> members)
    {
        foreach (ResolvedMember member in members)
        {
            if (member.Spec.Extra is not null)
                return member;
            if (member.Parts is { } parts && ExtraAmong(parts) is { } inner)
                return inner;
        }

        return null;
    }

    /// <summary>The members that have a key.</summary>
    public static IReadOnlyList<ResolvedMember> LeavesOf(IReadOnlyList<ResolvedMember> members)
    {
        List<ResolvedMember>? leaves = null;
        for (int i = 0; i < members.Count; i++)
        {
            if (members[i].Parts is { } parts)
            {
                leaves ??= new List<ResolvedMember>(members).GetRange(0, i);
                leaves.AddRange(LeavesOf(parts));
            }
            else if (members[i].Spec.Extra is not null)
            {
                leaves ??= new List<ResolvedMember>(members).GetRange(0, i);
            }
            else
            {
                leaves?.Add(members[i]);
            }
        }

        return leaves ?? members;
    }
}

/// <summary>The flattened member that contains a member.</summary>
/// <param name="Name">The flattened member, qualified: <c>Customer.Address</c>.</param>
/// <param name="Model">The <c>global::</c> name of its type's definition.</param>
/// <param name="IsOptional">Whether it, or one that contains it, can be null, without any of its keys.</param>
internal sealed record FlattenedPlace(string Name, string Model, bool IsOptional);

/// <summary>An enum with the form of each value.</summary>
internal sealed record ResolvedEnum(EnumSpec Spec, IReadOnlyList<ResolvedEnumValue> Values)
{
    /// <summary>The enum in the form of dictionary keys.</summary>
    public ResolvedEnum Keys => KeyForm ?? this;

    /// <summary>The form of dictionary keys, if it differs.</summary>
    public ResolvedEnum? KeyForm { get; init; }

    /// <summary>Whether some value may be a JSON string.</summary>
    public bool HasNames => !Spec.AsNumber;

    /// <summary>Whether some value may be a JSON number.</summary>
    public bool HasNumbers
    {
        get
        {
            foreach (ResolvedEnumValue value in Values)
            {
                if (value.Number is not null)
                    return true;
            }

            return Spec.AsNumber || Spec.IsFlags || Spec.TakesNumbers;
        }
    }

    /// <summary>Whether any number is valid: combinations or undeclared constants.</summary>
    public bool TakesAnyNumber => (Spec.AsNumber && !Spec.ReplacesUnknown) || (Spec.IsFlags && !Spec.AsNumber) || Spec.TakesNumbers;

    /// <summary>The flags into which a value is taken apart: the non-zero named values, each after those that contain it, otherwise in declaration order. Empty for other enums.</summary>
    public IReadOnlyList<ResolvedEnumValue> Flags
    {
        get
        {
            if (!Spec.IsFlags || !HasNames)
                return [];

            List<ResolvedEnumValue> parts = [];
            HashSet<long> done = [0];
            foreach (ResolvedEnumValue value in Values)
            {
                if (value.Number is not null || !done.Add(value.Spec.Bits))
                    continue;
                int contained = parts.FindIndex(part => (part.Spec.Bits & value.Spec.Bits) == part.Spec.Bits);
                parts.Insert(contained < 0 ? parts.Count : contained, value);
            }

            return parts;
        }
    }
}

/// <summary>One value of an enum: a string, or a number where <paramref name="Number"/> is not null.</summary>
internal sealed record ResolvedEnumValue(EnumValueSpec Spec, string Text, long? Number)
{
    /// <summary>Its text where a number is text, too: as a key.</summary>
    public string KeyText => Number is { } number ? CSharpText.Number(number) : Text;
}
