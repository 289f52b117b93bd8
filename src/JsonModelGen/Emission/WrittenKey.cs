using JsonModelGen.Generator.Resolution;
using JsonModelGen.Generator.Schemas;
using JsonModelGen.Generator.Shapes;

namespace JsonModelGen.Generator.Emission;

/// <summary>What is written under one key, or in the place of a member that is flattened.</summary>
/// <param name="Key">The key.</param>
/// <param name="Member">The member; null for an object of several.</param>
/// <param name="Instance">The expression for the object that has the member.</param>
/// <param name="Shape">What writes it.</param>
/// <param name="Omission">When it is left out.</param>
internal sealed record WrittenKey(string Key, ResolvedMember? Member, string Instance, TypeShape Shape, Omission Omission)
{
    /// <summary>For a flattened member that may be null, and for unknown keys: what writes them.</summary>
    public FlattenedKeys? Flattened { get; init; }

    /// <summary>For an object that is left out with all its members: the condition that one of them is there.</summary>
    public string? Condition { get; init; }

    /// <summary>The JSON that always stands under it, if that is the same for all objects; else null.</summary>
    public string? Constant { get; init; }

    /// <summary>What is to be written before it.</summary>
    public List<Action> Before { get; } = [];

    /// <summary>What is to be written after it.</summary>
    public List<Action> After { get; } = [];

    /// <summary>Whether it is always there.</summary>
    public bool IsCertain => Flattened is null && Condition is null && Omission == Omission.Never;
}

/// <summary>What writes any number of keys: the members of a flattened model that may be null, or the unknown keys that a member keeps.</summary>
/// <param name="Condition">The condition under which there are any.</param>
/// <param name="Emit">Writes them; it is told what they stand behind.</param>
internal sealed record FlattenedKeys(string Condition, Action<KeyPlace> Emit);

/// <summary>What a key stands behind.</summary>
internal enum KeyPlace
{
    /// <summary>The brace, which is written with it.</summary>
    BehindBrace,

    /// <summary>Keys that may all have been left out.</summary>
    BehindOmitted,

    /// <summary>Another key.</summary>
    BehindKey,
}

/// <summary>An object in which members stand. Unless all of them are absent, it is there even if none of them is.</summary>
/// <param name="EmitObject">Writes it.</param>
internal sealed record ObjectShape(Action EmitObject) : TypeShape("", IsReferenceType: false)
{
    public override string CodecName => "";

    public override void WriteValue(CodeWriter code, string value, string local, int tail) => EmitObject();

    /// <summary>The schema of a model is made of its members, and knows their paths.</summary>
    protected override SchemaNode Schema(ISchemaScope scope) => SchemaNode.OfType("object");
}
