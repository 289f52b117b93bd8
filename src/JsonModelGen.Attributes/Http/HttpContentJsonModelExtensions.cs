using System.Runtime.CompilerServices;

namespace JsonModelGen;

/// <summary>Reads models from the body of a request or a response.</summary>
/// <remarks>
/// A body in another character set than UTF-8 is converted as its <c>Content-Type</c> says. The media type is not required to be JSON;
/// if reading fails and it is not, the error names it. The status of the response is not looked at. A body that is buffered can be read again
/// afterwards, but not at the same time; limits and positions of errors count bytes of UTF-8.
/// </remarks>
public static partial class HttpContentJsonModelExtensions
{
    /// <summary>Reads a body as a model.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="content">The body. It is read to its end and not disposed of.</param>
    /// <param name="cancellationToken">Cancels reading.</param>
    /// <returns>The model.</returns>
    /// <exception cref="JsonModelException">The body is malformed, is empty, or does not fit the model.</exception>
    [OverloadResolutionPriority(1)] // for a bare default
    public static Task<T> ReadModelAsync<T>(this HttpContent content, CancellationToken cancellationToken)
        where T : IJsonModel<T> =>
        ReadModelAsync<T, ModelCodec<T>>(content, options: null, cancellationToken);

    /// <summary>Reads a body as a model.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="content">The body. It is read to its end and not disposed of.</param>
    /// <param name="options">Limits; null for the defaults.</param>
    /// <param name="cancellationToken">Cancels reading.</param>
    /// <returns>The model.</returns>
    /// <exception cref="JsonModelException">The body is malformed, is empty, or does not fit the model.</exception>
    public static Task<T> ReadModelAsync<T>(
        this HttpContent content, JsonModelReadOptions? options = null, CancellationToken cancellationToken = default)
        where T : IJsonModel<T> =>
        ReadModelAsync<T, ModelCodec<T>>(content, options, cancellationToken);

    /// <summary>Reads a body as a value.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <typeparam name="TCodec">Its codec.</typeparam>
    /// <param name="content">The body. It is read to its end and not disposed of.</param>
    /// <param name="cancellationToken">Cancels reading.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonModelException">The body is malformed, is empty, or does not fit the type.</exception>
    [OverloadResolutionPriority(1)] // for a bare default
    public static Task<T> ReadModelAsync<T, TCodec>(this HttpContent content, CancellationToken cancellationToken)
        where TCodec : IJsonCodec<T> =>
        ReadModelAsync<T, TCodec>(content, options: null, cancellationToken);

    /// <summary>Reads a body as a value.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <typeparam name="TCodec">Its codec.</typeparam>
    /// <param name="content">The body. It is read to its end and not disposed of.</param>
    /// <param name="options">Limits; null for the defaults.</param>
    /// <param name="cancellationToken">Cancels reading.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonModelException">The body is malformed, is empty, or does not fit the type.</exception>
    public static Task<T> ReadModelAsync<T, TCodec>(
        this HttpContent content, JsonModelReadOptions? options = null, CancellationToken cancellationToken = default)
        where TCodec : IJsonCodec<T>
    {
        ArgumentNullException.ThrowIfNull(content);
        options ??= JsonModelReadOptions.Default;
        return HttpBody.ReadAsync<T, TCodec>(content, options, options.EffectiveMaxBytes, cancellationToken).AsTask();
    }

    /// <summary>Reads a body, a JSON array, as a list of models.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="content">The body. It is read to its end and not disposed of.</param>
    /// <param name="cancellationToken">Cancels reading.</param>
    /// <returns>The list.</returns>
    /// <exception cref="JsonModelException">The body is malformed, is empty, or does not fit the model.</exception>
    [OverloadResolutionPriority(1)] // for a bare default
    public static Task<List<T>> ReadModelListAsync<T>(this HttpContent content, CancellationToken cancellationToken)
        where T : IJsonModel<T> =>
        ReadModelAsync<List<T>, ListCodec<T, ModelCodec<T>>>(content, options: null, cancellationToken);

    /// <summary>Reads a body, a JSON array, as a list of models.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="content">The body. It is read to its end and not disposed of.</param>
    /// <param name="options">Limits; null for the defaults.</param>
    /// <param name="cancellationToken">Cancels reading.</param>
    /// <returns>The list.</returns>
    /// <exception cref="JsonModelException">The body is malformed, is empty, or does not fit the model.</exception>
    public static Task<List<T>> ReadModelListAsync<T>(
        this HttpContent content, JsonModelReadOptions? options = null, CancellationToken cancellationToken = default)
        where T : IJsonModel<T> =>
        ReadModelAsync<List<T>, ListCodec<T, ModelCodec<T>>>(content, options, cancellationToken);
}
