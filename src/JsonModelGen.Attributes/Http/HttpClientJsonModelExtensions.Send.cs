namespace JsonModelGen;

public static partial class HttpClientJsonModelExtensions
{
    private static Task<HttpResponseMessage> SendAsync<T, TCodec>(
        HttpClient client, HttpMethod method, Uri? requestUri, T value, JsonModelWriteOptions? options, CancellationToken cancellationToken)
        where TCodec : IJsonCodec<T>
    {
        ArgumentNullException.ThrowIfNull(client);
        return ModelRequest.SendAsync<T, TCodec>(client, method, requestUri, value, options, cancellationToken);
    }
}
