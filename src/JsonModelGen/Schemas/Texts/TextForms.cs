using System.Globalization;
using System.Numerics;

namespace JsonModelGen.Generator.Schemas.Texts;

/// <summary>
/// The forms of texts by the codec that reads them, with the suffix <see cref="Key"/> for keys: one row for each. A codec without a row accepts
/// any text as far as can be known at build time: what is a valid URI, culture, time zone or encoding depends on the machine on which the program
/// runs, and for types that parse themselves, on their code.
/// </summary>
internal static class TextForms
{
    /// <summary>The suffix of a codec's name for keys.</summary>
    public const string Key = "Key";

    /// <summary>The form of non-finite numbers.</summary>
    public const string NamedNumber = "NamedNumber";

    /// <summary>The prefix of the name of a form with a user-defined format; type and format follow.</summary>
    private const string Formatted = "Formatted ";

    private const string DateTimeExample = "a date and time such as \"2026-01-02T03:04:05Z\"";
    private const string DateTimeOffsetExample = "a date, time and offset such as \"2026-01-02T03:04:05+01:00\"";
    private const string Base64Example = "a base64 string";

    private static readonly Dictionary<string, TextForm> s_rows = new(StringComparer.Ordinal)
    {
        ["CharCodec"] = new("one character", static text => text.Length == 1),
        ["RuneCodec"] = new("one Unicode character", static text => text.Length == 1 || (text.Length == 2 && char.IsSurrogatePair(text, 0))),
        ["DateTimeCodec"] = new(DateTimeExample, DateTimeText.IsDateTime) { LongestEscaped = DateTimeText.LongestEscaped },
        ["UtcDateTimeCodec"] = new(DateTimeExample, DateTimeText.IsDateTime) { LongestEscaped = DateTimeText.LongestEscaped },
        ["DateTimeOffsetCodec"] = new(DateTimeOffsetExample, DateTimeText.IsDateTimeOffset) { LongestEscaped = DateTimeText.LongestEscaped },
        ["DateOnlyCodec"] = new("a date such as \"2026-01-02\"", DateTimeText.IsDate),
        ["TimeOnlyCodec"] = new("a time of day such as \"03:04:05\"", TimeSpanText.IsTimeOfDay) { LongestEscaped = 6 * 16 },
        ["TimeSpanCodec"] = new("a TimeSpan such as \"1.02:03:04\"", TimeSpanText.IsTimeSpan) { LongestEscaped = 6 * 26 },
        ["Iso8601DurationCodec"] = new("a duration of ISO 8601 such as \"PT1H30M\"", DurationText.IsDuration),
        ["GuidCodec"] = new("a GUID such as \"01234567-89ab-cdef-0123-456789abcdef\"", IdentifierText.IsGuid),
        ["VersionCodec"] = new("a version such as \"1.2.3\"", IdentifierText.IsVersion) { LongestEscaped = 6 * 43 },
        ["IndexCodec"] = new("an index such as \"3\" or \"^1\"", IdentifierText.IsIndex),
        ["RangeCodec"] = new("a range such as \"1..^2\"", IdentifierText.IsRange),
        ["IPAddressCodec"] = new("an IP address such as \"192.0.2.1\" or \"2001:db8::1\"", NetworkText.IsAddress),
        ["IPEndPointCodec"] = new("an IP address with a port such as \"192.0.2.1:443\" or \"[2001:db8::1]:443\"", NetworkText.IsEndPoint),
        ["IPNetworkCodec"] = new("an IP network such as \"192.0.2.0/24\"", NetworkText.IsNetwork),
        ["ByteArrayCodec"] = new(Base64Example, Base64Text.IsBase64),
        ["MemoryByteCodec"] = new(Base64Example, Base64Text.IsBase64),
        ["ReadOnlyMemoryByteCodec"] = new(Base64Example, Base64Text.IsBase64),
        ["BigIntegerCodec"] = new("a string of digits", static text => NumberText.IsInteger(text.TrimEnd('\0'))),
        ["BooleanCodecKey"] = new("the key \"true\" or \"false\"", static text => string.Equals(text, "true", StringComparison.OrdinalIgnoreCase) || string.Equals(text, "false", StringComparison.OrdinalIgnoreCase)),
        ["SByteCodecKey"] = Integer(sbyte.MinValue, sbyte.MaxValue),
        ["ByteCodecKey"] = Integer(0, byte.MaxValue),
        ["Int16CodecKey"] = Integer(short.MinValue, short.MaxValue),
        ["UInt16CodecKey"] = Integer(0, ushort.MaxValue),
        ["Int32CodecKey"] = Integer(int.MinValue, int.MaxValue),
        ["UInt32CodecKey"] = Integer(0, uint.MaxValue),
        ["Int64CodecKey"] = Integer(long.MinValue, long.MaxValue),
        ["UInt64CodecKey"] = Integer(0, ulong.MaxValue),
        ["Int128CodecKey"] = WideInteger(-BigInteger.Pow(2, 127), BigInteger.Pow(2, 127) - 1),
        ["UInt128CodecKey"] = WideInteger(0, BigInteger.Pow(2, 128) - 1),
        ["BigIntegerCodecKey"] = WideInteger(null, null),
        ["HalfCodecKey"] = new("a number for Half", static text => NumberText.IsNamed(text) || NumberText.IsHalf(text)),
        ["SingleCodecKey"] = new("a number for float", static text => NumberText.IsNamed(text) || NumberText.IsNumber(text, NumberLimits.Single)),
        ["DoubleCodecKey"] = new("a number for double", static text => NumberText.IsNamed(text) || NumberText.IsNumber(text, NumberLimits.Double)),
        ["DecimalCodecKey"] = new("a number for decimal", static text => NumberText.IsNumber(text, NumberLimits.Decimal)),
        [NamedNumber] = new("\"NaN\", \"Infinity\" or \"-Infinity\"", NumberText.IsNamed),
    };

