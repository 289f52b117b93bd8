using System.Collections;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Numerics;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

[assembly: JsonModelGen.JsonModelFor<System.Drawing.Size>]
[assembly: JsonModelGen.JsonModelFor<UriKind>]
[assembly: JsonModelGen.JsonModelFor(typeof(System.Runtime.CompilerServices.StrongBox<>))]

namespace JsonModelGen.AotSmoke;

internal enum State
{
    Active,
    OnHold,
}

[JsonEnum(AsNumber = true)]
internal enum Level : byte
{
    Low,
    High = 200,
}

[Flags]
internal enum Rights
{
    None,
    Read = 1,
    Write = 2,
}

[JsonModel]
internal sealed partial record Numbers(
    sbyte A, byte B, short C, ushort D, int E, uint F, long G, ulong H, Int128 I, UInt128 J, BigInteger K, Half L, float M, double N, decimal O);

[JsonModel]
internal sealed partial record Texts(string Text, string? Missing, char Letter, bool Flag, Guid Id, Uri Link, Version Version, byte[] Bytes);

[JsonModel]
internal sealed partial record Dates(DateTime Local, DateTimeOffset Instant, DateOnly Day, TimeOnly Time, TimeSpan Span);

[JsonModel]
internal sealed partial record Enums(State State, Level Level, Rights Rights, State? Maybe, Dictionary<State, int> ByState);

[JsonModel]
internal sealed partial record Sequences(
    int[] Array, List<string?> List, IReadOnlyList<double> Interface, HashSet<Guid> Set, Queue<Point> Queue,
    ImmutableArray<int> Immutable, FrozenSet<string> Frozen, List<List<int>> Nested);

[JsonModel]
internal sealed partial record Dictionaries(
    Dictionary<string, Point?> Plain, SortedDictionary<int, string> Sorted, ImmutableDictionary<Guid, bool> Immutable, FrozenDictionary<string, int[]> Frozen);

[JsonModel]
internal sealed partial record Tuples(
    (int Id, string? Name) Pair, Tuple<int, Point> Class, (int, int, int, int, int, int, int, int, string) Long, List<(double, Point?)> List, ValueTuple<Guid>? Single);

[JsonModel(TuplesAsObjects = true)]
internal sealed partial record ObjectTuples((int, string? Name) Pair, Tuple<int, Point> Class, List<(double X, Point?)> List);

[JsonModel]
internal sealed partial record Grids(int[,] Grid, string?[,,] Cube, Point[,][] Jagged);

[JsonModel]
internal sealed partial record SystemTexts(
    Rune Rune, IPAddress Address, IPEndPoint EndPoint, IPNetwork Network, CultureInfo Culture, TimeZoneInfo Zone, Encoding Encoding, Index Index, Range Range,
    Dictionary<IPAddress, Rune> ByAddress);

// User-defined collections, value objects and textual types.
internal sealed class Tags : List<string>;

internal sealed class Prices : Dictionary<string, decimal>;

internal sealed class Log : IEnumerable<int>
{
    private readonly List<int> _entries = [];

    public void Add(int entry) => _entries.Add(entry);

    public IEnumerator<int> GetEnumerator() => _entries.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}

[JsonValueObject]
internal readonly record struct UserId(Guid Value);

[JsonValueObject]
internal sealed record Email(string Address);

[JsonModel]
internal sealed partial record Own(
    Tags Tags, Prices Prices, Log Log, UserId Id, Email? Email, Dictionary<UserId, List<Email>> ById, OrderedDictionary<int, Tags> Ordered, DateInterval Interval)
{
    public Tags More { get; } = [];
}

internal readonly record struct DateInterval(int From, int To) : ISpanParsable<DateInterval>, ISpanFormattable
{
    public static DateInterval Parse(ReadOnlySpan<char> s, IFormatProvider? provider) => TryParse(s, provider, out DateInterval result) ? result : throw new FormatException();

    public static DateInterval Parse(string s, IFormatProvider? provider) => Parse(s.AsSpan(), provider);

    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out DateInterval result)
    {
        int slash = s.IndexOf('/');
        int to = 0;
        bool isParsed = int.TryParse(s[..Math.Max(slash, 0)], provider, out int from) && int.TryParse(s[(slash + 1)..], provider, out to);
        result = new DateInterval(from, to);
        return isParsed;
    }

    public static bool TryParse(string? s, IFormatProvider? provider, out DateInterval result) => TryParse(s.AsSpan(), provider, out result);

    public string ToString(string? format, IFormatProvider? formatProvider) => string.Create(formatProvider, $"{From}/{To}");

    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider) =>
        destination.TryWrite(provider, $"{From}/{To}", out charsWritten);
}

