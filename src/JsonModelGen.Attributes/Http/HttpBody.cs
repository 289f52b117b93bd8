using System.Runtime.CompilerServices;
using System.Text;

namespace JsonModelGen;

/// <summary>Reads the body of a request or a response, converted to UTF-8 if it is in another character set.</summary>
internal static class HttpBody
{
    public static async ValueTask<T> ReadAsync<T, TCodec>(
        HttpContent content, JsonModelReadOptions options, int maxBytes, CancellationToken cancellationToken)
        where TCodec : IJsonCodec<T>
    {
        Stream body = await OpenAsync(content, cancellationToken).ConfigureAwait(false);
        Stream utf8 = InUtf8(body, content);
        try
        {
            return await AsyncReadEdge.ReadAsync<T, TCodec>(utf8, options, maxBytes, cancellationToken).ConfigureAwait(false);
        }
        catch (JsonModelException exception) when (IsNotJson(exception, content))
        {
            throw WithMediaType(exception, content);
        }
        finally
        {
            if (utf8 != body)
                await utf8.DisposeAsync().ConfigureAwait(false);
        }
    }

    public static async IAsyncEnumerable<T> EnumerateAsync<T, TCodec>(
        HttpContent content, JsonModelReadOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
        where TCodec : IJsonCodec<T>
    {
        Stream body = await OpenAsync(content, cancellationToken).ConfigureAwait(false);
        Stream utf8 = InUtf8(body, content);
        IAsyncEnumerator<T> values = AsyncReadEdge.EnumerateAsync<T, TCodec>(utf8, options, cancellationToken).GetAsyncEnumerator(cancellationToken);
        try
        {
            while (await MoveNextAsync(values, content).ConfigureAwait(false))
                yield return values.Current;
        }
        finally
        {
            await values.DisposeAsync().ConfigureAwait(false);
            if (utf8 != body)
                await utf8.DisposeAsync().ConfigureAwait(false);
        }
    }

    private static async ValueTask<bool> MoveNextAsync<T>(IAsyncEnumerator<T> values, HttpContent content)
    {
        try
        {
            return await values.MoveNextAsync().ConfigureAwait(false);
        }
        catch (JsonModelException exception) when (IsNotJson(exception, content))
        {
            throw WithMediaType(exception, content);
        }
    }

    /// <summary>Opens a body, from its start if it is buffered: a content gives the same stream each time.</summary>
    private static async ValueTask<Stream> OpenAsync(HttpContent content, CancellationToken cancellationToken)
    {
        Stream body = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        if (body is MemoryStream buffered)
            buffered.Position = 0;
        return body;
    }

    private static Stream InUtf8(Stream body, HttpContent content) =>
        CharacterSet.Of(content) is { } encoding ? Encoding.CreateTranscodingStream(body, encoding, Encoding.UTF8, leaveOpen: true) : body;

    /// <summary>Whether the cause is probably that something else than JSON was received: an error page, an empty answer.</summary>
    private static bool IsNotJson(JsonModelException exception, HttpContent content) =>
        exception.Kind is JsonModelErrorKind.InvalidJson or JsonModelErrorKind.UnexpectedEnd
        && content.Headers.ContentType?.MediaType is { } mediaType
        && !mediaType.Contains("json", StringComparison.OrdinalIgnoreCase);

    private static JsonModelException WithMediaType(JsonModelException exception, HttpContent content) =>
        new(
            exception.Kind,
            $"{exception.Message} The media type of the body is {content.Headers.ContentType!.MediaType}, not JSON.",
            exception.Path,
            exception.LineNumber,
            exception.BytePositionInLine,
            exception.InnerException)
        {
            Model = exception.Model,
            Key = exception.Key,
        };
}
