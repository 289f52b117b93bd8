using JsonModelGen.Generator.Emission;
using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Schemas;

namespace JsonModelGen.Generator.Shapes;

/// <summary>A <c>KeyValuePair</c> outside of a dictionary: a JSON object with a key and a value.</summary>
/// <param name="TypeName">The <c>global::</c> name of the type.</param>
/// <param name="Key">The shape of the key.</param>
/// <param name="Value">The shape of the value.</param>
internal sealed record KeyValuePairShape(string TypeName, TypeShape Key, TypeShape Value) : TypeShape(TypeName, IsReferenceType: false)
{
    public override string CodecName =>
        RuntimeNames.Namespace + "KeyValuePairCodec<" + Key.TypeName + ", " + Value.TypeName + ", " + Key.CodecName + ", " + Value.CodecName + ">";

    public override TypeShape InUtc => this with { Key = Key.InUtc, Value = Value.InUtc };

    public override TypeShape WithNumbers(NumberHandling handling) => this with { Key = Key.WithNumbers(handling), Value = Value.WithNumbers(handling) };

    protected override SchemaNode Schema(ISchemaScope scope) => SchemaNode.OfType("object")
        .With("properties", SchemaText.Object([new("key", Key.SchemaIn(scope).ToJson()), new("value", Value.SchemaIn(scope).ToJson())]))
        .With("required", SchemaText.Array(["key", "value"]));
}
