using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Collections.ObjectModel;
using System.Text.Json;
using static JsonModelGen.JsonModelErrorKind;

namespace JsonModelGen.Tests.Codecs;

/// <summary>The collection types that System.Text.Json also reads. To add a case, add a line.</summary>
public static class CollectionCases
{
    /// <summary>Lengths around those at which the buffers change: 8 in place, then 24 and 32, then doubled.</summary>
    internal static readonly string[] Ints =
    [
        "[]", "[ ]", "[7]", "[ 1 , 2 ]", "[3,1,2,3]",
        .. new[] { 7, 8, 9, 24, 25, 32, 33, 64, 65, 1000 }.Select(n => $"[{string.Join(",", Enumerable.Range(0, n).Select(i => i * 7 % n))}]"),
    ];

    private static readonly string[] Texts =
    [
        "[]", "[null]", "[\"a\",null,\"é\"]",
        .. new[] { 7, 8, 9, 24, 25, 32, 33, 100 }.Select(n => $"[{string.Join(",", Enumerable.Range(0, n).Select(i => $"\"t{i}\""))}]"),
    ];

    private static readonly (string, JsonModelErrorKind)[] NoIntArray =
    [
        ("{}", WrongType), ("1", WrongType), ("\"\"", WrongType), ("[\"1\"]", WrongType), ("[null]", NullValue), ("[1.5]", NumberOutOfRange),
        ("[1,]", InvalidJson), ("[,1]", InvalidJson), ("[1 2]", InvalidJson), ("[1}", InvalidJson), ("[1", UnexpectedEnd), ("[", UnexpectedEnd), ("[1] 2", TrailingData),
        ($"[{string.Join(",", Enumerable.Range(0, 100))},true]", WrongType),
    ];

    public static readonly CodecCase[] All =
    [
        Row<int[], ArrayCodec<int, Int32Codec>>(),
        Row<List<int>, ListCodec<int, Int32Codec>>(),
        Row<Memory<int>, MemoryCodec<int, Int32Codec>>(),
        Row<ReadOnlyMemory<int>, ReadOnlyMemoryCodec<int, Int32Codec>>(),
        Row<IEnumerable<int>, EnumerableInterfaceCodec<int, Int32Codec>>(),
        Row<ICollection<int>, CollectionInterfaceCodec<int, Int32Codec>>(),
        Row<IList<int>, ListInterfaceCodec<int, Int32Codec>>(),
        Row<IReadOnlyCollection<int>, ReadOnlyCollectionInterfaceCodec<int, Int32Codec>>(),
        Row<IReadOnlyList<int>, ReadOnlyListInterfaceCodec<int, Int32Codec>>(),
        Row<ISet<int>, SetInterfaceCodec<int, Int32Codec>>(),
        Row<HashSet<int>, HashSetCodec<int, Int32Codec>>(),
        Row<SortedSet<int>, SortedSetCodec<int, Int32Codec>>(),
        Row<Queue<int>, QueueCodec<int, Int32Codec>>(),
        Row<Stack<int>, StackCodec<int, Int32Codec>>(),
        Row<LinkedList<int>, LinkedListCodec<int, Int32Codec>>(),
        Row<Collection<int>, CollectionCodec<int, Int32Codec>>(),
        Row<ObservableCollection<int>, ObservableCollectionCodec<int, Int32Codec>>(),
        Row<ConcurrentQueue<int>, ConcurrentQueueCodec<int, Int32Codec>>(),
        Row<ConcurrentStack<int>, ConcurrentStackCodec<int, Int32Codec>>(),
        Row<ImmutableArray<int>, ImmutableArrayCodec<int, Int32Codec>>(),
        Row<ImmutableList<int>, ImmutableListCodec<int, Int32Codec>>(),
        Row<ImmutableHashSet<int>, ImmutableHashSetCodec<int, Int32Codec>>(),
        Row<ImmutableSortedSet<int>, ImmutableSortedSetCodec<int, Int32Codec>>(),
        Row<ImmutableQueue<int>, ImmutableQueueCodec<int, Int32Codec>>(),
        Row<ImmutableStack<int>, ImmutableStackCodec<int, Int32Codec>>(),
        Row<IImmutableList<int>, ImmutableListInterfaceCodec<int, Int32Codec>>(),
        Row<IImmutableSet<int>, ImmutableSetInterfaceCodec<int, Int32Codec>>(),
        Row<IImmutableQueue<int>, ImmutableQueueInterfaceCodec<int, Int32Codec>>(),
        Row<IImmutableStack<int>, ImmutableStackInterfaceCodec<int, Int32Codec>>(),

        // References, for which long lists reserve room differently.
        TextRow<string?[], ArrayCodec<string?, NullableReferenceCodec<string, StringCodec>>>(),
        TextRow<List<string?>, ListCodec<string?, NullableReferenceCodec<string, StringCodec>>>(),
        TextRow<IReadOnlyList<string?>, ReadOnlyListInterfaceCodec<string?, NullableReferenceCodec<string, StringCodec>>>(),
        TextRow<HashSet<string?>, HashSetCodec<string?, NullableReferenceCodec<string, StringCodec>>>(),
        TextRow<ImmutableArray<string?>, ImmutableArrayCodec<string?, NullableReferenceCodec<string, StringCodec>>>(),
        TextRow<Stack<string?>, StackCodec<string?, NullableReferenceCodec<string, StringCodec>>>(),

        // Nested, so that buffers are borrowed while others are in use.
        new CodecCase<List<List<int>>, ListCodec<List<int>, ListCodec<int, Int32Codec>>> { Name = "List<List<int>>", Good = [$"[{string.Join(",", Ints)}]"], Bad = [("[[1],[\"1\"]]", WrongType)] },
        new CodecCase<int[][], ArrayCodec<int[], ArrayCodec<int, Int32Codec>>> { Name = "int[][]", Values = [[[1], [], [.. Enumerable.Range(0, 99)]]], Good = [$"[{string.Join(",", Ints)}]"] },
    ];

    private static CodecCase<T, TCodec> Row<T, TCodec>()
        where TCodec : IJsonCodec<T>
        => new() { Name = $"{Name(typeof(T))} of int", Values = [.. Ints.Select(json => JsonSerializer.Deserialize<T>(json)!)], Good = Ints, Bad = NoIntArray };

    private static CodecCase<T, TCodec> TextRow<T, TCodec>()
        where TCodec : IJsonCodec<T>
        => new() { Name = $"{Name(typeof(T))} of string?", Values = [.. Texts.Select(json => JsonSerializer.Deserialize<T>(json)!)], Good = Texts, Bad = [("[1]", WrongType), ($"{Texts[^1][..^1]},1]", WrongType)] };

    private static string Name(Type type) => type.IsArray ? "T[]" : type.Name;
}
