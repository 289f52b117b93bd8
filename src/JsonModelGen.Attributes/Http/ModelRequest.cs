using System.Globalization;
using System.Runtime.CompilerServices;

namespace JsonModelGen;

/// <summary>Sends a GET request and reads the answer while it arrives, so that it is not held in memory twice.</summary>
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
        catch (OperationCanceledException exception) when (timeout.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            string seconds = client.Timeout.TotalSeconds.ToString(CultureInfo.InvariantCulture);
            throw new TaskCanceledException(
                $"The answer was not complete after {seconds} seconds, the Timeout of the HttpClient.", new TimeoutException(exception.Message, exception), timeout.Token);
        }
    }

    public static async IAsyncEnumerable<T> EnumerateAsync<T>(
        HttpClient client, Uri? requestUri, JsonModelReadOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
        where T : IJsonModel<T>
    {
        using HttpResponseMessage response = await GetHeadersAsync(client, requestUri, cancellationToken).ConfigureAwait(false);
        await foreach (T model in HttpBody.EnumerateAsync<T, ModelCodec<T>>(response.Content, options, cancellationToken).ConfigureAwait(false))
            yield return model;
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
