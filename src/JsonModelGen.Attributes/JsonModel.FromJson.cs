using System.Buffers;
using System.Text.Json;

namespace JsonModelGen;

public static partial class JsonModel
{
    /// <summary>Reads a model from a string.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="json">The JSON.</param>
    /// <param name="options">Limits; null for the defaults.</param>
    /// <returns>The model.</returns>
    /// <exception cref="JsonModelException">The text is malformed or does not fit the model.</exception>
    public static T FromJson<T>(string json, JsonModelReadOptions? options = null)
        where T : IJsonModel<T> =>
        FromJson<T, ModelCodec<T>>(json, options);

    /// <summary>Reads a value from a string.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <typeparam name="TCodec">Its codec.</typeparam>
    /// <param name="json">The JSON.</param>
    /// <param name="options">Limits; null for the defaults.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonModelException">The text is malformed or does not fit the type.</exception>
    public static T FromJson<T, TCodec>(string json, JsonModelReadOptions? options = null)
        where TCodec : IJsonCodec<T>
    {
        ArgumentNullException.ThrowIfNull(json);
        return ReadEdge.Read<T, TCodec>(json, options);
    }

    /// <summary>Reads a model from UTF-8.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="utf8Json">The JSON.</param>
    /// <param name="options">Limits; null for the defaults.</param>
    /// <returns>The model.</returns>
    /// <exception cref="JsonModelException">The text is malformed or does not fit the model.</exception>
    public static T FromJson<T>(ReadOnlySpan<byte> utf8Json, JsonModelReadOptions? options = null)
        where T : IJsonModel<T> =>
        FromJson<T, ModelCodec<T>>(utf8Json, options);

    /// <summary>Reads a value from UTF-8.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <typeparam name="TCodec">Its codec.</typeparam>
    /// <param name="utf8Json">The JSON.</param>
    /// <param name="options">Limits; null for the defaults.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonModelException">The text is malformed or does not fit the type.</exception>
    public static T FromJson<T, TCodec>(ReadOnlySpan<byte> utf8Json, JsonModelReadOptions? options = null)
        where TCodec : IJsonCodec<T> =>
        ReadEdge.Read<T, TCodec>(utf8Json, options);

    /// <summary>Reads a model from UTF-8 in one or more segments.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="utf8Json">The JSON.</param>
    /// <param name="options">Limits; null for the defaults.</param>
    /// <returns>The model.</returns>
    /// <exception cref="JsonModelException">The text is malformed or does not fit the model.</exception>
    public static T FromJson<T>(in ReadOnlySequence<byte> utf8Json, JsonModelReadOptions? options = null)
        where T : IJsonModel<T> =>
        FromJson<T, ModelCodec<T>>(utf8Json, options);

    /// <summary>Reads a value from UTF-8 in one or more segments.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <typeparam name="TCodec">Its codec.</typeparam>
    /// <param name="utf8Json">The JSON.</param>
    /// <param name="options">Limits; null for the defaults.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonModelException">The text is malformed or does not fit the type.</exception>
    public static T FromJson<T, TCodec>(in ReadOnlySequence<byte> utf8Json, JsonModelReadOptions? options = null)
        where TCodec : IJsonCodec<T> =>
        ReadEdge.Read<T, TCodec>(utf8Json, options);

    /// <summary>
    /// Reads a model from a reader, positioned on its first token, its name, a comment, or before the first token. The
    /// reader is left on the model's last token; if reading fails, it is not moved.
    /// </summary>
    /// <remarks>
    /// The reader's own options apply: its maximum depth, and whether it allows comments and trailing commas. Path, line and
    /// byte of an error are relative to the model's first byte.
    /// </remarks>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="reader">The reader; the whole model must be in its input.</param>
    /// <param name="options">A depth limit below the reader's own.</param>
    /// <returns>The model.</returns>
    /// <exception cref="JsonModelException">The text is malformed or does not fit the model.</exception>
    public static T FromJson<T>(ref Utf8JsonReader reader, JsonModelReadOptions? options = null)
        where T : IJsonModel<T> =>
        FromJson<T, ModelCodec<T>>(ref reader, options);

    /// <summary>
    /// Reads a value from a reader, positioned on its first token, its name, a comment, or before the first token. The
    /// reader is left on the value's last token; if reading fails, it is not moved.
    /// </summary>
    /// <remarks>
    /// The reader's own options apply: its maximum depth, and whether it allows comments and trailing commas. Path, line and
    /// byte of an error are relative to the value's first byte.
    /// </remarks>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <typeparam name="TCodec">Its codec.</typeparam>
    /// <param name="reader">The reader; the whole value must be in its input.</param>
    /// <param name="options">A depth limit below the reader's own.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonModelException">The text is malformed or does not fit the type.</exception>
    public static T FromJson<T, TCodec>(ref Utf8JsonReader reader, JsonModelReadOptions? options = null)
        where TCodec : IJsonCodec<T> =>
        Utf8JsonReaderEdge.Read<T, TCodec>(ref reader, options);
}
