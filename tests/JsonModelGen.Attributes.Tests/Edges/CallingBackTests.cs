using System.Buffers;
using System.Text.Json;

namespace JsonModelGen.Tests.Edges;

/// <summary>
/// A model's own code that writes models while it is being written, for ever: depth is counted anew each time, so that only the stack
/// ends it, and it must end in an error. Whatever such code does to the buffer that its thread keeps, it is not missed.
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
    public void A_cycle_through_the_models_own_code_ends_in_an_error(string way)
    {
        JsonModelException error = Assert.Throws<JsonModelException>(() => JsonModel.ToJson<string, CallsBack>(way));
        Assert.Equal(JsonModelErrorKind.DepthExceeded, error.Kind);
        Assert.Equal("\"as before\"", JsonModel.ToJson<string, StringCodec>("as before"));
    }

    /// <summary>Its string names the way in which it writes itself.</summary>
    private readonly struct CallsBack : IJsonCodec<string>
    {
        public static string Read(ref Utf8SpanReader reader) => throw new NotSupportedException();

        public static void Write(ref Utf8BufferWriter writer, string value) => s_ways[value](ref writer);
    }
}
