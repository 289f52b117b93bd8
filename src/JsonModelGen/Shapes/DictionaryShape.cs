using JsonModelGen.Generator.Emission;
using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Schemas;

namespace JsonModelGen.Generator.Shapes;

/// <summary>Any type that is a JSON object with one type of key and one type of value.</summary>
/// <param name="TypeName">The <c>global::</c> name of the dictionary.</param>
/// <param name="Codec">The simple name of the dictionary's codec: <c>DictionaryCodec</c>.</param>
/// <param name="Key">The shape of the keys.</param>
/// <param name="Value">The shape of the values.</param>
/// <param name="CanBePopulated">Whether entries can be added to an existing dictionary.</param>
internal sealed record DictionaryShape(string TypeName, string Codec, TypeShape Key, TypeShape Value, bool CanBePopulated)
    : TypeShape(TypeName, IsReferenceType: true)
{
    public override string CodecName => RuntimeNames.Namespace + Codec + "<" + CodecArguments + ">";

    /// <summary>The type arguments of a codec for such entries.</summary>
    public string CodecArguments => Key.TypeName + ", " + Value.TypeName + ", " + Key.CodecName + ", " + Value.CodecName;

    /// <summary>Keys are strings, which number handling does not affect.</summary>
    public override TypeShape WithNumbers(NumberHandling handling) => this with { Value = Value.WithNumbers(handling) };

    /// <summary>The codec of the keys checks them, so that no codec of a dictionary needs to know about the option.</summary>
    public override TypeShape WithUniqueKeys => this with { Key = new UniqueKeysShape(Key, "UniqueKeyCodec"), Value = Value.WithUniqueKeys };

    public override TypeShape? PopulationSource => CanBePopulated
        ? new DictionaryShape(
            "global::System.Collections.Generic.Dictionary<" + Key.TypeName + ", " + Value.TypeName + ">", "DictionaryCodec", Key, Value, CanBePopulated: false)
        : null;

    protected override TypeShape WithParts(Func<TypeShape, TypeShape> change) => this with { Key = change(Key), Value = change(Value) };

    protected override SchemaNode Schema(ISchemaScope scope)
    {
        SchemaNode schema = SchemaNode.OfType("object").With("additionalProperties", Value.SchemaIn(scope).ToJson());
        string keys = Key.KeySchema(scope).ToJson();
        return keys == "{}" ? schema : schema.With("propertyNames", keys);
    }
}
