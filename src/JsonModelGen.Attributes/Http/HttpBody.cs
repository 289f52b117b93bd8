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
        long start = body.CanSeek ? body.Position : 0;
        Stream utf8 = InUtf8(body, content);
        try
        {
            if (utf8 == body && content.Headers.ContentLength > maxBytes)
                throw ReadEdge.TooLarge(maxBytes);
            return await AsyncReadEdge.ReadAsync<T, TCodec>(utf8, options, maxBytes, cancellationToken).ConfigureAwait(false);
        }
        catch (JsonModelException exception) when (MediaType.MayExplain(exception, content))
        {
            throw MediaType.Named(exception, content);
        }
        finally
        {
            await CloseAsync(utf8, body, start).ConfigureAwait(false);
        }
    }

    public static async IAsyncEnumerable<T> EnumerateAsync<T, TCodec>(
        HttpContent content, JsonModelReadOptions options, [EnumeratorCancellation] CancellationToken cancellationToken)
        where TCodec : IJsonCodec<T>
    {
        Stream body = await OpenAsync(content, cancellationToken).ConfigureAwait(false);
        long start = body.CanSeek ? body.Position : 0;
        Stream utf8 = InUtf8(body, content);
        bool mayBeEmpty = options.TopLevelValues || MediaType.IsSequence(content);
        IAsyncEnumerator<T> values = AsyncReadEdge.EnumerateAsync<T, TCodec>(utf8, options, mayBeEmpty, cancellationToken).GetAsyncEnumerator(cancellationToken);
        try
        {
            while (await MoveNextAsync(values, content).ConfigureAwait(false))
                yield return values.Current;
        }
        finally
        {
            await values.DisposeAsync().ConfigureAwait(false);
            await CloseAsync(utf8, body, start).ConfigureAwait(false);
        }
    }

    private static async ValueTask<bool> MoveNextAsync<T>(IAsyncEnumerator<T> values, HttpContent content)
    {
        try
        {
            return await values.MoveNextAsync().ConfigureAwait(false);
        }
        catch (JsonModelException exception) when (MediaType.MayExplain(exception, content))
        {
            throw MediaType.Named(exception, content);
        }
    }

    /// <summary>Opens a body, from its start if it is buffered: a content gives the same stream each time, and others may have read it.</summary>
    private static async ValueTask<Stream> OpenAsync(HttpContent content, CancellationToken cancellationToken)
    {
        Stream body = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        if (body is MemoryStream buffered)
            buffered.Position = 0;
        return body;
    }

    private static Stream InUtf8(Stream body, HttpContent content) =>
        CharacterSet.Of(content) is { } encoding ? Encoding.CreateTranscodingStream(body, encoding, Encoding.UTF8, leaveOpen: true) : body;

    /// <summary>Ends the conversion, and moves the body back to where it was, so that it can be read again.</summary>
    private static async ValueTask CloseAsync(Stream utf8, Stream body, long start)
    {
        if (utf8 != body)
            await utf8.DisposeAsync().ConfigureAwait(false);
        if (body.CanSeek)
            body.Position = start;
    }
}
