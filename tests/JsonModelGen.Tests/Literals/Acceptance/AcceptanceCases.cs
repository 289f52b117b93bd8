using System.Globalization;
using System.Net;
using System.Numerics;
using System.Text;
using JsonModelGen.Generator.Emission;
using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Shapes;

namespace JsonModelGen.Tests.Literals.Acceptance;

/// <summary>Texts by type. To add a case, add a line.</summary>
internal static class AcceptanceCases
{
    private static readonly string s_zeros = new('0', 300);

    private static readonly string[] s_integers = ["#0", "#-0", "#-0.0", "#-0e1", "#-1.0", "#127", "#128", "#-129", "#255", "#256", "#-1", "#65536", "#3.0", "#30e-1", "#1.5", "#1e400", "#0e999", "#-1e-400", "#4294967296", "#9223372036854775808", "#-9223372036854775809", "#18446744073709551616", "1", "+1", "-1", "01", "1.0", " 1", "1 ", "", "-", "128", "4294967296", "99999999999999999999", "-0"];

    private static readonly string[] s_wideIntegers = [.. s_integers, "#170141183460469231731687303715884105728", "#340282366920938463463374607431768211456", "#1e38", "#1e1000", "#1e1001", "#1e-1001", "#10e-1", "170141183460469231731687303715884105728", "340282366920938463463374607431768211455", "\t1\n", "1\v", "+ 1", "1\0", "--1", "1,0", "(1)"];

    private static readonly string[] s_numbers = ["#0", "#1.5", "#65519.99", "#65520", "#-65520", "#1e400", "#-1e400", "#1e-400", "#3.4028235e38", "#3.4028236e38", "#340282356779733661637539395458142568447.9", "#340282356779733661637539395458142568448", "#1.7976931348623157e308", "#1.7976931348623159e308", "#0e999", "#0.0000000000000000000000000000000000000000000000001e400", "#79228162514264337593543950335", "#79228162514264337593543950335.4", "#79228162514264337593543950335.5", "#79228162514264337593543950336", "#0.00000000000000000000000000000000001", "1", "+1.5", "-.5", "5.", ".", "", "-", "1e5", "1e", "1e+", "e5", "NaN", "nan", "Infinity", "-Infinity", "+Infinity", "∞", "1,000", " 1", "1 ", "1e400", "65520", "79228162514264337593543950335.5", "0x1", "1_0"];

    private static readonly string[] s_base64 = ["", "AQ==", "AQI=", "AQID", "AQ", "A", "=", "==", "====", "A===", "AQ=I", "AQI=AQI=", "-_-_", "+/+/", " AQ I=\n", "A Q I D B A = =", "AQé=", " ", "AR==", "AQJ=", "AQ==\t", "AQ==AQ", "AQ = ="];

    private static readonly string[] s_dates =
    [
        "2026-01-02", "2026-02-30", "2024-02-29", "2023-02-29", "0000-01-01", "0001-01-01", "9999-12-31", "2026-1-2", "2026-13-01", "2026-01-00", "20260102", "",
        "2026-01-02T03:04", "2026-01-02T03:04Z", "2026-01-02T03:04+01", "2026-01-02T03:04:05", "2026-01-02T03:04:05Z", "2026-01-02t03:04:05z", "2026-01-02 03:04:05", "2026-01-02T3:04:05",
        "2026-01-02T03:04:05.1", "2026-01-02T03:04:05.", "2026-01-02T03:04:05.Z", "2026-01-02T03:04:05.1234567890123456", "2026-01-02T03:04:05.12345678901234567", "2026-01-02T03:04:05.1234567890123456+01:00",
        "2026-01-02T03:04:05.123+01:00", "2026-01-02T03:04:05+14:00", "2026-01-02T03:04:05+14:01", "2026-01-02T03:04:05-15:00", "2026-01-02T03:04:05+0100", "2026-01-02T03:04:05+01:60", "2026-01-02T03:04:05+1",
        "2026-01-02T24:00:00", "2026-01-02T23:59:60", "2026-01-02T23:60:00", "2026-01-02T03", "2026-01-02T", "2026-01-02Z", "0001-01-01T00:00:00+01:00", "9999-12-31T23:59:59-01:00", "9999-12-31T23:59:59.9999999Z", "0001-01-01T00:00:00Z",
        " 2026-01-02", "2026-01-02 ", "yesterday", "2026-01-02T03:04:05Ä", "1767312000",
    ];

