namespace JsonModelGen.Generator.Schemas.Texts;

/// <summary>Bytes as base64 (RFC 4648, section 4); white space is ignored.</summary>
internal static class Base64Text
{
    private const string Digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

    public static bool IsBase64(string text)
    {
        int digits = 0;
        int last = 0;
        int padding = 0;
        foreach (char character in text)
        {
            if (character is ' ' or '\t' or '\n' or '\r')
                continue;
            if (character == '=')
                padding++;
            else if (padding == 0 && Digits.IndexOf(character) is >= 0 and int value)
                (digits, last) = (digits + 1, value);
            else
                return false;
        }

        // The unused bits of the last digit must be zero.
        int unused = padding == 2 ? 0b1111 : padding == 1 ? 0b11 : 0;
        return padding <= 2 && (digits + padding) % 4 == 0 && (padding == 0 || digits > 0) && (last & unused) == 0;
    }
}
