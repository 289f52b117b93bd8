namespace JsonModelGen;

/// <summary>
/// The string or key that was just read, as it is in the input. Codecs need it where System.Text.Json limits the length of
/// the escaped text, and to pass a key to the parsers of <c>Utf8JsonReader</c>.
/// </summary>
internal static class QuotedText
{
    /// <summary>The text with its quotation marks and escapes.</summary>
    /// <param name="reader">The reader that has read a string or key.</param>
    /// <param name="start">Its position before; white space may follow there.</param>
    public static ReadOnlySpan<byte> Slice(ref Utf8SpanReader reader, int start)
    {
        ReadOnlySpan<byte> input = reader.Input[start..];
        int open = input.IndexOf((byte)'"');
        int end = open + 1;
        while (input[end] != (byte)'"')
            end += input[end] == (byte)'\\' ? 2 : 1;
        return input[open..(end + 1)];
    }

    /// <summary>
    /// Whether the escaped text is longer than <paramref name="limit"/> bytes. Escaping makes it at most six times as long, so
    /// the input is examined only if the text itself is long.
    /// </summary>
    public static bool IsLongerThan(int limit, ReadOnlySpan<byte> text, ref Utf8SpanReader reader, int start)
        => text.Length > limit / 6 && Slice(ref reader, start).Length - 2 > limit;
}
