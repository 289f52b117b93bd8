using System.Globalization;
using System.Numerics;

namespace JsonModelGen.Generator.Schemas.Texts;

/// <summary>The smallest numbers that are too large for a type: halfway between its largest and what would be the next, numbers are rounded up.</summary>
internal static class NumberLimits
{
    public const string Half = "65520";

    public const string Decimal = "79228162514264337593543950335.5";

    public static readonly string Single = (BigInteger.Pow(2, 128) - BigInteger.Pow(2, 103)).ToString(CultureInfo.InvariantCulture);

    public static readonly string Double = (BigInteger.Pow(2, 1024) - BigInteger.Pow(2, 970)).ToString(CultureInfo.InvariantCulture);

    /// <summary>The limit of a type by its codec, with the type's name; null if it has none.</summary>
    public static (string Limit, string Type)? Of(string codec) => codec switch
    {
        "HalfCodec" => (Half, "Half"),
        "SingleCodec" => (Single, "float"),
        "DoubleCodec" => (Double, "double"),
        "DecimalCodec" => (Decimal, "decimal"),
        _ => null,
    };
}
