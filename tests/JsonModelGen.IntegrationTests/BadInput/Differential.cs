using System.Text.Json;
using JsonModelGen.IntegrationTests.TypeCatalogue.Rows;

namespace JsonModelGen.IntegrationTests.BadInput;

/// <summary>
/// Reads bytes with us and with System.Text.Json. Both must accept the same texts with the same values, except for the closed
/// list of differences (integral floats for integers, infinities, the byte order mark, invalid UTF-8 in unknown names), null
/// for non-nullable types, and enum names, which System.Text.Json compares without regard to case.
/// </summary>
internal static class Differential<T>
    where T : IJsonModel<T>
{
    private static readonly JsonSerializerOptions Options = new(StjReference.Options)
    {
        Converters =
        {
            new IntegralFloatConverter<sbyte>(), new IntegralFloatConverter<byte>(), new IntegralFloatConverter<short>(), new IntegralFloatConverter<ushort>(),
            new IntegralFloatConverter<int>(), new IntegralFloatConverter<uint>(), new IntegralFloatConverter<long>(), new IntegralFloatConverter<ulong>(),
            new IntegralFloatConverter<Int128>(), new IntegralFloatConverter<UInt128>(),
        },
    };

    /// <summary>The difference, or null.</summary>
    public static string? Compare(byte[] json, ref int accepted)
    {
        bool isOurs = JsonModel.TryFromJson(json, out T? ours, out JsonModelException? error);
        string? theirs = Theirs(json, out Exception? theirError);
        if (isOurs)
        {
            accepted++;
            if (theirs is null)
                return IsReadOnPurpose(json, theirError!) ? null : "only we accept it; System.Text.Json says: " + theirError!.Message;
            if (theirs.Length == 0)
                return CannotBeWritten(ours!) ? null : "only we write it again";
            string written = JsonModel.ToJson(ours!);
            return written == theirs ? null : $"the values differ: {written} and {theirs}";
        }

        if (!IsPlaced(error!, json))
            return "the error has no place: " + error!.Message;
        if (theirs is null || IsDifferenceOnPurpose(error!, json, theirs))
            return null;
        return "only we refuse it: " + error!.Message;
    }

    /// <summary>What System.Text.Json reads, as it writes that; null if it refuses it; empty if it cannot write what it has read.</summary>
    private static string? Theirs(byte[] json, out Exception? error)
    {
        T value;
        try
        {
            value = JsonSerializer.Deserialize<T>(json, Options)!;
            error = null;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or FormatException or ArgumentException)
        {
            error = exception;
            return null;
        }

        try
        {
            return value is null ? "null" : JsonSerializer.Serialize(value, Options);
        }
        catch (Exception exception) when (exception is ArgumentException or JsonException or InvalidOperationException)
        {
            return ""; // infinity, or a JsonElement that has invalid text or is undefined
        }
    }

    private static bool CannotBeWritten(T value)
    {
        try
        {
            JsonModel.ToJson(value);
            return false;
        }
        catch (Exception exception) when (exception is JsonModelException or InvalidOperationException)
        {
            return true;
        }
    }

    private static bool IsPlaced(JsonModelException error, byte[] json) =>
        error.Path is ['$', ..] &&
        error.LineNumber <= json.AsSpan().Count((byte)'\n') &&
        error.BytePositionInLine <= json.Length &&
        error.InnerException is null;

    /// <summary>Text that only we accept: with a byte order mark, or with integral floats for enums that are numbers, for which <see cref="Options"/> have no converter.</summary>
    private static bool IsReadOnPurpose(byte[] json, Exception theirError) =>
        json.AsSpan().StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ||
        new[] { typeof(Level), typeof(Large), typeof(Access) }.Any(type => theirError.Message.Contains(type.FullName!, StringComparison.Ordinal));

    private static bool IsDifferenceOnPurpose(JsonModelException error, byte[] json, string theirs) => error.Kind switch
    {
        JsonModelErrorKind.NullValue => true,
        JsonModelErrorKind.UnknownEnumValue => true,
        JsonModelErrorKind.MissingKey => error.Model!.EndsWith(".S", StringComparison.Ordinal), // a record struct, which it creates without its constructor
        JsonModelErrorKind.NumberOutOfRange => theirs.Length == 0,
        JsonModelErrorKind.InvalidText => IsInName(error, json),
        _ => false,
    };

    private static bool IsInName(JsonModelException error, ReadOnlySpan<byte> json)
    {
        for (long line = 0; line < error.LineNumber; line++)
            json = json[(json.IndexOf((byte)'\n') + 1)..];
        json = json[(int)error.BytePositionInLine!..];
        while (json[0] != '"')
            json = json[(json[0] == '\\' ? 2 : 1)..];
        return json[1..].TrimStart(" \t\r\n"u8) is [(byte)':', ..];
    }
}
