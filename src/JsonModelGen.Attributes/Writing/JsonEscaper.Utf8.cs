using System.Buffers;
using System.Text;

namespace JsonModelGen;

/// <content>Escapes UTF-8 text.</content>
internal sealed partial class JsonEscaper
{
    /// <summary>Escapes from <paramref name="start"/> on; what comes before has been copied unchanged.</summary>
    private int EscapeRest(ReadOnlySpan<byte> utf8Text, int start, Span<byte> destination)
    {
        int written = start;
        int i = start;
        while (i < utf8Text.Length)
        {
            Span<byte> room = destination[written..];
            byte b = utf8Text[i];
            if (b < 0x80)
            {
                written += _ascii.Write(room, b);
                i++;
                continue;
            }

            OperationStatus status = Rune.DecodeFromUtf8(utf8Text[i..], out Rune rune, out int consumed);
            if (status != OperationStatus.Done || MustEscape(rune))
            {
                written += AsciiEscapes.WriteUnicode(room, rune);
            }
            else
            {
                utf8Text.Slice(i, consumed).CopyTo(room);
                written += consumed;
            }

            i += consumed;
        }

        return written;
    }

    /// <summary>Whether a non-ASCII character is escaped: by default all are; relaxed, those beyond the basic plane and those that are not allowed.</summary>
    private bool MustEscape(Rune rune) =>
        _allowed is null || !rune.IsBmp || !AllowedCharacters.Contains(_allowed.Bits, (uint)rune.Value);
}
