using JsonModelGen.Generator.Emission;
using JsonModelGen.Generator.Schemas;

namespace JsonModelGen.Generator.Shapes;

/// <summary>Reads a collection, skipping and reporting invalid elements. Never written.</summary>
/// <param name="Collection">The shape of the collection.</param>
/// <param name="Report">The method that gets the errors, with its type's <c>global::</c> name.</param>
internal sealed record LenientCollectionShape(TypeShape Collection, string Report) : TypeShape(Collection.TypeName, Collection.IsReferenceType)
{
    private const string List = "List";

    /// <summary>The runtime method that reads a collection, by codec; a list serves all interfaces.</summary>
    private static readonly Dictionary<string, string> s_results = new(StringComparer.Ordinal)
    {
        ["ArrayCodec"] = "Array",
        ["ListCodec"] = List,
        ["EnumerableInterfaceCodec"] = List,
        ["CollectionInterfaceCodec"] = List,
        ["ListInterfaceCodec"] = List,
        ["ReadOnlyCollectionInterfaceCodec"] = List,
        ["ReadOnlyListInterfaceCodec"] = List,
        ["DictionaryCodec"] = "Dictionary",
        ["DictionaryInterfaceCodec"] = "Dictionary",
        ["ReadOnlyDictionaryInterfaceCodec"] = "Dictionary",
    };

    /// <summary>Whether a collection can be read this way.</summary>
    public static bool Fits(TypeShape? collection) => collection is not null && CodecOf(collection) is { } codec && s_results.ContainsKey(codec);

    public override string CodecName => Collection.CodecName;

    /// <summary>The keys of the collection itself stay unchecked: they are all checked at the first one, and with an error there only that one would be skipped.</summary>
    public override TypeShape WithUniqueKeys => Collection is DictionaryShape dictionary
        ? this with { Collection = dictionary with { Value = dictionary.Value.WithUniqueKeys } }
        : base.WithUniqueKeys;

    public override TypeShape? PopulationSource => Collection.PopulationSource is { } source ? new LenientCollectionShape(source, Report) : null;

    public override string ReadExpression =>
        RuntimeNames.Namespace + "JsonInvalidElements.Read" + s_results[CodecOf(Collection)!] + "<" + Arguments + ">(ref reader, " + Report + ")";

    private string Arguments => Collection switch
    {
        SequenceShape sequence => sequence.CodecArguments,
        DictionaryShape dictionary => dictionary.CodecArguments,
        _ => "",
    };

    protected override TypeShape WithParts(Func<TypeShape, TypeShape> change) => this with { Collection = change(Collection) };

    protected override SchemaNode Schema(ISchemaScope scope) =>
        scope.IsAccepting ? SchemaNode.OfType(Collection is DictionaryShape ? "object" : "array") : Collection.SchemaIn(scope);

    private static string? CodecOf(TypeShape shape) => (shape as SequenceShape)?.Codec ?? (shape as DictionaryShape)?.Codec;
}
