using static JsonModelGen.JsonModelErrorKind;

namespace JsonModelGen.Tests.Codecs;

/// <summary>The scalar types. To add a case, add a line.</summary>
public static class ScalarCases
{
    private static readonly string ZerosThatFit = new('0', 120);
    private static readonly string ZerosThatDoNotFit = new('0', 300);

    // What every numeric type refuses.
    private static readonly (string, JsonModelErrorKind)[] NoNumber =
    [
        ("null", NullValue), ("\"1\"", WrongType), ("true", WrongType), ("{}", WrongType), ("[]", WrongType),
        ("01", InvalidJson), ("+1", InvalidJson), ("-", UnexpectedEnd), ("1.", UnexpectedEnd), ("NaN", InvalidJson), ("", UnexpectedEnd), ("1 1", TrailingData),
    ];

    // What every textual type refuses.
    private static readonly (string, JsonModelErrorKind)[] NoText =
    [
        ("1", WrongType), ("true", WrongType), ("{}", WrongType), ("[]", WrongType), ("\"", UnexpectedEnd), ("\"\\x\"", InvalidJson), ("\"\\ud800\"", InvalidText),
    ];

    private static readonly (string, JsonModelErrorKind)[] NoStructText = [.. NoText, ("null", NullValue)];

    public static readonly CodecCase[] All =
    [
        new CodecCase<bool, BooleanCodec> { Name = "bool", Values = [true, false], Bad = [("null", NullValue), ("1", WrongType), ("\"true\"", WrongType), ("True", InvalidJson), ("tru", UnexpectedEnd)] },
        new CodecCase<sbyte, SByteCodec> { Name = "sbyte", Values = [0, 1, sbyte.MinValue, sbyte.MaxValue], Good = ["-0"], Bad = [.. NoNumber, ("128", NumberOutOfRange), ("-129", NumberOutOfRange), ("1.5", NumberOutOfRange)] },
        new CodecCase<byte, ByteCodec> { Name = "byte", Values = [0, 1, byte.MaxValue], Bad = [.. NoNumber, ("256", NumberOutOfRange), ("-1", NumberOutOfRange), ("1.5", NumberOutOfRange)] },
        new CodecCase<short, Int16Codec> { Name = "short", Values = [0, -1, short.MinValue, short.MaxValue], Good = ["-0"], Bad = [.. NoNumber, ("32768", NumberOutOfRange), ("1.5", NumberOutOfRange)] },
        new CodecCase<ushort, UInt16Codec> { Name = "ushort", Values = [0, 1, ushort.MaxValue], Bad = [.. NoNumber, ("65536", NumberOutOfRange), ("-1", NumberOutOfRange)] },
        new CodecCase<int, Int32Codec> { Name = "int", Values = [0, -1, 42, int.MinValue, int.MaxValue], Good = ["-0"], Bad = [.. NoNumber, ("2147483648", NumberOutOfRange), ("1.5", NumberOutOfRange)] },
        new CodecCase<uint, UInt32Codec> { Name = "uint", Values = [0, 1, uint.MaxValue], Bad = [.. NoNumber, ("4294967296", NumberOutOfRange), ("-1", NumberOutOfRange)] },
        new CodecCase<long, Int64Codec> { Name = "long", Values = [0, -1, long.MinValue, long.MaxValue], Good = ["-0"], Bad = [.. NoNumber, ("9223372036854775808", NumberOutOfRange), ("0.1", NumberOutOfRange)] },
        new CodecCase<ulong, UInt64Codec> { Name = "ulong", Values = [0, 1, ulong.MaxValue], Bad = [.. NoNumber, ("18446744073709551616", NumberOutOfRange), ("-1", NumberOutOfRange)] },
        new CodecCase<Int128, Int128Codec> { Name = "Int128", Values = [0, -1, Int128.MinValue, Int128.MaxValue], Good = ["-0"], Bad = [.. NoNumber, ("170141183460469231731687303715884105728", NumberOutOfRange), ("0.1", NumberOutOfRange), ("1e999999999999", NumberOutOfRange)] },
        new CodecCase<UInt128, UInt128Codec> { Name = "UInt128", Values = [0, 1, UInt128.MaxValue], Good = ["-0"], Bad = [.. NoNumber, ("340282366920938463463374607431768211456", NumberOutOfRange), ("-1", NumberOutOfRange), ("1e99", NumberOutOfRange)] },
        new CodecCase<Half, HalfCodec> { Name = "Half", Values = [(Half)0, (Half)(-1.5), Half.MinValue, Half.MaxValue, Half.Epsilon, Half.NegativeZero, (Half)0.1], Good = ["1e2", "65519", "1e-30", "0.30000000000000000000001"], Bad = [.. NoNumber, ("65520", NumberOutOfRange), ("-1e9", NumberOutOfRange)] },
        new CodecCase<float, SingleCodec> { Name = "float", Values = [0, -1.5f, float.MinValue, float.MaxValue, float.Epsilon, 0.1f, -0f, 1e20f], Good = ["1e2", "1E-60", "16777217", "0.30000000000000000000001"], Bad = [.. NoNumber] },
        new CodecCase<double, DoubleCodec> { Name = "double", Values = [0, -1.5, double.MinValue, double.MaxValue, double.Epsilon, 0.1, -0d, 1e20, 123456789.123], Good = ["1e2", "1E-400", "9007199254740993", "0.1000000000000000055511151231257827"], Bad = [.. NoNumber] },
        new CodecCase<decimal, DecimalCodec> { Name = "decimal", Values = [0, 1.00m, -1.5m, decimal.MinValue, decimal.MaxValue, 0.0000000000000000000000000001m], Good = ["1e2", "1E-3", "-0.0"], Bad = [.. NoNumber, ("1e29", NumberOutOfRange)] },
        new CodecCase<string, StringCodec> { Name = "string", Values = ["", "a", "é<>&'+`\"\\/\n\u0001\u007f\u2028", "😀", new string('x', 3000), "\ud800"], Good = ["\"\\u0041\\n\\/\"", "\"\\ud83d\\ude00é\""], Bad = [.. NoText] },
        new CodecCase<char, CharCodec> { Name = "char", Values = ['a', '"', '+', 'é', '\0', '\ud800', '中'], Good = ["\"\\u00e9\"", "\"\\n\""], Bad = [.. NoStructText, ("\"\"", InvalidValue), ("\"ab\"", InvalidValue), ("\"😀\"", InvalidValue)] },
        new CodecCase<DateTime, DateTimeCodec>
        {
            Name = "DateTime",
            Values = [default, DateTime.MaxValue, new(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc), new(2026, 1, 2, 3, 4, 5, 678, DateTimeKind.Local), new DateTime(2026, 1, 2).AddTicks(1)],
            Good = ["\"2026-01-02\"", "\"2026-01-02T03:04\"", "\"2026-01-02T03:04:05.123456789Z\"", "\"2026-01-02T03:04:05+01:00\"", "\"\\u0032026-01-02\""],
            Bad = [.. NoStructText, ("\"\"", InvalidValue), ("\"2026-02-30\"", InvalidValue), ("\"2026-01-02T03:04:05+0100\"", InvalidValue), ("\" 2026-01-02\"", InvalidValue)],
        },
        new CodecCase<DateTimeOffset, DateTimeOffsetCodec>
        {
            Name = "DateTimeOffset",
            Values = [default, DateTimeOffset.MaxValue, new(2026, 1, 2, 3, 4, 5, TimeSpan.FromMinutes(-90))],
            Good = ["\"2026-01-02T03:04:05Z\"", "\"2026-01-02T03:04:05.1+14:00\""],
            Bad = [.. NoStructText, ("\"2026-01-02T25:00\"", InvalidValue), ("\"2026-01-02T03:04:05+15:00\"", InvalidValue)],
        },
        new CodecCase<DateOnly, DateOnlyCodec>
        {
            Name = "DateOnly",
            Values = [default, DateOnly.MaxValue, new(2024, 2, 29)],
            Good = ["\"\\u0032024-02-29\"", "\"\\u0032\\u0030\\u0032\\u0034\\u002d\\u0030\\u0032\\u002d\\u0032\\u0039\""],
            Bad = [.. NoStructText, ("\"2023-02-29\"", InvalidValue), ("\"0000-01-01\"", InvalidValue), ("\"2024-2-290\"", InvalidValue), ("\"2024-13-01\"", InvalidValue), ("\"2024-01-00\"", InvalidValue), ("\"2024-01-01T00:00\"", InvalidValue), ("\"2024/01/01\"", InvalidValue), ("\"\"", InvalidValue), ("\"-024-01-01\"", InvalidValue), ("\"20é4-01-01\"", InvalidValue)],
        },
        new CodecCase<TimeOnly, TimeOnlyCodec>
        {
            Name = "TimeOnly",
            Values = [default, TimeOnly.MaxValue, new(1, 2, 3), new(1, 2, 3, 400)],
            Good = ["\"01:02\"", "\"1:2:3.400\"", "\"010:02:03\"", "\"\\u0031:2:3\"", $"\"{ZerosThatFit[..80]}01:02:03\""],
            Bad = [.. NoStructText, ("\"\"", InvalidValue), ("\"24:00:00\"", InvalidValue), ("\"1.02:03:04\"", InvalidValue), ("\"-01:02:03\"", InvalidValue), ("\" 01:02:03\"", InvalidValue), ("\"01:02:03.\"", InvalidValue), ("\"23:59:59.12345678\"", InvalidValue), ("\"12345678\"", InvalidValue), ($"\"{ZerosThatDoNotFit[..90]}01:02:03\"", InvalidValue)],
        },
        new CodecCase<TimeSpan, TimeSpanCodec>
        {
            Name = "TimeSpan",
            Values = [default, TimeSpan.MinValue, TimeSpan.MaxValue, new(1, 2, 3, 4), TimeSpan.FromMilliseconds(-500), new(5)],
            Good = ["\"1:2:3\"", "\"1.2:3:4.5\"", "\"-1:2:3\"", "\"\\u0031:2:3\"", $"\"{ZerosThatFit}1.02:03:04\""],
            Bad = [.. NoStructText, ("\"\"", InvalidValue), ("\"24:00:00\"", InvalidValue), ("\"+01:02:03\"", InvalidValue), ("\"  01:02:03\"", InvalidValue), ("\"01:02:03 \"", InvalidValue), ("\"PT1H\"", InvalidValue), ("\"12345678\"", InvalidValue), ($"\"{ZerosThatDoNotFit}1.02:03:04\"", InvalidValue), ($"\"{string.Concat(Enumerable.Repeat("\\u0030", 26))}1:02:03\"", InvalidValue)],
        },
        new CodecCase<Guid, GuidCodec> { Name = "Guid", Values = [Guid.Empty, new("01234567-89ab-cdef-0123-456789abcdef")], Good = ["\"01234567-89AB-CDEF-0123-456789ABCDEF\"", "\"\\u0030" + "1234567-89ab-cdef-0123-456789abcdef\""], Bad = [.. NoStructText, ("\"{01234567-89ab-cdef-0123-456789abcdef}\"", InvalidValue), ("\"0123456789abcdef0123456789abcdef\"", InvalidValue), ("\"\"", InvalidValue)] },
        new CodecCase<Uri, UriCodec> { Name = "Uri", Values = [new("https://example.com/a b?x=ü&y=1"), new("a/b", UriKind.Relative), new("", UriKind.Relative)], Good = ["\"https:\\/\\/example.com\""], Bad = [.. NoText, ("\"http://[\"", InvalidValue)] },
        new CodecCase<Version, VersionCodec> { Name = "Version", Values = [new(1, 2), new(1, 2, 3), new(1, 2, 3, int.MaxValue)], Good = ["\"01.02\"", "\"1.\\u0032\"", "\"1. 2\"", "\"1.+2\"", $"\"{ZerosThatDoNotFit[..250]}1.2\""], Bad = [.. NoText, ("\"\"", InvalidValue), ("\"1\"", InvalidValue), ("\"1.2 \"", InvalidValue), ("\" 1.2\"", InvalidValue), ("\"1.2.3.4.5\"", InvalidValue), ("\"1.-2\"", InvalidValue), ($"\"{ZerosThatDoNotFit}1.2\"", InvalidValue)] },
        new CodecCase<byte[], ByteArrayCodec> { Name = "byte[]", Values = [[], [1], [1, 2], [1, 2, 3], [0xfb, 0xff, 0xfe], [.. Enumerable.Range(0, 5000).Select(i => (byte)i)]], Good = ["\" AQ I=\\n\"", "\"\\u0041QID\"", "\"+/+/\"", "\"AQID \"", "\" \"", "\"A Q I D B A = =\""], Bad = [.. NoText, ("\"AQI\"", InvalidValue), ("\"A\"", InvalidValue), ("\"=\"", InvalidValue), ("\"==\"", InvalidValue), ("\"====\"", InvalidValue), ("\"A===\"", InvalidValue), ("\"AQ=I\"", InvalidValue), ("\"-_-_\"", InvalidValue), ("\"AQI=AQI=\"", InvalidValue), ("\"AQé=\"", InvalidValue)] },
        new CodecCase<Memory<byte>, MemoryByteCodec> { Name = "Memory<byte>", Values = [default, new byte[] { 1, 2 }], Good = ["\"AQ==\""], Bad = [.. NoText] },
        new CodecCase<ReadOnlyMemory<byte>, ReadOnlyMemoryByteCodec> { Name = "ReadOnlyMemory<byte>", Values = [default, new byte[] { 1, 2 }], Good = ["\"AQ==\""], Bad = [.. NoText] },
    ];
}
