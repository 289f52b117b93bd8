using System.Runtime.CompilerServices;

namespace JsonModelGen;

public static partial class JsonModel
{
    /// <summary>Reads models from a stream, one at a time: the elements of a root array, or a sequence of values (JSON Lines).</summary>
    /// <remarks>
    /// Only one value, and what arrived together with it, is held in memory. A number or literal of a sequence must
    /// be followed by white space; other values need none. Text without any value is an empty sequence. Path and position of
    /// an error refer to the whole text; in a sequence, the path begins at the value.
    /// </remarks>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="utf8Json">The JSON, in UTF-8. It is read as far as values are requested, and left open.</param>
    /// <param name="cancellationToken">Cancels reading.</param>
    /// <returns>The models, in order. An error is thrown when its value is reached.</returns>
    /// <exception cref="JsonModelException">The text is malformed or does not fit the model.</exception>
    [OverloadResolutionPriority(1)] // for a bare default
    public static IAsyncEnumerable<T> EnumerateAsync<T>(Stream utf8Json, CancellationToken cancellationToken)
        where T : IJsonModel<T> =>
        EnumerateAsync<T, ModelCodec<T>>(utf8Json, options: null, cancellationToken);

    /// <summary>Reads models from a stream, one at a time: the elements of a root array, or a sequence of values (JSON Lines).</summary>
    /// <remarks>
    /// Only one value, and what arrived together with it, is held in memory. A number or literal of a sequence must
    /// be followed by white space; other values need none. Text without any value is an empty sequence. Path and position of
    /// an error refer to the whole text; in a sequence, the path begins at the value.
    /// </remarks>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="utf8Json">The JSON, in UTF-8. It is read as far as values are requested, and left open.</param>
    /// <param name="options">Limits; null for the defaults.</param>
    /// <param name="cancellationToken">Cancels reading.</param>
    /// <returns>The models, in order. An error is thrown when its value is reached.</returns>
    /// <exception cref="JsonModelException">The text is malformed or does not fit the model.</exception>
    public static IAsyncEnumerable<T> EnumerateAsync<T>(
        Stream utf8Json, JsonModelReadOptions? options = null, CancellationToken cancellationToken = default)
        where T : IJsonModel<T> =>
        EnumerateAsync<T, ModelCodec<T>>(utf8Json, options, cancellationToken);

    /// <summary>Reads values from a stream, one at a time: the elements of a root array, or a sequence of values (JSON Lines).</summary>
    /// <remarks>
    /// Only one value, and what arrived together with it, is held in memory. A number or literal of a sequence must
    /// be followed by white space; other values need none. Text without any value is an empty sequence. Path and position of
    /// an error refer to the whole text; in a sequence, the path begins at the value.
    /// </remarks>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <typeparam name="TCodec">Their codec.</typeparam>
    /// <param name="utf8Json">The JSON, in UTF-8. It is read as far as values are requested, and left open.</param>
    /// <param name="cancellationToken">Cancels reading.</param>
    /// <returns>The values, in order. An error is thrown when its value is reached.</returns>
    /// <exception cref="JsonModelException">The text is malformed or does not fit the type.</exception>
    [OverloadResolutionPriority(1)] // for a bare default
    public static IAsyncEnumerable<T> EnumerateAsync<T, TCodec>(Stream utf8Json, CancellationToken cancellationToken)
        where TCodec : IJsonCodec<T> =>
        EnumerateAsync<T, TCodec>(utf8Json, options: null, cancellationToken);

    /// <summary>Reads values from a stream, one at a time: the elements of a root array, or a sequence of values (JSON Lines).</summary>
    /// <remarks>
    /// Only one value, and what arrived together with it, is held in memory. A number or literal of a sequence must
    /// be followed by white space; other values need none. Text without any value is an empty sequence. Path and position of
    /// an error refer to the whole text; in a sequence, the path begins at the value.
    /// </remarks>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <typeparam name="TCodec">Their codec.</typeparam>
    /// <param name="utf8Json">The JSON, in UTF-8. It is read as far as values are requested, and left open.</param>
    /// <param name="options">Limits; null for the defaults.</param>
    /// <param name="cancellationToken">Cancels reading.</param>
    /// <returns>The values, in order. An error is thrown when its value is reached.</returns>
    /// <exception cref="JsonModelException">The text is malformed or does not fit the type.</exception>
    public static IAsyncEnumerable<T> EnumerateAsync<T, TCodec>(
        Stream utf8Json, JsonModelReadOptions? options = null, CancellationToken cancellationToken = default)
        where TCodec : IJsonCodec<T>
    {
        ArgumentNullException.ThrowIfNull(utf8Json);
        return AsyncReadEdge.EnumerateAsync<T, TCodec>(utf8Json, JsonModelReadOptions.ForEnumeration(options), mayBeEmpty: true, cancellationToken);
    }
}