    private static readonly string[] s_times =
    [
        "", "0", "1", "-1", "+1", "01:02", "1:2", "1:2:3", "01:02:03", "1:2:3:4", "24:00:00", "23:59:59", "23:60", "23:59:60", "01:02:03.", "01:02:03.1", "01:02:03.1234567", "01:02:03.12345678", "1.02:03", "1.02:03:04", "-1.02:03:04.5", "1.2", "1.", "1.2:3",
        "10675199.02:48:05.4775807", "10675199.02:48:05.4775808", "-10675199.02:48:05.4775808", "-10675199.02:48:05.4775809", "10675200", "4294967296", "12345678", "010:02:03", " 01:02", "01:02 ", "-", "--1", "PT1H", "1:", ":1", "1:2:3:", "1:2.3", "1:2:3.4.5",
        s_zeros[..80] + "01:02:03", s_zeros[..90] + "01:02:03", s_zeros[..150] + "1.02:03:04", s_zeros + "1:02",
    ];

    private static readonly string[] s_addresses = ["192.0.2.1", "192.0.2.256", "192.0.2", "192.0.2.01", "0x7f.0.0.1", "1", "::", "::1", "2001:db8::1", "2001:DB8::1", "1:2:3:4:5:6:7:8", "1:2:3:4:5:6:7", "1:2:3:4:5:6:7:8:9", "1::2::3", "1:2:3:4:5:6:7::", "::2:3:4:5:6:7:8", "1::2:3:4:5:6:7:8", ":::", ":1", "1:", "12345::", "g::", "::ffff:192.0.2.1", "::192.0.2.256", "1:2:3:4:5:6:192.0.2.1", "1:2:3:4:5:6:7:192.0.2.1", "::192.0.2.1:1", "192.0.2.1::", "[::1]", "[::1", "::1]", "[::1]:80", "fe80::1%1", "fe80::1%eth0", "::1/64", "", " 192.0.2.1", "192.0.2.1 ", "localhost"];

    private static readonly string[] s_ranges = ["0", "3", "^1", "^", "-1", "+1", "2147483647", "2147483648", "007", "^^1", " 1", "1 ", "", "..", "1..", "..3", "1..^2", "^3..^1", "1...2", "1..2..3", "a..b", "1.2"];

    private static readonly string[] s_characters = ["", "a", "ab", "é", "e\u0301", "😀", "😀a", "\0", "\n", "\""];

    private static readonly string[] s_formatted = ["2026-01-02", "02.01.2026", "2.1.2026", "31.02.2026", "29.02.", "30.02.", "Fri, 02 Jan 2026 03:04:05 GMT", "Sat, 02 Jan 2026 03:04:05 GMT", "03:04", "3:04", "24:00", "03:04:05", "03:04:05.1234567", "2026-01-02T03:04:05.0000000Z", "2026-01-02T03:04:05+01:00", "2026-01-02 03:04 +01:00", "1.02:03:04", "1:02:03:04.5", "01:02", "", " ", "2026", "January 2026", "01/02/2026"];

