using System.Text.Json;

namespace JsonModelGen;

/// <summary>
/// An <see cref="object"/>: any JSON value except <c>null</c> is read, as a <see cref="JsonElement"/>. A value is written by
/// its run-time type, without reflection: the scalar types, JSON elements, documents and nodes, models, byte arrays, tuples,
/// dictionaries and sequences of those.
/// </summary>
public readonly struct ObjectCodec : IJsonCodec<object>
{
    /// <inheritdoc/>
    public static object Read(ref Utf8SpanReader reader)
    {
        if (reader.PeekTokenType() == JsonTokenType.Null)
            reader.ThrowWrongType(reader.Position, "a JSON value");
        return JsonElementCodec.Read(ref reader);
    }

    /// <inheritdoc/>
    /// <exception cref="JsonModelException"><see cref="JsonModelErrorKind.NotWritable"/>: values of this type cannot be written.</exception>
    public static void Write(ref Utf8BufferWriter writer, object value) => RuntimeTypes.Write(ref writer, value);
}
