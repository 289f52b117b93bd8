using System.Net;
using System.Text;

namespace JsonModelGen.IntegrationTests.Http;

/// <summary>Requests whose bodies and answers are models.</summary>
public class HttpClientTests
{
    private const string One = """{"id":1,"title":"a"}""";

    private static readonly Ticket s_one = new(1, "a");
    private static readonly Uri s_relative = new("tickets", UriKind.Relative);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Get_reads_a_model()
    {
        using HttpClient client = Answering(One, out StubBackend backend);
        Assert.Equal(s_one, await client.GetModelAsync<Ticket>("tickets/1", Token));
        Assert.Equal("http://backend.example/v1/tickets/1", backend.Request?.RequestUri?.AbsoluteUri);
        Assert.Equal(HttpMethod.Get, backend.Request?.Method);
        Assert.Equal(s_one, await client.GetModelAsync<Ticket>(s_relative, Token));
    }

    [Fact]
    public async Task Get_reads_a_list()
    {
        using HttpClient client = Answering($"[{One}]", out _);
        Assert.Equal([s_one], await client.GetModelListAsync<Ticket>("tickets", Token));
        Assert.Equal([s_one], await client.GetModelListAsync<Ticket>(s_relative, Token));
    }

    [Fact]
    public async Task Get_enumerates_models()
    {
        using HttpClient client = Answering($"[{One},{One}]", out _);
        Assert.Equal([s_one, s_one], await client.EnumerateModelsAsync<Ticket>("tickets", Token).ToListAsync(Token));
        Assert.Equal([s_one, s_one], await client.EnumerateModelsAsync<Ticket>(s_relative, Token).ToListAsync(Token));
    }

    [Fact]
    public async Task An_answer_without_success_is_an_error_with_its_status()
    {
        using HttpClient client = new StubBackend(() => new StringContent(One), status: 404).Client();
        Func<Task>[] requests =
        [
            () => client.GetModelAsync<Ticket>("tickets/1", Token),
            () => client.GetModelListAsync<Ticket>("tickets", Token),
            () => client.EnumerateModelsAsync<Ticket>("tickets", Token).ToListAsync(Token).AsTask(),
        ];
        foreach (Func<Task> request in requests)
            Assert.Equal(HttpStatusCode.NotFound, (await Assert.ThrowsAsync<HttpRequestException>(request)).StatusCode);
    }

