using System.Text.Json;
using System.Text.Json.Serialization;

namespace JsonModelGen;

/// <summary>
/// Makes the serializer read and write values with a codec, also as the keys of dictionaries: a converter without that would make a dictionary unreadable whose
/// keys the serializer could read by itself.
/// </summary>
/// <typeparam name="T">The type.</typeparam>
/// <typeparam name="TCodec">Its codec.</typeparam>
internal sealed class KeyConverter<T, TCodec> : JsonConverter<T>
    where T : notnull
    where TCodec : IJsonCodec<T>, IJsonKeyCodec<T>
{
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Utf8JsonReaderEdge.ReadInSerializer<T, TCodec>(ref reader);

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        Utf8JsonWriterEdge.WriteInSerializer<T, TCodec>(writer, value, options);

    /// <summary>Reads an object with this one key.</summary>
    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        ReadOnlySpan<byte> name = JsonEncodedText.Encode(reader.GetString()!).EncodedUtf8Bytes;
        byte[] json = [.. "{\""u8, .. name, .. "\":0}"u8];
        return JsonModel.FromJson<Dictionary<T, byte>, DictionaryCodec<T, byte, TCodec, ByteCodec>>(json).Keys.First();
    }

    /// <summary>Writes an object with this one key, and passes the key on.</summary>
    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(writer);
        byte[] json = JsonModel.ToJsonUtf8Bytes<Dictionary<T, byte>, DictionaryCodec<T, byte, TCodec, ByteCodec>>(new() { [value] = 0 });
        Utf8JsonReader reader = new(json);
        reader.Read();
        reader.Read();
        writer.WritePropertyName(reader.GetString()!);
    }
}