    public static readonly AcceptanceCase[] All =
    [
        new AcceptanceCase<bool, BooleanCodec> { Name = "Boolean", Texts = ["true", "True", "TRUE", "tRuE", "false", "False", "", "1", "yes", " true", "true "] },
        new AcceptanceCase<sbyte, SByteCodec> { Name = "SByte", Texts = s_integers },
        new AcceptanceCase<byte, ByteCodec> { Name = "Byte", Texts = s_integers },
        new AcceptanceCase<short, Int16Codec> { Name = "Int16", Texts = s_integers },
        new AcceptanceCase<ushort, UInt16Codec> { Name = "UInt16", Texts = s_integers },
        new AcceptanceCase<int, Int32Codec> { Name = "Int32", Texts = s_integers },
        new AcceptanceCase<uint, UInt32Codec> { Name = "UInt32", Texts = s_integers },
        new AcceptanceCase<long, Int64Codec> { Name = "Int64", Texts = s_integers },
        new AcceptanceCase<ulong, UInt64Codec> { Name = "UInt64", Texts = s_integers },
        new AcceptanceCase<Int128, Int128Codec> { Name = "Int128", Texts = s_wideIntegers },
        new AcceptanceCase<UInt128, UInt128Codec> { Name = "UInt128", Texts = s_wideIntegers },
        new AcceptanceCase<BigInteger, BigIntegerCodec> { Name = "BigInteger", Texts = s_wideIntegers },
        new AcceptanceCase<Half, HalfCodec> { Name = "Half", Texts = s_numbers },
        new AcceptanceCase<float, SingleCodec> { Name = "Single", Texts = s_numbers },
        new AcceptanceCase<double, DoubleCodec> { Name = "Double", Texts = s_numbers },
        new AcceptanceCase<decimal, DecimalCodec> { Name = "Decimal", Texts = s_numbers },
        new AcceptanceCase<string, StringCodec> { Name = "String", Texts = ["", "a", "😀"] },
        new AcceptanceCase<char, CharCodec> { Name = "Char", Texts = s_characters },
        new AcceptanceCase<Rune, RuneCodec> { Name = "Rune", Texts = s_characters },
        new AcceptanceCase<DateTime, DateTimeCodec> { Name = "DateTime", Texts = s_dates },
        new AcceptanceCase<DateTime, UtcDateTimeCodec> { Name = "DateTime in UTC", Texts = s_dates, Shape = Generator.Parsing.Resolvers.ScalarTable.Rows["DateTime"].Shape.InUtc },
        new AcceptanceCase<DateTimeOffset, DateTimeOffsetCodec> { Name = "DateTimeOffset", Texts = s_dates },
        new AcceptanceCase<DateOnly, DateOnlyCodec> { Name = "DateOnly", Texts = s_dates },
        new AcceptanceCase<TimeOnly, TimeOnlyCodec> { Name = "TimeOnly", Texts = s_times },
        new AcceptanceCase<TimeSpan, TimeSpanCodec> { Name = "TimeSpan", Texts = s_times },
        new AcceptanceCase<Guid, GuidCodec> { Name = "Guid", Texts = ["01234567-89ab-cdef-0123-456789abcdef", "01234567-89AB-CDEF-0123-456789ABCDEF", "{01234567-89ab-cdef-0123-456789abcdef}", "0123456789abcdef0123456789abcdef", "01234567-89ab-cdef-0123-456789abcdeg", "01234567-89ab-cdef-0123-456789abcde", "0123456-789ab-cdef-0123-456789abcdef", ""] },
        new AcceptanceCase<Version, VersionCodec> { Name = "Version", Texts = ["1.2", "1.2.3", "1.2.3.4", "1.2.3.4.5", "1", "", "01.02", "1. 2", "1.+2", "1.-2", "1.-0", "1.2 ", " 1.2", "1..2", ".1.2", "1.2.", "1.2147483647", "1.2147483648", "v1.2", "1.2-beta", "1.\t2", "1.2\0.3", s_zeros[..250] + "1.2", s_zeros + "1.2"] },
        new AcceptanceCase<Index, IndexCodec> { Name = "Index", Texts = s_ranges },
        new AcceptanceCase<Range, RangeCodec> { Name = "Range", Texts = s_ranges },
        new AcceptanceCase<IPAddress, IPAddressCodec> { Name = "IPAddress", Texts = s_addresses, IsExact = false },
        new AcceptanceCase<IPEndPoint, IPEndPointCodec> { Name = "IPEndPoint", Texts = [.. s_addresses, "192.0.2.1:443", "192.0.2.1:65536", "192.0.2.1:", "192.0.2.1:+1", "192.0.2.1:00443", "[::1]:443", "[::1]:65536", "[2001:db8::1]"], IsExact = false },
        new AcceptanceCase<IPNetwork, IPNetworkCodec> { Name = "IPNetwork", Texts = [.. s_addresses, "192.0.2.0/24", "192.0.2.1/24", "192.0.2.1/32", "0.0.0.0/0", "192.0.2.0/33", "192.0.2.0/-1", "192.0.2.0/", "192.0.2.0/024", "2001:db8::/32", "2001:db8::1/32", "::/129", "192.0.2.0/24/24"], IsExact = false },
        new AcceptanceCase<Uri, UriCodec> { Name = "Uri", Texts = ["https://example.com", "a b", "http://[", "", "//", "c:\\"], IsExact = false },
        new AcceptanceCase<CultureInfo, CultureInfoCodec> { Name = "CultureInfo", Texts = ["de-CH", "", "xx", "no such culture"], IsExact = false },
        new AcceptanceCase<TimeZoneInfo, TimeZoneInfoCodec> { Name = "TimeZoneInfo", Texts = ["UTC", "", "Mars"], IsExact = false },
        new AcceptanceCase<Encoding, EncodingCodec> { Name = "Encoding", Texts = ["utf-8", "UTF-8", "", "utf-9"], IsExact = false },
        new AcceptanceCase<byte[], ByteArrayCodec> { Name = "byte[]", Texts = s_base64, Shape = Of("ByteArrayCodec", isKey: false) },
        new AcceptanceCase<Memory<byte>, MemoryByteCodec> { Name = "Memory<byte>", Texts = s_base64, Shape = Of("MemoryByteCodec", isKey: false) },
        new AcceptanceCase<int, NumberCodec<int, Int32Codec, NumbersFromStrings>> { Name = "int from strings", Texts = s_integers, Shape = Number("int", "Int32Codec", 1) },
        new AcceptanceCase<int, NumberCodec<int, Int32Codec, NamedNumbers>> { Name = "int by names", Texts = s_integers, Shape = Number("int", "Int32Codec", 4) },
        new AcceptanceCase<BigInteger, NumberCodec<BigInteger, BigIntegerCodec, NumbersFromStrings>> { Name = "BigInteger from strings", Texts = s_wideIntegers, Shape = Number("BigInteger", "BigIntegerCodec", 1) },
        new AcceptanceCase<UInt128, NumberCodec<UInt128, UInt128Codec, NumbersFromStrings>> { Name = "UInt128 from strings", Texts = s_wideIntegers, Shape = Number("UInt128", "UInt128Codec", 1) },
        new AcceptanceCase<double, NumberCodec<double, DoubleCodec, NumbersFromStrings>> { Name = "double from strings", Texts = s_numbers, Shape = Number("double", "DoubleCodec", 1) },
        new AcceptanceCase<float, NumberCodec<float, SingleCodec, NamedNumbers>> { Name = "float by names", Texts = s_numbers, Shape = Number("float", "SingleCodec", 4) },
        new AcceptanceCase<Half, NumberCodec<Half, HalfCodec, AllNumberForms>> { Name = "Half in all forms", Texts = s_numbers, Shape = Number("Half", "HalfCodec", 7) },
        new AcceptanceCase<decimal, NumberCodec<decimal, DecimalCodec, NumbersFromStrings>> { Name = "decimal from strings", Texts = s_numbers, Shape = Number("decimal", "DecimalCodec", 1) },
        new AcceptanceCase<DateTime, UnixSecondsCodec> { Name = "unix-seconds", Texts = [.. s_integers, "#253402300799", "#253402300800", "#-62135596800", "#-62135596801", "253402300800"], Shape = Of("UnixSecondsCodec", isNumber: true) },
        new AcceptanceCase<DateTimeOffset, UnixMillisecondsOffsetCodec> { Name = "unix-milliseconds", Texts = [.. s_integers, "#253402300799999", "#253402300800000", "253402300800000"], Shape = Of("UnixMillisecondsOffsetCodec", isNumber: true) },
        new AcceptanceCase<TimeSpan, DurationSecondsCodec> { Name = "seconds", Texts = [.. s_integers, "#922337203685", "#922337203686", "922337203686"], Shape = Of("DurationSecondsCodec", isNumber: true) },
        new AcceptanceCase<TimeSpan, DurationMicrosecondsCodec> { Name = "microseconds", Texts = s_integers, Shape = Of("DurationMicrosecondsCodec", isNumber: true) },
        new AcceptanceCase<TimeSpan, Iso8601DurationCodec> { Name = "iso8601", Texts = ["PT1H30M", "P1DT2H", "P1D", "-PT1S", "PT0.5S", "PT1.S", "PT.5S", "P", "PT", "P1DT", "P1Y", "P1M", "PT1M", "T1H", "1H", "", "PT1H ", " PT1H", "+PT1H", "P1W", "PT1M1H", "PT1.5H", "P99999999999D", "pt1h", "P1DT1D", "PT1.12345678S", "PT1.1234567890123456789S", "PT100000000H"], Shape = new FormattedShape("global::System.TimeSpan", RuntimeNames.Namespace + "Iso8601DurationCodec", IsNumber: false) },
        Formatted<DateTime, FormattableDateTime, GermanDate>("DateTime"),
        Formatted<DateTime, FormattableDateTime, RoundTrip>("DateTime"),
        Formatted<DateTime, FormattableDateTime, Rfc1123>("DateTime"),
        Formatted<DateTime, FormattableDateTime, DayOfYear>("DateTime"),
        Formatted<DateTime, FormattableDateTime, Clock>("DateTime"),
        Formatted<DateTimeOffset, FormattableDateTimeOffset, WithOffset>("DateTimeOffset"),
        Formatted<DateTimeOffset, FormattableDateTimeOffset, RoundTrip>("DateTimeOffset"),
        Formatted<DateOnly, FormattableDateOnly, GermanDate>("DateOnly"),
        Formatted<DateOnly, FormattableDateOnly, RoundTrip>("DateOnly"),
        Formatted<DateOnly, FormattableDateOnly, DayOfYear>("DateOnly"),
        Formatted<TimeOnly, FormattableTimeOnly, Clock>("TimeOnly"),
        Formatted<TimeOnly, FormattableTimeOnly, RoundTrip>("TimeOnly"),
        Formatted<TimeSpan, FormattableTimeSpan, General>("TimeSpan"),
        Formatted<TimeSpan, FormattableTimeSpan, HoursAndMinutes>("TimeSpan"),
    ];

