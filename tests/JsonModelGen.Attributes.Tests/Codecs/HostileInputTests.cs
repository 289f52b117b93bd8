using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;

namespace JsonModelGen.Tests.Codecs;

/// <summary>
/// Types that System.Text.Json does not support, with almost valid text: it is refused with an error of ours, or read as a value that survives a
/// round trip.
/// </summary>
public class HostileInputTests
{
    private const int Rounds = 3_000;

    private const string Letters = "0123456789.:/-^+ \\u0041\"[]{},eEé\u0001\ud800azUTC";

    private static readonly Dictionary<string, (string[] Seeds, Action<string> Check)> s_rows = new()
    {
        ["RawJson"] = (["{\"a\":[1,\"\\u0041\",null]}", "\"é\"", "-1.5e3", "[[],{}]"], Check<RawJson, RawJsonCodec>),
        ["Rune"] = (["\"x\"", "\"\\ud83d\\ude00\""], Check<Rune, RuneCodec>),
        ["Index"] = (["\"12\"", "\"^3\""], Check<Index, IndexCodec>),
        ["Range"] = (["\"1..^2\"", "\"..\""], Check<Range, RangeCodec>),
        ["IPAddress"] = (["\"192.0.2.1\"", "\"2001:db8::1\""], Check<IPAddress, IPAddressCodec>),
        ["IPEndPoint"] = (["\"192.0.2.1:443\"", "\"[2001:db8::1]:80\""], Check<IPEndPoint, IPEndPointCodec>),
        ["IPNetwork"] = (["\"192.0.2.0/24\"", "\"2001:db8::/32\""], Check<IPNetwork, IPNetworkCodec>),
        ["CultureInfo"] = (["\"de-AT\"", "\"\""], Check<CultureInfo, CultureInfoCodec>),
        ["TimeZoneInfo"] = (["\"UTC\""], Check<TimeZoneInfo, TimeZoneInfoCodec>),
        ["Encoding"] = (["\"utf-8\"", "\"us-ascii\""], Check<Encoding, EncodingCodec>),
        ["tuple"] = (["[1,\"a\"]"], Check<(int, string), ValueTupleCodec<int, string, Int32Codec, StringCodec>>),
        ["pair"] = (["{\"key\":\"a\",\"value\":1}"], Check<KeyValuePair<string, int>, KeyValuePairCodec<string, int, StringCodec, Int32Codec>>),
        ["int[,]"] = (["[[1,2],[3,4]]", "[[],[]]"], Check<int[,], MultiDimensionalArrayCodec<int[,], int, Int32Codec>>),
        ["object"] = (["[1,{\"a\":null}]", "\"a\""], Check<object, ObjectCodec>),
        ["own methods"] = (["\"1.5 EUR\""], Check<Money, OwnMethodsCodec<Money, MoneyMethods>>),
    };

    public static TheoryData<string> Rows => [.. s_rows.Keys];

    [Theory, MemberData(nameof(Rows))]
    public void Almost_valid_text_is_refused_or_read_consistently(string name)
    {
        (string[] seeds, Action<string> check) = s_rows[name];
        Random random = FuzzSeed.Random();
        foreach (string seed in seeds)
            check(seed);
        for (int i = 0; i < Rounds; i++)
            check(Mutate(seeds[random.Next(seeds.Length)], random));
    }

    [Fact]
    public void A_user_method_must_read_or_write_exactly_one_value()
    {
        Refuses<Unfinished>("[1,2]", JsonModelErrorKind.UserCode);
        Refuses<ReadsNull>("1", JsonModelErrorKind.UserCode);
        Assert.Equal(JsonModelErrorKind.NotWritable, Assert.Throws<JsonModelException>(() => CodecRun.Write<string, OwnMethodsCodec<string, Unfinished>>("x")).Kind);
        Assert.Equal("null", CodecRun.Write<string, OwnMethodsCodec<string, Unfinished>>(null!));

        static void Refuses<TMethods>(string json, JsonModelErrorKind kind)
            where TMethods : IJsonOwnMethods<string> => CodecRun.Refuses<string, OwnMethodsCodec<string, TMethods>>(json, kind);
    }

    /// <summary>Reads, and unless that is refused, writes, reads and writes again: the text stays the same. Exceptions of user code must be wrapped.</summary>
    private static void Check<T, TCodec>(string json)
        where TCodec : IJsonCodec<T>
    {
        T value;
        try
        {
            value = JsonModel.FromJson<T, TCodec>(json);
        }
        catch (JsonModelException)
        {
            return;
        }

        string written = JsonModel.ToJson<T, TCodec>(value);
        using (JsonDocument.Parse(written))
            Assert.Equal(written, JsonModel.ToJson<T, TCodec>(JsonModel.FromJson<T, TCodec>(written)));
    }

    private static string Mutate(string text, Random random)
    {
        for (int edits = random.Next(1, 4); edits > 0; edits--)
        {
            int at = random.Next(text.Length + 1);
            string letter = Letters[random.Next(Letters.Length)].ToString();
            text = random.Next(4) switch
            {
                0 => text.Insert(at, letter),
                1 when at < text.Length => text.Remove(at, 1),
                2 when at < text.Length => text.Remove(at, 1).Insert(at, letter),
                3 => text[..at],
                _ => text,
            };
        }

        return text;
    }

    private readonly record struct Money(decimal Amount, string Currency);

    private readonly struct MoneyMethods : IJsonOwnMethods<Money>
    {
        public static Money FromJson(ref Utf8JsonReader reader)
        {
            string[] parts = reader.GetString()!.Split(' ');
            return new Money(decimal.Parse(parts[0], CultureInfo.InvariantCulture), parts[1]);
        }

        public static void ToJson(Utf8JsonWriter writer, Money value) =>
            writer.WriteStringValue(string.Create(CultureInfo.InvariantCulture, $"{value.Amount} {value.Currency}"));
    }

    private readonly struct Unfinished : IJsonOwnMethods<string>
    {
        public static string FromJson(ref Utf8JsonReader reader) => "x";

        public static void ToJson(Utf8JsonWriter writer, string value) => writer.WriteStartArray();
    }

    private readonly struct ReadsNull : IJsonOwnMethods<string>
    {
        public static string FromJson(ref Utf8JsonReader reader) => null!;
    }
}
