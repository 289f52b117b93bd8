using System.Text;
using JsonModelGen.Testing;

namespace JsonModelGen.Tests.Reading;

/// <summary>
/// Strings that are decoded 64 bytes at a time: all kinds of content at each position of the 64 bytes and across their end, and with the end of
/// the string at each position. There is always enough text after them for a window.
/// </summary>
public class TextWindowTests
{
    private const int Window = 64;

    private static readonly byte[] Behind = [.. Enumerable.Repeat((byte)' ', 2 * Window)];

    private static readonly byte[][] Pieces =
    [
        .. new[]
        {
            "é", "\u0080", "\u07ff", "Привет", "日", "\u0800", "\ud7ff", "\ue000", "日本語の文", "\ud83d\ude00", "\udbff\udfff", "é日\ud83d\ude00é", "日é日", "\ud83d\ude00\ud83d\ude00",
            "\\n", "\\\\", "\\\"", "\\/", "\\\\\\\"", "\\\\\\u0041", "\\u0000", "\\u00e9", "\\uFFFF", "\\u041f\\u0440\\u0438\\u0432", "\\u65e5\\u672c\\u8a9e\\n",
            "\\ud83d\\ude00", "\\udbff\\udfff\\ud800\\udc00", "\\u0041\\ud83d\\ude00\\u0041", "\\u0041\\u0042\\ud83d\\ude00", "é\\n日\\u00e9\ud83d\ude00\\ud83d\\ude00",
        }.Select(Encoding.UTF8.GetBytes),
    ];

    private static readonly byte[][] Errors =
    [
        .. new[]
        {
            "\\x", "\\U0041", "\\u00g0", "\\u004", "\\u 041", "\\u0041\\u0042\\u00:0", "\\u0041\\u00/2\\u0043", "\\u@041\\u0042\\u0043", "\\ud83d", "\\ude00", "\\ud83d\\u0041", "\\ud83d\\n",
            "\\ud83d\\ud83d", "\\ud83d \\ude00", "\\ud83d\\xde00", "\\ude00\\ud83d", "\\ud83d日", "\\u0041\\u0042\\ud83d", "\\é", "\\日", "\\u00é", "\u0001", "é\u001f", "\n", "\\\n",
        }.Select(Encoding.UTF8.GetBytes),
        // The inside of an invalid escape may look like the start of another escape or of a character.
        [.. Enumerable.Repeat("\\u"u8.ToArray(), 30).SelectMany(static escape => escape)], [.. Enumerable.Repeat("\\ué"u8.ToArray(), 15).SelectMany(static escape => escape)],
        [.. Enumerable.Repeat("\\ud83d\\u"u8.ToArray(), 7).SelectMany(static escape => escape)],
        [0x80], [0xBF, 0xBF], [0xC0, 0x80], [0xC1, 0xBF], [0xC3], [0xC3, 0xC3, 0xA9], [0xC3, (byte)'\\', (byte)'n'], [0xC3, 0xA9, 0xA9],
        [0xE0, 0x80, 0x80], [0xE0, 0x9F, 0xBF], [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF], [0xE6, 0x97], [0xE6, 0x97, 0xE6], [0xE6, 0x97, 0xA5, 0xA5], [0xE6, 0x97, 0xA5, 0xED, 0xA0, 0x80],
        [0xF0, 0x80, 0x80, 0x80], [0xF0, 0x8F, 0xBF, 0xBF], [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xF7, 0xBF, 0xBF, 0xBF], [0xF8, 0x88, 0x80, 0x80, 0x80], [0xFF], [0xF0, 0x9F, 0x98], [0xF0, 0x9F, 0x98, 0x80, 0x80],
        [0xC2, (byte)'"', 0x80], [0xE6, 0x97, (byte)'"'],
    ];

    public static TheoryData<int> AllPieces => [.. Enumerable.Range(0, Pieces.Length)];

    public static TheoryData<int> AllErrors => [.. Enumerable.Range(0, Errors.Length)];

    [Theory]
    [MemberData(nameof(AllPieces))]
    public void Reads_a_piece_at_each_position_with_the_end_near_and_far(int piece)
    {
        for (int before = 0; before <= Window + 8; before++)
        {
            byte[] start = [.. "\"\\t"u8, .. Enumerable.Repeat((byte)'b', before), .. Pieces[piece]];
            foreach (int after in (int[])[0, 1, 15, 40, Window])
            {
                Check([.. start, .. Enumerable.Repeat((byte)'c', after), .. "\""u8, .. Behind]);
            }

            Check([.. start, .. Pieces[piece], .. " d"u8, .. Pieces[piece], .. Pieces[(piece * 7 + before) % Pieces.Length], .. "\""u8, .. Behind]);
        }
    }

    [Theory]
    [MemberData(nameof(AllErrors))]
    public void Refuses_an_error_at_each_position_and_after_every_kind_of_text(int error)
    {
        for (int before = 0; before <= Window + 8; before++)
        {
            byte[] filling = [.. Enumerable.Repeat((byte)'b', before)];
            byte[] end = [.. Errors[error], .. "\""u8, .. Behind];
            Check([.. "\""u8, .. Errors[error], .. filling, .. end]);
            Check([.. "\"\\t"u8, .. filling, .. end]);
            Check([.. "\"é"u8, .. filling, .. end]);
            Check([.. "\""u8, .. Pieces[before % Pieces.Length], .. filling, .. Pieces[(before * 11) % Pieces.Length], .. end]);
        }
    }

    [Fact]
    public void Reads_runs_of_backslashes_of_every_length_at_every_position()
    {
        for (int before = 0; before < Window; before++)
        {
            for (int count = 1; count <= Window + 3; count++)
            {
                byte[] start = [.. "\"\\t"u8, .. Enumerable.Repeat((byte)'b', before), .. Enumerable.Repeat((byte)'\\', count)];
                Check([.. start, .. "\""u8, .. Behind]);
                Check([.. start, .. "u0041\""u8, .. Behind]);
            }
        }
    }

    [Fact]
    public void Reads_mixtures_of_all_pieces()
    {
        Random random = FuzzSeed.Random();
        for (int i = 0; i < 5_000; i++)
        {
            List<byte> text = [(byte)'"'];
            for (int piece = random.Next(60); piece >= 0; piece--)
            {
                text.AddRange(Enumerable.Repeat((byte)'b', random.Next(4) == 0 ? random.Next(40) : random.Next(3)));
                text.AddRange(Pieces[random.Next(Pieces.Length)]);
            }

            byte[] valid = [.. text, .. "\""u8, .. Behind];
            Check(valid);
            valid[random.Next(text.Count)] = (byte)random.Next(256);
            Check(valid);
            Check(valid[..random.Next(valid.Length)]);
        }
    }

    private static void Check(byte[] text) => TypedRead.Strings[0].Check(text);
}
