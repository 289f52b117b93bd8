using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace JsonModelGen.AotSmoke;

// User code that converts between a value and its JSON.
internal readonly record struct Money(decimal Amount, string Currency)
{
    public static Money FromJson(ref Utf8JsonReader reader)
    {
        string[] parts = reader.GetString()!.Split(' ');
        return new Money(decimal.Parse(parts[0], CultureInfo.InvariantCulture), parts[1]);
    }

    public void ToJson(Utf8JsonWriter writer) => writer.WriteStringValue(string.Create(CultureInfo.InvariantCulture, $"{Amount} {Currency}"));
}

internal abstract class Discount
{
    public static Discount FromJson(ref Utf8JsonReader reader) => reader.TokenType == JsonTokenType.Number ? new Percent(reader.GetInt32()) : new Voucher(reader.GetString()!);

    public abstract void ToJson(Utf8JsonWriter writer);
}

internal sealed class Percent(int value) : Discount
{
    public override void ToJson(Utf8JsonWriter writer) => writer.WriteNumberValue(value);
}

internal sealed class Voucher(string code) : Discount
{
    public override void ToJson(Utf8JsonWriter writer) => writer.WriteStringValue(code);
}

[JsonModel]
internal sealed partial record OwnMethods(Money Price, Discount? Discount, List<Discount?> More, Dictionary<string, Money> Prices, Page<Money> Page);

internal sealed class UnixTime(long ticksPerUnit) : IJsonConverter<DateTime>
{
    public DateTime Read(ref Utf8JsonReader reader) => DateTime.UnixEpoch.AddTicks(reader.GetInt64() * ticksPerUnit);

    public void Write(Utf8JsonWriter writer, DateTime value) => writer.WriteNumberValue((value - DateTime.UnixEpoch).Ticks / ticksPerUnit);
}

internal sealed class UpperCase : JsonConverter<string>
{
    public override string Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetString()!.ToLowerInvariant();

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToUpperInvariant());
}

[JsonModel]
internal sealed partial record Converters(
    [property: JsonConvertWith<UnixTime>(TimeSpan.TicksPerSecond)] DateTime At,
    [property: JsonConvertWith<UnixTime>(TimeSpan.TicksPerDay)] List<DateTime?> Days,
    [property: JsonConverter(typeof(UpperCase))] string Loud,
    [property: JsonKey(FromJson = nameof(Converters.Parse), ToJson = nameof(Converters.Format))] int Hex)
{
    public static int Parse(string text) => int.Parse(text, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    public static string Format(int value) => value.ToString("x", CultureInfo.InvariantCulture);
}

[JsonModel(Factory = nameof(Create))]
internal sealed partial class Made
{
    private Made(int id) => Id = id;

    public int Id { get; }

    [JsonKey(DefaultValue = 5)]
    public int Count { get; set; }

    [JsonIgnore]
    public int Hooks { get; private set; }

    public static Made Create(int id) => new(id);

    partial void OnFromJson() => Hooks++;

    partial void OnToJson() => Hooks++;
}
