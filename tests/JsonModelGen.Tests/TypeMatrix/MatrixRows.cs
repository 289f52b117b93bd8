namespace JsonModelGen.Tests.TypeMatrix;

/// <summary>A type whose values are tested in all forms.</summary>
/// <param name="Name">The name of the row.</param>
/// <param name="Type">The type, as C#.</param>
/// <param name="One">A value, as C#.</param>
/// <param name="Other">Another value.</param>
internal sealed record MatrixType(string Name, string Type, string One, string Other);

/// <summary>The rows and columns of the matrix. To add a type, form or kind of key, add a line.</summary>
internal static class MatrixRows
{
    /// <summary>The scalars of json_serializable in C#, and other element types.</summary>
    public static readonly IReadOnlyList<MatrixType> Types =
    [
        new("Bool", "bool", "true", "false"),
        new("Int", "int", "-1", "int.MaxValue"),
        new("Double", "double", "0.1", "-1e300"),
        new("Decimal", "decimal", "1.50m", "decimal.MinValue"),
        new("String", "string", "\"é\\\"\\\\<>\"", "\"\""),
        new("BigInteger", "BigInteger", "BigInteger.Pow(10, 40)", "BigInteger.MinusOne"),
        new("DateTime", "DateTime", "new DateTime(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc)", "new DateTime(2026, 1, 2)"),
        new("TimeSpan", "TimeSpan", "TimeSpan.FromMicroseconds(1234567)", "TimeSpan.MinValue"),
        new("Uri", "Uri", "new Uri(\"https://a.example/b?c=d&e\")", "new Uri(\"b/c\", UriKind.Relative)"),
        new("Enum", "Shade", "Shade.VeryDark", "Shade.Light"),
        new("Object", "object", "\"text\"", "1.5"),
        new("Element", "JsonElement", "JsonElement.Parse(\"{\\\"a\\\":[1,null]}\")", "JsonElement.Parse(\"1\")"),
        new("Guid", "Guid", "new Guid(\"6f9619ff-8b86-d011-b42d-00c04fc964ff\")", "Guid.Empty"),
        new("Model", "Point", "new Point(1, null)", "new Point(2, 0.5)"),
        new("StructModel", "Place", "new Place(1, \"a\")", "default(Place)"),
        new("List", "List<int?>", "[1, null]", "[]"),
        new("Dictionary", "Dictionary<string, Point?>", "new() { [\"a\"] = null, [\"b\"] = new Point(3, 4) }", "new()"),
        new("Tuple", "(int, string? Name)", "(1, null)", "(-1, \"a\")"),
        new("OwnNumber", "OwnNumber", "new OwnNumber(7)", "new OwnNumber(-1)"),
        new("OwnText", "OwnText", "new OwnText(\"\\u00e9\")", "new OwnText(\"\")"),
        new("OwnList", "OwnList", "new OwnList([1, 2])", "new OwnList([])"),
    ];

    /// <summary>The types that the models of the rows use.</summary>
    public const string Declarations =
        """
        using System.Numerics;
        using System.Text;
        using System.Text.Json;

        public enum Shade { Light, VeryDark }

        [JsonModel] public partial record Point(int X, double? Y);

        [JsonModel] public partial record struct Place(int X, string? Name);

        public readonly record struct OwnNumber(int Value)
        {
            public static OwnNumber FromJson(ref Utf8JsonReader reader) => new(reader.GetInt32());
            public void ToJson(Utf8JsonWriter writer) => writer.WriteNumberValue(Value);
        }

        public sealed record OwnText(string Value)
        {
            public static OwnText FromJson(ref Utf8JsonReader reader) => new(reader.GetString()!);
            public void ToJson(Utf8JsonWriter writer) => writer.WriteStringValue(Value);
        }

        public sealed record OwnList(int[] Values)
        {
            public static OwnList FromJson(ref Utf8JsonReader reader) => new(JsonSerializer.Deserialize<int[]>(ref reader)!);
            public void ToJson(Utf8JsonWriter writer) => JsonSerializer.Serialize(writer, Values);
        }

        """;

    /// <summary>A member: its name, its type with <c>T</c>, and its value with <c>ONE</c> and <c>OTHER</c>.</summary>
    public static readonly IReadOnlyList<(string Name, string Type, string Value)> Forms =
    [
        ("Plain", "T", "ONE"),
        ("Other", "T", "OTHER"),
        ("Maybe", "T?", "ONE"),
        ("Null", "T?", "null"),
        .. Sequences.SelectMany(static sequence => new (string, string, string)[]
        {
            (sequence.Name, sequence.Type, "[ONE, OTHER]"),
            (sequence.Name + "Empty", sequence.Type, "[]"),
            (sequence.Name + "Null", sequence.Type + "?", "null"),
            (sequence.Name + "OfMaybe", sequence.Type.Replace("T", "T?", StringComparison.Ordinal), "[ONE, null]"),
        }),
        .. Keys.SelectMany(static key => new (string, string, string)[]
        {
            ("By" + key.Name, $"Dictionary<{key.Type}, T>", $"new() {{ [{key.One}] = ONE, [{key.Other}] = OTHER }}"),
            ("By" + key.Name + "OfMaybe", $"Dictionary<{key.Type}, T?>", $"new() {{ [{key.One}] = null, [{key.Other}] = OTHER }}"),
            ("By" + key.Name + "Null", $"Dictionary<{key.Type}, T>?", "null"),
        }),
    ];

    private static IReadOnlyList<(string Name, string Type)> Sequences =>
        [("List", "List<T>"), ("Array", "T[]"), ("Enumerable", "IEnumerable<T>"), ("Set", "HashSet<T>")];

    private static IReadOnlyList<MatrixType> Keys =>
    [
        new("String", "string", "\"a\\u0001\"", "\"\""),
        new("Int", "int", "-1", "0"),
        new("BigInteger", "BigInteger", "BigInteger.Pow(10, 30)", "BigInteger.Zero"),
        new("DateTime", "DateTime", "new DateTime(2026, 1, 2, 3, 4, 5, 678)", "new DateTime(1, 1, 1, 0, 0, 0, DateTimeKind.Utc)"),
        new("Uri", "Uri", "new Uri(\"https://a.example/b?c=d&e\")", "new Uri(\"b\", UriKind.Relative)"),
        new("Enum", "Shade", "Shade.VeryDark", "Shade.Light"),
        new("Guid", "Guid", "new Guid(\"6f9619ff-8b86-d011-b42d-00c04fc964ff\")", "Guid.Empty"),
        new("DateOnly", "DateOnly", "new DateOnly(2026, 1, 2)", "DateOnly.MinValue"),
    ];
}
