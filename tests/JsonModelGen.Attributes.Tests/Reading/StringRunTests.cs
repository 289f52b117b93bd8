using System.Text;

namespace JsonModelGen.Tests.Reading;

/// <summary>
/// Runs of characters that are decoded several at a time: of every length, after text of every length, and interrupted in every way.
/// </summary>
public class StringRunTests
{
    private static readonly byte[][] Characters =
    [
        .. new[] { "é", "П", "日", "\ud83d\ude00", "\\u00e9", "\\uFB01", "\\ud83d\\ude00", "\\n", " é", " 日", " \\u00e9", "x" }.Select(Encoding.UTF8.GetBytes),
    ];

    private static readonly byte[][] Breaks =
    [
        .. new[] { "", " ", "a", "é", "日", "\ud83d\ude00", "\\t", "\\u20ac", "\\u00zz", "\\ud83d", "\\ude00", "\\x", "\\" }.Select(Encoding.UTF8.GetBytes),
        [0x80], [0xC1, 0xBF], [0xC3], [0xC3, (byte)'a'], [0xE0, 0x9F, 0xBF], [0xED, 0xA0, 0x80], [0xE6, 0x97], [0xE6, (byte)'a', 0x80], [0xF4, 0x90, 0x80, 0x80], [0xFF], [0x1F],
    ];

    public static TheoryData<int> Runs => [.. Enumerable.Range(0, Characters.Length)];

    [Theory]
    [MemberData(nameof(Runs))]
    public void Reads_every_run_as_SystemTextJson_does(int character)
    {
        TypedRead read = TypedRead.Strings[0];
        for (int count = 1; count <= 10; count++)
        {
            byte[] run = [.. Enumerable.Repeat(Characters[character], count).SelectMany(static bytes => bytes)];
            foreach (byte[] end in Breaks)
            {
                foreach (int before in (int[])[0, 1, 15, 17])
                {
                    read.Check([(byte)'"', .. Enumerable.Repeat((byte)'b', before), .. run, .. end, .. "\""u8]);
                    read.Check([(byte)'"', .. Enumerable.Repeat((byte)'b', before), .. run, .. end, .. " and more of it behind\""u8]);
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Runs))]
    public void Reads_runs_that_are_longer_than_the_buffer(int character)
    {
        for (int count = 240; count < 2_200; count += 137)
        {
            byte[] run = [.. Enumerable.Repeat(Characters[character], count).SelectMany(static bytes => bytes)];
            TypedRead.Strings[0].Check([(byte)'"', .. run, .. "\""u8]);
        }
    }

    [Theory]
    [MemberData(nameof(Runs))]
    public void Reads_a_run_at_any_distance_from_the_end_of_the_buffer(int character)
    {
        for (int before = 960; before < 1_024; before++)
        {
            // The escapes prevent the text from being copied as a whole, and keep its blocks aligned with the buffer.
            byte[] text = [(byte)'"', .. Enumerable.Repeat("\\n", 16).SelectMany(static escape => escape).Select(static c => (byte)c), .. Enumerable.Repeat((byte)'b', before), .. Characters[character], .. "behind it, a block\""u8];
            OnThreadOfItsOwn(() => TypedRead.Strings[0].Check(text));
        }
    }

    /// <summary>Runs on a new thread: a thread keeps its longest buffer, so only its first text reaches the end of the first one.</summary>
    private static void OnThreadOfItsOwn(Action action)
    {
        Exception? failure = null;
        Thread thread = new(() => failure = Record.Exception(action));
        thread.Start();
        thread.Join();
        Assert.Null(failure);
    }
}
