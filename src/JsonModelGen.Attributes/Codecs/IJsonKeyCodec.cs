namespace JsonModelGen;

/// <summary>How values of one type are read and written as the keys of a JSON object (the keys of a dictionary).</summary>
/// <typeparam name="T">The type of the keys.</typeparam>
public interface IJsonKeyCodec<T>
    where T : notnull
{
    /// <summary>Reads one key and the following colon.</summary>
    /// <param name="reader">The JSON to read; it is before the key's quotation mark (white space may come first).</param>
    /// <returns>The key.</returns>
    /// <exception cref="JsonModelException">The key is not the text of such a value.</exception>
    static abstract T ReadKey(ref Utf8SpanReader reader);

    /// <summary>Writes one key, quoted and escaped, and the following colon.</summary>
    /// <param name="writer">The output.</param>
    /// <param name="key">The key to write.</param>
    static abstract void WriteKey(ref Utf8BufferWriter writer, T key);
}
