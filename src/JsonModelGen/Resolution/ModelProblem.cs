namespace JsonModelGen.Generator.Resolution;

/// <summary>What is wrong with a model once its options are known. Data: the analyzer finds the place from the names.</summary>
internal abstract record ModelProblem;

/// <summary>Two members have one key.</summary>
internal sealed record DuplicateKeyProblem(string First, string Second, string Key) : ModelProblem;

/// <summary>A member has the name of what an option adds.</summary>
internal sealed record ArtifactNameProblem(string Name, string Option) : ModelProblem;

/// <summary>Two values of an enum have one form.</summary>
internal sealed record DuplicateEnumNameProblem(string First, string Second, string Enum, string Form) : ModelProblem;
