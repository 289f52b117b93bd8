using System.IO.Pipelines;
using System.Runtime.CompilerServices;

namespace JsonModelGen;

public static partial class JsonModel
{
    /// <summary>Reads a model from a stream.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="utf8Json">The JSON, in UTF-8. It is read to its end and left open.</param>
    /// <param name="cancellationToken">Cancels reading.</param>
    /// <returns>The model.</returns>
    /// <exception cref="JsonModelException">The text is malformed or does not fit the model.</exception>
    [OverloadResolutionPriority(1)] // for a bare default
    public static ValueTask<T> FromJsonAsync<T>(Stream utf8Json, CancellationToken cancellationToken)
        where T : IJsonModel<T> =>
        FromJsonAsync<T, ModelCodec<T>>(utf8Json, options: null, cancellationToken);

    /// <summary>Reads a model from a stream.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="utf8Json">The JSON, in UTF-8. It is read to its end and left open.</param>
    /// <param name="options">Limits; null for the defaults.</param>
    /// <param name="cancellationToken">Cancels reading.</param>
    /// <returns>The model.</returns>
    /// <exception cref="JsonModelException">The text is malformed or does not fit the model.</exception>
    public static ValueTask<T> FromJsonAsync<T>(
        Stream utf8Json, JsonModelReadOptions? options = null, CancellationToken cancellationToken = default)
        where T : IJsonModel<T> =>
        FromJsonAsync<T, ModelCodec<T>>(utf8Json, options, cancellationToken);

    /// <summary>Reads a value from a stream.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <typeparam name="TCodec">Its codec.</typeparam>
    /// <param name="utf8Json">The JSON, in UTF-8. It is read to its end and left open.</param>
    /// <param name="cancellationToken">Cancels reading.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonModelException">The text is malformed or does not fit the type.</exception>
    [OverloadResolutionPriority(1)] // for a bare default
    public static ValueTask<T> FromJsonAsync<T, TCodec>(Stream utf8Json, CancellationToken cancellationToken)
        where TCodec : IJsonCodec<T> =>
        FromJsonAsync<T, TCodec>(utf8Json, options: null, cancellationToken);

    /// <summary>Reads a value from a stream.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <typeparam name="TCodec">Its codec.</typeparam>
    /// <param name="utf8Json">The JSON, in UTF-8. It is read to its end and left open.</param>
    /// <param name="options">Limits; null for the defaults.</param>
    /// <param name="cancellationToken">Cancels reading.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonModelException">The text is malformed or does not fit the type.</exception>
    public static ValueTask<T> FromJsonAsync<T, TCodec>(
        Stream utf8Json, JsonModelReadOptions? options = null, CancellationToken cancellationToken = default)
        where TCodec : IJsonCodec<T>
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        return AsyncReadEdge.ReadAsync<T, TCodec>(utf8Json, options ?? JsonModelReadOptions.Default, cancellationToken);
    }

    /// <summary>Reads a model from a pipe.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="utf8Json">The JSON, in UTF-8. It is read to its end and not completed.</param>
    /// <param name="cancellationToken">Cancels reading.</param>
    /// <returns>The model.</returns>
    /// <exception cref="JsonModelException">The text is malformed or does not fit the model.</exception>
    [OverloadResolutionPriority(1)] // for a bare default
    public static ValueTask<T> FromJsonAsync<T>(PipeReader utf8Json, CancellationToken cancellationToken)
        where T : IJsonModel<T> =>
        FromJsonAsync<T, ModelCodec<T>>(utf8Json, options: null, cancellationToken);

    /// <summary>Reads a model from a pipe.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="utf8Json">The JSON, in UTF-8. It is read to its end and not completed.</param>
    /// <param name="options">Limits; null for the defaults.</param>
    /// <param name="cancellationToken">Cancels reading.</param>
    /// <returns>The model.</returns>
    /// <exception cref="JsonModelException">The text is malformed or does not fit the model.</exception>
    public static ValueTask<T> FromJsonAsync<T>(
        PipeReader utf8Json, JsonModelReadOptions? options = null, CancellationToken cancellationToken = default)
        where T : IJsonModel<T> =>
        FromJsonAsync<T, ModelCodec<T>>(utf8Json, options, cancellationToken);

    /// <summary>Reads a value from a pipe.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <typeparam name="TCodec">Its codec.</typeparam>
    /// <param name="utf8Json">The JSON, in UTF-8. It is read to its end and not completed.</param>
    /// <param name="cancellationToken">Cancels reading.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonModelException">The text is malformed or does not fit the type.</exception>
    [OverloadResolutionPriority(1)] // for a bare default
    public static ValueTask<T> FromJsonAsync<T, TCodec>(PipeReader utf8Json, CancellationToken cancellationToken)
        where TCodec : IJsonCodec<T> =>
        FromJsonAsync<T, TCodec>(utf8Json, options: null, cancellationToken);

    /// <summary>Reads a value from a pipe.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <typeparam name="TCodec">Its codec.</typeparam>
    /// <param name="utf8Json">The JSON, in UTF-8. It is read to its end and not completed.</param>
    /// <param name="options">Limits; null for the defaults.</param>
    /// <param name="cancellationToken">Cancels reading.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonModelException">The text is malformed or does not fit the type.</exception>
    public static ValueTask<T> FromJsonAsync<T, TCodec>(
        PipeReader utf8Json, JsonModelReadOptions? options = null, CancellationToken cancellationToken = default)
        where TCodec : IJsonCodec<T>
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        return AsyncReadEdge.ReadAsync<T, TCodec>(utf8Json, options ?? JsonModelReadOptions.Default, cancellationToken);
    }
}
