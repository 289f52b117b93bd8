using System.Runtime.CompilerServices;

namespace JsonModelGen;

public static partial class JsonModel
{
    /// <summary>Writes a model as UTF-8 into a stream.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="utf8Json">Where the UTF-8 goes, never by synchronous calls; nothing does if a model below 64 KB cannot be written. It stays open and is not flushed.</param>
    /// <param name="value">The model.</param>
    /// <param name="cancellationToken">Cancels writing.</param>
    /// <returns>A task that ends when the stream has taken all bytes.</returns>
    /// <exception cref="JsonModelException">The model cannot be written: a cycle, a number that is not finite.</exception>
    [OverloadResolutionPriority(1)] // for a bare default
    public static Task ToJsonAsync<T>(Stream utf8Json, T value, CancellationToken cancellationToken)
        where T : IJsonModel<T> =>
        ToJsonAsync<T, ModelCodec<T>>(utf8Json, value, options: null, cancellationToken);

    /// <summary>Writes a model as UTF-8 into a stream.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="utf8Json">Where the UTF-8 goes, never by synchronous calls; nothing does if a model below 64 KB cannot be written. It stays open and is not flushed.</param>
    /// <param name="value">The model.</param>
    /// <param name="options">Layout and escaping; null for the defaults.</param>
    /// <param name="cancellationToken">Cancels writing.</param>
    /// <returns>A task that ends when the stream has taken all bytes.</returns>
    /// <exception cref="JsonModelException">The model cannot be written: a cycle, a number that is not finite.</exception>
    public static Task ToJsonAsync<T>(
        Stream utf8Json, T value, JsonModelWriteOptions? options = null, CancellationToken cancellationToken = default)
        where T : IJsonModel<T> =>
        ToJsonAsync<T, ModelCodec<T>>(utf8Json, value, options, cancellationToken);

    /// <summary>Writes a value as UTF-8 into a stream.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <typeparam name="TCodec">Its codec.</typeparam>
    /// <param name="utf8Json">Where the UTF-8 goes, never by synchronous calls; nothing does if a value below 64 KB cannot be written. It stays open and is not flushed.</param>
    /// <param name="value">The value.</param>
    /// <param name="cancellationToken">Cancels writing.</param>
    /// <returns>A task that ends when the stream has taken all bytes.</returns>
    /// <exception cref="JsonModelException">The value cannot be written: a cycle, a number that is not finite.</exception>
    [OverloadResolutionPriority(1)] // for a bare default
    public static Task ToJsonAsync<T, TCodec>(Stream utf8Json, T value, CancellationToken cancellationToken)
        where TCodec : IJsonCodec<T> =>
        ToJsonAsync<T, TCodec>(utf8Json, value, options: null, cancellationToken);

    /// <summary>Writes a value as UTF-8 into a stream.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <typeparam name="TCodec">Its codec.</typeparam>
    /// <param name="utf8Json">Where the UTF-8 goes, never by synchronous calls; nothing does if a value below 64 KB cannot be written. It stays open and is not flushed.</param>
    /// <param name="value">The value.</param>
    /// <param name="options">Layout and escaping; null for the defaults.</param>
    /// <param name="cancellationToken">Cancels writing.</param>
    /// <returns>A task that ends when the stream has taken all bytes.</returns>
    /// <exception cref="JsonModelException">The value cannot be written: a cycle, a number that is not finite.</exception>
    public static Task ToJsonAsync<T, TCodec>(
        Stream utf8Json, T value, JsonModelWriteOptions? options = null, CancellationToken cancellationToken = default)
        where TCodec : IJsonCodec<T>
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        return WriteEdge.ToStreamAsync<T, TCodec>(utf8Json, value, options ?? JsonModelWriteOptions.Default, cancellationToken);
    }
}
