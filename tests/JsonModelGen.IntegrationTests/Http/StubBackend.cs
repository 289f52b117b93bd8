namespace JsonModelGen.IntegrationTests.Http;

/// <summary>Answers each request with the same body, and remembers the last request.</summary>
internal sealed class StubBackend(Func<HttpContent> answer, int status = 200) : HttpMessageHandler
{
    public HttpRequestMessage? Request { get; private set; }

    /// <summary>The body of the last request.</summary>
    public string? Body { get; private set; }

    public HttpClient Client() => new(this) { BaseAddress = new Uri("http://backend.example/v1/") };

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Request = request;
        Body = request.Content is null ? null : await request.Content.ReadAsStringAsync(cancellationToken);
        return new HttpResponseMessage((System.Net.HttpStatusCode)status) { Content = answer(), RequestMessage = request };
    }
}
