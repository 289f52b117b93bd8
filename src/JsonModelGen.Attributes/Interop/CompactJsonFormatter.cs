using System.Buffers;
using System.Text.Encodings.Web;

namespace JsonModelGen;

/// <summary>
/// Lays compact JSON out again: indented, escaped by another encoder, or both. It gives the bytes that
/// <see cref="System.Text.Json.Utf8JsonWriter"/> would have given for the same values.
/// </summary>
/// <remarks>
/// Without an encoder strings are copied as they are. A string in default escaping that holds a raw <c>+</c> is none that
/// a user wrote, but a date with an offset or base64: System.Text.Json never escapes these, whatever the encoder.
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
    /// <param name="json">The value; well-formed.</param>
    /// <param name="layout">How it is to look.</param>
    /// <param name="depth">How deep it stands: its closing bracket is indented that far.</param>
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

    /// <summary>Formats the whole tokens of a piece of a JSON value.</summary>
    /// <param name="json">What comes behind the bytes that were formatted before.</param>
    /// <param name="output">Where the result is added.</param>
    /// <param name="layout">How it is to look.</param>
    /// <param name="depth">How deep it is where the piece begins, and then where the next one will.</param>
    /// <param name="isEnd">Whether nothing follows.</param>
    /// <returns>How many bytes were formatted; the others are a part of a token.</returns>
    public static int FormatPart(ReadOnlySpan<byte> json, PooledBytes output, JsonLayout layout, ref int depth, bool isEnd)
    {
        var formatter = new CompactJsonFormatter(json, output, layout, depth);
        int length = formatter.Run(isEnd);
        depth = formatter._depth;
        return length;
    }

    /// <summary>Where the token that begins at <paramref name="start"/> ends: behind the last byte if its end is not there.</summary>
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
                        // a number or literal has no end of its own
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
        // values that were passed through raw may hold some
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
            // escaped ASCII takes six bytes; a custom encoder may take more
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
