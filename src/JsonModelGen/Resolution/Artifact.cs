using JsonModelGen.Generator.Model;

namespace JsonModelGen.Generator.Resolution;

/// <summary>A member that an option adds to the model.</summary>
/// <param name="Name">Its name, as in json_serializable but without the model's name.</param>
/// <param name="Option">The name of the option.</param>
/// <param name="IsWanted">Whether the resolved options enable it.</param>
internal sealed record Artifact(string Name, string Option, Func<ModelOptions, bool?> IsWanted)
{
    public static readonly Artifact JsonKeys = new("JsonKeys", "CreateJsonKeys", static options => options.CreateJsonKeys) { HoldsMembers = true };

    public static readonly Artifact FieldMap = new("FieldMap", "CreateFieldMap", static options => options.CreateFieldMap);

    public static readonly Artifact PerFieldToJson = new("PerFieldToJson", "CreatePerFieldToJson", static options => options.CreatePerFieldToJson) { HoldsMembers = true };

    public static readonly Artifact JsonSchema = new("JsonSchema", "CreateJsonSchema", static options => options.CreateJsonSchema);

    /// <summary>Whether it is a class with one member per member of the model, with the same names.</summary>
    public bool HoldsMembers { get; private init; }

    /// <summary>All, in the order in which they are emitted.</summary>
    public static readonly IReadOnlyList<Artifact> All = [JsonKeys, FieldMap, PerFieldToJson, JsonSchema];
}

/// <summary>An artifact that a model gets.</summary>
/// <param name="Artifact">Which one.</param>
/// <param name="HidesInherited">Whether a base model has it as well, so that ours is <c>new</c>.</param>
internal sealed record ResolvedArtifact(Artifact Artifact, bool HidesInherited);
