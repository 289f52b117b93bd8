using System.Diagnostics.CodeAnalysis;
using System.Text.Encodings.Web;
using System.Text.Json;
using JsonModelGen.IntegrationTests.BadInput;

namespace JsonModelGen.Fuzz;

/// <summary>Options with which System.Text.Json reads <c>3.0</c> as an integer: the only intended difference in values.</summary>
internal static class StjOptions
{
    public static readonly JsonSerializerOptions Default = new()
    {
        Converters =
        {
            new IntegralFloatConverter<sbyte>(), new IntegralFloatConverter<byte>(), new IntegralFloatConverter<short>(), new IntegralFloatConverter<ushort>(),
            new IntegralFloatConverter<int>(), new IntegralFloatConverter<uint>(), new IntegralFloatConverter<long>(), new IntegralFloatConverter<ulong>(),
            new IntegralFloatConverter<Int128>(), new IntegralFloatConverter<UInt128>(),
        },
    };

    public static readonly JsonSerializerOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static bool TryRead<T>(ReadOnlySpan<byte> json, [MaybeNullWhen(false)] out T value)
    {
        try
        {
            value = JsonSerializer.Deserialize<T>(json, Default);
            return value is not null;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or FormatException or ArgumentException)
        {
            value = default;
            return false;
        }
    }
}
