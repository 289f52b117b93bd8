using System.Numerics;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace JsonModelGen;

/// <summary>
/// A number that may be a string in JSON, or a name if it is not finite: the forms of System.Text.Json's
/// <see cref="JsonNumberHandling"/>.
/// </summary>
/// <typeparam name="T">The type of the number.</typeparam>
/// <typeparam name="TCodec">Its codec.</typeparam>
/// <typeparam name="TForms">The forms.</typeparam>
public readonly struct NumberCodec<T, TCodec, TForms> : IJsonCodec<T>, IJsonKeyCodec<T>
    where T : struct, INumberBase<T>
    where TCodec : IJsonCodec<T>, IJsonKeyCodec<T>
    where TForms : IJsonNumberForms
{
    private static bool HasNames => typeof(T) == typeof(float) || typeof(T) == typeof(double) || typeof(T) == typeof(Half);

    /// <inheritdoc/>
    public static T Read(ref Utf8SpanReader reader)
    {
        bool readsStrings = (TForms.Handling & JsonNumberHandling.AllowReadingFromString) != 0;
        bool readsNames = HasNames && (TForms.Handling & JsonNumberHandling.AllowNamedFloatingPointLiterals) != 0;
        if ((!readsStrings && !readsNames) || reader.PeekTokenType() != JsonTokenType.String)
            return TCodec.Read(ref reader);

        int start = reader.Position;
        if (!TryReadText(reader.ReadRawValue(), out T value) || (!readsStrings && T.IsFinite(value)))
            reader.ThrowInvalidValue(start, readsStrings ? $"a number for {typeof(T).Name}, or a string that is one" : "a number, \"NaN\", \"Infinity\" or \"-Infinity\"");
        return value;
    }

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, T value)
    {
        bool isNamed = HasNames && !T.IsFinite(value);
        bool writesStrings = (TForms.Handling & JsonNumberHandling.WriteAsString) != 0;
        if (!writesStrings && !(isNamed && (TForms.Handling & JsonNumberHandling.AllowNamedFloatingPointLiterals) != 0))
        {
            TCodec.Write(ref writer, value);
            return;
        }

        writer.Ensure("\"-Infinity\"".Length);
        writer.WriteRaw("\""u8);
        if (isNamed)
            writer.WriteRaw(T.IsNaN(value) ? "NaN"u8 : T.IsPositive(value) ? "Infinity"u8 : "-Infinity"u8);
        else
            TCodec.Write(ref writer, value);
        writer.Ensure(1);
        writer.WriteRaw("\""u8);
    }

    /// <inheritdoc/>
    /// <remarks>A key is text anyway.</remarks>
    public static T ReadKey(ref Utf8SpanReader reader) => TCodec.ReadKey(ref reader);

    /// <inheritdoc/>
    public static void WriteKey(ref Utf8BufferWriter writer, T key) => TCodec.WriteKey(ref writer, key);

    /// <summary>As a string a number has the forms that it has as a key.</summary>
    private static bool TryReadText(ReadOnlySpan<byte> quoted, out T value)
    {
        const int LongestOnStack = 128;
        Span<byte> key = quoted.Length < LongestOnStack ? stackalloc byte[LongestOnStack] : new byte[quoted.Length + 1];
        quoted.CopyTo(key);
        key[quoted.Length] = (byte)':';
        try
        {
            Utf8SpanReader reader = new(key[..(quoted.Length + 1)]);
            value = TCodec.ReadKey(ref reader);
            return true;
        }
        catch (JsonModelException)
        {
            value = default;
            return false;
        }
    }
}
