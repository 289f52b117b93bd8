using System.IO.Pipelines;
using System.Text;
using JsonModelGen.Tests.Edges;

namespace JsonModelGen.Tests.Streams;

public class LimitTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(8, 1)]
    [InlineData(8, 100)]
    [InlineData(20_000, 300)]
    public async Task MaxBytes_is_the_number_of_bytes_accepted(int length, int pieceLength)
    {
        byte[] json = Encoding.UTF8.GetBytes("{\"id\":1" + new string(' ', length - 8) + "}");
        var enough = new JsonModelReadOptions { MaxBytes = length };
        Assert.Equal(1, (await JsonModel.FromJsonAsync<Team>(new PieceStream(json, pieceLength), enough, Token)).Id);
        Assert.Equal(1, (await JsonModel.FromJsonAsync<Team>(new MemoryStream(json), enough, Token)).Id);
        Assert.Equal(1, (await JsonModel.FromJsonAsync<Team>(PipeReader.Create(SplitSequence.Every(json, pieceLength)), enough, Token)).Id);

        var less = new JsonModelReadOptions { MaxBytes = length - 1 };
        foreach (Func<Task> read in (Func<Task>[])
        [
            async () => await JsonModel.FromJsonAsync<Team>(new PieceStream(json, pieceLength), less, Token),
            async () => await JsonModel.FromJsonAsync<Team>(new MemoryStream(json), less, Token),
            async () => await JsonModel.FromJsonAsync<Team>(PipeReader.Create(SplitSequence.Every(json, pieceLength)), less, Token),
        ])
        {
            JsonModelException error = await Assert.ThrowsAsync<JsonModelException>(read);
            Assert.Equal(JsonModelErrorKind.InputTooLarge, error.Kind);
        }
    }

    [Fact]
    public async Task Endless_streams_are_refused()
    {
        var stream = new PieceStream(new byte[10_000_000], 1000);
        await Assert.ThrowsAsync<JsonModelException>(
            async () => await JsonModel.FromJsonAsync<Team>(stream, new JsonModelReadOptions { MaxBytes = 5000 }, Token));
        Assert.InRange(stream.Reads, 5, 7);
    }

    [Fact]
    public async Task Cancellation_is_honoured()
    {
        using var source = new CancellationTokenSource();
        var never = new Pipe();
        ValueTask<Team> reading = JsonModel.FromJsonAsync<Team>(never.Reader, source.Token);
        ValueTask<Team> streaming = JsonModel.FromJsonAsync<Team>(new Pipe().Reader.AsStream(), source.Token);
        await using IAsyncEnumerator<Team> enumerating =
            JsonModel.EnumerateAsync<Team>(new Pipe().Reader.AsStream(), source.Token).GetAsyncEnumerator(Token);
        ValueTask<bool> moving = enumerating.MoveNextAsync();
        await source.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await reading);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await streaming);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await moving);

        ValueTask<Team> pending = JsonModel.FromJsonAsync<Team>(never.Reader, Token);
        never.Reader.CancelPendingRead();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await pending);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            async () => await JsonModel.ToJsonAsync(new MemoryStream(), Team.Sample, source.Token));
    }

    [Fact]
    public async Task Streams_stay_open_and_pipes_uncompleted()
    {
        using var stream = new MemoryStream("{}"u8.ToArray());
        await JsonModel.FromJsonAsync<Team>(stream, Token);
        Assert.Equal(2, stream.Position);
        stream.Position = 0;
#pragma warning disable xUnit1051 // tests that a plain default compiles as the token
        await JsonModel.FromJsonAsync<Team>(stream, default);
#pragma warning restore xUnit1051

        PipeReader pipe = PipeReader.Create(new MemoryStream("{}"u8.ToArray()));
        await JsonModel.FromJsonAsync<Team>(pipe, Token);
        Assert.True((await pipe.ReadAsync(Token)).IsCompleted);
    }

    [Fact]
    public async Task Reads_a_stream_from_its_position()
    {
        using var stream = new MemoryStream("xxx{\"id\":2}"u8.ToArray()) { Position = 3 };
        Assert.Equal(2, (await JsonModel.FromJsonAsync<Team>(stream, Token)).Id);
    }
}
