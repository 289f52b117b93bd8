namespace JsonModelGen.Generator.Resolution;

/// <summary>What is wrong with a model once its options are known. Data: the analyzer finds the place from the names.</summary>
internal abstract record ModelProblem;

/// <summary>Two members have the same key.</summary>
/// <param name="First">The one that had it first.</param>
/// <param name="Second">The other.</param>
/// <param name="Key">The key of the first.</param>
/// <param name="OtherSpelling">The key of the second, if it differs in case.</param>
internal sealed record DuplicateKeyProblem(string First, string Second, string Key, string? OtherSpelling = null) : ModelProblem
{
    public string ShownKey => OtherSpelling is null ? $"\"{Key}\"" : $"\"{Key}\" (or \"{OtherSpelling}\", in another case)";
}

/// <summary>An alias of a member is its key.</summary>
internal sealed record UselessAliasProblem(string Member, string Alias) : ModelProblem;

/// <summary>A member has the name of what an option adds.</summary>
internal sealed record ArtifactNameProblem(string Name, string Option) : ModelProblem;

/// <summary>A member that <c>IgnoreUnannotated</c> leaves out is needed to make the object.</summary>
internal sealed record IndispensableMemberProblem(string Member) : ModelProblem;

/// <summary>Two values of an enum have one form.</summary>
internal sealed record DuplicateEnumNameProblem(string First, string Second, string Enum, string Form) : ModelProblem;

/// <summary>A member has the key of the discriminator.</summary>
internal sealed record DiscriminatorKeyProblem(string Member, string Key) : ModelProblem;

/// <summary>Two cases of a union have the same name.</summary>
internal sealed record DuplicateCaseProblem(string First, string Second, string Name) : ModelProblem;
