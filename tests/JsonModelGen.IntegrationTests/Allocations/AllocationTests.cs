using System.Buffers;
using System.Text;
using JsonModelGen.IntegrationTests.RealDocuments;

namespace JsonModelGen.IntegrationTests.Allocations;

/// <summary>Reading allocates the result and nothing else; writing to an existing buffer allocates nothing.</summary>
public sealed partial class AllocationTests
{
    private const string Json =
        """{"id":1,"name":"Ali","email":null,"score":1.5,"when":"2026-01-02T03:04:05Z","tags":["a","b","c"],"numbers":[1,2,3,4,5],"best":{"x":1,"y":2},"friend":{"id":2,"name":"escaped \u00e9","email":"e"}}""";

    private static readonly byte[] Utf8 = Encoding.UTF8.GetBytes(Json);

    [JsonModel]
    internal sealed partial record User(
        int Id, string Name, string? Email = null, double Score = 0, DateTime When = default, List<string>? Tags = null, int[]? Numbers = null, Point? Best = null, User? Friend = null);

    [JsonModel] internal readonly partial record struct Point(int X, int Y);

    [Fact]
    public void Reading_bytes_allocates_only_the_result() =>
        Assert.Equal(Allocated(static () => ByHand()), Allocated(static () => User.FromJson(Utf8)));

    [Fact]
    public void Reading_a_string_allocates_only_the_result() =>
        Assert.Equal(Allocated(static () => ByHand()), Allocated(static () => User.FromJson(Json)));

    [Fact]
    public void Reading_from_a_reader_allocates_only_the_result() => Assert.Equal(Allocated(static () => ByHand()), Allocated(static () =>
    {
        var reader = new System.Text.Json.Utf8JsonReader(Utf8);
        return User.FromJson(ref reader);
    }));

    [Fact]
    public void Reading_in_another_order_with_unknown_keys_allocates_only_the_result()
    {
        byte[] json = Encoding.UTF8.GetBytes("""{ "\u0075nknown" : [{}, "\u00e9"], "name" : "Ali", "\u0069d" : 1, "x": {"y": 1.5} }""");
        Assert.Equal(Allocated(static () => new User(1, Text("Ali"))), Allocated(() => User.FromJson(json)));
    }

    [Fact]
    public void Reading_a_large_document_allocates_only_the_result()
    {
        byte[] json = DataFile.Read("canada.json");
        FeatureCollection map = FeatureCollection.FromJson(json);
        Assert.Equal(Allocated(() => Copy(map), rounds: 3), Allocated(() => FeatureCollection.FromJson(json), rounds: 3));
    }

    [Fact]
    public void Writing_to_a_buffer_allocates_nothing()
    {
        User user = User.FromJson(Utf8);
        var buffer = new ArrayBufferWriter<byte>(4096);
        Assert.Equal(0, Allocated(() =>
        {
            buffer.ResetWrittenCount();
            user.ToJson(buffer);
            return null;
        }));
    }

    [Fact]
    public void Writing_to_a_writer_allocates_nothing()
    {
        User user = User.FromJson(Utf8);
        var buffer = new ArrayBufferWriter<byte>(4096);
        var writer = new System.Text.Json.Utf8JsonWriter(buffer);
        Assert.Equal(0, Allocated(() =>
        {
            buffer.ResetWrittenCount();
            writer.Reset();
            user.ToJson(writer);
            writer.Flush();
            return null;
        }));
    }

    [Fact]
    public void Writing_bytes_and_strings_allocates_only_these()
    {
        User user = User.FromJson(Utf8);
        int length = user.ToJsonUtf8Bytes().Length;
        Assert.Equal(Allocated(() => new byte[length]), Allocated(() => user.ToJsonUtf8Bytes()));
        Assert.Equal(Allocated(() => new string('x', length)), Allocated(() => user.ToJson()));
    }

    [Fact]
    public void Writing_a_large_document_to_a_buffer_allocates_nothing()
    {
        SearchResult result = SearchResult.FromJson(DataFile.Read("twitter.json"));
        var buffer = new ArrayBufferWriter<byte>(2_000_000);
        Assert.Equal(0, Allocated(() =>
        {
            buffer.ResetWrittenCount();
            result.ToJson(buffer);
            return null;
        }, rounds: 3));
    }

    private static User ByHand() => new(
        1, Text("Ali"), null, 1.5, new DateTime(2026, 1, 2), new List<string>(3) { Text("a"), Text("b"), Text("c") }, new int[5], new Point(1, 2), new User(2, Text("escaped é"), Text("e")));

    private static FeatureCollection Copy(FeatureCollection map)
    {
        var features = new List<Feature>(map.Features.Count);
        foreach (Feature feature in map.Features)
        {
            var properties = new Dictionary<string, string>();
            foreach ((string key, string value) in feature.Properties)
                properties.Add(Text(key), Text(value));
            double[][][] rings = new double[feature.Geometry.Coordinates.Length][][];
            for (int i = 0; i < rings.Length; i++)
                rings[i] = Array.ConvertAll(feature.Geometry.Coordinates[i], static point => (double[])point.Clone());
            features.Add(new Feature { Type = Text(feature.Type), Properties = properties, Geometry = new Geometry(Text(feature.Geometry.Type), rings) });
        }

        return new FeatureCollection { Type = Text(map.Type), Features = features };
    }

    private static string Text(string text) => new(text.AsSpan());

    /// <summary>The bytes that a call allocates: the minimum of several, as the runtime itself may allocate in between.</summary>
    private static long Allocated(Func<object?> call, int rounds = 30)
    {
        for (int i = 0; i < rounds; i++)
            call();
        long least = long.MaxValue;
        for (int i = 0; i < rounds; i++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            call();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }
}
