namespace JsonModelGen;

/// <summary>The maximum lengths of numbers in bytes: the space that the writer's methods require.</summary>
internal static class NumberLength
{
    /// <summary>Of an integer of up to 64 bits: <c>-9223372036854775808</c>.</summary>
    public const int Integer = 20;

    /// <summary>Of a <see cref="float"/> or <see cref="double"/>.</summary>
    public const int Float = 32;

    /// <summary>Of a <see cref="decimal"/>: 29 digits, sign and point.</summary>
    public const int Decimal = 31;

    /// <summary>Of an integer of 128 bits: 39 digits and a sign.</summary>
    public const int WideInteger = 40;

    /// <summary>Of a <see cref="Half"/>.</summary>
    public const int Half = 20;
}
