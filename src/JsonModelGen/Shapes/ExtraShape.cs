using JsonModelGen.Generator.Emission;

namespace JsonModelGen.Generator.Shapes;

/// <summary>The parts of a type that keeps unknown keys.</summary>
/// <param name="MadeType">The <c>global::</c> name of the dictionary to create.</param>
/// <param name="Value">The shape of the values; null for <c>JsonObject</c>.</param>
/// <param name="CanBeFilled">Whether entries can be added to an existing one.</param>
internal sealed record ExtraShape(string MadeType, TypeShape? Value, bool CanBeFilled)
{
    private const string Dictionary = "global::System.Collections.Generic.Dictionary";
    private const string Nodes = "global::System.Text.Json.Nodes.";

    /// <summary>The type of the values.</summary>
    public string ValueType => Value?.TypeName ?? Nodes + "JsonNode?";

    /// <summary>The codec of the values.</summary>
    public string ValueCodec => Value?.CodecName ?? RuntimeNames.Namespace + "NullableReferenceCodec<" + Nodes + "JsonNode, " + RuntimeNames.Namespace + "JsonNodeCodec>";

    /// <summary>The parts for values without duplicate keys; the keys among which they are kept are checked elsewhere.</summary>
    public ExtraShape WithUniqueKeys => this with { Value = Value?.WithUniqueKeys };

    /// <summary>The parts of a member's shape; null if it cannot keep unknown keys.</summary>
    public static ExtraShape? Of(TypeShape shape) => shape.NonNull switch
    {
        DictionaryShape { Key: { TypeName: "string" }, Codec: "DictionaryCodec" or "DictionaryInterfaceCodec" or "ReadOnlyDictionaryInterfaceCodec" } known =>
            new ExtraShape(Dictionary + "<string, " + known.Value.TypeName + ">", known.Value, known.CanBePopulated),
        DictionaryShape { Key: { TypeName: "string" }, CanBePopulated: true } other => new ExtraShape(other.TypeName, other.Value, CanBeFilled: true),
        CustomCollectionShape { Codec: "CustomDictionaryCodec", CanBePopulated: true, Content: DictionaryShape { Key: { TypeName: "string" } } content } own =>
            new ExtraShape(own.TypeName, content.Value, CanBeFilled: true),
        CodecShape { Codec: RuntimeNames.Namespace + "JsonObjectCodec" } => new ExtraShape(Nodes + "JsonObject", Value: null, CanBeFilled: true),
        _ => null,
    };
}
