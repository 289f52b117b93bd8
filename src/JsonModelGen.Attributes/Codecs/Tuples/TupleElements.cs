using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace JsonModelGen;

/// <summary>The shared code of all tuples: the brackets, the commas, and the error for an array that is too short or too long.</summary>
internal static class TupleElements
{
    public static T Read<T, TCodec>(ref Utf8SpanReader reader)
        where TCodec : IJsonTupleCodec<T>
    {
        int start = reader.Position;
        reader.ReadStartArray();
        bool isEmpty = reader.TryReadEndArray();
        if (isEmpty != (TCodec.Length == 0))
            ThrowWrongLength(ref reader, start, TCodec.Length);

        T value = TCodec.ReadElements(ref reader, start, TCodec.Length);
        if (!isEmpty && reader.ReadNextElement())
            ThrowWrongLength(ref reader, start, TCodec.Length);
        return value;
    }

    /// <summary>Reads the comma between two elements.</summary>
    public static void ReadComma(ref Utf8SpanReader reader, int start, int length)
    {
        if (!reader.ReadNextElement())
            ThrowWrongLength(ref reader, start, length);
    }

    public static void Write<T, TCodec>(ref Utf8BufferWriter writer, T value)
        where TCodec : IJsonTupleCodec<T>
    {
        if (value is null)
        {
            ElementWriting.WriteNull(ref writer);
            return;
        }

        writer.WriteStartArray();
        TCodec.WriteElements(ref writer, value);
        writer.WriteEndArray();
    }

    [DoesNotReturn]
    private static void ThrowWrongLength(ref Utf8SpanReader reader, int start, int length)
        => reader.ThrowInvalidValue(start, length switch
        {
            0 => "an array without elements",
            1 => "an array of one element",
            _ => string.Create(CultureInfo.InvariantCulture, $"an array of {length} elements"),
        });
}
