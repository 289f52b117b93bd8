using System.Text;

namespace JsonModelGen;

/// <summary>The character set of a body (the parameter <c>charset</c> of its <c>Content-Type</c>).</summary>
internal static class CharacterSet
{
    /// <summary>The encoding of a body that must be converted; null for UTF-8, which is also the default (RFC 8259, section 8.1).</summary>
    /// <exception cref="JsonModelException">The character set is not supported.</exception>
    public static Encoding? Of(HttpContent content)
    {
        string? name = content.Headers.ContentType?.CharSet?.Trim('"', '\'', ' ');
        if (string.IsNullOrEmpty(name) || IsUtf8(name))
            return null;
        try
        {
            return Encoding.GetEncoding(name, EncoderFallback.ExceptionFallback, new InvalidBytes(name));
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException) // UTF-7 is not supported
        {
            throw new JsonModelException(
                JsonModelErrorKind.InvalidText,
                $"The character set of the body, {name}, is not supported. If it is one of System.Text.Encoding.CodePages, register its provider.",
                innerException: exception);
        }
    }

    // "utf8" is not registered, and common.
    private static bool IsUtf8(string name) =>
        name.Equals("utf-8", StringComparison.OrdinalIgnoreCase) || name.Equals("utf8", StringComparison.OrdinalIgnoreCase);

    /// <summary>Refuses bytes that are no text, as in UTF-8; the default would replace them.</summary>
    private sealed class InvalidBytes(string name) : DecoderFallback
    {
        public override int MaxCharCount => 0;

        public override DecoderFallbackBuffer CreateFallbackBuffer() => new Refusal(name);
    }

    private sealed class Refusal(string name) : DecoderFallbackBuffer
    {
        public override int Remaining => 0;

        public override bool Fallback(byte[] bytesUnknown, int index) =>
            throw new JsonModelException(
                JsonModelErrorKind.InvalidText,
                $"The body contains bytes (0x{Convert.ToHexString(bytesUnknown)}) that are not valid in its character set, {name}.");

        public override char GetNextChar() => '\0';

        public override bool MovePrevious() => false;
    }
}
