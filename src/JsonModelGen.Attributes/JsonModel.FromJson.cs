using System.Buffers;
using System.Text.Json;

namespace JsonModelGen;

public static partial class JsonModel
{
    /// <summary>Reads a model from a string.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="json">The JSON.</param>
    /// <param name="options">Limits other than the usual ones.</param>
    /// <returns>The model.</returns>
    /// <exception cref="JsonModelException">The text is malformed or does not fit the model.</exception>
    public static T FromJson<T>(string json, JsonModelReadOptions? options = null)
        where T : IJsonModel<T> =>
        FromJson<T, ModelCodec<T>>(json, options);

    /// <summary>Reads a value from a string.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <typeparam name="TCodec">Its codec.</typeparam>
    /// <param name="json">The JSON.</param>
    /// <param name="options">Limits other than the usual ones.</param>
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
    /// <param name="options">Limits other than the usual ones.</param>
    /// <returns>The model.</returns>
    /// <exception cref="JsonModelException">The text is malformed or does not fit the model.</exception>
    public static T FromJson<T>(ReadOnlySpan<byte> utf8Json, JsonModelReadOptions? options = null)
        where T : IJsonModel<T> =>
        FromJson<T, ModelCodec<T>>(utf8Json, options);

    /// <summary>Reads a value from UTF-8.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <typeparam name="TCodec">Its codec.</typeparam>
    /// <param name="utf8Json">The JSON.</param>
    /// <param name="options">Limits other than the usual ones.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonModelException">The text is malformed or does not fit the type.</exception>
    public static T FromJson<T, TCodec>(ReadOnlySpan<byte> utf8Json, JsonModelReadOptions? options = null)
        where TCodec : IJsonCodec<T> =>
        ReadEdge.Read<T, TCodec>(utf8Json, options);

    /// <summary>Reads a model from UTF-8 that may stand in several pieces.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="utf8Json">The JSON.</param>
    /// <param name="options">Limits other than the usual ones.</param>
    /// <returns>The model.</returns>
    /// <exception cref="JsonModelException">The text is malformed or does not fit the model.</exception>
    public static T FromJson<T>(in ReadOnlySequence<byte> utf8Json, JsonModelReadOptions? options = null)
        where T : IJsonModel<T> =>
        FromJson<T, ModelCodec<T>>(utf8Json, options);

    /// <summary>Reads a value from UTF-8 that may stand in several pieces.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <typeparam name="TCodec">Its codec.</typeparam>
    /// <param name="utf8Json">The JSON.</param>
    /// <param name="options">Limits other than the usual ones.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonModelException">The text is malformed or does not fit the type.</exception>
    public static T FromJson<T, TCodec>(in ReadOnlySequence<byte> utf8Json, JsonModelReadOptions? options = null)
        where TCodec : IJsonCodec<T> =>
        ReadEdge.Read<T, TCodec>(utf8Json, options);

    /// <summary>
    /// Reads a model where a reader stands: on its first token, on its name, on a comment, or before the first token. The
    /// reader is left on the model's last token, and where it was if the reading fails.
    /// </summary>
    /// <remarks>
    /// The reader's own options hold: its depth, and the comments and trailing commas that it allows. Path, line and
    /// byte of an error count from the model's first byte.
    /// </remarks>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="reader">The reader; all of the model's text must be at hand.</param>
    /// <param name="options">A depth limit below the reader's own.</param>
    /// <returns>The model.</returns>
    /// <exception cref="JsonModelException">The text is malformed or does not fit the model.</exception>
    public static T FromJson<T>(ref Utf8JsonReader reader, JsonModelReadOptions? options = null)
        where T : IJsonModel<T> =>
        FromJson<T, ModelCodec<T>>(ref reader, options);

    /// <summary>
    /// Reads a value where a reader stands: on its first token, on its name, on a comment, or before the first token. The
    /// reader is left on the value's last token, and where it was if the reading fails.
    /// </summary>
    /// <remarks>
    /// The reader's own options hold: its depth, and the comments and trailing commas that it allows. Path, line and
    /// byte of an error count from the value's first byte.
    /// </remarks>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <typeparam name="TCodec">Its codec.</typeparam>
    /// <param name="reader">The reader; all of the value's text must be at hand.</param>
    /// <param name="options">A depth limit below the reader's own.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonModelException">The text is malformed or does not fit the type.</exception>
    public static T FromJson<T, TCodec>(ref Utf8JsonReader reader, JsonModelReadOptions? options = null)
        where TCodec : IJsonCodec<T> =>
        Utf8JsonReaderEdge.Read<T, TCodec>(ref reader, options);
}
