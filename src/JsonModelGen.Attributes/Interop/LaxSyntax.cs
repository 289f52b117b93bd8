namespace JsonModelGen;

/// <summary>
/// Replaces comments and trailing commas, which our reader never allows, by spaces, so that all other bytes keep their positions. Line breaks are kept.
/// What is no comment or trailing comma by the rules of <see cref="System.Text.Json.Utf8JsonReader"/> stays as it is, for the reader to refuse.
/// </summary>
internal static class LaxSyntax
{
    /// <summary>Replaces comments and trailing commas by spaces.</summary>
    /// <param name="json">Any text.</param>
    /// <param name="comments">Whether comments are allowed: to the end of a line after two slashes, or between a slash and a star and their reverse.</param>
    /// <param name="trailingCommas">Whether a comma is allowed between the last value and the closing bracket.</param>
    public static void Blank(Span<byte> json, bool comments, bool trailingCommas)
    {
        int comma = -1; // the last token, if it is a comma after a value
        bool isAfterValue = false;
        int position = 0;
        while (position < json.Length)
        {
            byte found = json[position];
            if (found is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')
            {
                position++;
                continue;
            }

            if (found == '/' && comments)
            {
                int length = CommentLength(json[position..]);
                if (length == 0)
                    return; // the reader stops here, and other attempts could each search the rest of the text
                BlankComment(json.Slice(position, length));
                position += length;
                continue;
            }

            bool isEnd = found is (byte)'}' or (byte)']';
            if (isEnd && comma >= 0 && trailingCommas)
                json[comma] = (byte)' ';
            comma = found == ',' && isAfterValue ? position : -1;
            isAfterValue = isEnd || found is not ((byte)',' or (byte)':' or (byte)'{' or (byte)'[');
            position = found == '"' ? StringEnd(json, position) : position + 1;
        }
    }

    private static int StringEnd(ReadOnlySpan<byte> json, int quote)
    {
        int position = quote + 1;
        while (position < json.Length && json[position] != '"')
            position += json[position] == '\\' ? 2 : 1;
        return position + 1;
    }

    /// <summary>The length of the comment at the start of a text, without its line break; 0 if there is none.</summary>
    private static int CommentLength(ReadOnlySpan<byte> text)
    {
        if (text is [_, (byte)'/', ..])
        {
            int end = text.IndexOfAny((byte)'\n', (byte)'\r');
            int length = end < 0 ? text.Length : end;

            // the line and paragraph separators of Unicode would hide what follows from people who read the text
            ReadOnlySpan<byte> comment = text[..length];
            return comment.IndexOf("\u2028"u8) < 0 && comment.IndexOf("\u2029"u8) < 0 ? length : 0;
        }

        int close = text is [_, (byte)'*', ..] ? text[2..].IndexOf("*/"u8) : -1;
        return close < 0 ? 0 : close + 4;
    }

    private static void BlankComment(Span<byte> comment)
    {
        foreach (ref byte b in comment)
        {
            if (b is not ((byte)'\n' or (byte)'\r'))
                b = (byte)' ';
        }
    }
}
