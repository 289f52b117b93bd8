using System.Text.Json;

namespace JsonModelGen;

/// <summary>
/// A user-defined way to read and write values of a type, selected with <see cref="JsonConvertWithAttribute{TConverter}"/> or
/// <see cref="JsonModelTypeOptionsAttribute.Converters"/>. One instance serves all uses in a model, from any thread.
/// </summary>
/// <remarks>
/// The counterpart of json_serializable's <c>JsonConverter</c>. A converter for <c>T</c> also serves <c>T?</c>, and is never called for
/// <c>null</c>; one for <c>T?</c> serves only that and gets <c>null</c>. For a dictionary key, the JSON must be a string.
/// </remarks>
/// <typeparam name="T">The type of the values.</typeparam>
public interface IJsonConverter<T>
{
    /// <summary>Reads one value. An exception becomes a <see cref="JsonModelException"/> with the position.</summary>
    /// <param name="reader">The reader over the value alone. It is on the value's first token and must be left on its last.</param>
    /// <returns>The value.</returns>
    T Read(ref Utf8JsonReader reader);

    /// <summary>Writes one value.</summary>
    /// <param name="writer">The writer, with which exactly one JSON value must be written.</param>
    /// <param name="value">The value.</param>
    void Write(Utf8JsonWriter writer, T value);
}
