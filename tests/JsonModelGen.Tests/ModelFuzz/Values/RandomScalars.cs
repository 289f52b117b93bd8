using System.Collections;
using System.Globalization;
using System.Net;
using System.Numerics;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace JsonModelGen.Tests.ModelFuzz;

/// <summary>Random values of scalar types. To add a type, add a line.</summary>
internal static class RandomScalars
{
    private static readonly string[] s_texts =
        ["", "a", "plain text", "\"\\/\b\f\n\r\t", "é😀<>&'+`\u2028", "\0\u001f\u007f", "null", "long enough to be written by vectors, \" included"];

    private static readonly string[] s_documents = ["{}", "[]", "1", "\"x\"", "true", "{\"a\":[1,2.50,{\"b\":null}],\"\\u0041\":\"\\n\"}", "[[],{}]"];

    public static readonly Dictionary<Type, Func<Random, object>> All = new()
    {
        [typeof(string)] = Text,
        [typeof(bool)] = static random => random.Next(2) == 0,
        [typeof(byte)] = static random => (byte)random.Next(256),
        [typeof(sbyte)] = static random => (sbyte)random.Next(-128, 128),
        [typeof(short)] = static random => (short)random.Next(short.MinValue, short.MaxValue + 1),
        [typeof(ushort)] = static random => (ushort)random.Next(ushort.MaxValue + 1),
        [typeof(int)] = static random => (int)Bits(random),
        [typeof(uint)] = static random => (uint)Bits(random),
        [typeof(long)] = static random => Bits(random),
        [typeof(ulong)] = static random => (ulong)Bits(random),
        [typeof(Int128)] = static random => new Int128((ulong)Bits(random), (ulong)Bits(random)),
        [typeof(UInt128)] = static random => new UInt128((ulong)Bits(random), (ulong)Bits(random)),
        [typeof(BigInteger)] = static random => new BigInteger(Bits(random)) * Bits(random),
        [typeof(Half)] = static random => (Half)(random.NextDouble() * 100),
        [typeof(float)] = static random => (float)Bits(random) / random.Next(1, 1000),
        [typeof(double)] = static random => (double)Bits(random) / random.Next(1, 1000),
        [typeof(decimal)] = static random => new decimal(random.Next(), random.Next(), random.Next(), random.Next(2) == 0, (byte)random.Next(29)),
        [typeof(char)] = static random => "a\"\\\n\0é€<"[random.Next(8)],
        [typeof(DateTime)] = static random => new DateTime(Ticks(random), (DateTimeKind)random.Next(3)),
        [typeof(DateTimeOffset)] = static random => new DateTimeOffset(Ticks(random) + TimeSpan.TicksPerDay, TimeSpan.FromMinutes(random.Next(-840, 841))),
        [typeof(DateOnly)] = static random => DateOnly.FromDayNumber(random.Next(DateOnly.MaxValue.DayNumber)),
        [typeof(TimeOnly)] = static random => new TimeOnly(random.NextInt64(TimeSpan.TicksPerDay)),
        [typeof(TimeSpan)] = static random => new TimeSpan(Bits(random)),
        [typeof(Guid)] = static random => new Guid(Bytes(random, 16)),
        [typeof(Uri)] = static random => new Uri(random.Next(2) == 0 ? "https://example.com/ä?b=c" : "relative/path", UriKind.RelativeOrAbsolute),
        [typeof(Version)] = static random => random.Next(2) == 0 ? new Version(random.Next(), 1) : new Version(1, 2, 3, random.Next()),
        [typeof(byte[])] = static random => Bytes(random, random.Next(20)),
        [typeof(Memory<byte>)] = static random => new Memory<byte>(Bytes(random, random.Next(20))),
        [typeof(ReadOnlyMemory<byte>)] = static random => new ReadOnlyMemory<byte>(Bytes(random, random.Next(20))),
        [typeof(object)] = static random => random.Next(3) switch { 0 => Text(random), 1 => random.Next(), _ => true },
        [typeof(RawJson)] = static random => RawJson.Parse(s_documents[random.Next(s_documents.Length)]),
        [typeof(Rune)] = static random => new Rune(random.Next(2) == 0 ? 'é' : 0x1F600),
        [typeof(Index)] = static random => new Index(random.Next(9), random.Next(2) == 0),
        [typeof(Range)] = static random => new Range(random.Next(9), new Index(random.Next(9), random.Next(2) == 0)),
        [typeof(TimeZoneInfo)] = static _ => TimeZoneInfo.Utc,
        [typeof(CultureInfo)] = static random => CultureInfo.GetCultureInfo(random.Next(2) == 0 ? "" : "de-AT"),
        [typeof(Encoding)] = static random => random.Next(2) == 0 ? Encoding.UTF8 : Encoding.Latin1,
        [typeof(IPAddress)] = static random => new IPAddress(Bytes(random, random.Next(2) == 0 ? 4 : 16)),
        [typeof(IPEndPoint)] = static random => new IPEndPoint(new IPAddress(Bytes(random, 4)), random.Next(65536)),
        [typeof(IPNetwork)] = static _ => new IPNetwork(new IPAddress(new byte[] { 10, 0, 0, 0 }), 8),
        [typeof(ArrayList)] = static random => new ArrayList { random.Next(), "a", null, true },
        [typeof(IList)] = static random => new ArrayList { random.Next() },
        [typeof(ICollection)] = static random => new ArrayList { random.Next(), "a" },
        [typeof(IEnumerable)] = static random => new ArrayList { random.Next(), null },
        [typeof(Hashtable)] = static random => new Hashtable { ["a"] = random.Next() },
        [typeof(IDictionary)] = static _ => new Hashtable { ["b"] = null },
        [typeof(JsonElement)] = static random => Document(random).RootElement,
        [typeof(JsonDocument)] = Document,
        [typeof(JsonNode)] = static random => JsonNode.Parse(s_documents[random.Next(s_documents.Length)])!,
        [typeof(JsonObject)] = static random => new JsonObject { ["a"] = random.Next(), ["b"] = new JsonArray(1, null) },
        [typeof(JsonArray)] = static random => new JsonArray(random.Next(), null, "x", new JsonObject()),
        [typeof(JsonValue)] = static random => JsonValue.Create(random.Next()),
    };