    static TextForms()
    {
        foreach (string codec in NumberRanges.Codecs)
            s_rows.Add(codec + Key, Integer(NumberRanges.Of(codec).Minimum, NumberRanges.Of(codec).Maximum));
    }

    /// <summary>The name of the form of a codec's values; null if it accepts any text.</summary>
    public static string? OfValue(string codec) => s_rows.ContainsKey(codec) ? codec : null;

    /// <summary>The name of the form of a codec's keys: that of its values if these are texts.</summary>
    public static string? OfKey(string codec) => s_rows.ContainsKey(codec + Key) ? codec + Key : OfValue(codec);

    /// <summary>The name of the form for a .NET format.</summary>
    /// <param name="type">The simple name of the type.</param>
    /// <param name="format">The format.</param>
    public static string OfFormat(string type, string format) => Formatted + type + " " + format;

    /// <summary>The form with a name that one of the other methods has returned.</summary>
    public static TextForm Find(string name)
    {
        if (!name.StartsWith(Formatted, StringComparison.Ordinal))
            return s_rows[name];

        int space = name.IndexOf(' ', Formatted.Length);
        string type = name.Substring(Formatted.Length, space - Formatted.Length);
        string format = name.Substring(space + 1);
        return new TextForm("a " + type + " of the form " + SchemaText.Quote(format), text => FormattedText.Fits(text, type, format));
    }

    private static TextForm Integer(BigInteger minimum, BigInteger maximum) =>
        new(Range(minimum, maximum), text => NumberText.IsInteger(text, out BigInteger value, allowsSign: minimum.Sign < 0) && value >= minimum && value <= maximum);

    private static TextForm WideInteger(BigInteger? minimum, BigInteger? maximum) => new(
        minimum is null ? "an integer" : Range(minimum.Value, maximum!.Value),
        text => NumberText.IsSpacedInteger(text, out BigInteger value) && !(value < minimum) && !(value > maximum));

    private static string Range(BigInteger minimum, BigInteger maximum) =>
        "an integer from " + minimum.ToString(CultureInfo.InvariantCulture) + " to " + maximum.ToString(CultureInfo.InvariantCulture);
}
