using JsonModelGen.Generator.Emission;

namespace JsonModelGen.Generator.Shapes;

/// <summary>What a type that keeps unknown keys consists of.</summary>
/// <param name="MadeType">The <c>global::</c> name of the dictionary that is made for them.</param>
/// <param name="Value">The shape of the values; null for nodes, which need none.</param>
/// <param name="CanBeFilled">Whether entries can be added to one that is there.</param>
internal sealed record ExtraShape(string MadeType, TypeShape? Value, bool CanBeFilled)
{
    private const string Dictionary = "global::System.Collections.Generic.Dictionary";
    private const string Nodes = "global::System.Text.Json.Nodes.";

    /// <summary>The type of the values.</summary>
    public string ValueType => Value?.TypeName ?? Nodes + "JsonNode?";

    /// <summary>The codec of the values.</summary>
    public string ValueCodec => Value?.CodecName ?? RuntimeNames.Namespace + "NullableReferenceCodec<" + Nodes + "JsonNode, " + RuntimeNames.Namespace + "JsonNodeCodec>";

    /// <summary>What the shape of a member consists of; null if it cannot keep unknown keys.</summary>
    public static ExtraShape? Of(TypeShape shape) => shape.NonNull switch
    {
        DictionaryShape { Key: { TypeName: "string" }, Codec: "DictionaryCodec" or "DictionaryInterfaceCodec" or "ReadOnlyDictionaryInterfaceCodec" } known =>
            new ExtraShape(Dictionary + "<string, " + known.Value.TypeName + ">", known.Value, known.CanBePopulated),
        DictionaryShape { Key: { TypeName: "string" }, CanBePopulated: true } other => new ExtraShape(other.TypeName, other.Value, CanBeFilled: true),
        CustomCollectionShape { CanBePopulated: true, Content: DictionaryShape { Key: { TypeName: "string" } } content } own when own.Codec.StartsWith(RuntimeNames.Namespace + "CustomDictionaryCodec<", StringComparison.Ordinal) =>
            new ExtraShape(own.TypeName, content.Value, CanBeFilled: true),
        CodecShape { Codec: RuntimeNames.Namespace + "JsonObjectCodec" } => new ExtraShape(Nodes + "JsonObject", Value: null, CanBeFilled: true),
        _ => null,
    };
}