    /// <summary>A value that the enum declares.</summary>
    public static object Enum(Type type, Random random)
    {
        Array values = System.Enum.GetValuesAsUnderlyingType(type);
        if (values.Length == 0)
            throw new NoValueException("enum without values");
        object chosen = values.GetValue(random.Next(values.Length))!;

        // Which of two names System.Text.Json writes for the same number depends on an unstable sort.
        object[] unambiguous = [.. values.Cast<object>().GroupBy(static value => value).Where(static group => group.Count() == 1).Select(static group => group.Key)];
        return System.Enum.ToObject(type, unambiguous.Length > 0 && !unambiguous.Contains(chosen) ? unambiguous[0] : chosen);
    }

    private static object Text(Random random) => s_texts[random.Next(s_texts.Length)] + (random.Next(3) == 0 ? random.Next().ToString("x", null) : "");

    private static JsonDocument Document(Random random) => JsonDocument.Parse(s_documents[random.Next(s_documents.Length)]);

    private static byte[] Bytes(Random random, int count)
    {
        byte[] bytes = new byte[count];
        random.NextBytes(bytes);
        return bytes;
    }

    private static long Ticks(Random random) => random.NextInt64(DateTime.MaxValue.Ticks - (3 * TimeSpan.TicksPerDay));

    /// <summary>A number of any magnitude, small ones as often as large ones.</summary>
    private static long Bits(Random random) => random.NextInt64(long.MinValue, long.MaxValue) >> random.Next(64);
}
