using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace JsonModelGen;

public static partial class JsonModel
{
    /// <summary>Reads a model from an element of a <see cref="JsonDocument"/>, in place.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="element">The element. Path, line and byte of an error are relative to it.</param>
    /// <param name="options">Limits; null for the defaults. Comments and trailing commas that the document allowed are always allowed.</param>
    /// <returns>The model.</returns>
    /// <exception cref="JsonModelException">The element does not fit the model.</exception>
    /// <exception cref="InvalidOperationException">The element is <c>default</c>.</exception>
    public static T FromJson<T>(JsonElement element, JsonModelReadOptions? options = null)
        where T : IJsonModel<T> =>
        FromJson<T, ModelCodec<T>>(element, options);

    /// <summary>Reads a value from an element of a <see cref="JsonDocument"/>, in place.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <typeparam name="TCodec">Its codec.</typeparam>
    /// <param name="element">The element. Path, line and byte of an error are relative to it.</param>
    /// <param name="options">Limits; null for the defaults. Comments and trailing commas that the document allowed are always allowed.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonModelException">The element does not fit the type.</exception>
    /// <exception cref="InvalidOperationException">The element is <c>default</c>.</exception>
    public static T FromJson<T, TCodec>(JsonElement element, JsonModelReadOptions? options = null)
        where TCodec : IJsonCodec<T>
    {
        ReadOnlySpan<byte> utf8Json = JsonMarshal.GetRawUtf8Value(element);
        if (ReadEdge.TryRead<T, TCodec>(utf8Json, options, out T? value, out JsonModelException? error))
            return value;

        // The text of an element is valid, except for what its document allowed.
        if (error.Kind != JsonModelErrorKind.InvalidJson)
            throw error;
        return ReadEdge.Read<T, TCodec>(utf8Json, (options ?? JsonModelReadOptions.Default).WithLaxSyntax());
    }

    /// <summary>Reads a model from a node.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="node">The node; null is JSON <c>null</c>. Path, line and byte of an error are relative to it.</param>
    /// <param name="options">Limits; null for the defaults.</param>
    /// <returns>The model.</returns>
    /// <exception cref="JsonModelException">The node does not fit the model.</exception>
    public static T FromJson<T>(JsonNode? node, JsonModelReadOptions? options = null)
        where T : IJsonModel<T> =>
        FromJson<T, ModelCodec<T>>(node, options);

    /// <summary>Reads a value from a node.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <typeparam name="TCodec">Its codec.</typeparam>
    /// <param name="node">The node; null is JSON <c>null</c>. Path, line and byte of an error are relative to it.</param>
    /// <param name="options">Limits; null for the defaults.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonModelException">The node does not fit the type.</exception>
    public static T FromJson<T, TCodec>(JsonNode? node, JsonModelReadOptions? options = null)
        where TCodec : IJsonCodec<T> =>
        ReadEdge.Read<T, TCodec>(ToJsonUtf8Bytes<JsonNode, JsonNodeCodec>(node!).AsSpan(), options);

    /// <summary>Writes a model as an element of a document of its own, which need not be disposed of.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="value">The model.</param>
    /// <returns>The element.</returns>
    /// <exception cref="JsonModelException">The model cannot be written: a cycle, a number that is not finite.</exception>
    public static JsonElement ToJsonElement<T>(T value)
        where T : IJsonModel<T> =>
        ToJsonElement<T, ModelCodec<T>>(value);

    /// <summary>Writes a value as an element of a document of its own, which need not be disposed of.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <typeparam name="TCodec">Its codec.</typeparam>
    /// <param name="value">The value.</param>
    /// <returns>The element.</returns>
    /// <exception cref="JsonModelException">The value cannot be written: a cycle, a number that is not finite.</exception>
    public static JsonElement ToJsonElement<T, TCodec>(T value)
        where TCodec : IJsonCodec<T> =>
        JsonElement.Parse(ToJsonUtf8Bytes<T, TCodec>(value).AsSpan(), new JsonDocumentOptions { MaxDepth = int.MaxValue }); // writing has limited the depth

    /// <summary>Writes a model as a node.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="value">The model.</param>
    /// <returns>The node; null for JSON <c>null</c>.</returns>
    /// <exception cref="JsonModelException">The model cannot be written: a cycle, a number that is not finite.</exception>
    public static JsonNode? ToJsonNode<T>(T value)
        where T : IJsonModel<T> =>
        ToJsonNode<T, ModelCodec<T>>(value);

    /// <summary>Writes a value as a node.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <typeparam name="TCodec">Its codec.</typeparam>
    /// <param name="value">The value.</param>
    /// <returns>The node; null for JSON <c>null</c>.</returns>
    /// <exception cref="JsonModelException">The value cannot be written: a cycle, a number that is not finite.</exception>
    public static JsonNode? ToJsonNode<T, TCodec>(T value)
        where TCodec : IJsonCodec<T> =>
        JsonNode.Parse(ToJsonUtf8Bytes<T, TCodec>(value).AsSpan(), documentOptions: new JsonDocumentOptions { MaxDepth = int.MaxValue });
}
