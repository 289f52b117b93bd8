using System.Buffers.Text;
using System.Globalization;

namespace JsonModelGen;

/// <summary>An <see cref="Index"/>: a string as in C#, <c>"3"</c> from the start or <c>"^1"</c> from the end.</summary>
public readonly struct IndexCodec : IJsonCodec<Index>, IJsonKeyCodec<Index>, ITextForm<Index>
{
    static string ITextForm<Index>.Expected => "an index such as \"3\" or \"^1\"";

    /// <inheritdoc/>
    public static Index Read(ref Utf8SpanReader reader) => TextForm.Read<Index, IndexCodec>(ref reader);

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, Index value)
    {
        Span<char> text = stackalloc char[RangeCodec.MaxLength];
        writer.WriteString(text[..RangeCodec.Format(value, text)]);
    }

    /// <inheritdoc/>
    public static Index ReadKey(ref Utf8SpanReader reader) => TextForm.ReadKey<Index, IndexCodec>(ref reader);

    /// <inheritdoc/>
    public static void WriteKey(ref Utf8BufferWriter writer, Index key)
    {
        Span<char> text = stackalloc char[RangeCodec.MaxLength];
        writer.WriteName(text[..RangeCodec.Format(key, text)]);
    }

    static bool ITextForm<Index>.TryParse(ReadOnlySpan<byte> utf8Text, out Index value) => RangeCodec.TryParse(utf8Text, out value);
}

/// <summary>A <see cref="Range"/>: a string as in C#, such as <c>"1..^2"</c>. Both ends are written; <c>".."</c>, <c>"1.."</c> and <c>"..3"</c> are read as well.</summary>
public readonly struct RangeCodec : IJsonCodec<Range>, IJsonKeyCodec<Range>, ITextForm<Range>
{
    /// <summary>The longest text: two numbers of ten digits with carets, and the dots between them.</summary>
    internal const int MaxLength = 24;

    static string ITextForm<Range>.Expected => "a range such as \"1..^2\"";

    /// <inheritdoc/>
    public static Range Read(ref Utf8SpanReader reader) => TextForm.Read<Range, RangeCodec>(ref reader);

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, Range value)
    {
        Span<char> text = stackalloc char[MaxLength];
        writer.WriteString(text[..Format(value, text)]);
    }

    /// <inheritdoc/>
    public static Range ReadKey(ref Utf8SpanReader reader) => TextForm.ReadKey<Range, RangeCodec>(ref reader);

    /// <inheritdoc/>
    public static void WriteKey(ref Utf8BufferWriter writer, Range key)
    {
        Span<char> text = stackalloc char[MaxLength];
        writer.WriteName(text[..Format(key, text)]);
    }

    static bool ITextForm<Range>.TryParse(ReadOnlySpan<byte> utf8Text, out Range value)
    {
        Index start = Index.Start;
        Index end = Index.End;
        int dots = utf8Text.IndexOf(".."u8);
        bool isRange = dots >= 0
            && (dots == 0 || TryParse(utf8Text[..dots], out start))
            && (dots + 2 == utf8Text.Length || TryParse(utf8Text[(dots + 2)..], out end));
        value = new Range(start, end);
        return isRange;
    }

    internal static int Format(Index index, Span<char> text)
    {
        int hat = 0;
        if (index.IsFromEnd)
            text[hat++] = '^';
        index.Value.TryFormat(text[hat..], out int digits, default, CultureInfo.InvariantCulture);
        return hat + digits;
    }

    internal static bool TryParse(ReadOnlySpan<byte> text, out Index index)
    {
        bool isFromEnd = text.StartsWith("^"u8);
        if (isFromEnd)
            text = text[1..];

        // Utf8Parser also accepts a sign.
        int value = 0;
        bool isNumber = text.Length > 0 && char.IsAsciiDigit((char)text[0])
            && Utf8Parser.TryParse(text, out value, out int consumed) && consumed == text.Length;
        index = new Index(isNumber ? value : 0, isFromEnd);
        return isNumber;
    }

    private static int Format(Range range, Span<char> text)
    {
        int length = Format(range.Start, text);
        text[length++] = '.';
        text[length++] = '.';
        return length + Format(range.End, text[length..]);
    }
}
