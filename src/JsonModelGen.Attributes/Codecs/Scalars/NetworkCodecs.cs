using System.Net;
using System.Net.Sockets;
using System.Text;

namespace JsonModelGen;

/// <summary>
/// An <see cref="IPAddress"/>: a string such as <c>"192.0.2.1"</c> or <c>"2001:db8::1"</c>. Of IPv4 only four decimal numbers
/// are read, not the shorter, octal and hexadecimal forms that <see cref="IPAddress.Parse(string)"/> also accepts.
/// </summary>
public readonly struct IPAddressCodec : IJsonCodec<IPAddress>, IJsonKeyCodec<IPAddress>, ITextForm<IPAddress>
{
    private const int MaxLength = 65;

    static string ITextForm<IPAddress>.Expected => "an IP address such as \"192.0.2.1\" or \"2001:db8::1\"";

    /// <inheritdoc/>
    public static IPAddress Read(ref Utf8SpanReader reader) => TextForm.Read<IPAddress, IPAddressCodec>(ref reader);

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, IPAddress value)
    {
        if (value is null)
            ElementWriting.WriteNull(ref writer);
        else
            writer.WriteFormattedString(value, MaxLength);
    }

    /// <inheritdoc/>
    public static IPAddress ReadKey(ref Utf8SpanReader reader) => TextForm.ReadKey<IPAddress, IPAddressCodec>(ref reader);

    /// <inheritdoc/>
    public static void WriteKey(ref Utf8BufferWriter writer, IPAddress key) => writer.WriteFormattedName(key, MaxLength);

    static bool ITextForm<IPAddress>.TryParse(ReadOnlySpan<byte> utf8Text, out IPAddress value)
    {
        value = IPAddress.None;
        if (!IPAddress.TryParse(utf8Text, out IPAddress? address) || !IsCanonical(address, utf8Text))
            return false;

        value = address;
        return true;
    }

    /// <summary>Whether an IPv4 address is written as four decimal numbers: other forms mean different addresses to different programs.</summary>
    internal static bool IsCanonical(IPAddress address, ReadOnlySpan<byte> text)
    {
        Span<byte> canonical = stackalloc byte[MaxLength];
        return address.AddressFamily != AddressFamily.InterNetwork
            || (address.TryFormat(canonical, out int length) && text.SequenceEqual(canonical[..length]));
    }
}

/// <summary>An <see cref="IPEndPoint"/>: a string such as <c>"192.0.2.1:443"</c> or <c>"[2001:db8::1]:443"</c>; without a port, that is 0.</summary>
public readonly struct IPEndPointCodec : IJsonCodec<IPEndPoint>, IJsonKeyCodec<IPEndPoint>, ITextForm<IPEndPoint>
{
    static string ITextForm<IPEndPoint>.Expected => "an IP address with a port such as \"192.0.2.1:443\" or \"[2001:db8::1]:443\"";

    /// <inheritdoc/>
    public static IPEndPoint Read(ref Utf8SpanReader reader) => TextForm.Read<IPEndPoint, IPEndPointCodec>(ref reader);

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, IPEndPoint value) => writer.WriteString(value?.ToString());

    /// <inheritdoc/>
    public static IPEndPoint ReadKey(ref Utf8SpanReader reader) => TextForm.ReadKey<IPEndPoint, IPEndPointCodec>(ref reader);

    /// <inheritdoc/>
    public static void WriteKey(ref Utf8BufferWriter writer, IPEndPoint key) => writer.WriteName(key.ToString());

    static bool ITextForm<IPEndPoint>.TryParse(ReadOnlySpan<byte> utf8Text, out IPEndPoint value)
    {
        value = null!;
        if (!IPEndPoint.TryParse(Encoding.UTF8.GetString(utf8Text), out IPEndPoint? endPoint))
            return false;

        int colon = utf8Text.LastIndexOf((byte)':');
        ReadOnlySpan<byte> address = colon < 0 ? utf8Text : utf8Text[..colon];
        value = endPoint;
        return IPAddressCodec.IsCanonical(endPoint.Address, address);
    }
}

/// <summary>An <see cref="IPNetwork"/>: a string such as <c>"192.0.2.0/24"</c>.</summary>
public readonly struct IPNetworkCodec : IJsonCodec<IPNetwork>, IJsonKeyCodec<IPNetwork>, ITextForm<IPNetwork>
{
    private const int MaxLength = 69;

    static string ITextForm<IPNetwork>.Expected => "an IP network such as \"192.0.2.0/24\"";

    /// <inheritdoc/>
    public static IPNetwork Read(ref Utf8SpanReader reader) => TextForm.Read<IPNetwork, IPNetworkCodec>(ref reader);

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, IPNetwork value) => writer.WriteFormattedString(value, MaxLength);

    /// <inheritdoc/>
    public static IPNetwork ReadKey(ref Utf8SpanReader reader) => TextForm.ReadKey<IPNetwork, IPNetworkCodec>(ref reader);

    /// <inheritdoc/>
    public static void WriteKey(ref Utf8BufferWriter writer, IPNetwork key) => writer.WriteFormattedName(key, MaxLength);

    static bool ITextForm<IPNetwork>.TryParse(ReadOnlySpan<byte> utf8Text, out IPNetwork value)
    {
        int slash = utf8Text.IndexOf((byte)'/');
        return IPNetwork.TryParse(utf8Text, out value) && IPAddressCodec.IsCanonical(value.BaseAddress, utf8Text[..slash]);
    }
}
