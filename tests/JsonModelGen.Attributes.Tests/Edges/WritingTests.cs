using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace JsonModelGen.Tests.Edges;

public class WritingTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Writes_the_bytes_of_System_Text_Json_to_every_sink()
    {
        byte[] expected = Team.SampleJson;
        Assert.Equal(Encoding.UTF8.GetString(expected), JsonModel.ToJson(Team.Sample));
        Assert.Equal(expected, JsonModel.ToJsonUtf8Bytes(Team.Sample));
        var buffer = new ArrayBufferWriter<byte>();
        JsonModel.ToJson(buffer, Team.Sample);
        Assert.Equal(expected, buffer.WrittenSpan.ToArray());
        using var stream = new MemoryStream();
        await JsonModel.ToJsonAsync(stream, Team.Sample, Token);
        Assert.Equal(expected, stream.ToArray());
    }

    [Fact]
    public void Non_ASCII_text_is_correct_with_relaxed_escaping()
    {
        var options = new JsonModelWriteOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        var theirs = new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        foreach (string text in (string[])["é+<>'", "ключ 漢字 😀", "\u2028\ud800\"\\"])
            Assert.Equal(JsonSerializer.Serialize(text, theirs), JsonModel.ToJson<string, StringCodec>(text, options));
    }

    [Fact]
    public void Null_is_written_as_null()
    {
        Assert.Equal("null", JsonModel.ToJson<Team>(null!));
        Assert.Equal("null", JsonModel.ToJson<Team>(null!, JsonModelWriteOptions.Indented));
    }

    [Fact]
    public void Refuses_null_sinks()
    {
        Assert.Throws<ArgumentNullException>(() => JsonModel.ToJson((IBufferWriter<byte>)null!, Team.Sample));
        Assert.Throws<ArgumentNullException>(() => JsonModel.ToJson((Utf8JsonWriter)null!, Team.Sample));
        Assert.Throws<ArgumentNullException>(() => { _ = JsonModel.ToJsonAsync(null!, Team.Sample, Token); });
    }

    [Fact]
    public void Writing_to_a_reused_buffer_or_writer_allocates_nothing()
    {
        var buffer = new ArrayBufferWriter<byte>(4096);
        using var writer = new Utf8JsonWriter(new ArrayBufferWriter<byte>(4096));
        long WriteAll()
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            for (int i = 0; i < 100; i++)
            {
                buffer.ResetWrittenCount();
                JsonModel.ToJson(buffer, Team.Sample);
                writer.Reset();
                JsonModel.ToJson(writer, Team.Sample);
            }
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }

        // tiered compilation may allocate while it patches
        long allocated = long.MaxValue;
        for (int i = 0; i < 10 && allocated > 0; i++)
            allocated = WriteAll();
        Assert.Equal(0, allocated);
    }

    [Fact]
    public void Reading_allocates_nothing_but_the_result()
    {
        byte[] json = "[1,2,3]"u8.ToArray();
        string text = "5";
        long ReadAll()
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            for (int i = 0; i < 100; i++)
            {
                JsonModel.FromJson<int, Int32Codec>(text);
                JsonModel.FromJson<int, Int32Codec>(json.AsSpan(1, 1));
                var reader = new Utf8JsonReader(json);
                reader.Read();
                reader.Read();
                JsonModel.FromJson<int, Int32Codec>(ref reader);
            }
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }

        long allocated = long.MaxValue;
        for (int i = 0; i < 10 && allocated > 0; i++)
            allocated = ReadAll();
        Assert.Equal(0, allocated);
    }
}
