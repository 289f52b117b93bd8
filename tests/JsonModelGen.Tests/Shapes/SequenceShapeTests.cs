using JsonModelGen.Generator.Shapes;

namespace JsonModelGen.Tests.Shapes;

public class SequenceShapeTests
{
    [Theory]
    [InlineData("int[]", "ArrayCodec")]
    [InlineData("List<int>", "ListCodec")]
    [InlineData("IEnumerable<int>", "EnumerableInterfaceCodec")]
    [InlineData("ICollection<int>", "CollectionInterfaceCodec")]
    [InlineData("IList<int>", "ListInterfaceCodec")]
    [InlineData("IReadOnlyCollection<int>", "ReadOnlyCollectionInterfaceCodec")]
    [InlineData("IReadOnlyList<int>", "ReadOnlyListInterfaceCodec")]
    [InlineData("ISet<int>", "SetInterfaceCodec")]
    [InlineData("IReadOnlySet<int>", "ReadOnlySetInterfaceCodec")]
    [InlineData("HashSet<int>", "HashSetCodec")]
    [InlineData("SortedSet<int>", "SortedSetCodec")]
    [InlineData("LinkedList<int>", "LinkedListCodec")]
    [InlineData("Queue<int>", "QueueCodec")]
    [InlineData("Stack<int>", "StackCodec")]
    [InlineData("System.Collections.ObjectModel.Collection<int>", "CollectionCodec")]
    [InlineData("System.Collections.ObjectModel.ReadOnlyCollection<int>", "ReadOnlyCollectionCodec")]
    [InlineData("System.Collections.ObjectModel.ObservableCollection<int>", "ObservableCollectionCodec")]
    [InlineData("System.Collections.Concurrent.ConcurrentQueue<int>", "ConcurrentQueueCodec")]
    [InlineData("System.Collections.Concurrent.ConcurrentStack<int>", "ConcurrentStackCodec")]
    [InlineData("System.Collections.Concurrent.ConcurrentBag<int>", "ConcurrentBagCodec")]
    [InlineData("ImmutableArray<int>", "ImmutableArrayCodec")]
    [InlineData("ImmutableList<int>", "ImmutableListCodec")]
    [InlineData("ImmutableHashSet<int>", "ImmutableHashSetCodec")]
    [InlineData("ImmutableSortedSet<int>", "ImmutableSortedSetCodec")]
    [InlineData("ImmutableQueue<int>", "ImmutableQueueCodec")]
    [InlineData("ImmutableStack<int>", "ImmutableStackCodec")]
    [InlineData("IImmutableList<int>", "ImmutableListInterfaceCodec")]
    [InlineData("IImmutableSet<int>", "ImmutableSetInterfaceCodec")]
    [InlineData("IImmutableQueue<int>", "ImmutableQueueInterfaceCodec")]
    [InlineData("IImmutableStack<int>", "ImmutableStackInterfaceCodec")]
    [InlineData("System.Collections.Frozen.FrozenSet<int>", "FrozenSetCodec")]
    [InlineData("Memory<int>", "MemoryCodec")]
    [InlineData("ReadOnlyMemory<int>", "ReadOnlyMemoryCodec")]
    public void A_collection_is_read_and_written_by_its_codec(string type, string codec) => ShapeProbe.ShapeOf(type).Emits(
        codec + "<int, Int32Codec>.Read(ref reader)",
        codec + "<int, Int32Codec>.Write(ref writer, v);",
        codec + "<int, Int32Codec>");

    [Theory]
    [InlineData("List<string?>", "ListCodec<string?, NullableReferenceCodec<string, StringCodec>>")]
    [InlineData("int?[]", "ArrayCodec<int?, NullableCodec<int, Int32Codec>>")]
    [InlineData("int[][]", "ArrayCodec<int[], ArrayCodec<int, Int32Codec>>")]
    [InlineData("List<Item>", "ListCodec<global::Item, ModelCodec<global::Item>>")]
    [InlineData("List<Color>", "ListCodec<global::Color, ColorJsonCodec>")]
    public void The_codec_of_the_elements_is_an_argument(string type, string codec) =>
        Assert.Equal(codec, ShapeProbe.ShapeOf(type).CodecName.Replace("global::JsonModelGen.", "", StringComparison.Ordinal));

    [Theory]
    [InlineData("List<int>", true)]
    [InlineData("HashSet<int>", true)]
    [InlineData("int[]", false)]
    [InlineData("IReadOnlyList<int>", false)]
    [InlineData("ImmutableList<int>", false)]
    public void A_type_that_can_be_filled_is_filled_from_a_list(string type, bool canBePopulated) =>
        Assert.Equal(canBePopulated, ShapeProbe.ShapeOf(type).PopulationSource is SequenceShape { Codec: "ListCodec" });
}
