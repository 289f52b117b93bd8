using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace JsonModelGen;

/// <summary>Creates the metadata that System.Text.Json needs for one type with a codec, and for the collections of it.</summary>
internal abstract class CodecTypeInfos
{
    /// <summary>The metadata of the type itself.</summary>
    public abstract JsonTypeInfo Create(JsonSerializerOptions options);

    /// <summary>The metadata of a collection of it; null if it is none that we know.</summary>
    public abstract JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options);

    /// <summary>The metadata of a type that is read and written as a whole by a codec, or by a converter in the options, which has precedence.</summary>
    protected static JsonTypeInfo Of<T, TCodec>(JsonSerializerOptions options)
        where TCodec : IJsonCodec<T>
    {
        JsonConverter converter = ConverterFor(typeof(T), options) ?? new JsonModelConverter<T, TCodec>();
        JsonTypeInfo<T> info = JsonMetadataServices.CreateValueInfo<T>(options, converter);

        // The serializer refuses a converter for a type with [JsonDerivedType]; the codec of a union knows its cases.
        info.PolymorphismOptions = null;
        return info;
    }

    private static JsonConverter? ConverterFor(Type type, JsonSerializerOptions options)
    {
        foreach (JsonConverter converter in options.Converters)
        {
            if (converter.CanConvert(type))
                return converter is JsonConverterFactory factory ? factory.CreateConverter(type, options) : converter;
        }

        return null;
    }

    /// <summary>The metadata of a collection, with the codec of its elements.</summary>
    protected static JsonTypeInfo? OfCollection<T, TCodec>(Type type, JsonSerializerOptions options)
        where TCodec : IJsonCodec<T>
    {
        // The codecs of collections do not know a converter of the options.
        if (ConverterFor(typeof(T), options) is not null)
            return null;
        if (type == typeof(List<T>))
            return Of<List<T>, ListCodec<T, TCodec>>(options);
        if (type == typeof(T[]))
            return Of<T[], ArrayCodec<T, TCodec>>(options);

        // Without reflection, the serializer writes any other collection, such as an ImmutableList or a query, as the interface that is nearest to it. It refuses
        // one with two that are equally near, so that IList and IDictionary beside these would break nearly all of them.
        if (type == typeof(IReadOnlyList<T>))
            return Of<IReadOnlyList<T>, ReadOnlyListInterfaceCodec<T, TCodec>>(options);
        if (type == typeof(IReadOnlyCollection<T>))
            return Of<IReadOnlyCollection<T>, ReadOnlyCollectionInterfaceCodec<T, TCodec>>(options);
        if (type == typeof(Dictionary<string, T>))
            return Of<Dictionary<string, T>, DictionaryCodec<string, T, StringCodec, TCodec>>(options);
        if (type == typeof(IReadOnlyDictionary<string, T>))
            return Of<IReadOnlyDictionary<string, T>, ReadOnlyDictionaryInterfaceCodec<string, T, StringCodec, TCodec>>(options);

        // A sequence may be a query of any length, so the serializer writes it element by element.
        if (type == typeof(IEnumerable<T>))
            return JsonMetadataServices.CreateIEnumerableInfo<IEnumerable<T>, T>(options, new() { ObjectCreator = null });
        if (type == typeof(IAsyncEnumerable<T>))
            return JsonMetadataServices.CreateIAsyncEnumerableInfo<IAsyncEnumerable<T>, T>(options, new() { ObjectCreator = null });
        return null;
    }
}

/// <inheritdoc cref="CodecTypeInfos"/>
internal sealed class ReferenceTypeInfos<T, TCodec> : CodecTypeInfos
    where T : class
    where TCodec : IJsonCodec<T>
{
    public override JsonTypeInfo Create(JsonSerializerOptions options) => Of<T, TCodec>(options);

    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) =>
        OfCollection<T?, NullableReferenceCodec<T, TCodec>>(type, options);
}

/// <inheritdoc cref="CodecTypeInfos"/>
internal sealed class ValueTypeInfos<T, TCodec> : CodecTypeInfos
    where T : struct
    where TCodec : IJsonCodec<T>
{
    public override JsonTypeInfo Create(JsonSerializerOptions options) => Of<T, TCodec>(options);

    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) =>
        type == typeof(T?) ? Of<T?, NullableCodec<T, TCodec>>(options) : OfCollection<T, TCodec>(type, options);
}
