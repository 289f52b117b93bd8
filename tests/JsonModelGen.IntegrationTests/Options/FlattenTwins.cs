using System.Text.Json.Serialization;

namespace JsonModelGen.IntegrationTests.Options;

/// <summary>Models with flattened members, each with its twin: the same members in one flat model, which System.Text.Json supports as well.</summary>
internal static partial class FlattenTwins
{
    public enum Level { Low, High }

    [JsonModel] public sealed partial record Person(int Id, [property: JsonKey(Flatten = true)] Name Name, DateTime Born);
    [JsonModel] public sealed partial record Name(string First, string? Middle, string Last);
    [JsonModel] public sealed partial record FlatPerson(int Id, string First, string? Middle, string Last, DateTime Born);

    [JsonModel]
    public sealed partial class Box
    {
        public Level Level { get; set; }
        [JsonKey(Flatten = true)] public Size Size { get; set; } = new();
        public double Weight { get; set; } = 1.5;
    }

    [JsonModel]
    public sealed partial class Size
    {
        public int Width { get; set; } = 10;
        public int Height { get; init; } = 20;
        public decimal? Depth { get; set; }
    }

    [JsonModel]
    public sealed partial record FlatBox
    {
        public Level Level { get; set; }
        public int Width { get; set; } = 10;
        public int Height { get; init; } = 20;
        public decimal? Depth { get; set; }
        public double Weight { get; set; } = 1.5;
    }

    [JsonModel] public sealed partial record Line([property: JsonKey(Flatten = true)] From From, [property: JsonKey(Flatten = true)] To To, [property: JsonKey(Flatten = true)] Style? Style);
    [JsonModel] public readonly partial record struct From(double X1, double Y1);
    [JsonModel] public partial record struct To(double X2, double Y2);
    [JsonModel] public sealed partial record Style(string Color, Level? Strength);
    [JsonModel] public sealed partial record FlatLine(double X1, double Y1, double X2, double Y2, string Color, Level? Strength);

    [JsonModel] public sealed partial record Outer(Guid A, [property: JsonKey(Flatten = true)] Middle Middle, string Z);
    [JsonModel] public sealed partial record Middle(bool B, [property: JsonKey(Flatten = true)] Inner Inner, char Y);
    [JsonModel] public sealed partial class Inner { public required long C { get; init; } public List<int> D { get; } = []; }
    [JsonModel] public sealed partial class FlatOuter { public required Guid A { get; init; } public required bool B { get; init; } public required long C { get; init; } public List<int> D { get; set; } = []; public required char Y { get; init; } public required string Z { get; init; } }

    [JsonModel(FieldRename = FieldRename.Snake)] public sealed partial class Renamed { public int FirstNumber { get; set; } [JsonKey(Flatten = true)] public Names Names { get; set; } = new(); public string? LastOne { get; set; } }
    [JsonModel(FieldRename = FieldRename.Kebab)] public sealed partial class Names { public string SomeName { get; set; } = "some"; [JsonKey("<é>")] public string? Other { get; set; } [JsonPropertyName("in\"side")] public Dictionary<string, int?>? Counts { get; set; } }

    [JsonModel]
    public sealed partial class FlatRenamed
    {
        [JsonPropertyName("first_number")] public int FirstNumber { get; set; }
        [JsonPropertyName("some-name")] public string SomeName { get; set; } = "some";
        [JsonPropertyName("<é>")] public string? Other { get; set; }
        [JsonPropertyName("in\"side")] public Dictionary<string, int?>? Counts { get; set; }
        [JsonPropertyName("last_one")] public string? LastOne { get; set; }
    }

