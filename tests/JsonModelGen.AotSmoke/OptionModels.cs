using System.Text.Json;
using System.Text.Json.Serialization;

namespace JsonModelGen.AotSmoke;

// The position of members.
[JsonModel]
internal sealed partial class Placed
{
    [JsonKey(Path = "meta.size.width")] public int Width { get; set; }

    [JsonKey(Path = "meta.size.height")] public int Height { get; set; }

    [JsonKey(Flatten = true)] public Sender? Sender { get; set; }

    [JsonKey("id", Aliases = ["key", "no"])] public int Id { get; set; }
}

[JsonModel(FieldRename = FieldRename.Snake)]
internal sealed partial record Sender(string StreetName, [property: JsonKey(Flatten = true)] Point At);

// The form of values.
[JsonModel(NumberHandling = JsonNumberHandling.WriteAsString | JsonNumberHandling.AllowReadingFromString)]
internal sealed partial record Quoted(
    int Count, Int128 Large, decimal[] Amounts, Dictionary<string, List<long?>> Deep,
    [property: JsonKey(NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals)] List<double> Rates);

[JsonModel]
internal sealed partial record Timed(
    [property: JsonKey(Format = "dd.MM.yyyy")] DateOnly Day,
    [property: JsonKey(Format = "HH:mm")] TimeOnly? Start,
    [property: JsonKey(Format = "unix-seconds")] List<DateTimeOffset> Seen,
    [property: JsonKey(Format = "iso8601")] TimeSpan[] Spans,
    [property: JsonKey(Format = "yyyyMMdd")] Dictionary<DateTime, DateTime> Days);

[JsonModel(DateTimeUtc = true)]
internal sealed partial record Utc(DateTime At, List<DateTime?> Seen, Dictionary<DateTime, (int, DateTime)> ByDay);

// What is omitted, and what is included on request.
[JsonModel(OmitIfDefault = true, OmitIfEmpty = true, IncludeIfNull = false)]
internal sealed partial record Sparse(string Text, int Votes, List<string> Tags, double? Score, [property: JsonKey(IncludeIfNull = true)] string? Note, int Rank = 1);

[JsonModel(CaseInsensitive = true, DisallowUnrecognizedKeys = true)]
internal sealed partial record Strict(int FirstValue, [property: JsonKey(Required = true)] string? SecondValue, [property: JsonKey(DisallowNullValue = true)] string? Third);

[JsonModel(IgnoreUnannotated = true)]
internal sealed partial class OptIn
{
    [JsonKey(IncludeFromJson = false)] public int Written { get; set; } = 1;

    [JsonKey(IncludeToJson = false)] public int Read { get; set; } = 2;

    public Action? Changed { get; set; }
}

// User-defined methods.
[JsonModel]
internal sealed partial class Lenient
{
    public static int Skipped { get; set; }

    [JsonKey(OnInvalidElement = nameof(Skip))] public List<Point> Points { get; set; } = [];

    [JsonKey(OnInvalidElement = nameof(Skip))] public Dictionary<State, int> ByState { get; } = [];

    [JsonKey(ReadValue = nameof(Find))] public string? City { get; set; }

    private static void Skip(JsonModelException error) => Skipped++;

    private static JsonElement? Find(JsonElement json, string key) => json.TryGetProperty("town", out JsonElement town) ? town : json.TryGetProperty(key, out town) ? town : null;
}

[JsonModel(Factory = nameof(Makers.Make), FactoryType = typeof(Makers))]
internal sealed partial class MadeElsewhere
{
    internal MadeElsewhere(string name) => Name = name;

    public string Name { get; }

    [JsonKey(DefaultFactory = nameof(None))] public List<int> Items { get; set; } = [1];

    private static List<int> None() => [];
}

internal static class Makers
{
    public static MadeElsewhere Make(string name) => new(name);
}

// Enums.
[JsonEnum(FieldRename = FieldRename.Kebab, UnknownValue = Other, CaseInsensitive = true)]
internal enum Delivery
{
    Other,
    OnTheWay,
    [JsonValue("gone", Aliases = ["lost"])] Lost,
    [JsonValue(7)] Returned,
}

[JsonModel]
internal sealed partial record Deliveries(
    List<Delivery> All,
    [property: JsonKey(UnknownEnumValue = null)] List<State?> States,
    [property: JsonConverter(typeof(JsonStringEnumConverter))] DayOfWeek Text,
    [property: JsonConverter(typeof(JsonNumberEnumConverter<DayOfWeek>))] DayOfWeek? Number);

// Read-only and write-only models.
[JsonModel(CreateFactory = false)]
internal sealed partial class Query(string text)
{
    public string Text => text;

    public IEnumerable<int> Lengths => [text.Length];
}

[JsonModel(CreateToJson = false)]
internal sealed partial record Answer(int Count, List<Hit> Hits);

[JsonModel(CreateToJson = false)]
internal readonly partial record struct Hit(string Title);

// Kinds of declarations.
internal abstract class Tracked<TKey>
{
    [JsonKey] private TKey? Key { get; init; }

    public virtual string Kind => "tracked";

    public int Version { get; private set; }

    public TKey? KeyOf() => Key;
}

internal interface ILabelled
{
    string Label { get; }
}

[JsonModel]
internal sealed partial class Document : Tracked<Guid?>, ILabelled
{
    [System.Diagnostics.CodeAnalysis.SetsRequiredMembers]
    public Document(in int id, ref readonly long size, params string[] tags) => (Id, Size, Tags) = (id, size, tags);

    public required int Id { get; init; }

    public long Size { get; }

    public string[] Tags { get; }

    public override string Kind => "document";

    string ILabelled.Label => "hidden";

    public Document? Parent { get; init; }

    public Inner Part { get; set; } = new();

    [JsonModel]
    internal sealed partial class Inner
    {
        public InlineCode Code { get; set; }

        [JsonValueObject]
        internal readonly record struct InlineCode(int Value);
    }
}
