using System.Globalization;
using System.Text;

namespace JsonModelGen;

/// <summary>A <see cref="CultureInfo"/>: its name, such as <c>"de-CH"</c>; <c>""</c> is the invariant culture. Only cultures that the system knows are read.</summary>
public readonly struct CultureInfoCodec : IJsonCodec<CultureInfo>, IJsonKeyCodec<CultureInfo>, ITextForm<CultureInfo>
{
    // The longest name that Windows allows; looking up longer ones would be pointless.
    private const int MaxLength = 85;

    static string ITextForm<CultureInfo>.Expected => "the name of a culture such as \"de-CH\"";

    /// <inheritdoc/>
    public static CultureInfo Read(ref Utf8SpanReader reader) => TextForm.Read<CultureInfo, CultureInfoCodec>(ref reader);

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, CultureInfo value) => writer.WriteString(value?.Name);

    /// <inheritdoc/>
    public static CultureInfo ReadKey(ref Utf8SpanReader reader) => TextForm.ReadKey<CultureInfo, CultureInfoCodec>(ref reader);

    /// <inheritdoc/>
    public static void WriteKey(ref Utf8BufferWriter writer, CultureInfo key) => writer.WriteName(key.Name);

    static bool ITextForm<CultureInfo>.TryParse(ReadOnlySpan<byte> utf8Text, out CultureInfo value)
    {
        value = CultureInfo.InvariantCulture;
        if (utf8Text.Length > MaxLength || utf8Text.Contains((byte)0))
            return false;

        try
        {
            // Cultures created from input would be cached forever, one per name that a client sends.
            value = CultureInfo.GetCultureInfo(Encoding.UTF8.GetString(utf8Text), predefinedOnly: true);
            return true;
        }
        catch (CultureNotFoundException)
        {
            return false;
        }
    }
}

/// <summary>A <see cref="TimeZoneInfo"/>: its identifier, such as <c>"Europe/Zurich"</c>. Only time zones that the system knows are read.</summary>
public readonly struct TimeZoneInfoCodec : IJsonCodec<TimeZoneInfo>, IJsonKeyCodec<TimeZoneInfo>, ITextForm<TimeZoneInfo>
{
    private const int MaxLength = 100;

    static string ITextForm<TimeZoneInfo>.Expected => "the identifier of a time zone such as \"Europe/Zurich\"";

    /// <inheritdoc/>
    public static TimeZoneInfo Read(ref Utf8SpanReader reader) => TextForm.Read<TimeZoneInfo, TimeZoneInfoCodec>(ref reader);

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, TimeZoneInfo value) => writer.WriteString(value?.Id);

    /// <inheritdoc/>
    public static TimeZoneInfo ReadKey(ref Utf8SpanReader reader) => TextForm.ReadKey<TimeZoneInfo, TimeZoneInfoCodec>(ref reader);

    /// <inheritdoc/>
    public static void WriteKey(ref Utf8BufferWriter writer, TimeZoneInfo key) => writer.WriteName(key.Id);

    static bool ITextForm<TimeZoneInfo>.TryParse(ReadOnlySpan<byte> utf8Text, out TimeZoneInfo value)
    {
        value = TimeZoneInfo.Utc;
        if (utf8Text.Length > MaxLength || !TimeZoneInfo.TryFindSystemTimeZoneById(Encoding.UTF8.GetString(utf8Text), out TimeZoneInfo? zone))
            return false;

        value = zone;
        return true;
    }
}

/// <summary>An <see cref="Encoding"/>: its registered name, such as <c>"utf-8"</c>. Only encodings that the process knows are read.</summary>
public readonly struct EncodingCodec : IJsonCodec<Encoding>, IJsonKeyCodec<Encoding>, ITextForm<Encoding>
{
    private const int MaxLength = 100;

    static string ITextForm<Encoding>.Expected => "the name of an encoding such as \"utf-8\"";

    /// <inheritdoc/>
    public static Encoding Read(ref Utf8SpanReader reader) => TextForm.Read<Encoding, EncodingCodec>(ref reader);

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, Encoding value) => writer.WriteString(value?.WebName);

    /// <inheritdoc/>
    public static Encoding ReadKey(ref Utf8SpanReader reader) => TextForm.ReadKey<Encoding, EncodingCodec>(ref reader);

    /// <inheritdoc/>
    public static void WriteKey(ref Utf8BufferWriter writer, Encoding key) => writer.WriteName(key.WebName);

    static bool ITextForm<Encoding>.TryParse(ReadOnlySpan<byte> utf8Text, out Encoding value)
    {
        value = Encoding.UTF8;
        if (utf8Text.Length > MaxLength)
            return false;

        try
        {
            value = Encoding.GetEncoding(Encoding.UTF8.GetString(utf8Text));
            return true;
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
        {
            return false; // not known, or switched off: UTF-7
        }
    }
}
