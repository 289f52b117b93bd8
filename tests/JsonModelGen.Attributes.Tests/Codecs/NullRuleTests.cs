using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Collections.ObjectModel;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace JsonModelGen.Tests.Codecs;

/// <summary>Our rule for null, stricter than System.Text.Json's: only nullable codecs read <c>null</c>, but all write null references.</summary>
public class NullRuleTests
{
    private static readonly Dictionary<string, Action> References = new()
    {
        ["string"] = Check<string, StringCodec>,
        ["Uri"] = Check<Uri, UriCodec>,
        ["Version"] = Check<Version, VersionCodec>,
        ["byte[]"] = Check<byte[], ByteArrayCodec>,
        ["object"] = Check<object, ObjectCodec>,
        ["JsonNode"] = Check<JsonNode, JsonNodeCodec>,
        ["JsonObject"] = Check<JsonObject, JsonObjectCodec>,
        ["JsonArray"] = Check<JsonArray, JsonArrayCodec>,
        ["JsonValue"] = Check<JsonValue, JsonValueCodec>,
        ["model"] = Check<Point, ModelCodec<Point>>,
        ["array"] = Check<int[], ArrayCodec<int, Int32Codec>>,
        ["List"] = Check<List<int>, ListCodec<int, Int32Codec>>,
        ["IEnumerable"] = Check<IEnumerable<int>, EnumerableInterfaceCodec<int, Int32Codec>>,
        ["ICollection"] = Check<ICollection<int>, CollectionInterfaceCodec<int, Int32Codec>>,
        ["IList"] = Check<IList<int>, ListInterfaceCodec<int, Int32Codec>>,
        ["IReadOnlyCollection"] = Check<IReadOnlyCollection<int>, ReadOnlyCollectionInterfaceCodec<int, Int32Codec>>,
        ["IReadOnlyList"] = Check<IReadOnlyList<int>, ReadOnlyListInterfaceCodec<int, Int32Codec>>,
        ["ISet"] = Check<ISet<int>, SetInterfaceCodec<int, Int32Codec>>,
        ["IReadOnlySet"] = Check<IReadOnlySet<int>, ReadOnlySetInterfaceCodec<int, Int32Codec>>,
        ["HashSet"] = Check<HashSet<int>, HashSetCodec<int, Int32Codec>>,
        ["SortedSet"] = Check<SortedSet<int>, SortedSetCodec<int, Int32Codec>>,
        ["Queue"] = Check<Queue<int>, QueueCodec<int, Int32Codec>>,
        ["Stack"] = Check<Stack<int>, StackCodec<int, Int32Codec>>,
        ["LinkedList"] = Check<LinkedList<int>, LinkedListCodec<int, Int32Codec>>,
        ["Collection"] = Check<Collection<int>, CollectionCodec<int, Int32Codec>>,
        ["ReadOnlyCollection"] = Check<ReadOnlyCollection<int>, ReadOnlyCollectionCodec<int, Int32Codec>>,
        ["ObservableCollection"] = Check<ObservableCollection<int>, ObservableCollectionCodec<int, Int32Codec>>,
        ["ConcurrentQueue"] = Check<ConcurrentQueue<int>, ConcurrentQueueCodec<int, Int32Codec>>,
        ["ConcurrentStack"] = Check<ConcurrentStack<int>, ConcurrentStackCodec<int, Int32Codec>>,
        ["ConcurrentBag"] = Check<ConcurrentBag<int>, ConcurrentBagCodec<int, Int32Codec>>,
        ["ImmutableList"] = Check<ImmutableList<int>, ImmutableListCodec<int, Int32Codec>>,
        ["ImmutableHashSet"] = Check<ImmutableHashSet<int>, ImmutableHashSetCodec<int, Int32Codec>>,
        ["ImmutableSortedSet"] = Check<ImmutableSortedSet<int>, ImmutableSortedSetCodec<int, Int32Codec>>,
        ["ImmutableQueue"] = Check<ImmutableQueue<int>, ImmutableQueueCodec<int, Int32Codec>>,
        ["ImmutableStack"] = Check<ImmutableStack<int>, ImmutableStackCodec<int, Int32Codec>>,
        ["IImmutableList"] = Check<IImmutableList<int>, ImmutableListInterfaceCodec<int, Int32Codec>>,
        ["IImmutableSet"] = Check<IImmutableSet<int>, ImmutableSetInterfaceCodec<int, Int32Codec>>,
        ["FrozenSet"] = Check<FrozenSet<int>, FrozenSetCodec<int, Int32Codec>>,
        ["Dictionary"] = Check<Dictionary<string, int>, DictionaryCodec<string, int, StringCodec, Int32Codec>>,
        ["IDictionary"] = Check<IDictionary<string, int>, DictionaryInterfaceCodec<string, int, StringCodec, Int32Codec>>,
        ["ReadOnlyDictionary"] = Check<ReadOnlyDictionary<string, int>, ReadOnlyDictionaryCodec<string, int, StringCodec, Int32Codec>>,
        ["SortedList"] = Check<SortedList<string, int>, SortedListCodec<string, int, StringCodec, Int32Codec>>,
        ["ConcurrentDictionary"] = Check<ConcurrentDictionary<string, int>, ConcurrentDictionaryCodec<string, int, StringCodec, Int32Codec>>,
        ["ImmutableDictionary"] = Check<ImmutableDictionary<string, int>, ImmutableDictionaryCodec<string, int, StringCodec, Int32Codec>>,
        ["SortedDictionary"] = Check<SortedDictionary<string, int>, SortedDictionaryCodec<string, int, StringCodec, Int32Codec>>,
        ["IReadOnlyDictionary"] = Check<IReadOnlyDictionary<string, int>, ReadOnlyDictionaryInterfaceCodec<string, int, StringCodec, Int32Codec>>,
        ["ImmutableSortedDictionary"] = Check<ImmutableSortedDictionary<string, int>, ImmutableSortedDictionaryCodec<string, int, StringCodec, Int32Codec>>,
        ["IImmutableDictionary"] = Check<IImmutableDictionary<string, int>, ImmutableDictionaryInterfaceCodec<string, int, StringCodec, Int32Codec>>,
        ["IImmutableQueue"] = Check<IImmutableQueue<int>, ImmutableQueueInterfaceCodec<int, Int32Codec>>,
        ["IImmutableStack"] = Check<IImmutableStack<int>, ImmutableStackInterfaceCodec<int, Int32Codec>>,
        ["FrozenDictionary"] = Check<FrozenDictionary<string, int>, FrozenDictionaryCodec<string, int, StringCodec, Int32Codec>>,
    };

