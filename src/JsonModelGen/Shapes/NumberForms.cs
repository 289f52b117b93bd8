using JsonModelGen.Generator.Emission;
using JsonModelGen.Generator.Model;

namespace JsonModelGen.Generator.Shapes;

/// <summary>The codecs of numbers that may be strings.</summary>
internal static class NumberForms
{
    private static readonly Dictionary<string, string> s_types = new(StringComparer.Ordinal)
    {
        ["SByteCodec"] = "sbyte",
        ["ByteCodec"] = "byte",
        ["Int16Codec"] = "short",
        ["UInt16Codec"] = "ushort",
        ["Int32Codec"] = "int",
        ["UInt32Codec"] = "uint",
        ["Int64Codec"] = "long",
        ["UInt64Codec"] = "ulong",
        ["Int128Codec"] = "global::System.Int128",
        ["UInt128Codec"] = "global::System.UInt128",
        ["HalfCodec"] = "global::System.Half",
        ["SingleCodec"] = "float",
        ["DoubleCodec"] = "double",
        ["DecimalCodec"] = "decimal",
        ["BigIntegerCodec"] = "global::System.Numerics.BigInteger",
    };

    /// <summary>The shape of a number, or null if the codec with this simple name is not for a number.</summary>
    public static NumberShape? Of(string codec, NumberHandling handling) => s_types.TryGetValue(codec, out string? type) ? new NumberShape(type, codec, handling & NumberHandling.All) : null;

    /// <summary>The codec of a number in these forms.</summary>
    public static string CodecName(string type, string codec, NumberHandling handling) =>
        RuntimeNames.Namespace + "NumberCodec<" + type + ", " + RuntimeNames.Namespace + codec + ", " + RuntimeNames.Namespace + Form(handling) + ">";

    private static string Form(NumberHandling handling) => (int)handling switch
    {
        1 => "NumbersFromStrings",
        2 => "NumbersAsStrings",
        3 => "NumbersFromAndAsStrings",
        4 => "NamedNumbers",
        5 => "NamedNumbersFromStrings",
        6 => "NamedNumbersAsStrings",
        _ => "AllNumberForms",
    };
}
