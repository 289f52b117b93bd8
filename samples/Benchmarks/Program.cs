using System.Buffers;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using JsonModelGen.Benchmarks;
using JsonModelGen;

// dotnet run -c Release --project samples/Benchmarks -- compare [--payload NAME]
// Prints ours ÷ peer, the median of many short rounds in turn; lower is better.
string? only = args is ["compare", "--payload", var name] ? name : null;
if (args is not ["compare", ..])
{
    Console.Error.WriteLine("usage: compare [--payload small|list|records|shuffled]");
    return 2;
}

Console.WriteLine($"peer: System.Text.Json {typeof(JsonSerializer).Assembly.GetName().Version}, .NET {Environment.Version}");
Compare("small", Payloads.Small, PeerContext.Default.Small);
Compare("list", Payloads.List, PeerContext.Default.SmallList);
Compare("records", Payloads.List, PeerContext.Default.SmallRecordList);
Compare("shuffled", Payloads.Shuffled, PeerContext.Default.SmallList);
return 0;

void Compare<T>(string payload, byte[] json, JsonTypeInfo<T> peer)
    where T : IJsonModel<T>
{
    if (only is not null && only != payload)
        return;

    T value = JsonSerializer.Deserialize(json, peer)!;
    if (!JsonModel.ToJsonUtf8Bytes(JsonModel.FromJson<T>(json)).AsSpan().SequenceEqual(JsonSerializer.SerializeToUtf8Bytes(value, peer)))
        throw new InvalidOperationException($"{payload}: the results differ");

    ArrayBufferWriter<byte> buffer = new(json.Length * 2);
    ArrayBufferWriter<byte> peerBuffer = new(json.Length * 2);
    Utf8JsonWriter peerWriter = new(peerBuffer, new JsonWriterOptions { SkipValidation = true });
    Print("read", () => JsonModel.FromJson<T>(json), () => JsonSerializer.Deserialize(json, peer));
    Print("write", () => JsonModel.ToJsonUtf8Bytes(value), () => JsonSerializer.SerializeToUtf8Bytes(value, peer));
    Print(
        "write-buffer",
        () =>
        {
            buffer.ResetWrittenCount();
            JsonModel.ToJson(buffer, value);
        },
        () =>
        {
            peerBuffer.ResetWrittenCount();
            peerWriter.Reset(peerBuffer);
            JsonSerializer.Serialize(peerWriter, value, peer);
            peerWriter.Flush();
        });

    void Print(string direction, Action ours, Action theirs)
    {
        (double time, double allocated) = Paired.Compare(ours, theirs);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{direction} {payload} System.Text.Json.SourceGen {time:0.00} alloc {allocated:0.00}"));
    }
}