    public static TheoryData<string> Names => [.. References.Keys];

    [Theory, MemberData(nameof(Names))]
    public void Refuses_null_and_writes_a_null_reference(string name) => References[name]();

    [Fact]
    public void Refuses_null_for_structs_that_System_Text_Json_reads_as_default()
    {
        CodecRun.Refuses<Memory<byte>, MemoryByteCodec>("null", JsonModelErrorKind.NullValue);
        CodecRun.Refuses<ReadOnlyMemory<byte>, ReadOnlyMemoryByteCodec>("null", JsonModelErrorKind.NullValue);
        CodecRun.Refuses<ReadOnlyMemory<int>, ReadOnlyMemoryCodec<int, Int32Codec>>("null", JsonModelErrorKind.NullValue);
        CodecRun.Refuses<ImmutableArray<int>, ImmutableArrayCodec<int, Int32Codec>>("null", JsonModelErrorKind.NullValue);
    }

    [Fact]
    public void Refuses_null_elements_and_values()
    {
        CodecRun.Refuses<List<string>, ListCodec<string, StringCodec>>("[\"a\",null]", JsonModelErrorKind.NullValue);
        CodecRun.Refuses<Dictionary<string, string>, DictionaryCodec<string, string, StringCodec, StringCodec>>("{\"a\":null}", JsonModelErrorKind.NullValue);
    }

    [Fact]
    public void Reads_null_as_a_JSON_value_if_the_type_can_hold_it()
    {
        Assert.Equal(JsonValueKind.Null, CodecRun.Read<JsonElement, JsonElementCodec>("null").ValueKind);
        Assert.Equal(JsonValueKind.Null, CodecRun.Read<JsonDocument, JsonDocumentCodec>("null").RootElement.ValueKind);
        Assert.Equal("null", CodecRun.Write<JsonDocument, JsonDocumentCodec>(null!));
    }

    private static void Check<T, TCodec>()
        where T : class
        where TCodec : IJsonCodec<T>
    {
        CodecRun.Refuses<T, TCodec>("null", JsonModelErrorKind.NullValue);
        CodecRun.Refuses<T, TCodec>(" null", JsonModelErrorKind.NullValue);
        Assert.Equal("null", CodecRun.Write<T, TCodec>(null!));
        Assert.Null(CodecRun.Read<T?, NullableReferenceCodec<T, TCodec>>(" null "));
    }
}
