using System.Buffers;
using System.Text.Encodings.Web;

namespace JsonModelGen;

/// <summary>
/// Reformats compact JSON: indented, escaped by another encoder, or both. The result has the bytes that
/// <see cref="System.Text.Json.Utf8JsonWriter"/> would write for the same values.
/// </summary>
/// <remarks>
/// Without an encoder, strings are copied unchanged. Default escaping escapes <c>+</c>, so a string with a raw <c>+</c> is not text
/// but a date with an offset or base64, which System.Text.Json never escapes, whatever the encoder.
/// </remarks>
internal ref struct CompactJsonFormatter
{
    private static readonly SearchValues<byte> ScalarEnds = SearchValues.Create(" \t\r\n,:\"{}[]"u8);

    private readonly ReadOnlySpan<byte> _json;
    private readonly PooledBytes _output;
    private readonly JsonLayout _layout;
    private readonly JavaScriptEncoder? _encoder;
    private readonly bool _isIndented;
    private int _depth;

    private CompactJsonFormatter(ReadOnlySpan<byte> json, PooledBytes output, JsonLayout layout, int depth)
    {
        _json = json;
        _output = output;
        _layout = layout;
        _encoder = layout.Encoder;
        _isIndented = layout.IsIndented;
        _depth = depth;
    }

    /// <summary>Formats one JSON value.</summary>
    /// <param name="json">The value, which must be well-formed.</param>
    /// <param name="layout">The indentation and the encoder.</param>
    /// <param name="depth">The depth of the value, and so the indentation of its closing bracket.</param>
    public static PooledBytes Format(ReadOnlySpan<byte> json, JsonLayout layout, int depth = 0)
    {
        var output = new PooledBytes(json.Length + (json.Length / 2) + 16);
        try
        {
            FormatPart(json, output, layout, ref depth, isEnd: true);
            return output;
        }
        catch
        {
            output.Dispose();
            throw;
        }
    }

    /// <summary>Formats the complete tokens of a piece of a JSON value.</summary>
    /// <param name="json">The piece, which continues after the bytes formatted before.</param>
    /// <param name="output">Where the result is appended.</param>
    /// <param name="layout">The indentation and the encoder.</param>
    /// <param name="depth">The depth where the piece starts; afterwards that where the next one starts.</param>
    /// <param name="isEnd">Whether this is the last piece.</param>
    /// <returns>How many bytes were formatted; the rest is an incomplete token.</returns>
    public static int FormatPart(ReadOnlySpan<byte> json, PooledBytes output, JsonLayout layout, ref int depth, bool isEnd)
    {
        var formatter = new CompactJsonFormatter(json, output, layout, depth);
        int length = formatter.Run(isEnd);
        depth = formatter._depth;
        return length;
    }

    /// <summary>The end of the token that starts at <paramref name="start"/>; the length plus one if the token is incomplete.</summary>
    public static int TokenEnd(ReadOnlySpan<byte> json, int start)
    {
        if (json[start] != '"')
        {
            int length = json[(start + 1)..].IndexOfAny(ScalarEnds);
            return length < 0 ? json.Length + 1 : start + 1 + length;
        }
        int position = start + 1;
        while (true)
        {
            int next = position > json.Length ? -1 : json[position..].IndexOfAny((byte)'"', (byte)'\\');
            if (next < 0)
                return json.Length + 1;
            position += next + 1;
            if (json[position - 1] == '"')
                return position;
            position++;
        }
    }

    private int Run(bool isEnd)
    {
        int position = 0;
        while (true)
        {
            position = SkipWhiteSpace(position);
            if (position == _json.Length)
                return position;
            byte first = _json[position];
            int end = position + 1;
            switch (first)
            {
                case (byte)'{' or (byte)'[':
                    int next = SkipWhiteSpace(end);
                    if (next == _json.Length && !isEnd)
                        return position;
                    _output.Append(first);
                    if (_json[next] is (byte)'}' or (byte)']')
                    {
                        _output.Append(_json[next]);
                        end = next + 1;
                        break;
                    }
                    _depth++;
                    BreakLine();
                    break;
                case (byte)'}' or (byte)']':
                    _depth--;
                    BreakLine();
                    _output.Append(first);
                    break;
                case (byte)',':
                    _output.Append(first);
                    BreakLine();
                    break;
                case (byte)':':
                    _output.Append(first);
                    if (_isIndented)
                        _output.Append((byte)' ');
                    break;
                default:
                    end = TokenEnd(_json, position);
                    if (end > _json.Length)
                    {
                        // a number or literal ends only where something else follows
                        if (!isEnd)
                            return position;
                        end = _json.Length;
                    }
                    AppendToken(_json[position..end]);
                    break;
            }
            position = end;
        }
    }

    private readonly int SkipWhiteSpace(int position)
    {
        // raw values may contain some
        while (position < _json.Length && _json[position] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')
            position++;
        return position;
    }

    private readonly void BreakLine()
    {
        if (!_isIndented)
            return;
        AppendLineBreak(_output, _layout, _depth);
    }

    public static void AppendLineBreak(PooledBytes output, JsonLayout layout, int depth)
    {
        foreach (char c in layout.NewLine)
            output.Append((byte)c);
        output.Append(layout.IndentCharacter, layout.IndentSize * depth);
    }

    private readonly void AppendToken(ReadOnlySpan<byte> token)
    {
        if (_encoder is null || token[0] != '"' || !NeedsEncoding(token[1..^1]))
            _output.Append(token);
        else
            AppendEncoded(token[1..^1]);
    }

    private readonly bool NeedsEncoding(ReadOnlySpan<byte> escaped) =>
        !escaped.Contains((byte)'+')
        && (escaped.Contains((byte)'\\') || _encoder!.FindFirstCharacterToEncodeUtf8(escaped) >= 0);

    private readonly void AppendEncoded(ReadOnlySpan<byte> escaped)
    {
        byte[] scratch = ArrayPool<byte>.Shared.Rent(escaped.Length);
        EscapedText.Unescape(escaped, scratch, out int length);
        ReadOnlySpan<byte> text = scratch.AsSpan(0, length);

        _output.Append((byte)'"');
        while (!text.IsEmpty)
        {
            // an escaped ASCII character takes six bytes, with a custom encoder possibly more
            Span<byte> free = _output.Free((6 * text.Length) + 64).Span;
            OperationStatus status = _encoder!.EncodeUtf8(text, free, out int read, out int written);
            _output.Advance(written);
            text = text[read..];
            if (status is not (OperationStatus.Done or OperationStatus.DestinationTooSmall) || (read == 0 && written == 0))
                throw new InvalidOperationException($"The encoder {_encoder.GetType()} cannot encode a string: {status}.");
        }
        _output.Append((byte)'"');
        PooledBytes.GiveBack(scratch, length);
    }
}
