using System.Buffers;
using System.IO.Pipelines;
using System.Text;
using System.Text.Json;
using JsonModelGen.Tests.Edges;

namespace JsonModelGen.Tests.Streams;

[Collection(WatchedPool.Name)]
public class PooledBufferTests
{
    // too long for the first buffer of a stream
    private static readonly string Good = "{\"id\":1,\"note\":\"" + new string('s', 40_000) + "\"}";
    private static readonly string Bad = Good[..^1];

    public static TheoryData<string, Func<string, Task>> Reads => new()
    {
        { "string", text => Task.FromResult(JsonModel.FromJson<Team>(text)) },
        { "try string", text => Task.FromResult(JsonModel.TryFromJson<Team>(text, out _, out _)) },
        { "lone surrogate", text => Task.FromResult(JsonModel.FromJson<Team>(text + '\uD800')) },
        { "sequence", text => Task.FromResult(JsonModel.FromJson<Team>(SplitSequence.At(Encoding.UTF8.GetBytes(text), 5))) },
        { "stream", async text => await JsonModel.FromJsonAsync<Team>(new PieceStream(Encoding.UTF8.GetBytes(text), 5000), Token) },
        { "memory stream", async text => await JsonModel.FromJsonAsync<Team>(new MemoryStream(Encoding.UTF8.GetBytes(text)), Token) },
        { "too large", async text => await JsonModel.FromJsonAsync<Team>(
            new PieceStream(Encoding.UTF8.GetBytes(text), 5000), new JsonModelReadOptions { MaxBytes = 30_000 }, Token) },
        { "cancelled", async text => await JsonModel.FromJsonAsync<Team>(new PieceStream(Encoding.UTF8.GetBytes(text), 5000), new CancellationToken(true)) },
        { "failing stream", async _ => await JsonModel.FromJsonAsync<Team>(new FailingStream(), Token) },
        { "pipe", async text => await JsonModel.FromJsonAsync<Team>(PipeReader.Create(new PieceStream(Encoding.UTF8.GetBytes(text), 5000)), Token) },
        { "reader over a sequence", text =>
            {
                var reader = new Utf8JsonReader(SplitSequence.At(Encoding.UTF8.GetBytes(text), 5));
                return Task.FromResult(JsonModel.FromJson<Team>(ref reader));
            }
        },
        { "lax reader", text =>
            {
                var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(text), new JsonReaderOptions { AllowTrailingCommas = true });
                return Task.FromResult(JsonModel.FromJson<Team>(ref reader));
            }
        },
        { "elements", async text =>
            {
                await foreach (Team _ in JsonModel.EnumerateAsync<Team>(new PieceStream(Encoding.UTF8.GetBytes($"[{text},{text}]"), 5000), Token))
                {
                }
            }
        },
        { "elements, not all", async text =>
            {
                await foreach (Team _ in JsonModel.EnumerateAsync<Team>(new PieceStream(Encoding.UTF8.GetBytes($"[{text},{text}]"), 5000), Token))
                    break;
            }
        },
    };

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Reads), DisableDiscoveryEnumeration = true)]
    public async Task Every_array_is_returned_to_the_pool(string name, Func<string, Task> read)
    {
        foreach (string text in (string[])[Good, Bad, "x", ""])
        {
            using var watch = new PoolWatch();
            try
            {
                await read(text);
            }
            catch (Exception e) when (e is JsonModelException or OperationCanceledException or IOException)
            {
            }
            Assert.Equal((name, 0), (name, watch.Missing));
            if (text == Good)
                Assert.True(watch.Rented > 0, name);
        }
    }

    [Fact]
    public void What_was_read_is_cleared()
    {
        string secret = "{\"secret\":\"correct horse\"}";
        JsonModel.FromJson<Team>(secret);
        AssertCleared(3 * secret.Length);
        JsonModel.FromJson<Team>(SplitSequence.At(Encoding.UTF8.GetBytes(secret), 4));
        AssertCleared(secret.Length);
        Assert.Throws<JsonModelException>(() => JsonModel.FromJson<Team>(secret[..^1]));
        AssertCleared(3 * secret.Length);

        static void AssertCleared(int size)
        {
            // the pool gives a thread the array that it returned last
            byte[] array = ArrayPool<byte>.Shared.Rent(size);
            Assert.Equal(-1, array.AsSpan().IndexOf("horse"u8));
            ArrayPool<byte>.Shared.Return(array);
        }
    }

    [Fact]
    public void Growing_buffers_clear_the_arrays_that_they_return()
    {
        byte[] probe = ArrayPool<byte>.Shared.Rent(64);
        ArrayPool<byte>.Shared.Return(probe);
        using (var bytes = new PooledBytes(64))
        {
            bytes.Append("horse"u8);
            bytes.Append((byte)'x', 100); // grows: the first array is returned
            Assert.Equal(-1, probe.AsSpan().IndexOf("horse"u8));
            Assert.Equal("horsexx", Encoding.UTF8.GetString(bytes.Span[..7]));
            bytes.RemoveFirst(5);
            Assert.Equal(100, bytes.Length);
        }
    }

    private sealed class FailingStream : MemoryStream
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            throw new IOException();
    }
}
