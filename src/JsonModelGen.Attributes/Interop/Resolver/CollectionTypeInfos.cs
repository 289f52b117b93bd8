using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace JsonModelGen;

/// <summary>
/// Creates the metadata of the collections of a type: with a codec for the whole collection, or as the serializer's own if there are options that our codecs do not know.
/// </summary>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <typeparam name="TCodec">Their codec.</typeparam>
internal static class CollectionTypeInfos<T, TCodec>
    where TCodec : IJsonCodec<T>
{
    /// <summary>The metadata of a collection; null for one that is not supported.</summary>
    public static JsonTypeInfo? Create(Type type, JsonSerializerOptions options)
    {
        if (type == typeof(List<T>))
            return Of<List<T>, ListCodec<T, TCodec>>(options) ?? JsonMetadataServices.CreateListInfo<List<T>, T>(options, new() { ObjectCreator = static () => [] });
        if (type == typeof(T[]))
            return Of<T[], ArrayCodec<T, TCodec>>(options) ?? JsonMetadataServices.CreateArrayInfo<T>(options, new());
        if (type == typeof(Dictionary<string, T>))
            return Of<Dictionary<string, T>, DictionaryCodec<string, T, StringCodec, TCodec>>(options)
                ?? JsonMetadataServices.CreateDictionaryInfo<Dictionary<string, T>, string, T>(options, new() { ObjectCreator = static () => [] });

        // Without reflection, the serializer writes any other collection, such as an ImmutableList or a query, as the interface that is nearest to it. It refuses
        // one with two that are equally near, so that IList and IDictionary beside these would break nearly all of them.
        if (type == typeof(IReadOnlyList<T>))
            return Of<IReadOnlyList<T>, ReadOnlyListInterfaceCodec<T, TCodec>>(options) ?? Sequence<IReadOnlyList<T>>(options);
        if (type == typeof(IReadOnlyCollection<T>))
            return Of<IReadOnlyCollection<T>, ReadOnlyCollectionInterfaceCodec<T, TCodec>>(options) ?? Sequence<IReadOnlyCollection<T>>(options);
        if (type == typeof(IReadOnlyDictionary<string, T>))
            return Of<IReadOnlyDictionary<string, T>, ReadOnlyDictionaryInterfaceCodec<string, T, StringCodec, TCodec>>(options)
                ?? JsonMetadataServices.CreateIReadOnlyDictionaryInfo<IReadOnlyDictionary<string, T>, string, T>(options, new());

        // A sequence may be a query of any length, so the serializer writes it element by element.
        if (type == typeof(IEnumerable<T>))
            return Converted<IEnumerable<T>>(options) ?? Sequence<IEnumerable<T>>(options);
        if (type == typeof(IAsyncEnumerable<T>))
            return Converted<IAsyncEnumerable<T>>(options) ?? JsonMetadataServices.CreateIAsyncEnumerableInfo<IAsyncEnumerable<T>, T>(options, new());
        return null;
    }

    /// <summary>The metadata with a converter of the options, or with a codec; null if there are options that the codec does not know.</summary>
    private static JsonTypeInfo? Of<TCollection, TCollectionCodec>(JsonSerializerOptions options)
        where TCollectionCodec : IJsonCodec<TCollection> =>
        Converted<TCollection>(options) ?? (IsLeftToSerializer(options) ? null : CodecTypeInfos.Of<TCollection, TCollectionCodec>(options));

    private static bool IsLeftToSerializer(JsonSerializerOptions options) =>
        options.ReferenceHandler is not null
        || options.DictionaryKeyPolicy is not null
        || !options.AllowDuplicateProperties
        || options.PreferredObjectCreationHandling == JsonObjectCreationHandling.Populate
        || CodecTypeInfos.ConverterFor(typeof(T), options) is not null;

    /// <summary>The metadata of a type that has a converter in the options.</summary>
    private static JsonTypeInfo<TCollection>? Converted<TCollection>(JsonSerializerOptions options) =>
        CodecTypeInfos.ConverterFor(typeof(TCollection), options) is { } converter ? JsonMetadataServices.CreateValueInfo<TCollection>(options, converter) : null;

    private static JsonTypeInfo<TCollection> Sequence<TCollection>(JsonSerializerOptions options)
        where TCollection : IEnumerable<T> => JsonMetadataServices.CreateIEnumerableInfo<TCollection, T>(options, new());
}
