using JsonModelGen.Generator.Emission;
using JsonModelGen.Generator.Schemas;

namespace JsonModelGen.Generator.Shapes;

/// <summary>A <c>KeyValuePair</c> outside of a dictionary: a JSON object with a key and a value.</summary>
/// <param name="TypeName">The <c>global::</c> name of the type.</param>
/// <param name="Key">The shape of the key.</param>
/// <param name="Value">The shape of the value.</param>
internal sealed record KeyValuePairShape(string TypeName, TypeShape Key, TypeShape Value) : TypeShape(TypeName, IsReferenceType: false)
{
    /// <summary>Whether duplicate keys are refused.</summary>
    public bool HasUniqueKeys { get; init; }

    public override string CodecName =>
        RuntimeNames.Namespace + (HasUniqueKeys ? "UniqueKeyValuePairCodec<" : "KeyValuePairCodec<") + Key.TypeName + ", " + Value.TypeName + ", " + Key.CodecName + ", " + Value.CodecName + ">";

    public override TypeShape WithUniqueKeys => this with { HasUniqueKeys = true, Key = Key.WithUniqueKeys, Value = Value.WithUniqueKeys };

    protected override TypeShape WithParts(Func<TypeShape, TypeShape> change) => this with { Key = change(Key), Value = change(Value) };

    protected override SchemaNode Schema(ISchemaScope scope) => SchemaNode.OfType("object")
        .With("properties", SchemaText.Object([new("key", Key.SchemaIn(scope).ToJson()), new("value", Value.SchemaIn(scope).ToJson())]))
        .With("required", SchemaText.Array(["key", "value"]));
}
