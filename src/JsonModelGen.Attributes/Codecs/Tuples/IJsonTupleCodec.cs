using System.ComponentModel;

namespace JsonModelGen;

/// <summary>
/// How tuples of one type are read and written: as a JSON array with as many elements as the tuple has. A tuple of more than
/// seven elements has the others in a nested tuple, whose elements are in the same JSON array.
/// </summary>
/// <typeparam name="T">The type of the tuples.</typeparam>
public interface IJsonTupleCodec<T> : IJsonCodec<T>
{
    /// <summary>The number of elements, including those of an inner tuple.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    static abstract int Length { get; }

    /// <summary>Reads the elements and the commas between them.</summary>
    /// <param name="reader">The JSON to read; it is before the first element.</param>
    /// <param name="start">Where the array starts, for errors.</param>
    /// <param name="length">The required length of the whole array, for errors.</param>
    /// <returns>The tuple.</returns>
    [EditorBrowsable(EditorBrowsableState.Never)]
    static abstract T ReadElements(ref Utf8SpanReader reader, int start, int length);

    /// <summary>Writes the elements and the commas between them.</summary>
    /// <param name="writer">The output.</param>
    /// <param name="value">The tuple, not null.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    static abstract void WriteElements(ref Utf8BufferWriter writer, T value);
}
