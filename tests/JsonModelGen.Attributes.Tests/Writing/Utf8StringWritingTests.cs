using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace JsonModelGen.Attributes.Tests.Writing;

public class Utf8StringWritingTests
{
    public static TheoryData<bool> Escapings => [false, true];

    [Theory, MemberData(nameof(Escapings))]
    public void Writes_valid_and_broken_text_as_Utf8JsonWriter_does(bool relaxed)
    {
        Random random = FuzzSeed.Random();
        for (int i = 0; i < 40_000; i++) AssertSame(RandomText.NextUtf8(random, random.Next(60)), relaxed);
    }

    [Theory, MemberData(nameof(Escapings))]
    public void Writes_every_byte_and_every_pair_of_bytes(bool relaxed)
    {
        for (int first = 0; first < 256; first++)
        {
            AssertSame([(byte)first], relaxed);
            for (int second = 0; second < 256; second += 3) AssertSame([(byte)first, (byte)second, (byte)'a'], relaxed);
        }
    }

    [Theory, MemberData(nameof(Escapings))]
    public void Writes_text_in_pieces_beyond_the_longest_piece(bool relaxed)
    {
        for (int around = -5; around <= 2; around++)
        {
            foreach (string special in (string[])["a", "\"", "é", "漢", "😀"])
            {
                string text = new string('x', Utf8BufferWriter.LongestPiece + around) + special + special + "y";
                Assert.Equal(
                    Written.BySystemTextJson(text, relaxed),
                    Written.By((ref w) => w.WriteStringUtf8(Encoding.UTF8.GetBytes(text)), relaxed));
            }
        }
    }

    private static void AssertSame(byte[] utf8, bool relaxed)
    {
        using MemoryStream stream = new();
        JsonWriterOptions options = relaxed ? new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping } : default;
        using (Utf8JsonWriter writer = new(stream, options)) writer.WriteStringValue(utf8);
        string expected = Encoding.UTF8.GetString(stream.ToArray());
        string actual = Written.By((ref w) => w.WriteStringUtf8(utf8), relaxed);
        if (expected != actual) Assert.Fail($"{Convert.ToHexString(utf8)}: {expected} expected, but {actual} was written");
    }
}
