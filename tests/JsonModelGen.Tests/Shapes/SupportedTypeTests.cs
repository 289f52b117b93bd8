namespace JsonModelGen.Tests.Shapes;

/// <summary>Every row of the tables of types, as a member in each position, compiles against the runtime library, so its codec exists.</summary>
public class SupportedTypeTests
{
    private static readonly string[] s_keys =
    [
        "string", "bool", "sbyte", "byte", "short", "ushort", "int", "uint", "long", "ulong", "float", "double", "decimal", "char", "Int128", "UInt128", "Half",
        "DateTime", "DateTimeOffset", "DateOnly", "TimeOnly", "TimeSpan", "Guid", "Uri", "Version", "Color", "System.Numerics.BigInteger",
        "Index", "Range", "TimeZoneInfo", "System.Text.Rune", "System.Text.Encoding", "System.Globalization.CultureInfo",
        "System.Net.IPAddress", "System.Net.IPEndPoint", "System.Net.IPNetwork",
    ];

    private static readonly string[] s_values =
    [
        "byte[]", "Memory<byte>", "ReadOnlyMemory<int>", "object", "System.Text.Json.JsonElement", "System.Text.Json.JsonDocument", "System.Text.Json.Nodes.JsonNode",
        "System.Text.Json.Nodes.JsonObject", "System.Text.Json.Nodes.JsonArray", "System.Text.Json.Nodes.JsonValue", "Item", "Point",
        "int[,]", "string[,,][]", "(int, string)", "(int Id, string? Name, (Item, Point) Inner)", "(int, int, int, int, int, int, int, int, int)",
        "RawJson", "KeyValuePair<int, string?>", "System.Collections.IList", "System.Collections.Hashtable", "System.Collections.Stack",
        "ArraySegment<int>", "OrderedDictionary<string, Item>", "System.Collections.ObjectModel.ReadOnlySet<Point>",
        "Tuple<int>", "Tuple<int, string?, Item>", "ValueTuple<int>", "ValueTuple",
    ];

    public static TheoryData<string> Types => [.. s_keys, .. s_values];

    public static TheoryData<string> Keys => [.. s_keys];

    [Theory]
    [MemberData(nameof(Types))]
    public void Type_compiles_in_every_position(string type) => Generate(
        $$"""
        [JsonModel] public partial class Item;
        [JsonModel] public partial record struct Point(int X);
        public enum Color { Red }

        [JsonModel]
        public partial record Holder({{type}} Required, {{type}}? Nullable, List<{{type}}> InList, List<{{type}}?> InNullableList, Dictionary<string, {{type}}> AsValue, {{type}}[]? InArray)
        {
            public required {{type}} Initialized { get; init; }
            public {{type}}? Assigned { get; set; }
            public List<{{type}}> Populated { get; } = [];
        }

        [JsonModel(IncludeIfNull = false)]
        public partial record Sparse({{type}}? Nullable, {{type}} Certain, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] {{type}}? Default);
        """);

    [Theory]
    [MemberData(nameof(Keys))]
    public void Key_compiles(string type) => Generate(
        $$"""
        public enum Color { Red }

        [JsonModel]
        public partial record Holder(Dictionary<{{type}}, int> Required, IReadOnlyDictionary<{{type}}, string?>? Nullable)
        {
            public Dictionary<{{type}}, int[]> Populated { get; } = [];
        }
        """);
}
