using System.Globalization;
using System.Numerics;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace JsonModelGen.IntegrationTests.BadInput;

/// <summary>Makes System.Text.Json accept <c>3.0</c> and <c>3e0</c> for integers, the only such texts that we accept and it does not.</summary>
internal sealed class IntegralFloatConverter<T> : JsonConverter<T>
    where T : struct, IBinaryInteger<T>
{
    // System.Text.Json accepts no sign for these, not even before a zero; for UInt128 it does.
    private static readonly bool IsUnsignedWord = T.AllBitsSet > T.Zero && typeof(T) != typeof(UInt128);

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.Number)
            throw new JsonException();
        string text = Encoding.UTF8.GetString(reader.ValueSpan);
        if (text[0] == '-' && IsUnsignedWord)
            throw new JsonException();
        string[] parts = text.Split('e', 'E');
        if (parts.Length == 2 && (!int.TryParse(parts[1], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int size) || Math.Abs(size) > 1000))
            throw new JsonException();
        int exponent = parts.Length == 2 ? int.Parse(parts[1], CultureInfo.InvariantCulture) : 0;
        string[] mantissa = parts[0].Split('.');
        string digits = mantissa[0] + (mantissa.Length == 2 ? mantissa[1] : "");
        exponent -= digits.Length - mantissa[0].Length;
        BigInteger number = BigInteger.Parse(digits, CultureInfo.InvariantCulture);
        BigInteger scale = BigInteger.Pow(10, Math.Abs(exponent));
        if (exponent < 0 && !(number % scale).IsZero)
            throw new JsonException();
        number = exponent < 0 ? number / scale : number * scale;
        try
        {
            return T.CreateChecked(number);
        }
        catch (OverflowException)
        {
            throw new JsonException();
        }
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WriteRawValue(value.ToString(null, CultureInfo.InvariantCulture));
}