    private static AcceptanceCase<T, FormattedCodec<T, TType, TFormat>> Formatted<T, TType, TFormat>(string type)
        where T : struct, ISpanFormattable
        where TType : IJsonFormattable<T>
        where TFormat : IJsonFormat => new()
        {
            Name = type + " as " + TFormat.Format,
            Texts = s_formatted,
            IsExact = TFormat.Format != "dd.MM.",
            Shape = new FormattedShape("global::System." + type, RuntimeNames.Namespace + "FormattedCodec<>", IsNumber: false) { Format = TFormat.Format },
        };

    private static FormattedShape Of(string codec, bool isNumber) => new("global::System.Object", RuntimeNames.Namespace + codec, isNumber);

    private static CodecShape Of(string codec, bool isKey, string type = "byte[]") => new(type, RuntimeNames.Namespace + codec, isKey, IsReferenceType: true);

    private static NumberShape Number(string type, string codec, int handling) => new(type, codec, (NumberHandling)handling);

    private readonly struct GermanDate : IJsonFormat
    {
        public static string Format => "dd.MM.yyyy";
    }

    private readonly struct DayOfYear : IJsonFormat
    {
        public static string Format => "dd.MM.";
    }

    private readonly struct RoundTrip : IJsonFormat
    {
        public static string Format => "O";
    }

    private readonly struct Rfc1123 : IJsonFormat
    {
        public static string Format => "R";
    }

    private readonly struct Clock : IJsonFormat
    {
        public static string Format => "HH:mm";
    }

    private readonly struct WithOffset : IJsonFormat
    {
        public static string Format => "yyyy-MM-dd HH:mm zzz";
    }

    private readonly struct General : IJsonFormat
    {
        public static string Format => "g";
    }

    private readonly struct HoursAndMinutes : IJsonFormat
    {
        public static string Format => "hh\\:mm";
    }
}
