using System.Collections.Immutable;
using System.Text;

namespace JsonModelGen.Tests.Codecs;

/// <summary>Reading allocates the result and nothing else; writing allocates nothing.</summary>
public class AllocationTests
{
    public static TheoryData<int> Lengths => [0, 1, 8, 9, 33, 1000];

    [Theory, MemberData(nameof(Lengths))]
    public void Reads_an_array_of_numbers_without_garbage(int length)
        => AllocatesOnlyTheResult<int[], ArrayCodec<int, Int32Codec>>(Numbers(length), () => length == 0 ? [] : new int[length]);

    [Theory, MemberData(nameof(Lengths))]
    public void Reads_a_list_of_numbers_without_garbage(int length)
        => AllocatesOnlyTheResult<List<int>, ListCodec<int, Int32Codec>>(Numbers(length), () => new List<int>(length));

    [Theory, MemberData(nameof(Lengths))]
    public void Reads_an_immutable_array_of_numbers_without_garbage(int length)
        => AllocatesOnlyTheResult<ImmutableArray<int>, ImmutableArrayCodec<int, Int32Codec>>(Numbers(length), () => length == 0 ? null! : new int[length]);

    [Fact]
    public void Reads_a_short_list_of_strings_without_garbage()
        => AllocatesOnlyTheResult<List<string>, ListCodec<string, StringCodec>>("[\"a\",\"b\",\"c\"]", () => new List<string>(3) { new('a', 1), new('b', 1), new('c', 1) });

    [Fact]
    public void Reads_a_set_of_numbers_without_garbage()
        => AllocatesOnlyTheResult<HashSet<int>, HashSetCodec<int, Int32Codec>>(Numbers(100), () => new HashSet<int>(100));

    [Fact]
    public void Reads_scalars_without_garbage()
    {
        AllocatesOnlyTheResult<DateOnly, DateOnlyCodec>("\"2026-01-02\"", () => null);
        AllocatesOnlyTheResult<TimeSpan, TimeSpanCodec>("\"1.02:03:04\"", () => null);
        AllocatesOnlyTheResult<char, CharCodec>("\"é\"", () => null);
        AllocatesOnlyTheResult<Int128, Int128Codec>("12345678901234567890123", () => null);
        AllocatesOnlyTheResult<byte[], ByteArrayCodec>("\"AQIDBA==\"", () => new byte[4]);
        AllocatesOnlyTheResult<int?, NullableCodec<int, Int32Codec>>("1", () => null);
    }

    [Fact]
    public void Writes_without_garbage()
    {
        AllocatesNothing<List<int>, ListCodec<int, Int32Codec>>([1, 2, 3]);
        AllocatesNothing<IReadOnlyList<int>, ReadOnlyListInterfaceCodec<int, Int32Codec>>(new List<int> { 1, 2, 3 });
        AllocatesNothing<HashSet<int>, HashSetCodec<int, Int32Codec>>([1, 2, 3]);
        AllocatesNothing<Queue<int>, QueueCodec<int, Int32Codec>>(new([1, 2, 3]));
        AllocatesNothing<Dictionary<string, double>, DictionaryCodec<string, double, StringCodec, DoubleCodec>>(new() { ["a"] = 1.5 });
        AllocatesNothing<IReadOnlyDictionary<int, string>, ReadOnlyDictionaryInterfaceCodec<int, string, Int32Codec, StringCodec>>(new Dictionary<int, string> { [1] = "a" });
        AllocatesNothing<byte[], ByteArrayCodec>(new byte[5000]);
        AllocatesNothing<Version, VersionCodec>(new(1, 2, 3));
        AllocatesNothing<TimeOnly, TimeOnlyCodec>(new(1, 2, 3));
    }

    private static string Numbers(int length) => $"[{string.Join(",", Enumerable.Range(0, length))}]";

    private static void AllocatesOnlyTheResult<T, TCodec>(string json, Func<object?> result)
        where TCodec : IJsonCodec<T>
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(json);
        Assert.Equal(LeastBytes(() => result()), LeastBytes(() =>
        {
            Utf8SpanReader reader = new(utf8);
            TCodec.Read(ref reader);
        }));
    }

    private static void AllocatesNothing<T, TCodec>(T value)
        where TCodec : IJsonCodec<T>
        => Assert.Equal(0, LeastBytes(() =>
        {
            Utf8BufferWriter writer = Utf8BufferWriter.Rent();
            TCodec.Write(ref writer, value);
            writer.Dispose();
        }));

    // The minimum of many runs: the first ones fill pools and caches, and the JIT may compile in between.
    private static long LeastBytes(Action run)
    {
        long least = long.MaxValue;
        for (int i = 0; i < 50; i++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            run();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }
}
