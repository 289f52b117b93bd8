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
    public static JsonTypeInfo Of<T, TCodec>(JsonSerializerOptions options)
        where TCodec : IJsonCodec<T> => Of(new JsonModelConverter<T, TCodec>(), options);

    /// <inheritdoc cref="Of{T, TCodec}(JsonSerializerOptions)"/>
    public static JsonTypeInfo Of<T>(JsonConverter<T> own, JsonSerializerOptions options)
    {
        JsonConverter converter = ConverterFor(typeof(T), options) ?? own;
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

    /// <summary>The converter that the options have for a type, or null.</summary>
    public static JsonConverter? ConverterFor(Type type, JsonSerializerOptions options)
    {
        foreach (JsonConverter converter in options.Converters)
        {
            if (converter.CanConvert(type))
                return converter is JsonConverterFactory factory ? factory.CreateConverter(type, options) : converter;
        }

        return null;
    }
}

/// <inheritdoc cref="CodecTypeInfos"/>
internal sealed class ReferenceTypeInfos<T, TCodec>(JsonConverter<T> converter) : CodecTypeInfos
    where T : class
    where TCodec : IJsonCodec<T>
{
    public override JsonTypeInfo Create(JsonSerializerOptions options) => Of(converter, options);

    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) =>
        CollectionTypeInfos<T?, NullableReferenceCodec<T, TCodec>>.Create(type, options);
}

/// <inheritdoc cref="CodecTypeInfos"/>
internal sealed class ValueTypeInfos<T, TCodec>(JsonConverter<T> converter) : CodecTypeInfos
    where T : struct
    where TCodec : IJsonCodec<T>
{
    public override JsonTypeInfo Create(JsonSerializerOptions options) => Of(converter, options);

    public override JsonTypeInfo? CreateCollection(Type type, JsonSerializerOptions options) =>
        type == typeof(T?) ? OfNullable(options) : CollectionTypeInfos<T, TCodec>.Create(type, options);

    // The codec does not know a converter of the options.
    private static JsonTypeInfo OfNullable(JsonSerializerOptions options) =>
        ConverterFor(typeof(T), options) is not null && ConverterFor(typeof(T?), options) is null
            ? JsonMetadataServices.CreateValueInfo<T?>(options, JsonMetadataServices.GetNullableConverter<T>(options))
            : Of<T?, NullableCodec<T, TCodec>>(options);
}
