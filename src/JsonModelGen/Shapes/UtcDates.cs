using JsonModelGen.Generator.Emission;

namespace JsonModelGen.Generator.Shapes;

/// <summary>Replaces dates in the names of composed codecs.</summary>
internal static class UtcDates
{
    /// <summary>The name of a codec with every <c>DateTimeCodec</c> in it in UTC; no other codec's name begins like that one's.</summary>
    public static string In(string codec) => codec.Replace(RuntimeNames.Namespace + "DateTimeCodec", RuntimeNames.Namespace + "UtcDateTimeCodec");
}
