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
    /// <summary>Whether duplicate keys are refused.</summary>
    public bool HasUniqueKeys { get; init; }

    /// <summary>The preset, which decides about the keys of the object and whether they are required.</summary>
    public JsonPreset Preset { get; init; }

    public override string CodecName =>
        RuntimeNames.Namespace + Codec + "<" + Key.TypeName + ", " + Value.TypeName + ", " + Key.CodecName + ", " + Value.CodecName + ">";

    public override TypeShape WithUniqueKeys => Preset == JsonPreset.None
        ? this with { HasUniqueKeys = true, Key = Key.WithUniqueKeys, Value = Value.WithUniqueKeys }
        : new UniqueKeysShape(this, "UniqueKeysCodec");

    private string Codec => Preset switch
    {
        JsonPreset.SystemTextJson => "StandardKeyValuePairCodec",
        JsonPreset.Web => "WebKeyValuePairCodec",
        _ => HasUniqueKeys ? "UniqueKeyValuePairCodec" : "KeyValuePairCodec",
    };

    protected override TypeShape WithParts(Func<TypeShape, TypeShape> change) => this with { Key = change(Key), Value = change(Value) };

    protected override SchemaNode Schema(ISchemaScope scope)
    {
        // A schema cannot say that keys are read in any case.
        if (Preset == JsonPreset.Web && scope.IsAccepting)
            return SchemaNode.OfType("object");
        (string key, string value) = Preset == JsonPreset.SystemTextJson ? ("Key", "Value") : ("key", "value");
        SchemaNode pair = SchemaNode.OfType("object")
            .With("properties", SchemaText.Object([new(key, Key.SchemaIn(scope).ToJson()), new(value, Value.SchemaIn(scope).ToJson())]));
        return Preset != JsonPreset.None && scope.IsAccepting ? pair : pair.With("required", SchemaText.Array([key, value]));
    }
}
