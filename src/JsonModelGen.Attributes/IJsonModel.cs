using System.ComponentModel;

namespace JsonModelGen;

/// <summary>A value that can be written as JSON. Every <c>[JsonModel]</c> type implements it.</summary>
public interface IJsonModel
{
    /// <summary>Writes this value as one JSON value, by the rules of its run-time type.</summary>
    /// <param name="writer">The output.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    void WriteJson(ref Utf8BufferWriter writer);
}

/// <summary>A type that can be read from and written as JSON without reflection. Every <c>[JsonModel]</c> type implements it.</summary>
/// <typeparam name="TSelf">The model itself.</typeparam>
public interface IJsonModel<TSelf> : IJsonModel
    where TSelf : IJsonModel<TSelf>
{
    /// <summary>Reads one value. The reader is positioned before the value's first byte, and is left after its last.</summary>
    /// <param name="reader">The JSON to read.</param>
    /// <returns>The value; JSON <c>null</c> is an error.</returns>
    /// <exception cref="JsonModelException">The JSON is malformed or does not fit the model.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    static abstract TSelf ReadJson(ref Utf8SpanReader reader);

    /// <summary>Writes one value by the rules of the declared type <typeparamref name="TSelf"/>.</summary>
    /// <param name="writer">The output.</param>
    /// <param name="value">The value to write.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    static abstract void WriteJson(ref Utf8BufferWriter writer, TSelf value);
}
