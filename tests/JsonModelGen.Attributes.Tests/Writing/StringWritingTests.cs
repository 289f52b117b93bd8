namespace JsonModelGen.Attributes.Tests.Writing;

public class StringWritingTests
{
    private static readonly Write<string> WriteString = (ref w, value) => w.WriteString(value);

    public static TheoryData<string> Texts =>
    [
        "", "a", "abcdefg", "abcdefgh", "abcdefghijklmno", "abcdefghijklmnop", "The quick brown fox jumps over the lazy dog.",
        "\"", "\\", "/", "\b\f\n\r\t", "\0\u0001\u001F", "\u007F\u0080\u009F\u00A0", "<a href='x'>&amp;+`</a>",
        "Müller", "Жук", "漢字", "\u2028\u2029", "\uFEFF", "\uFFFD\uFFFE\uFFFF", "\uE000", "\u0378",
        "😀", "a😀b", "\uD83D", "\uDE00", "\uDE00\uD83D", "\uD83D\uD83D\uDE00", "abcdefghijklmno\uD83D", "abcdefghijklmno😀",
    ];

    public static TheoryData<bool> Escapings => [false, true];

    [Theory, MemberData(nameof(Texts))]
    public void Writes_text_as_System_Text_Json_does(string text)
    {
        Assert.Equal(Written.BySystemTextJson(text), Written.By((ref w) => w.WriteString(text)));
        Assert.Equal(Written.BySystemTextJson(text, relaxed: true), Written.By((ref w) => w.WriteString(text), relaxed: true));
    }

    [Theory, MemberData(nameof(Escapings))]
    public void Writes_every_char(bool relaxed)
    {
        string[] texts = [.. Enumerable.Range(0, 0x10000).Select(c => ((char)c).ToString())];
        Written.SameAsSystemTextJson(texts, WriteString, relaxed);
    }

    [Theory, MemberData(nameof(Escapings))]
    public void Writes_every_char_inside_longer_text(bool relaxed)
    {
        Random random = FuzzSeed.Random();
        string[] texts = [.. Enumerable.Range(0, 0x10000).Select(c => With((char)c, random.Next(1, 70), random))];
        Written.SameAsSystemTextJson(texts, WriteString, relaxed);

        static string With(char c, int length, Random random)
        {
            char[] text = new string('x', length).ToCharArray();
            text[random.Next(length)] = c;
            return new string(text);
        }
    }

    [Theory, MemberData(nameof(Escapings))]
    public void Writes_each_special_char_at_every_position_in_texts_of_every_length(bool relaxed)
    {
        char[] specials =
        [
            .. Enumerable.Range(0, 0x101).Select(c => (char)c), '\u0600', '\u07FF', '\u0800', '\u2028', '\uD7FF', '\uD800',
            '\uDBFF', '\uDC00', '\uDFFF', '\uE000', '\uFF22', '\uFFFF',
        ];
        List<string> texts = [];
        foreach (char special in specials)
        {
            for (int length = 1; length <= 36; length++)
            {
                for (int place = 0; place < length; place++)
                {
                    texts.Add(new string('a', place) + special + new string('b', length - place - 1));
                }
            }
        }

        Written.SameAsSystemTextJson(texts, WriteString, relaxed);
    }

    [Theory, MemberData(nameof(Escapings))]
    public void Writes_random_text(bool relaxed)
    {
        Random random = FuzzSeed.Random();
        string[] texts = [.. Enumerable.Range(0, 40_000).Select(_ => RandomText.Next(random, random.Next(100)))];
        Written.SameAsSystemTextJson(texts, WriteString, relaxed);
    }

    [Theory, MemberData(nameof(Escapings))]
    public void Writes_text_in_pieces_beyond_the_longest_piece(bool relaxed)
    {
        List<string> texts = [];
        for (int around = -2; around <= 2; around++)
        {
            foreach (string special in (string[])["a", "\"", "é", "漢", "😀", "\uD83D", "\uDE00"])
            {
                string text = new string('x', Utf8BufferWriter.LongestPiece + around) + special;
                texts.Add(text);
                texts.Add(text + new string('y', Utf8BufferWriter.LongestPiece + around) + special + "z");
            }
        }

        Written.SameAsSystemTextJson(texts, WriteString, relaxed);
    }

    [Theory, MemberData(nameof(Escapings))]
    public void Writes_names_as_strings_with_a_colon(bool relaxed)
    {
        Random random = FuzzSeed.Random();
        for (int i = 0; i < 5_000; i++)
        {
            string name = RandomText.Next(random, random.Next(40));
            string expected = Written.BySystemTextJson(name, relaxed) + ":";
            Assert.Equal(expected, Written.By((ref w) => w.WriteName(name), relaxed));
            Assert.Equal(expected, Written.By((ref w) => w.WriteName(name.AsSpan()), relaxed));
        }
    }

    [Theory, MemberData(nameof(Escapings))]
    public void Escapes_the_same_without_vectors(bool relaxed)
    {
        Random random = FuzzSeed.Random();
        JsonEscaper escaper = relaxed ? JsonEscaper.Relaxed : JsonEscaper.Default;
        byte[] fast = new byte[6 * 100 + JsonEscaper.Slack];
        byte[] plain = new byte[6 * 100 + JsonEscaper.Slack];
        for (int i = 0; i < 40_000; i++)
        {
            string text = RandomText.Next(random, random.Next(100));
            int fastLength = escaper.Escape(text, fast);
            int position = 0;
            int plainLength = escaper.EscapeEach(text, ref position, text.Length, plain);
            Assert.Equal(text.Length, position);
            Assert.True(fast.AsSpan(0, fastLength).SequenceEqual(plain.AsSpan(0, plainLength)), text);
        }
    }

    [Theory, MemberData(nameof(Escapings))]
    public void Overwrites_only_the_room_that_it_requires(bool relaxed)
    {
        const byte Untouched = 0xA5;
        const int Around = 128;
        Random random = FuzzSeed.Random();
        JsonEscaper escaper = relaxed ? JsonEscaper.Relaxed : JsonEscaper.Default;
        byte[] memory = new byte[Around + (6 * 100) + JsonEscaper.Slack + Around];
        for (int i = 0; i < 40_000; i++)
        {
            string text = RandomText.Next(random, random.Next(100));
            int room = (6 * text.Length) + JsonEscaper.Slack;
            memory.AsSpan().Fill(Untouched);
            escaper.Escape(text, memory.AsSpan(Around, room));
            Assert.True(memory.AsSpan(0, Around).IndexOfAnyExcept(Untouched) < 0, text);
            Assert.True(memory.AsSpan(Around + room).IndexOfAnyExcept(Untouched) < 0, text);
        }
    }

    [Fact]
    public void Writes_a_null_string_as_null() => Assert.Equal("null", Written.By((ref w) => w.WriteString((string?)null)));

    [Fact]
    public void Refuses_a_null_name() =>
        Assert.Throws<ArgumentNullException>(() => Written.By((ref w) => w.WriteName((string)null!)));
}
