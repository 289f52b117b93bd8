using System.Runtime.CompilerServices;

namespace JsonModelGen;

public static partial class HttpContentJsonModelExtensions
{
    /// <summary>Reads models from a body one after the other, as it arrives: a JSON array, or JSON Lines.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="content">The body; not disposed of.</param>
    /// <param name="cancellationToken">Cancels reading.</param>
    /// <returns>The models.</returns>
    /// <exception cref="JsonModelException">While enumerating: the body is malformed or does not fit the model, or it is empty and its media type is not that of JSON Lines.</exception>
    [OverloadResolutionPriority(1)] // for a bare default
    public static IAsyncEnumerable<T> EnumerateModelsAsync<T>(this HttpContent content, CancellationToken cancellationToken)
        where T : IJsonModel<T> =>
        EnumerateModelsAsync<T, ModelCodec<T>>(content, options: null, cancellationToken);

    /// <summary>Reads models from a body one after the other, as it arrives: a JSON array, or JSON Lines.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="content">The body; not disposed of.</param>
    /// <param name="options">Limits; null for the defaults.</param>
    /// <param name="cancellationToken">Cancels reading.</param>
    /// <returns>The models.</returns>
    /// <exception cref="JsonModelException">While enumerating: the body is malformed or does not fit the model, or it is empty and its media type is not that of JSON Lines.</exception>
    public static IAsyncEnumerable<T> EnumerateModelsAsync<T>(
        this HttpContent content, JsonModelReadOptions? options = null, CancellationToken cancellationToken = default)
        where T : IJsonModel<T> =>
        EnumerateModelsAsync<T, ModelCodec<T>>(content, options, cancellationToken);

    /// <summary>Reads values from a body one after the other, as it arrives: a JSON array, or JSON Lines.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <typeparam name="TCodec">Its codec.</typeparam>
    /// <param name="content">The body; not disposed of.</param>
    /// <param name="cancellationToken">Cancels reading.</param>
    /// <returns>The values.</returns>
    /// <exception cref="JsonModelException">While enumerating: the body is malformed or does not fit the type, or it is empty and its media type is not that of JSON Lines.</exception>
    [OverloadResolutionPriority(1)] // for a bare default
    public static IAsyncEnumerable<T> EnumerateModelsAsync<T, TCodec>(this HttpContent content, CancellationToken cancellationToken)
        where TCodec : IJsonCodec<T> =>
        EnumerateModelsAsync<T, TCodec>(content, options: null, cancellationToken);

    /// <summary>Reads values from a body one after the other, as it arrives: a JSON array, or JSON Lines.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <typeparam name="TCodec">Its codec.</typeparam>
    /// <param name="content">The body; not disposed of.</param>
    /// <param name="options">Limits; null for the defaults.</param>
    /// <param name="cancellationToken">Cancels reading.</param>
    /// <returns>The values.</returns>
    /// <exception cref="JsonModelException">While enumerating: the body is malformed or does not fit the type, or it is empty and its media type is not that of JSON Lines.</exception>
    public static IAsyncEnumerable<T> EnumerateModelsAsync<T, TCodec>(
        this HttpContent content, JsonModelReadOptions? options = null, CancellationToken cancellationToken = default)
        where TCodec : IJsonCodec<T>
    {
        ArgumentNullException.ThrowIfNull(content);
        return HttpBody.EnumerateAsync<T, TCodec>(content, JsonModelReadOptions.ForEnumeration(options), cancellationToken);
    }
}
