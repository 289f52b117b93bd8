using System.Text.Json;

namespace JsonModelGen;

/// <summary>
/// Reads and writes values of a type in the way of the user's: chosen with <see cref="JsonConvertWithAttribute{TConverter}"/> or
/// <see cref="JsonModelTypeOptionsAttribute.Converters"/>. One instance serves all uses in a model, from any thread.
/// </summary>
/// <remarks>
/// The counterpart of json_serializable's <c>JsonConverter</c>. A converter for <c>T</c> also serves <c>T?</c>, and is never called for
/// <c>null</c>; one for <c>T?</c> serves only that and gets <c>null</c>. As the key of a dictionary the value must be a JSON string.
/// </remarks>
/// <typeparam name="T">The type of the values.</typeparam>
public interface IJsonConverter<T>
{
    /// <summary>Reads one value. An exception becomes a <see cref="JsonModelException"/> with the position.</summary>
    /// <param name="reader">It stands on the value's first token, sees nothing but the value, and must be left on its last token.</param>
    /// <returns>The value.</returns>
    T Read(ref Utf8JsonReader reader);

    /// <summary>Writes one value.</summary>
    /// <param name="writer">What to write it with: exactly one JSON value.</param>
    /// <param name="value">The value.</param>
    void Write(Utf8JsonWriter writer, T value);
}
