using System.Text.Json;

namespace JsonModelGen;

/// <summary>The kind of a token, which its first byte determines (RFC 8259, section 3).</summary>
internal static class TokenStart
{
    /// <summary>The kind of the token that starts with a byte; <see cref="JsonTokenType.None"/> if no token does.</summary>
    /// <param name="first">The first byte.</param>
    internal static JsonTokenType TypeOf(byte first) => first switch
    {
        (byte)'"' => JsonTokenType.String,
        (byte)'{' => JsonTokenType.StartObject,
        (byte)'[' => JsonTokenType.StartArray,
        (byte)'}' => JsonTokenType.EndObject,
        (byte)']' => JsonTokenType.EndArray,
        (byte)'t' => JsonTokenType.True,
        (byte)'f' => JsonTokenType.False,
        (byte)'n' => JsonTokenType.Null,
        (byte)'-' or (>= (byte)'0' and <= (byte)'9') => JsonTokenType.Number,
        _ => JsonTokenType.None,
    };
}
