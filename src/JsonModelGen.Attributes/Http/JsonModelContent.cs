using System.Net.Http.Headers;

namespace JsonModelGen;

/// <summary>A model as the body of a request or a response: JSON in UTF-8, of the media type <c>application/json</c>.</summary>
/// <typeparam name="T">The model.</typeparam>
/// <remarks><inheritdoc cref="JsonModelContent{T, TCodec}" path="/remarks"/></remarks>
/// <param name="value">The model.</param>
/// <param name="options">Layout and escaping; null for the defaults.</param>
/// <exception cref="JsonModelException">The model cannot be written: a cycle, a number that is not finite.</exception>
public sealed class JsonModelContent<T>(T value, JsonModelWriteOptions? options = null) : JsonModelContent<T, ModelCodec<T>>(value, options)
    where T : IJsonModel<T>;

/// <summary>A value as the body of a request or a response: JSON in UTF-8, of the media type <c>application/json</c>.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <typeparam name="TCodec">Its codec.</typeparam>
/// <remarks>
/// The value is written when the content is created. So a value that cannot be written fails here and not while it is sent, the body has a
/// <c>Content-Length</c>, and it can be sent again after a redirect or for a retry. The media type has no <c>charset</c>, which RFC 8259
/// (section 11) does not define; set <see cref="HttpContentHeaders.ContentType"/> for another one.
/// </remarks>
public class JsonModelContent<T, TCodec> : ByteArrayContent
    where TCodec : IJsonCodec<T>
{
    /// <summary>Writes a value.</summary>
    /// <param name="value">The value.</param>
    /// <param name="options">Layout and escaping; null for the defaults.</param>
    /// <exception cref="JsonModelException">The value cannot be written: a cycle, a number that is not finite.</exception>
    public JsonModelContent(T value, JsonModelWriteOptions? options = null)
        : base(JsonModel.ToJsonUtf8Bytes<T, TCodec>(value, options))
    {
        Value = value;
        Headers.ContentType = new MediaTypeHeaderValue("application/json");
    }

    /// <summary>The value, as it was given. Changing it does not change the body.</summary>
    public T Value { get; }
}
