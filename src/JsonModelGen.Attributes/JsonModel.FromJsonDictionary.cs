using System.Buffers;
using System.Runtime.CompilerServices;

namespace JsonModelGen;

public static partial class JsonModel
{
    /// <summary>Reads a JSON object whose values are models.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="json">The JSON.</param>
    /// <param name="options">Limits; null for the defaults.</param>
    /// <returns>The dictionary.</returns>
    /// <exception cref="JsonModelException">The text is malformed or does not fit the model.</exception>
    public static Dictionary<string, T> FromJsonDictionary<T>(string json, JsonModelReadOptions? options = null)
        where T : IJsonModel<T> =>
        FromJsonDictionary<T, ModelCodec<T>>(json, options);

    /// <summary>Reads a JSON object whose values have one type.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <typeparam name="TCodec">Its codec.</typeparam>
    /// <param name="json">The JSON.</param>
    /// <param name="options">Limits; null for the defaults.</param>
    /// <returns>The dictionary.</returns>
    /// <exception cref="JsonModelException">The text is malformed or does not fit the type.</exception>
    public static Dictionary<string, T> FromJsonDictionary<T, TCodec>(string json, JsonModelReadOptions? options = null)
        where TCodec : IJsonCodec<T> =>
        FromJson<Dictionary<string, T>, DictionaryCodec<string, T, StringCodec, TCodec>>(json, options);

    /// <summary>Reads a JSON object whose values are models.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="utf8Json">The JSON, in UTF-8.</param>
    /// <param name="options">Limits; null for the defaults.</param>
    /// <returns>The dictionary.</returns>
    /// <exception cref="JsonModelException">The text is malformed or does not fit the model.</exception>
    public static Dictionary<string, T> FromJsonDictionary<T>(ReadOnlySpan<byte> utf8Json, JsonModelReadOptions? options = null)
        where T : IJsonModel<T> =>
        FromJsonDictionary<T, ModelCodec<T>>(utf8Json, options);

    /// <summary>Reads a JSON object whose values have one type.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <typeparam name="TCodec">Its codec.</typeparam>
    /// <param name="utf8Json">The JSON, in UTF-8.</param>
    /// <param name="options">Limits; null for the defaults.</param>
    /// <returns>The dictionary.</returns>
    /// <exception cref="JsonModelException">The text is malformed or does not fit the type.</exception>
    public static Dictionary<string, T> FromJsonDictionary<T, TCodec>(ReadOnlySpan<byte> utf8Json, JsonModelReadOptions? options = null)
        where TCodec : IJsonCodec<T> =>
        FromJson<Dictionary<string, T>, DictionaryCodec<string, T, StringCodec, TCodec>>(utf8Json, options);

    /// <summary>Reads a JSON object whose values are models.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="utf8Json">The JSON, in UTF-8, in one or more segments.</param>
    /// <param name="options">Limits; null for the defaults.</param>
    /// <returns>The dictionary.</returns>
    /// <exception cref="JsonModelException">The text is malformed or does not fit the model.</exception>
    public static Dictionary<string, T> FromJsonDictionary<T>(in ReadOnlySequence<byte> utf8Json, JsonModelReadOptions? options = null)
        where T : IJsonModel<T> =>
        FromJsonDictionary<T, ModelCodec<T>>(utf8Json, options);

    /// <summary>Reads a JSON object whose values have one type.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <typeparam name="TCodec">Its codec.</typeparam>
    /// <param name="utf8Json">The JSON, in UTF-8, in one or more segments.</param>
    /// <param name="options">Limits; null for the defaults.</param>
    /// <returns>The dictionary.</returns>
    /// <exception cref="JsonModelException">The text is malformed or does not fit the type.</exception>
    public static Dictionary<string, T> FromJsonDictionary<T, TCodec>(in ReadOnlySequence<byte> utf8Json, JsonModelReadOptions? options = null)
        where TCodec : IJsonCodec<T> =>
        FromJson<Dictionary<string, T>, DictionaryCodec<string, T, StringCodec, TCodec>>(utf8Json, options);

    /// <summary>Reads a JSON object whose values are models.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="utf8Json">The JSON, in UTF-8. It is read to its end and left open.</param>
    /// <param name="cancellationToken">Cancels reading.</param>
    /// <returns>The dictionary.</returns>
    /// <exception cref="JsonModelException">The text is malformed or does not fit the model.</exception>
    [OverloadResolutionPriority(1)] // for a bare default
    public static ValueTask<Dictionary<string, T>> FromJsonDictionaryAsync<T>(Stream utf8Json, CancellationToken cancellationToken)
        where T : IJsonModel<T> =>
        FromJsonDictionaryAsync<T, ModelCodec<T>>(utf8Json, options: null, cancellationToken);

    /// <summary>Reads a JSON object whose values are models.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="utf8Json">The JSON, in UTF-8. It is read to its end and left open.</param>
    /// <param name="options">Limits; null for the defaults.</param>
    /// <param name="cancellationToken">Cancels reading.</param>
    /// <returns>The dictionary.</returns>
    /// <exception cref="JsonModelException">The text is malformed or does not fit the model.</exception>
    public static ValueTask<Dictionary<string, T>> FromJsonDictionaryAsync<T>(
        Stream utf8Json, JsonModelReadOptions? options = null, CancellationToken cancellationToken = default)
        where T : IJsonModel<T> =>
        FromJsonDictionaryAsync<T, ModelCodec<T>>(utf8Json, options, cancellationToken);

    /// <summary>Reads a JSON object whose values have one type.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <typeparam name="TCodec">Its codec.</typeparam>
    /// <param name="utf8Json">The JSON, in UTF-8. It is read to its end and left open.</param>
    /// <param name="cancellationToken">Cancels reading.</param>
    /// <returns>The dictionary.</returns>
    /// <exception cref="JsonModelException">The text is malformed or does not fit the type.</exception>
    [OverloadResolutionPriority(1)] // for a bare default
    public static ValueTask<Dictionary<string, T>> FromJsonDictionaryAsync<T, TCodec>(Stream utf8Json, CancellationToken cancellationToken)
        where TCodec : IJsonCodec<T> =>
        FromJsonDictionaryAsync<T, TCodec>(utf8Json, options: null, cancellationToken);

    /// <summary>Reads a JSON object whose values have one type.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <typeparam name="TCodec">Its codec.</typeparam>
    /// <param name="utf8Json">The JSON, in UTF-8. It is read to its end and left open.</param>
    /// <param name="options">Limits; null for the defaults.</param>
    /// <param name="cancellationToken">Cancels reading.</param>
    /// <returns>The dictionary.</returns>
    /// <exception cref="JsonModelException">The text is malformed or does not fit the type.</exception>
    public static ValueTask<Dictionary<string, T>> FromJsonDictionaryAsync<T, TCodec>(
        Stream utf8Json, JsonModelReadOptions? options = null, CancellationToken cancellationToken = default)
        where TCodec : IJsonCodec<T> =>
        FromJsonAsync<Dictionary<string, T>, DictionaryCodec<string, T, StringCodec, TCodec>>(utf8Json, options, cancellationToken);
}
