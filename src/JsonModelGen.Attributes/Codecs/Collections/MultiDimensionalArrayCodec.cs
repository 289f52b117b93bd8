using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace JsonModelGen;

/// <summary>
/// An array of two or more dimensions: nested JSON arrays. All arrays of one dimension must have the same length; the
/// first one determines it.
/// </summary>
/// <typeparam name="TArray">The type of the array: <c>int[,]</c>.</typeparam>
/// <typeparam name="T">The type of its elements.</typeparam>
/// <typeparam name="TCodec">Their codec.</typeparam>
public readonly struct MultiDimensionalArrayCodec<TArray, T, TCodec> : IJsonCodec<TArray>
    where TArray : class
    where TCodec : IJsonCodec<T>
{
    private const int UnknownLength = -1;

    private static readonly int s_rank = typeof(TArray).GetArrayRank();

    /// <inheritdoc/>
    public static TArray Read(ref Utf8SpanReader reader)
    {
        Span<int> lengths = stackalloc int[s_rank];
        lengths.Fill(UnknownLength);
        FlatElements<T> elements = default;
        ReadDimension(ref reader, lengths, ref elements);

        // The lengths of the dimensions inside an empty one are unknown.
        foreach (ref int length in lengths)
            length = Math.Max(length, 0);
        Array array = Array.CreateInstanceFromArrayType(typeof(TArray), lengths.ToArray());
        elements.Elements.CopyTo(AllElements(array));
        elements.Dispose();
        return (TArray)(object)array;
    }

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, TArray value)
    {
        if (value is null)
        {
            ElementWriting.WriteNull(ref writer);
            return;
        }

        var array = (Array)(object)value;
        ReadOnlySpan<T> elements = AllElements(array);
        WriteDimension(ref writer, array, 0, ref elements);
    }

    private static void ReadDimension(ref Utf8SpanReader reader, scoped Span<int> lengths, ref FlatElements<T> elements)
    {
        int start = reader.Position;
        int length = 0;
        reader.ReadStartArray();
        if (!reader.TryReadEndArray())
        {
            do
            {
                if (length == lengths[0])
                    ThrowRagged(ref reader, start, length);
                if (lengths.Length > 1)
                    ReadDimension(ref reader, lengths[1..], ref elements);
                else
                    elements.Add(TCodec.Read(ref reader));
                length++;
            }
            while (reader.ReadNextElement());
        }

        if (lengths[0] == UnknownLength)
            lengths[0] = length;
        else if (length != lengths[0])
            ThrowRagged(ref reader, start, lengths[0]);
    }

    private static void WriteDimension(ref Utf8BufferWriter writer, Array array, int dimension, scoped ref ReadOnlySpan<T> elements)
    {
        int length = array.GetLength(dimension);
        if (dimension == s_rank - 1)
        {
            ElementWriting.Write<T, TCodec>(ref writer, elements[..length]);
            elements = elements[length..];
            return;
        }

        writer.WriteStartArray();
        for (int i = 0; i < length; i++)
        {
            if (i > 0) writer.WriteComma();
            WriteDimension(ref writer, array, dimension + 1, ref elements);
        }

        writer.WriteEndArray();
    }

    /// <summary>
    /// The elements in the order of the JSON, which is that of memory: the last dimension varies fastest. Invariant: the element
    /// type of the array is <typeparamref name="T"/>, or a class derived from it if the array is only read.
    /// </summary>
    private static Span<T> AllElements(Array array) =>
        MemoryMarshal.CreateSpan(ref Unsafe.As<byte, T>(ref MemoryMarshal.GetArrayDataReference(array)), array.Length);

    private static void ThrowRagged(ref Utf8SpanReader reader, int start, int length)
        => reader.ThrowInvalidValue(start, string.Create(
            CultureInfo.InvariantCulture, $"an array of as many elements as the first one beside it ({length})"));
}
