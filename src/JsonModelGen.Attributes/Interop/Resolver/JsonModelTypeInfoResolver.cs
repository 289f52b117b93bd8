using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace JsonModelGen;

/// <summary>
/// Makes <see cref="JsonSerializer"/> read and write types with a codec by that codec, without reflection and without an attribute on the type. A class with
/// <see cref="JsonModelResolverAttribute"/> gets one with all models of its assembly; <see cref="JsonModelSerializerOptions.AddJsonModels"/> installs it.
/// </summary>
/// <remarks>
/// <para>For each type there are also <c>T[]</c>, <c>List&lt;T&gt;</c>, <c>IReadOnlyList&lt;T&gt;</c>, <c>IReadOnlyCollection&lt;T&gt;</c>, <c>IEnumerable&lt;T&gt;</c>,
/// <c>IAsyncEnumerable&lt;T&gt;</c>, <c>Dictionary&lt;string, T&gt;</c>, <c>IReadOnlyDictionary&lt;string, T&gt;</c>, and <c>T?</c> of a value type. Null elements are
/// allowed there, as <see cref="Type"/> does not tell whether an element may be null.</para>
/// <para>Without reflection, the serializer writes other collections, such as queries and immutable lists, as one of these interfaces. Not so if <c>IList&lt;T&gt;</c>,
/// <c>ICollection&lt;T&gt;</c> or <c>IDictionary&lt;string, T&gt;</c> is added: most collections implement it as well, and the serializer does not choose.</para>
/// <para>The remarks on <see cref="JsonModelConverter{T}"/> apply here as well.</para>
/// </remarks>
public sealed class JsonModelTypeInfoResolver : IJsonTypeInfoResolver
{
    private readonly Dictionary<Type, CodecTypeInfos> _types = [];

    private Lazy<JsonModelSchemas>? _schemas;

    /// <summary>Adds types.</summary>
    /// <param name="add">Calls the methods <c>Add…</c> of the new resolver, once.</param>
    public JsonModelTypeInfoResolver(Action<JsonModelTypeInfoResolver> add)
    {
        ArgumentNullException.ThrowIfNull(add);
        add(this);
        _isComplete = true;
    }

    // Other threads use a complete resolver without locks.
    private readonly bool _isComplete;

    /// <summary>Adds a reference type, or replaces its codec. Only for the constructor's argument.</summary>
    /// <typeparam name="T">The type.</typeparam>
    /// <typeparam name="TCodec">Its codec; <see cref="ModelCodec{T}"/> for a model.</typeparam>
    /// <exception cref="InvalidOperationException">The resolver is complete.</exception>
    public void Add<T, TCodec>()
        where T : class
        where TCodec : IJsonCodec<T> => Add(typeof(T), new ReferenceTypeInfos<T, TCodec>(new JsonModelConverter<T, TCodec>()));

    /// <summary>Adds a value type, or replaces its codec. Only for the constructor's argument.</summary>
    /// <inheritdoc cref="Add{T, TCodec}"/>
    public void AddValue<T, TCodec>()
        where T : struct
        where TCodec : IJsonCodec<T> => Add(typeof(T), new ValueTypeInfos<T, TCodec>(new JsonModelConverter<T, TCodec>()));

    /// <summary>Adds a reference type that can be the key of dictionaries, or replaces its codec. Only for the constructor's argument.</summary>
    /// <inheritdoc cref="Add{T, TCodec}"/>
    public void AddKey<T, TCodec>()
        where T : class
        where TCodec : IJsonCodec<T>, IJsonKeyCodec<T> => Add(typeof(T), new ReferenceTypeInfos<T, TCodec>(new KeyConverter<T, TCodec>()));

    /// <summary>Adds a value type that can be the key of dictionaries, or replaces its codec. Only for the constructor's argument.</summary>
    /// <inheritdoc cref="Add{T, TCodec}"/>
    public void AddValueKey<T, TCodec>()
        where T : struct
        where TCodec : IJsonCodec<T>, IJsonKeyCodec<T> => Add(typeof(T), new ValueTypeInfos<T, TCodec>(new KeyConverter<T, TCodec>()));

    /// <summary>Adds the schemas of types. Only for the constructor's argument.</summary>
    /// <param name="create">Creates them, when the first one is asked for.</param>
    /// <exception cref="InvalidOperationException">The resolver is complete.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public void AddSchemas(Func<JsonModelSchemas> create)
    {
        ArgumentNullException.ThrowIfNull(create);
        ThrowIfComplete("Schemas");
        _schemas = new(create);
    }

    /// <inheritdoc/>
    public JsonTypeInfo? GetTypeInfo(Type type, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(type);
        ArgumentNullException.ThrowIfNull(options);
        JsonTypeInfo? info = Create(type, options);

        // By this, JsonModelSchema finds the schemas.
        info?.OriginatingResolver = this;
        return info;
    }

    private JsonTypeInfo? Create(Type type, JsonSerializerOptions options)
    {
        if (_types.TryGetValue(type, out CodecTypeInfos? own))
            return own.Create(options);

        // The serializer's own dictionaries ask for the type of their keys.
        if (type == typeof(string))
            return CodecTypeInfos.Of<string?>(JsonMetadataServices.StringConverter, options);
        return ElementOf(type) is { } element && _types.TryGetValue(element, out CodecTypeInfos? infos) ? infos.CreateCollection(type, options) : null;
    }

    /// <summary>The schema of a type for which this has created the metadata, and the definitions to which it refers; null if it is unknown.</summary>
    internal (JsonObject Schema, JsonModelSchemas Definitions)? FindSchema(Type type)
    {
        if (_schemas?.Value is not { } schemas)
            return null;
        if (schemas.Find(type) is { } own)
            return (own, schemas);
        if (ElementOf(type) is not { } element || schemas.Find(element) is not { } inner)
            return null;
        return (type.IsArray || type.GenericTypeArguments.Length == 1 ? SchemaNodes.ArrayOf(inner) : SchemaNodes.DictionaryOf(inner), schemas);
    }

    /// <summary>The type of the elements, or of the values of a dictionary, if the type may be a collection.</summary>
    private static Type? ElementOf(Type type)
    {
        if (type.IsArray)
            return type.GetElementType();
        return type is { IsGenericType: true, GenericTypeArguments: [.., var last] } ? last : null;
    }

    private void Add(Type type, CodecTypeInfos infos)
    {
        ThrowIfComplete(type.ToString());
        _types[type] = infos;
    }

    private void ThrowIfComplete(string added)
    {
        if (_isComplete)
            throw new InvalidOperationException($"{added} cannot be added to a complete resolver: do so in the method that is passed to the constructor.");
    }
}
