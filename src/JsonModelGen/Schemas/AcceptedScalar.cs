using JsonModelGen.Generator.Schemas.Texts;

namespace JsonModelGen.Generator.Schemas;

/// <summary>What the codecs of scalars accept, in keywords specific to accepted schemas.</summary>
internal static class AcceptedScalar
{
    /// <summary>The form (<see cref="TextForms"/>) of a string, unless it is one of <c>enum</c>.</summary>
    public const string TextForm = "textForm";

    /// <summary>The codec whose limit (<see cref="NumberLimits"/>) a number must stay below.</summary>
    public const string Below = "below";

    /// <summary>The largest and smallest exponent of a number.</summary>
    public const string LargestExponent = "largestExponent";

    /// <summary>The number has no sign, not even before a zero.</summary>
    public const string Unsigned = "unsigned";

    /// <summary>What the codec of a row accepts as a value.</summary>
    /// <param name="row">The row of <see cref="SchemaTable"/>.</param>
    /// <param name="written">What it writes.</param>
    public static SchemaNode ValueOf(string row, SchemaNode written)
    {
        SchemaNode schema = written;
        if (row is "BigIntegerCodec")
            schema = schema.OrType("string");
        if (row is "BigIntegerCodec" or "Int128Codec" or "UInt128Codec")
            schema = schema.With(LargestExponent, "1000");
        if (row is "ByteCodec" or "UInt16Codec" or "UInt32Codec" or "UInt64Codec")
            schema = schema.With(Unsigned, "true");
        if (TextForms.OfValue(row) is { } form)
            schema = schema.WithText(TextForm, form);
        return NumberLimits.Of(row) is null ? schema : schema.WithText(Below, row);
    }

    /// <summary>What the codec of a row accepts as a key.</summary>
    public static SchemaNode KeyOf(string row) => TextForms.OfKey(row) is { } form ? SchemaNode.Any.WithText(TextForm, form) : SchemaNode.Any;
}