    [JsonModel] public sealed partial class Omitting { [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public string? A { get; set; } [JsonKey(Flatten = true)] public Omitted Part { get; set; } = new(); [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] public int Z { get; set; } }
    [JsonModel] public sealed partial class Omitted { [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] public int B { get; set; } [JsonIgnore] public int C { get; set; } [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public Version? D { get; set; } [JsonNumberHandling(JsonNumberHandling.AllowReadingFromString | JsonNumberHandling.WriteAsString)] public long E { get; set; } }

    [JsonModel]
    public sealed partial class FlatOmitting
    {
        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public string? A { get; set; }
        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] public int B { get; set; }
        [JsonIgnore] public int C { get; set; }
        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public Version? D { get; set; }
        [JsonNumberHandling(JsonNumberHandling.AllowReadingFromString | JsonNumberHandling.WriteAsString)] public long E { get; set; }
        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] public int Z { get; set; }
    }

    public abstract class Named { public string Title { get; set; } = "t"; [JsonInclude] public int Count { get; private set; } = 3; }
    [JsonModel] public sealed partial class Derived : Named { public TimeSpan Time { get; set; } }
    [JsonModel] public sealed partial class Holder { [JsonKey(Flatten = true)] public Derived? Derived { get; init; } public Uri? Link { get; set; } }
    [JsonModel] public sealed partial class FlatHolder { public string Title { get; set; } = "t"; [JsonInclude] public int Count { get; private set; } = 3; public TimeSpan Time { get; set; } public Uri? Link { get; set; } }

    [JsonModel] public sealed partial record Listed<T>([property: JsonKey(Flatten = true)] Part<T> Part, T[] Rest);
    [JsonModel] public sealed partial record Part<T>(T One, List<T> Many, Dictionary<string, T> ByName);
    [JsonModel] public sealed partial record ListedNumbers([property: JsonKey(Flatten = true)] Listed<int> Numbers, int End);
    [JsonModel] public sealed partial record FlatNumbers(int One, List<int> Many, Dictionary<string, int> ByName, int[] Rest, int End);

    [JsonModel(CaseInsensitive = true, DisallowUnrecognizedKeys = true)] public sealed partial class Strict { public int A { get; set; } [JsonKey(Flatten = true)] public StrictPart Part { get; set; } = new(); }
    [JsonModel] public sealed partial class StrictPart { public int B { get; set; } public string? C { get; set; } }
    [JsonModel(DisallowUnrecognizedKeys = true), JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)] public sealed partial class FlatStrict { public int A { get; set; } public int B { get; set; } public string? C { get; set; } }

    [JsonModel] public sealed partial class Wide { [JsonKey(Flatten = true)] public Left Left { get; set; } = new(); [JsonKey(Flatten = true)] public Right Right { get; set; } = new(); }
    [JsonModel] public sealed partial class Left { public int A0 { get; set; } public int A1 { get; set; } public string? A2 { get; set; } public DateOnly A3 { get; set; } public byte[]? A4 { get; set; } public ulong A5 { get; set; } public float A6 { get; set; } public bool? A7 { get; set; } public int[]? A8 { get; set; } public Wide? A9 { get; set; } }
    [JsonModel] public sealed partial class Right { public int B0 { get; set; } public int B1 { get; set; } public string? B2 { get; set; } public TimeOnly B3 { get; set; } public byte[]? B4 { get; set; } public ulong B5 { get; set; } public Half B6 { get; set; } public bool? B7 { get; set; } public int[]? B8 { get; set; } public List<Wide?>? B9 { get; set; } }

    [JsonModel]
    public sealed partial class FlatWide
    {
        public int A0 { get; set; }
        public int A1 { get; set; }
        public string? A2 { get; set; }
        public DateOnly A3 { get; set; }
        public byte[]? A4 { get; set; }
        public ulong A5 { get; set; }
        public float A6 { get; set; }
        public bool? A7 { get; set; }
        public int[]? A8 { get; set; }
        public FlatWide? A9 { get; set; }
        public int B0 { get; set; }
        public int B1 { get; set; }
        public string? B2 { get; set; }
        public TimeOnly B3 { get; set; }
        public byte[]? B4 { get; set; }
        public ulong B5 { get; set; }
        public Half B6 { get; set; }
        public bool? B7 { get; set; }
        public int[]? B8 { get; set; }
        public List<FlatWide?>? B9 { get; set; }
    }
}
