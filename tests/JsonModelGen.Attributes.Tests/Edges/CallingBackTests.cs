using System.Buffers;
using System.Text.Json;

namespace JsonModelGen.Tests.Edges;

/// <summary>
/// User code that writes its own model while that is being written, without end. Each call counts depth from zero, so only the check of the
/// stack ends the recursion, with an error, whatever that code does to the buffer that the thread keeps.
/// </summary>
public class CallingBackTests
{
    private delegate void Reentrance(ref Utf8BufferWriter writer);

    private static readonly Dictionary<string, Reentrance> s_ways = new()
    {
        ["to a string"] = static (ref _) => JsonModel.ToJson<string, CallsBack>("to a string"),
        ["to bytes"] = static (ref _) => JsonModel.ToJsonUtf8Bytes<string, CallsBack>("to bytes"),
        ["to a buffer"] = static (ref _) => JsonModel.ToJson<string, CallsBack>(new ArrayBufferWriter<byte>(), "to a buffer"),
        ["to a Utf8JsonWriter"] = static (ref _) =>
        {
            using var inner = new Utf8JsonWriter(new ArrayBufferWriter<byte>());
            JsonModel.ToJson<string, CallsBack>(inner, "to a Utf8JsonWriter");
        },
        ["indented"] = static (ref _) => JsonModel.ToJson<string, CallsBack>("indented", JsonModelWriteOptions.Indented),
        ["after something else that was finished"] = static (ref _) =>
        {
            JsonModel.ToJson<string, StringCodec>("finished");
            JsonModel.ToJson<string, CallsBack>("after something else that was finished");
        },
        ["with a buffer that has grown"] = static (ref writer) =>
        {
            writer.WriteString(new string('x', 2 * WriteBuffers.InitialCapacity));
            JsonModel.ToJson<string, CallsBack>("with a buffer that has grown");
        },
        ["with a buffer that has grown, after something else that has"] = static (ref writer) =>
        {
            writer.WriteString(new string('x', 2 * WriteBuffers.InitialCapacity));
            JsonModel.ToJson<string, StringCodec>(new string('y', 4 * WriteBuffers.InitialCapacity));
            JsonModel.ToJson<string, CallsBack>("with a buffer that has grown, after something else that has");
        },
    };

    public static TheoryData<string> Ways => [.. s_ways.Keys];

    [Theory, MemberData(nameof(Ways))]
    public void A_cycle_through_user_code_ends_in_an_error(string way)
    {
        JsonModelException error = Assert.Throws<JsonModelException>(() => JsonModel.ToJson<string, CallsBack>(way));
        Assert.Equal(JsonModelErrorKind.DepthExceeded, error.Kind);
        Assert.Equal("\"as before\"", JsonModel.ToJson<string, StringCodec>("as before"));
    }

    /// <summary>Writes itself in the way that the string names.</summary>
    private readonly struct CallsBack : IJsonCodec<string>
    {
        public static string Read(ref Utf8SpanReader reader) => throw new NotSupportedException();

        public static void Write(ref Utf8BufferWriter writer, string value) => s_ways[value](ref writer);
    }
}
