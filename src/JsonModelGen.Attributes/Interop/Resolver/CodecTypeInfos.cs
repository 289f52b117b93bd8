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

        if (info.PolymorphismOptions is { } polymorphism)
            LeaveCasesToConverter(polymorphism, typeof(T));
        return info;
    }

    /// <summary>
    /// The serializer refuses a converter for a type whose [JsonDerivedType] has a discriminator; the codec of a union knows its cases. Without any case, ASP.NET Core
    /// would write a value as the type that it has at run time, and so without the discriminator. So the type is made its own and only case.
    /// </summary>
    private static void LeaveCasesToConverter(JsonPolymorphismOptions polymorphism, Type type)
    {
        polymorphism.DerivedTypes.Clear();
        polymorphism.DerivedTypes.Add(new JsonDerivedType(type));
        polymorphism.UnknownDerivedTypeHandling = JsonUnknownDerivedTypeHandling.FallBackToNearestAncestor;
    }

    /// <summary>The metadata of a type that has a converter in the options.</summary>
    private static JsonTypeInfo<T>? Converted<T>(JsonSerializerOptions options) =>
        ConverterFor(typeof(T), options) is { } converter ? JsonMetadataServices.CreateValueInfo<T>(options, converter) : null;

    protected static JsonConverter? ConverterFor(Type type, JsonSerializerOptions options)
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
        if (type == typeof(IReadOnlyList<T>))
            return Of<IReadOnlyList<T>, ReadOnlyListInterfaceCodec<T, TCodec>>(options);
        if (type == typeof(IReadOnlyCollection<T>))
            return Of<IReadOnlyCollection<T>, ReadOnlyCollectionInterfaceCodec<T, TCodec>>(options);
        if (type == typeof(IList<T>))
            return Of<IList<T>, ListInterfaceCodec<T, TCodec>>(options);
        if (type == typeof(ICollection<T>))
            return Of<ICollection<T>, CollectionInterfaceCodec<T, TCodec>>(options);
        if (type == typeof(Dictionary<string, T>))
            return Of<Dictionary<string, T>, DictionaryCodec<string, T, StringCodec, TCodec>>(options);
        if (type == typeof(IReadOnlyDictionary<string, T>))
            return Of<IReadOnlyDictionary<string, T>, ReadOnlyDictionaryInterfaceCodec<string, T, StringCodec, TCodec>>(options);
        if (type == typeof(IDictionary<string, T>))
            return Of<IDictionary<string, T>, DictionaryInterfaceCodec<string, T, StringCodec, TCodec>>(options);

        // A sequence may be a query of any length, so the serializer writes it element by element.
        if (type == typeof(IEnumerable<T>))
            return Converted<IEnumerable<T>>(options) ?? JsonMetadataServices.CreateIEnumerableInfo<IEnumerable<T>, T>(options, new() { ObjectCreator = null });
        if (type == typeof(IAsyncEnumerable<T>))
            return Converted<IAsyncEnumerable<T>>(options) ?? JsonMetadataServices.CreateIAsyncEnumerableInfo<IAsyncEnumerable<T>, T>(options, new() { ObjectCreator = null });
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
        type == typeof(T?) ? OfNullable(options) : OfCollection<T, TCodec>(type, options);

    // The codec does not know a converter of the options.
    private static JsonTypeInfo OfNullable(JsonSerializerOptions options) =>
        ConverterFor(typeof(T), options) is not null && ConverterFor(typeof(T?), options) is null
            ? JsonMetadataServices.CreateValueInfo<T?>(options, JsonMetadataServices.GetNullableConverter<T>(options))
            : Of<T?, NullableCodec<T, TCodec>>(options);
}