[JsonModel]
internal sealed partial record Untyped(IList List, Hashtable Table, KeyValuePair<string, int> Pair, RawJson Raw, ArraySegment<int> Segment);

[JsonModel]
internal sealed partial record Documents(JsonElement Element, JsonNode? Node, JsonObject Object, object? Any);

[JsonModel(CreateJsonKeys = true, CreateFieldMap = true, CreatePerFieldToJson = true, CreateJsonSchema = true)]
internal readonly partial record struct Point(int X, int Y);

internal static partial class Literals
{
    [JsonLiteral("points.json")]
    public static partial ReadOnlySpan<byte> Bytes { get; }

    [JsonLiteral("points.json")]
    public static partial JsonElement Element { get; }

    [JsonLiteral("points.json")]
    public static partial IReadOnlyList<Point> Points { get; }
}

[JsonModel]
internal partial class Entity
{
    public required int Id { get; init; }

    [JsonKey("display-name")]
    public string Name { get; init; } = "nobody";

    public List<string> Tags { get; } = [];
}

[JsonModel(FieldRename = FieldRename.Snake, IncludeIfNull = false)]
internal sealed partial class User : Entity
{
    public User? BestFriend { get; set; }

    public Point HomeTown { get; set; }
}

[JsonModel]
internal sealed partial class Account(int id)
{
    [JsonKey("visits")]
    private int _visits;

    public int Id { get; } = id;

    public bool IsRegular() => _visits > 10;
}

[JsonModel]
internal sealed partial record Page<T>(List<T> Items, T? Next)
{
    public T? First { get; init; }
}

[JsonModel]
internal readonly partial record struct Pair<TKey, TValue>(Dictionary<TKey, TValue> Left, TValue? Right)
    where TKey : notnull
    where TValue : struct;

internal class Named<TName>
{
    public TName? Name { get; init; }
}

[JsonModel]
internal sealed partial class Node<T> : Named<List<T>>
{
    public required T Value { get; init; }

    public Node<T>? Next { get; private set; }
}

[JsonModel]
internal readonly partial record struct Id<TEntity>(int Value);

[JsonModel]
internal sealed partial record Generics(
    Page<int> Numbers, Page<string?> Texts, Page<State> States, Page<Page<Point>> Nested, Pair<State, Level> Pair, Node<Point?> Node, Id<Uri> Id);

[JsonModel]
internal sealed partial record Patch(Optional<string?> Text, Optional<int> Number, Optional<List<int>> List, Optional<Page<int?>> Page, Optional<Point?> Point);

[JsonModel]
internal sealed partial record Foreign(System.Drawing.Size Size, UriKind Kind, System.Runtime.CompilerServices.StrongBox<int?>? Box = null);

[JsonModel]
internal sealed partial record UnknownKeys(int Id, [JsonExtra] Dictionary<string, Point?> Others);

[JsonModel]
internal sealed partial class SortedUnknownKeys
{
    public UnknownNodes? Nodes { get; set; }

    [JsonExtensionData] public SortedDictionary<string, object>? Others { get; set; }
}

[JsonModel]
internal sealed partial class UnknownNodes
{
    [JsonExtra] private JsonObject? Others { get; init; }
}

// JsonSerializer calls our code, with reflection disabled.
[JsonConverter(typeof(JsonModelConverter<Wrapped>))]
[JsonModel]
internal sealed partial record Wrapped(int Id, List<Point> Points);

[JsonSerializable(typeof(Envelope))]
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
internal sealed partial class Context : JsonSerializerContext;

internal sealed record Envelope(Wrapped Value);

// All models without an attribute on each, and a type that has to be named.
[JsonModelResolver(typeof(Page<int>), CreateJsonSchema = true)]
internal static partial class AppJson;
