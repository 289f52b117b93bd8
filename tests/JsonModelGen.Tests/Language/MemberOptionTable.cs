namespace JsonModelGen.Tests.Language;

/// <summary>An option of <c>[JsonKey]</c>, and what it does.</summary>
/// <param name="Name">The option.</param>
/// <param name="Value">Its value, as C#.</param>
/// <param name="Json">The JSON to read.</param>
/// <param name="Outcome">The output, or the kind of the error.</param>
internal sealed record MemberOptionRow(string Name, string Value, string Json, string Outcome)
{
    /// <summary>The member's type.</summary>
    public string Type { get; init; } = "int";

    /// <summary>The initial value of the member: a constant of the type.</summary>
    public string Initial { get; init; } = "default";

    /// <summary>Further code: methods named by the option.</summary>
    public string Beside { get; init; } = "";
}

/// <summary>Every option of <c>[JsonKey]</c>. A new one needs a row here.</summary>
internal static class MemberOptionTable
{
    public static readonly MemberOptionRow[] Rows =
    [
        new("Name", "\"n\"", """{"n":1}""", """{"n":1}"""),
        new("Path", "\"a.b\"", """{"a":{"b":1}}""", """{"a":{"b":1}}"""),
        new("Aliases", "new[] { \"o\" }", """{"o":1}""", """{"x":1}"""),
        new("Flatten", "true", """{"y":1}""", """{"y":1}""") { Type = "Flat?" },
        new("Required", "true", "{}", "MissingKey") { Type = "int?" },
        new("DefaultValue", "5", """{"x":null}""", """{"x":5}"""),
        new("DefaultFactory", "\"Make\"", "{}", """{"x":[1]}""") { Type = "List<int>?", Beside = "private static List<int> Make() => [1];" },
        new("DisallowNullValue", "true", """{"x":null}""", "NullValue") { Type = "int?" },
        new("IncludeIfNull", "false", """{"x":null}""", "{}") { Type = "int?" },
        new("OmitIfDefault", "true", """{"x":0}""", "{}"),
        new("OmitIfEmpty", "true", """{"x":""}""", "{}") { Type = "string", Initial = "\"\"" },
        new("NumberHandling", "JsonNumberHandling.WriteAsString", """{"x":1}""", """{"x":"1"}"""),
        new("Format", "\"dd.MM.yyyy\"", """{"x":"23.11.2026"}""", """{"x":"23.11.2026"}""") { Type = "DateOnly" },
        new("TuplesAsObjects", "true", """{"x":{"$1":1,"b":2}}""", """{"x":{"$1":1,"b":2}}""") { Type = "(int, int B)" },
        new("IncludeFromJson", "false", """{"x":1}""", """{"x":0}"""),
        new("IncludeToJson", "false", """{"x":1}""", "{}"),
        new("FromJson", "\"Read\"", """{"x":"abc"}""", """{"x":3}""") { Beside = "private static int Read(string text) => text.Length;" },
        new("ToJson", "\"Write\"", """{"x":2}""", """{"x":"--"}""") { Beside = "private static string Write(int value) => new('-', value);" },
        new("ReadValue", "\"Find\"", """{"y":4}""", """{"x":4}""")
        {
            Beside = "private static System.Text.Json.JsonElement? Find(System.Text.Json.JsonElement json, string key) => json.TryGetProperty(\"y\", out var y) ? y : null;",
        },
        new("OnInvalidElement", "\"Skip\"", """{"x":[1,"a",2]}""", """{"x":[1,2]}""") { Type = "List<int>?", Beside = "private static void Skip(JsonModelException error) { }" },
        new("UnknownEnumValue", "DayOfWeek.Monday", """{"x":"new"}""", """{"x":"monday"}""") { Type = "DayOfWeek" },
    ];

    /// <summary>The ways to declare a member, with the placeholders <c>$key</c>, <c>$other</c>, <c>$type</c> and <c>$initial</c>.</summary>
    public static readonly (string Name, string Declaration)[] Places =
    [
        ("Property", "class Property { [$key] public $type X { get; set; } = $initial; }"),
        ("InitOnly", "class InitOnly { [$key] public $type X { get; init; } = $initial; }"),
        ("Field", "class Field { [$key] public $type X = $initial; }"),
        ("InternalField", "struct InternalField() { [$key] internal $type x = $initial; }"),
        ("Parameter", "class Parameter([$key] $type x = $initial) { public $type X { get; } = x; }"),
        ("Positional", "record Positional([$key] $type X = $initial);"),
        ("PositionalProperty", "record PositionalProperty([property: $key] $type X = $initial);"),
        ("Both", "record struct Both([$key] [property: $key] $type X = $initial);"),
        ("Halves", "record Halves([$key] [property: JsonKey($other)] $type X = $initial);"),
    ];

    /// <summary>A model whose member has no option.</summary>
    public const string Without = "record Without($type X = $initial);";
}
