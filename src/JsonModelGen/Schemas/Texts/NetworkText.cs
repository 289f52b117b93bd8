using System.Globalization;
using System.Text.RegularExpressions;

namespace JsonModelGen.Generator.Schemas.Texts;

/// <summary>
/// IP addresses, end points and networks. IPv4 addresses must be four decimal numbers; IPv6 addresses are read as by .NET, and those with brackets, zones
/// or prefixes are not checked.
/// </summary>
internal static class NetworkText
{
    private const string Byte = "(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";
    private const int Groups = 8;
    private const int IPv4Bits = 32;

    private static readonly Regex s_ipv4 = new("^" + Byte + "(\\." + Byte + "){3}\\z", RegexOptions.CultureInvariant);
    /// <summary>Within IPv6, leading zeros are accepted.</summary>
    private static readonly Regex s_tail = new("^0*" + Byte + "(\\.0*" + Byte + "){3}\\z", RegexOptions.CultureInvariant);

    private static readonly Regex s_group = new("^[0-9A-Fa-f]{1,4}\\z", RegexOptions.CultureInvariant);

    public static bool IsAddress(string text) => s_ipv4.IsMatch(text) || IsIPv6(text);

    public static bool IsEndPoint(string text)
    {
        int colon = text.LastIndexOf(':');
        if (colon > 0 && text.IndexOf(':') == colon)
            return s_ipv4.IsMatch(text.Substring(0, colon)) && IsPort(text.Substring(colon + 1));
        return colon < 0 ? s_ipv4.IsMatch(text) : IsIPv6(text);
    }

    public static bool IsNetwork(string text)
    {
        int slash = text.IndexOf('/');
        if (slash < 0)
            return false;
        string address = text.Substring(0, slash);
        return s_ipv4.IsMatch(address) ? IsIPv4Network(address, text.Substring(slash + 1)) : IsIPv6(address);
    }

    /// <summary>Whether the address has no bits set after the prefix.</summary>
    private static bool IsIPv4Network(string address, string prefix)
    {
        if (!TryParse(prefix, out uint length) || length > IPv4Bits)
            return false;
        uint bits = 0;
        foreach (string part in address.Split('.'))
            bits = (bits << 8) | uint.Parse(part, CultureInfo.InvariantCulture);
        return length == IPv4Bits || (bits << (int)length) == 0;
    }

    private static bool IsPort(string text) => TryParse(text, out uint port) && port <= ushort.MaxValue;

    private static bool TryParse(string text, out uint number) => uint.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    private static bool IsIPv6(string text)
    {
        if (text.IndexOf(':') < 0)
            return false;
        if (text.IndexOfAny(['[', ']', '%', '/']) >= 0)
            return true;

        // An IPv4 address at the end stands for two groups.
        int last = text.LastIndexOf(':');
        if (text.IndexOf('.') >= 0)
        {
            if (text.IndexOf('.') < last)
                return false;
            text = text.Substring(0, last + 1) + (s_tail.IsMatch(text.Substring(last + 1)) ? "0:0" : "?");
        }

        int gap = text.IndexOf("::", StringComparison.Ordinal);
        return gap < 0
            ? CountGroups(text) == Groups
            : CountGroups(text.Substring(0, gap)) is >= 0 and int before && CountGroups(text.Substring(gap + 2)) is >= 0 and int behind && before + behind < Groups;
    }

    /// <summary>The number of groups between colons; negative if there is anything else.</summary>
    private static int CountGroups(string text)
    {
        if (text.Length == 0)
            return 0;
        string[] groups = text.Split(':');
        return Array.TrueForAll(groups, s_group.IsMatch) ? groups.Length : int.MinValue;
    }
}
