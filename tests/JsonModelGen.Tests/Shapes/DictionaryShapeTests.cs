using JsonModelGen.Generator.Shapes;

namespace JsonModelGen.Tests.Shapes;

public class DictionaryShapeTests
{
    [Theory]
    [InlineData("Dictionary", "DictionaryCodec")]
    [InlineData("IDictionary", "DictionaryInterfaceCodec")]
    [InlineData("IReadOnlyDictionary", "ReadOnlyDictionaryInterfaceCodec")]
    [InlineData("SortedDictionary", "SortedDictionaryCodec")]
    [InlineData("SortedList", "SortedListCodec")]
    [InlineData("System.Collections.ObjectModel.ReadOnlyDictionary", "ReadOnlyDictionaryCodec")]
    [InlineData("System.Collections.Concurrent.ConcurrentDictionary", "ConcurrentDictionaryCodec")]
    [InlineData("ImmutableDictionary", "ImmutableDictionaryCodec")]
    [InlineData("ImmutableSortedDictionary", "ImmutableSortedDictionaryCodec")]
    [InlineData("IImmutableDictionary", "ImmutableDictionaryInterfaceCodec")]
    [InlineData("System.Collections.Frozen.FrozenDictionary", "FrozenDictionaryCodec")]
    public void A_dictionary_is_read_and_written_by_its_codec(string type, string codec) => ShapeProbe.ShapeOf(type + "<string, int>").Emits(
        codec + "<string, int, StringCodec, Int32Codec>.Read(ref reader)",
        codec + "<string, int, StringCodec, Int32Codec>.Write(ref writer, v);",
        codec + "<string, int, StringCodec, Int32Codec>");

    [Theory]
    [InlineData("Dictionary<Guid, string?>", "DictionaryCodec<global::System.Guid, string?, GuidCodec, NullableReferenceCodec<string, StringCodec>>")]
    [InlineData("Dictionary<Color, Item>", "DictionaryCodec<global::Color, global::Item, ColorJsonCodec, ModelCodec<global::Item>>")]
    [InlineData("Dictionary<int, List<int>>", "DictionaryCodec<int, global::System.Collections.Generic.List<int>, Int32Codec, ListCodec<int, Int32Codec>>")]
    public void The_codecs_of_keys_and_values_are_arguments(string type, string codec) =>
        Assert.Equal(codec, ShapeProbe.ShapeOf(type).CodecName.Replace("global::JsonModelGen.", "", StringComparison.Ordinal));

    [Theory]
    [InlineData("SortedDictionary<string, int>", true)]
    [InlineData("System.Collections.Frozen.FrozenDictionary<string, int>", false)]
    public void A_type_that_can_be_filled_is_filled_from_a_dictionary(string type, bool canBePopulated) =>
        Assert.Equal(canBePopulated, ShapeProbe.ShapeOf(type).PopulationSource is DictionaryShape { Codec: "DictionaryCodec" });
}
