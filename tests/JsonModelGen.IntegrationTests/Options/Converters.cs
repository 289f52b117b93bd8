using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace JsonModelGen.IntegrationTests.Options;

/// <summary>Seconds since 1970, times a factor.</summary>
internal sealed class UnixTime(long ticksPerUnit = TimeSpan.TicksPerSecond) : IJsonConverter<DateTime>
{
    public DateTime Read(ref Utf8JsonReader reader) => DateTime.UnixEpoch.AddTicks(reader.GetInt64() * ticksPerUnit);

    public void Write(Utf8JsonWriter writer, DateTime value) => writer.WriteNumberValue((value - DateTime.UnixEpoch).Ticks / ticksPerUnit);
}

/// <summary>Dates as years.</summary>
internal readonly struct Year : IJsonConverter<DateTime>
{
    public DateTime Read(ref Utf8JsonReader reader) => new(int.Parse(reader.GetString()!, CultureInfo.InvariantCulture), 1, 1);

    public void Write(Utf8JsonWriter writer, DateTime value) => writer.WriteStringValue(value.Year.ToString(CultureInfo.InvariantCulture));
}

/// <summary>A text in brackets.</summary>
internal sealed class Bracketed(string open, string close) : IJsonConverter<string>
{
    public string Read(ref Utf8JsonReader reader) => reader.GetString()!.TrimStart(open[0]).TrimEnd(close[0]);

    public void Write(Utf8JsonWriter writer, string value) => writer.WriteStringValue(open + value + close);
}

/// <summary>Handles null itself.</summary>
internal sealed class NoneIsEmpty : IJsonConverter<string?>, IJsonConverter<int?>
{
    string? IJsonConverter<string?>.Read(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.Null ? "none" : reader.GetString();

    void IJsonConverter<string?>.Write(Utf8JsonWriter writer, string? value) => writer.WriteStringValue(value ?? "");

    int? IJsonConverter<int?>.Read(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.Null ? -1 : reader.GetInt32();

    void IJsonConverter<int?>.Write(Utf8JsonWriter writer, int? value) => writer.WriteNumberValue(value ?? -1);
}

/// <summary>A converter of System.Text.Json.</summary>
internal sealed class HexConverter : JsonConverter<int>
{
    public override int Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        int.Parse(reader.GetString()!, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    public override void Write(Utf8JsonWriter writer, int value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString("x", CultureInfo.InvariantCulture));

    public override int ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader, typeToConvert, options);

    public override void WriteAsPropertyName(Utf8JsonWriter writer, int value, JsonSerializerOptions options) =>
        writer.WritePropertyName(value.ToString("x", CultureInfo.InvariantCulture));
}

/// <summary>A type with its own converter attribute.</summary>
[JsonConvertWith<PointConverter>(",")]
public readonly record struct Point(int X, int Y);

internal sealed class PointConverter(string separator) : IJsonConverter<Point>
{
    public Point Read(ref Utf8JsonReader reader)
    {
        string[] parts = reader.GetString()!.Split(separator);
        return new Point(int.Parse(parts[0], CultureInfo.InvariantCulture), int.Parse(parts[1], CultureInfo.InvariantCulture));
    }

    public void Write(Utf8JsonWriter writer, Point value) => writer.WriteStringValue(string.Create(CultureInfo.InvariantCulture, $"{value.X}{separator}{value.Y}"));
}

/// <summary>A type with System.Text.Json's converter attribute.</summary>
[JsonConverter(typeof(MoneyConverter))]
public sealed record Money(decimal Amount, string Currency);

internal sealed class MoneyConverter : JsonConverter<Money>
{
    public override Money Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        reader.Read();
        decimal amount = reader.GetDecimal();
        reader.Read();
        string currency = reader.GetString()!;
        reader.Read();
        return new Money(amount, currency);
    }

    public override void Write(Utf8JsonWriter writer, Money value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        writer.WriteNumberValue(value.Amount);
        writer.WriteStringValue(value.Currency);
        writer.WriteEndArray();
    }
}
