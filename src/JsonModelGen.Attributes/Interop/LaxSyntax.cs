namespace JsonModelGen;

/// <summary>
/// Replaces comments and trailing commas, which <see cref="System.Text.Json.Utf8JsonReader"/> can allow and our reader never
/// does, by spaces, so that all other bytes keep their positions. Line breaks are kept.
/// </summary>
internal static class LaxSyntax
{
    /// <summary>Replaces comments and trailing commas by spaces.</summary>
    /// <param name="json">Text that a reader with these options has accepted.</param>
    public static void Blank(Span<byte> json)
    {
        int comma = -1; // the last token, if it was a comma
        int position = 0;
        while (position < json.Length)
        {
            switch (json[position])
            {
                case (byte)'/':
                    position = BlankComment(json, position);
                    break;
                case (byte)'"':
                    comma = -1;
                    position = StringEnd(json, position);
                    break;
                case (byte)',':
                    comma = position++;
                    break;
                case (byte)'}' or (byte)']':
                    if (comma >= 0)
                        json[comma] = (byte)' ';
                    comma = -1;
                    position++;
                    break;
                case (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n':
                    position++;
                    break;
                default:
                    comma = -1;
                    position++;
                    break;
            }
        }
    }

    private static int StringEnd(ReadOnlySpan<byte> json, int quote)
    {
        int position = quote + 1;
        while (position < json.Length && json[position] != '"')
            position += json[position] == '\\' ? 2 : 1;
        return position + 1;
    }

    private static int BlankComment(Span<byte> json, int start)
    {
        Span<byte> rest = json[start..];
        bool isLine = rest is [_, (byte)'/', ..];
        int length = isLine ? rest.IndexOfAny((byte)'\n', (byte)'\r') : rest[2..].IndexOf("*/"u8) + 4;
        Span<byte> comment = isLine && length < 0 ? rest : rest[..length];
        foreach (ref byte b in comment)
        {
            if (b is not ((byte)'\n' or (byte)'\r'))
                b = (byte)' ';
        }
        return start + comment.Length;
    }
}
