using System.Text.Json;
using System.Text.Json.Serialization;

namespace JsonModelGen;

/// <summary>
/// Makes <see cref="JsonSerializer"/> read and write a model with the code that was emitted for it:
/// <c>[JsonConverter(typeof(JsonModelConverter&lt;User&gt;))]</c>.
/// </summary>
/// <remarks>
/// The model's own options apply, not those of the serializer: its names were fixed at build time. Depth, comments, trailing
/// commas, indentation and escaping are the serializer's. An error's <see cref="JsonException.Path"/>, line and byte come
/// from the serializer; the path within the model is in <see cref="JsonModelException.ModelPath"/>.
/// </remarks>
/// <typeparam name="T">The model.</typeparam>
public sealed class JsonModelConverter<T> : JsonConverter<T>
    where T : IJsonModel<T>
{
    /// <inheritdoc/>
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Utf8JsonReaderEdge.ReadInSerializer<T, ModelCodec<T>>(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        Utf8JsonWriterEdge.WriteInSerializer<T, ModelCodec<T>>(writer, value, options);
}

/// <summary>
/// Makes <see cref="JsonSerializer"/> read and write types with a codec, such as generic models and foreign types:
/// <c>options.Converters.Add(new JsonModelConverter&lt;Page&lt;int&gt;, Page&lt;int&gt;.Codec&lt;Int32Codec&gt;&gt;())</c>.
/// </summary>
/// <remarks>The remarks on <see cref="JsonModelConverter{T}"/> apply here as well.</remarks>
/// <typeparam name="T">The type.</typeparam>
/// <typeparam name="TCodec">Its codec.</typeparam>
public sealed class JsonModelConverter<T, TCodec> : JsonConverter<T>
    where TCodec : IJsonCodec<T>
{
    /// <inheritdoc/>
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Utf8JsonReaderEdge.ReadInSerializer<T, TCodec>(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        Utf8JsonWriterEdge.WriteInSerializer<T, TCodec>(writer, value, options);
}
