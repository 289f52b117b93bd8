namespace JsonModelGen.Generator.Resolution;

/// <summary>A problem of a model that is known only with its options. Plain data: the analyzer finds the location by name.</summary>
internal abstract record ModelProblem;

/// <summary>Two members have the same key.</summary>
/// <param name="First">The first member with the key.</param>
/// <param name="Second">The other.</param>
/// <param name="Key">The key of the first.</param>
/// <param name="OtherSpelling">The second's key, if it differs in case.</param>
internal sealed record DuplicateKeyProblem(string First, string Second, string Key, string? OtherSpelling = null) : ModelProblem
{
    public string ShownKey => OtherSpelling is null ? $"\"{Key}\"" : $"\"{Key}\" (or \"{OtherSpelling}\", in another case)";
}

/// <summary>An alias of a member equals its key.</summary>
internal sealed record UselessAliasProblem(string Member, string Alias) : ModelProblem;

/// <summary>A member has the name of an optional generated member.</summary>
internal sealed record ArtifactNameProblem(string Name, string Option) : ModelProblem;

/// <summary>A member excluded by <c>IgnoreUnannotated</c> is needed to create the object.</summary>
internal sealed record IndispensableMemberProblem(string Member) : ModelProblem;

/// <summary>Two enum values have the same form.</summary>
internal sealed record DuplicateEnumNameProblem(string First, string Second, string Enum, string Form) : ModelProblem;

/// <summary>A member has the key of the discriminator.</summary>
internal sealed record DiscriminatorKeyProblem(string Member, string Key) : ModelProblem;

/// <summary>Two cases of a union have the same name.</summary>
internal sealed record DuplicateCaseProblem(string First, string Second, string Name) : ModelProblem;
