using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;

namespace JsonModelGen;

/// <summary>
/// One JSON value as text: it is kept byte for byte as it was read, including white space and escapes, and written unchanged. For values that
/// are only passed on, or read later.
/// </summary>
/// <remarks>
/// It always holds a complete value (RFC 8259) in valid UTF-8; <c>default</c> is <c>null</c>. Two values are equal if their bytes are. Only a
/// writer with indentation or a custom encoder formats the text again.
/// </remarks>
public readonly struct RawJson : IEquatable<RawJson>
{
    private readonly byte[]? _utf8Json;

    private RawJson(byte[] utf8Json) => _utf8Json = utf8Json;

    /// <summary>The bytes of the value, without surrounding white space.</summary>
    public ReadOnlySpan<byte> Utf8Json => _utf8Json ?? "null"u8;

    /// <summary>The JSON type of the value.</summary>
    public JsonValueKind ValueKind => Utf8Json[0] switch
    {
        (byte)'{' => JsonValueKind.Object,
        (byte)'[' => JsonValueKind.Array,
        (byte)'"' => JsonValueKind.String,
        (byte)'t' => JsonValueKind.True,
        (byte)'f' => JsonValueKind.False,
        (byte)'n' => JsonValueKind.Null,
        _ => JsonValueKind.Number,
    };

    /// <summary>Parses JSON in UTF-8.</summary>
    /// <param name="utf8Json">One JSON value; surrounding white space is dropped.</param>
    /// <param name="options">The depth limit; null for 64 levels.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonModelException">It is malformed, not valid UTF-8, nested too deep, or followed by more text.</exception>
    public static RawJson Parse(ReadOnlySpan<byte> utf8Json, JsonModelReadOptions? options = null)
        => ReadEdge.Read<RawJson, RawJsonCodec>(utf8Json, options);

    /// <summary>Parses JSON text.</summary>
    /// <param name="json">One JSON value; surrounding white space is dropped.</param>
    /// <param name="options">The depth limit; null for 64 levels.</param>
    /// <returns>The value.</returns>
    /// <exception cref="JsonModelException">It is malformed, nested too deep, or followed by more text.</exception>
    public static RawJson Parse(string json, JsonModelReadOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(json);
        return ReadEdge.Read<RawJson, RawJsonCodec>(json, options);
    }

    /// <summary>Parses JSON in UTF-8 without throwing.</summary>
    /// <param name="utf8Json">One JSON value; surrounding white space is dropped.</param>
    /// <param name="value">The value.</param>
    /// <param name="error">The error, if any.</param>
    /// <returns>Whether it is a valid JSON value.</returns>
    public static bool TryParse(ReadOnlySpan<byte> utf8Json, out RawJson value, [NotNullWhen(false)] out JsonModelException? error)
        => ReadEdge.TryRead<RawJson, RawJsonCodec>(utf8Json, null, out value, out error);

    /// <summary>Writes a model as JSON.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="model">The model to write.</param>
    /// <returns>The JSON.</returns>
    public static RawJson From<T>(T model)
        where T : IJsonModel<T>
        => new(JsonModel.ToJsonUtf8Bytes(model));

    /// <summary>Reads the value as a model.</summary>
    /// <typeparam name="T">The model.</typeparam>
    /// <param name="options">The depth limit; null for 64 levels.</param>
    /// <returns>The model.</returns>
    /// <exception cref="JsonModelException">It does not fit the model.</exception>
    public T To<T>(JsonModelReadOptions? options = null)
        where T : IJsonModel<T>
        => JsonModel.FromJson<T>(Utf8Json, options);

    /// <summary>The text of the value.</summary>
    /// <returns>JSON.</returns>
    public override string ToString() => Encoding.UTF8.GetString(Utf8Json);

    /// <inheritdoc/>
    public bool Equals(RawJson other) => Utf8Json.SequenceEqual(other.Utf8Json);

    /// <inheritdoc/>
    public override bool Equals([NotNullWhen(true)] object? obj) => obj is RawJson other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        HashCode hash = default;
        hash.AddBytes(Utf8Json);
        return hash.ToHashCode();
    }

    /// <summary>Whether two values are the same bytes.</summary>
    /// <param name="left">The first value.</param>
    /// <param name="right">The second value.</param>
    /// <returns>Whether they are.</returns>
    public static bool operator ==(RawJson left, RawJson right) => left.Equals(right);

    /// <summary>Whether two values are different bytes.</summary>
    /// <param name="left">The first value.</param>
    /// <param name="right">The second value.</param>
    /// <returns>Whether they are.</returns>
    public static bool operator !=(RawJson left, RawJson right) => !left.Equals(right);

    /// <summary>A value whose bytes have been validated.</summary>
    internal static RawJson OfChecked(ReadOnlySpan<byte> utf8Json) => new(utf8Json.ToArray());
}
