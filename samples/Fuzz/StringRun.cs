using System.Text;
using System.Text.Json;
using JsonModelGen.Attributes.Tests.Writing;

namespace JsonModelGen.Fuzz;

/// <summary>All 65,536 chars, including lone surrogates, at positions that matter to vectorised code; then random texts.</summary>
internal sealed class StringRun() : FuzzRun("strings", 1_000_000)
{
    private static readonly JsonModelWriteOptions s_relaxed = new() { Encoder = StjOptions.Relaxed.Encoder };
    private static readonly int[] s_places = [0, 1, 3, 7, 8, 15, 16, 31, 33];

    public override string? FirstDifference(Random random, long count)
    {
        for (int c = 0; c <= char.MaxValue; c++)
        {
            // At least one position, all of them only if the run is long enough.
            for (int index = 0; index < s_places.Length && (index == 0 || count >= char.MaxValue); index++)
            {
                int place = s_places[(c + index) % s_places.Length];
                string text = new string('a', place) + (char)c + new string('b', c % 20);
                if ((OfValue(text) ?? OfText("\"" + text + "\"")) is { } difference)
                    return difference;
            }
        }

        for (long done = 0; done < count; done++)
        {
            if ((OfValue(RandomText.Next(random, random.Next(80))) ?? OfText(StringText.Next(random))) is { } difference)
                return difference;
        }

        return null;
    }

    private static string? OfValue(string text)
    {
        string theirs = JsonSerializer.Serialize(text, StjOptions.Default);
        string ours = JsonModel.ToJson<string, StringCodec>(text);
        if (ours != theirs)
            return $"written differently: {Shown(text)}\n{ours}, System.Text.Json writes {theirs}";
        theirs = JsonSerializer.Serialize(text, StjOptions.Relaxed);
        ours = JsonModel.ToJson<string, StringCodec>(text, s_relaxed);
        return ours == theirs
            ? OfText(theirs)
            : $"written differently with relaxed escaping: {Shown(text)}\n{Shown(ours)}, System.Text.Json writes {Shown(theirs)}";
    }

    /// <summary>Reads from a string, and from UTF-8 in which a lone surrogate is encoded as three bytes, which is invalid.</summary>
    private static string? OfText(string json)
    {
        bool isRead = JsonModel.TryFromJson<string, StringCodec>(json, out string? ours, out _);
        bool isTheirs = TryReadText(json, out string? theirs);
        if (isRead != isTheirs || ours != theirs)
            return $"read differently from a string: {Shown(json)}\n{Shown(ours)}, System.Text.Json reads {Shown(theirs)}";

        byte[] utf8 = Utf8OfHalves(json);
        isRead = JsonModel.TryFromJson<string, StringCodec>(utf8, out ours, out _);
        isTheirs = StjOptions.TryRead(utf8, out theirs);
        return isRead == isTheirs && ours == theirs
            ? null
            : $"read differently from UTF-8: {Shown(json)}\n{Shown(ours)}, System.Text.Json reads {Shown(theirs)}";
    }

    private static bool TryReadText(string json, out string? value)
    {
        try
        {
            value = JsonSerializer.Deserialize<string>(json, StjOptions.Default);
            return true;
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException or InvalidOperationException)
        {
            value = null;
            return false;
        }
    }

    private static byte[] Utf8OfHalves(string text)
    {
        List<byte> utf8 = [];
        Span<byte> bytes = stackalloc byte[4];
        for (int i = 0; i < text.Length; i++)
        {
            if (Rune.TryGetRuneAt(text, i, out Rune rune))
            {
                utf8.AddRange(bytes[..rune.EncodeToUtf8(bytes)]);
                i += rune.Utf16SequenceLength - 1;
            }
            else
            {
                utf8.AddRange((byte)(0xE0 | (text[i] >> 12)), (byte)(0x80 | ((text[i] >> 6) & 0x3F)), (byte)(0x80 | (text[i] & 0x3F)));
            }
        }

        return [.. utf8];
    }

    private static string Shown(string? text) =>
        text is null ? "nothing" : string.Concat(text.Select(static c => c is >= ' ' and <= '~' ? c.ToString() : $"\\u{(int)c:X4}"));
}
