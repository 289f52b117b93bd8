using System.Globalization;
using System.Runtime.CompilerServices;

namespace JsonModelGen;

/// <summary>Sends models as bodies, and reads answers while they arrive, so that they are not held in memory twice.</summary>
internal static class ModelRequest
{
    public static async Task<T> GetAsync<T, TCodec>(HttpClient client, Uri? requestUri, JsonModelReadOptions options, CancellationToken cancellationToken)
        where TCodec : IJsonCodec<T>
    {
        // The client's own timeout ends with the headers.
        using CancellationTokenSource timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        timeout.CancelAfter(client.Timeout);
        using HttpResponseMessage response = await GetHeadersAsync(client, requestUri, cancellationToken).ConfigureAwait(false);
        int maxBytes = (int)Math.Min(options.EffectiveMaxBytes, client.MaxResponseContentBufferSize);
        try
        {
            return await HttpBody.ReadAsync<T, TCodec>(response.Content, options, maxBytes, timeout.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException exception) when (cancellationToken.IsCancellationRequested)
        {
            // The caller looks for its own token.
            throw new TaskCanceledException(exception.Message, exception, cancellationToken);
        }
        catch (OperationCanceledException exception) when (timeout.IsCancellationRequested)
        {
            string seconds = client.Timeout.TotalSeconds.ToString(CultureInfo.InvariantCulture);
            throw new TaskCanceledException(
                $"The answer was not complete within the HttpClient.Timeout of {seconds} seconds.", new TimeoutException(exception.Message, exception), timeout.Token);
        }
    }

    public static async IAsyncEnumerable<T> EnumerateAsync<T, TCodec>(
        HttpClient client, Uri? requestUri, JsonModelReadOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
        where TCodec : IJsonCodec<T>
    {
        using HttpResponseMessage response = await GetHeadersAsync(client, requestUri, cancellationToken).ConfigureAwait(false);
        await foreach (T model in HttpBody.EnumerateAsync<T, TCodec>(response.Content, options, cancellationToken).ConfigureAwait(false))
            yield return model;
    }

    /// <summary>Sends a value. It is written first, so that nothing is sent if that fails.</summary>
    public static async Task<HttpResponseMessage> SendAsync<T, TCodec>(
        HttpClient client, HttpMethod method, Uri? requestUri, T value, JsonModelWriteOptions? options, CancellationToken cancellationToken)
        where TCodec : IJsonCodec<T>
    {
        // Not disposed of: the answer refers to it.
        HttpRequestMessage request = new(method, requestUri)
        {
            Content = new JsonModelContent<T, TCodec>(value, options),
            Version = client.DefaultRequestVersion,
            VersionPolicy = client.DefaultVersionPolicy,
        };
        return await client.SendAsync(request, cancellationToken).ConfigureAwait(false);
    }

    private static async ValueTask<HttpResponseMessage> GetHeadersAsync(HttpClient client, Uri? requestUri, CancellationToken cancellationToken)
    {
        HttpResponseMessage response = await client.GetAsync(requestUri, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
        try
        {
            return response.EnsureSuccessStatusCode();
        }
        catch
        {
            response.Dispose();
            throw;
        }
    }
}
