using System.IO.Pipelines;
using System.Runtime.CompilerServices;

namespace JsonModelGen;

/// <summary>Reads text that arrives over time. It is collected in a pooled array, which is always returned.</summary>
internal static class AsyncReadEdge
{
    public static ValueTask<T> ReadAsync<T, TCodec>(
        Stream stream, JsonModelReadOptions options, CancellationToken cancellationToken)
        where TCodec : IJsonCodec<T> =>
        ReadAsync<T, TCodec>(stream, options, options.EffectiveMaxBytes, cancellationToken);

    public static async ValueTask<T> ReadAsync<T, TCodec>(
        Stream stream, JsonModelReadOptions options, int maxBytes, CancellationToken cancellationToken)
        where TCodec : IJsonCodec<T>
    {
        using PooledBytes bytes = StreamFilling.CreateFor(stream, maxBytes);
        await StreamFilling.FillAsync(bytes, stream, maxBytes, cancellationToken).ConfigureAwait(false);
        return ReadEdge.Read<T, TCodec>(bytes.Span, options);
    }

    public static async ValueTask<T> ReadAsync<T, TCodec>(
        PipeReader pipe, JsonModelReadOptions options, CancellationToken cancellationToken)
        where TCodec : IJsonCodec<T>
    {
        using PooledBytes bytes = new(StreamFilling.FirstCapacity);
        await StreamFilling.FillAsync(bytes, pipe, options.EffectiveMaxBytes, cancellationToken).ConfigureAwait(false);
        return ReadEdge.Read<T, TCodec>(bytes.Span, options);
    }

    public static async IAsyncEnumerable<T> EnumerateAsync<T, TCodec>(
        Stream stream, JsonModelReadOptions options, bool mayBeEmpty, [EnumeratorCancellation] CancellationToken cancellationToken)
        where TCodec : IJsonCodec<T>
    {
        using var window = new ElementWindow(stream, options, mayBeEmpty);
        while (await window.MoveNextAsync(cancellationToken).ConfigureAwait(false))
            yield return window.Read<T, TCodec>();
    }
}
