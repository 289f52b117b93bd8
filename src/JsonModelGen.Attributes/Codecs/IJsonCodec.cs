namespace JsonModelGen;

/// <summary>
/// How values of one type are read and written. Codecs are structs without state, so that a composition such as
/// <c>ListCodec&lt;int, Int32Codec&gt;</c> is resolved by the compiler and inlined by the JIT; nothing is looked up at run time.
/// </summary>
/// <remarks>
/// <para><b>Reading</b> starts before the value's first byte (white space may come first) and ends right after its last.
/// JSON <c>null</c> is refused, except by the codecs of nullable types.</para>
/// <para><b>Writing</b> writes exactly one JSON value and reserves the space for it; no space is guaranteed afterwards.
/// A null reference is written as <c>null</c>, even if its type is not nullable.</para>
/// </remarks>
/// <typeparam name="T">The type of the values.</typeparam>
public interface IJsonCodec<T>
{
    /// <summary>Reads one value.</summary>
    /// <param name="reader">The JSON to read.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonModelException">The JSON is malformed, or not a value of this type.</exception>
    static abstract T Read(ref Utf8SpanReader reader);

    /// <summary>Writes one value.</summary>
    /// <param name="writer">The output.</param>
    /// <param name="value">The value to write.</param>
    static abstract void Write(ref Utf8BufferWriter writer, T value);
}
