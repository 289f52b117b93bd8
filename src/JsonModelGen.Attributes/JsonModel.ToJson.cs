using System.Buffers;
using System.Text.Json;

namespace JsonModelGen;

public static partial class JsonModel
{
    /// <summary>Writes a model as a string.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="value">The model.</param>
    /// <param name="options">Layout and escaping; null for the defaults.</param>
    /// <returns>The JSON.</returns>
    /// <exception cref="JsonModelException">The model cannot be written: a cycle, a number that is not finite.</exception>
    public static string ToJson<T>(T value, JsonModelWriteOptions? options = null)
        where T : IJsonModel<T> =>
        ToJson<T, ModelCodec<T>>(value, options);

    /// <summary>Writes a value as a string.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <typeparam name="TCodec">Its codec.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="options">Layout and escaping; null for the defaults.</param>
    /// <returns>The JSON.</returns>
    /// <exception cref="JsonModelException">The value cannot be written: a cycle, a number that is not finite.</exception>
    public static string ToJson<T, TCodec>(T value, JsonModelWriteOptions? options = null)
        where TCodec : IJsonCodec<T> =>
        WriteEdge.ToText<T, TCodec>(value, options ?? JsonModelWriteOptions.Default);

    /// <summary>Writes a model as UTF-8.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="value">The model.</param>
    /// <param name="options">Layout and escaping; null for the defaults.</param>
    /// <returns>The JSON.</returns>
    /// <exception cref="JsonModelException">The model cannot be written: a cycle, a number that is not finite.</exception>
    public static byte[] ToJsonUtf8Bytes<T>(T value, JsonModelWriteOptions? options = null)
        where T : IJsonModel<T> =>
        ToJsonUtf8Bytes<T, ModelCodec<T>>(value, options);

    /// <summary>Writes a value as UTF-8.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <typeparam name="TCodec">Its codec.</typeparam>
    /// <param name="value">The value.</param>
    /// <param name="options">Layout and escaping; null for the defaults.</param>
    /// <returns>The JSON.</returns>
    /// <exception cref="JsonModelException">The value cannot be written: a cycle, a number that is not finite.</exception>
    public static byte[] ToJsonUtf8Bytes<T, TCodec>(T value, JsonModelWriteOptions? options = null)
        where TCodec : IJsonCodec<T> =>
        WriteEdge.ToArray<T, TCodec>(value, options ?? JsonModelWriteOptions.Default);

    /// <summary>Writes a model as UTF-8 into a buffer.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="output">The output. If the model cannot be written, nothing is written, unless its text exceeds 64 KB.</param>
    /// <param name="value">The model.</param>
    /// <param name="options">Layout and escaping; null for the defaults.</param>
    /// <exception cref="JsonModelException">The model cannot be written: a cycle, a number that is not finite.</exception>
    public static void ToJson<T>(IBufferWriter<byte> output, T value, JsonModelWriteOptions? options = null)
        where T : IJsonModel<T> =>
        ToJson<T, ModelCodec<T>>(output, value, options);

    /// <summary>Writes a value as UTF-8 into a buffer.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <typeparam name="TCodec">Its codec.</typeparam>
    /// <param name="output">The output. If the value cannot be written, nothing is written, unless its text exceeds 64 KB.</param>
    /// <param name="value">The value.</param>
    /// <param name="options">Layout and escaping; null for the defaults.</param>
    /// <exception cref="JsonModelException">The value cannot be written: a cycle, a number that is not finite.</exception>
    public static void ToJson<T, TCodec>(IBufferWriter<byte> output, T value, JsonModelWriteOptions? options = null)
        where TCodec : IJsonCodec<T>
    {
        ArgumentNullException.ThrowIfNull(output);
        WriteEdge.ToBuffer<T, TCodec>(output, value, options ?? JsonModelWriteOptions.Default);
    }

    /// <summary>Writes a model to a writer, byte for byte as System.Text.Json does.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="writer">The output; nothing is written if the model cannot be written.</param>
    /// <param name="value">The model.</param>
    /// <param name="options">A depth limit; layout and escaping are those of the writer.</param>
    /// <exception cref="JsonModelException">The model cannot be written: a cycle, a number that is not finite.</exception>
    public static void ToJson<T>(Utf8JsonWriter writer, T value, JsonModelWriteOptions? options = null)
        where T : IJsonModel<T> =>
        ToJson<T, ModelCodec<T>>(writer, value, options);

    /// <summary>Writes a value to a writer, byte for byte as System.Text.Json does.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <typeparam name="TCodec">Its codec.</typeparam>
    /// <param name="writer">The output; nothing is written if the value cannot be written.</param>
    /// <param name="value">The value.</param>
    /// <param name="options">A depth limit; layout and escaping are those of the writer.</param>
    /// <exception cref="JsonModelException">The value cannot be written: a cycle, a number that is not finite.</exception>
    public static void ToJson<T, TCodec>(Utf8JsonWriter writer, T value, JsonModelWriteOptions? options = null)
        where TCodec : IJsonCodec<T>
    {
        ArgumentNullException.ThrowIfNull(writer);
        Utf8JsonWriterEdge.Write<T, TCodec>(writer, value, (options ?? JsonModelWriteOptions.Default).MaxDepth);
    }
}