    [Fact]
    public async Task The_timeout_of_the_client_ends_with_the_body()
    {
        using HttpClient client = Stalling(out _);
        client.Timeout = TimeSpan.FromMilliseconds(50);
        TaskCanceledException error = await Assert.ThrowsAsync<TaskCanceledException>(() => client.GetModelListAsync<Ticket>("tickets", Token));
        Assert.IsType<TimeoutException>(error.InnerException);
        Assert.Contains("0.05 seconds", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cancelled_request_is_not_a_timeout()
    {
        using HttpClient client = Stalling(out _);
        using CancellationTokenSource source = new(TimeSpan.FromMilliseconds(50));
        OperationCanceledException error = await Assert.ThrowsAnyAsync<OperationCanceledException>(() => client.GetModelListAsync<Ticket>("tickets", source.Token));
        Assert.IsNotType<TimeoutException>(error.InnerException);
        Assert.Equal(source.Token, error.CancellationToken);
    }

    [Fact]
    public async Task The_largest_answer_is_that_of_the_client()
    {
        using HttpClient client = new StubBackend(() => new StreamContent(new StallingStream(Encoding.UTF8.GetBytes(One)))).Client();
        client.MaxResponseContentBufferSize = 10;
        JsonModelException error = await Assert.ThrowsAsync<JsonModelException>(() => client.GetModelAsync<Ticket>("tickets/1", Token));
        Assert.Equal(JsonModelErrorKind.InputTooLarge, error.Kind);
    }

    [Fact]
    public async Task An_answer_that_says_it_is_too_large_is_not_read()
    {
        StreamContent body = new(new StallingStream([]));
        body.Headers.ContentLength = 1001;
        using HttpClient client = new StubBackend(() => body).Client();
        client.MaxResponseContentBufferSize = 1000;
        JsonModelException error = await Assert.ThrowsAsync<JsonModelException>(() => client.GetModelAsync<Ticket>("tickets/1", Token));
        Assert.Equal(JsonModelErrorKind.InputTooLarge, error.Kind);
    }

    [Fact]
    public async Task Values_of_any_codec_are_read_and_sent()
    {
        using HttpClient client = Answering("[1,2]", out StubBackend backend);
        Assert.Equal([1, 2], await client.GetModelAsync<List<int>, ListCodec<int, Int32Codec>>("numbers", cancellationToken: Token));
        Assert.Equal([1, 2], await client.EnumerateModelsAsync<int, Int32Codec>("numbers", cancellationToken: Token).ToListAsync(Token));
        using HttpResponseMessage response = await client.PutModelAsync<List<int>, ListCodec<int, Int32Codec>>("numbers", [3], cancellationToken: Token);
        Assert.Equal("[3]", backend.Body);
    }

    [Fact]
    public void Without_a_client_nothing_starts()
    {
        HttpClient none = null!;
        Assert.Throws<ArgumentNullException>(() => { _ = none.GetModelAsync<Ticket>("tickets/1", Token); });
        Assert.Throws<ArgumentNullException>(() => { _ = none.EnumerateModelsAsync<Ticket>("tickets", Token); });
        Assert.Throws<ArgumentNullException>(() => { _ = none.PostModelAsync("tickets", s_one, Token); });
    }

    [Fact]
    public async Task Models_are_enumerated_before_the_answer_is_complete_and_a_break_ends_it()
    {
        using HttpClient client = Stalling(out StallingStream body);
        await foreach (Ticket ticket in client.EnumerateModelsAsync<Ticket>("tickets", Token))
        {
            Assert.Equal(s_one, ticket);
            break;
        }

        Assert.True(body.IsDisposed);
    }

    public static TheoryData<string, Func<HttpClient, Ticket, Task<HttpResponseMessage>>> Sending => new()
    {
        { "POST", (client, ticket) => client.PostModelAsync("tickets", ticket, Token) },
        { "POST", (client, ticket) => client.PostModelAsync(s_relative, ticket, Token) },
        { "PUT", (client, ticket) => client.PutModelAsync("tickets", ticket, Token) },
        { "PUT", (client, ticket) => client.PutModelAsync(s_relative, ticket, Token) },
        { "PATCH", (client, ticket) => client.PatchModelAsync("tickets", ticket, Token) },
        { "PATCH", (client, ticket) => client.PatchModelAsync(s_relative, ticket, Token) },
    };

    [Theory]
    [MemberData(nameof(Sending))]
    public async Task A_model_is_sent(string method, Func<HttpClient, Ticket, Task<HttpResponseMessage>> send)
    {
        using HttpClient client = Answering(One, out StubBackend backend, status: 400);
        client.DefaultRequestVersion = HttpVersion.Version20;
        using HttpResponseMessage response = await send(client, s_one);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal((method, One), (backend.Request?.Method.Method, backend.Body));
        Assert.Equal("http://backend.example/v1/tickets", backend.Request?.RequestUri?.AbsoluteUri);
        Assert.Equal(HttpVersion.Version20, backend.Request?.Version);
    }

    [Fact]
    public async Task A_model_that_cannot_be_written_is_not_sent()
    {
        using HttpClient client = Answering(One, out StubBackend backend);
        JsonModelException error = await Assert.ThrowsAsync<JsonModelException>(() => client.PostModelAsync("values", new Measurement(double.NaN), Token));
        Assert.Equal(JsonModelErrorKind.NotWritable, error.Kind);
        Assert.Null(backend.Request);
    }

    private static HttpClient Answering(string json, out StubBackend backend, int status = 200)
    {
        backend = new StubBackend(() => new StringContent(json, Encoding.UTF8, "application/json"), status);
        return backend.Client();
    }

    private static HttpClient Stalling(out StallingStream body)
    {
        StallingStream stalling = new(Encoding.UTF8.GetBytes($"[{One},"));
        body = stalling;
        return new StubBackend(() => new StreamContent(stalling)).Client();
    }
}
