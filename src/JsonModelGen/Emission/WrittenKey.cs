using JsonModelGen.Generator.Resolution;
using JsonModelGen.Generator.Schemas;
using JsonModelGen.Generator.Shapes;

namespace JsonModelGen.Generator.Emission;

/// <summary>What is written under one key, or for a flattened member.</summary>
/// <param name="Key">The key.</param>
/// <param name="Member">The member; null for an object of several.</param>
/// <param name="Instance">The expression for the object with the member.</param>
/// <param name="Shape">The shape that writes it.</param>
/// <param name="Omission">When it is left out.</param>
internal sealed record WrittenKey(string Key, ResolvedMember? Member, string Instance, TypeShape Shape, Omission Omission)
{
    /// <summary>The emission of a nullable flattened member, or of unknown keys.</summary>
    public FlattenedKeys? Flattened { get; init; }

    /// <summary>For an object that is omitted with all its members: the condition that one of them is present.</summary>
    public string? Condition { get; init; }

    /// <summary>Its constant JSON, or null.</summary>
    public string? Constant { get; init; }

    /// <summary>The text before it.</summary>
    public List<Action> Before { get; } = [];

    /// <summary>The text after it.</summary>
    public List<Action> After { get; } = [];

    /// <summary>Whether it is always written.</summary>
    public bool IsCertain => Flattened is null && Condition is null && Omission == Omission.Never;
}

/// <summary>The emission of any number of keys: of a nullable flattened model, or unknown keys.</summary>
/// <param name="Condition">The condition under which there are any.</param>
/// <param name="Emit">Emits them, given what precedes them.</param>
internal sealed record FlattenedKeys(string Condition, Action<KeyPlace> Emit);

/// <summary>What precedes a key.</summary>
internal enum KeyPlace
{
    /// <summary>The brace, which is written with it.</summary>
    BehindBrace,

    /// <summary>Keys that may all have been omitted.</summary>
    BehindOmitted,

    /// <summary>Another key.</summary>
    BehindKey,
}

/// <summary>An object of a <c>Path</c>. It is written even if all its members are omitted, unless all of them are absent optionals.</summary>
/// <param name="EmitObject">Writes it.</param>
internal sealed record ObjectShape(Action EmitObject) : TypeShape("", IsReferenceType: false)
{
    public override string CodecName => "";

    public override void WriteValue(CodeWriter code, string value, string local, int tail) => EmitObject();

    /// <summary>The schema of a model is made of its members, and knows their paths.</summary>
    protected override SchemaNode Schema(ISchemaScope scope) => SchemaNode.OfType("object");
}
