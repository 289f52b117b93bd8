namespace JsonModelGen.Tests.Diagnostics;

/// <summary>Member cannot keep unknown keys.</summary>
public class JMG0113Tests
{
    [Theory]
    [InlineData("int")]
    [InlineData("string?")]
    [InlineData("List<string>")]
    [InlineData("B")]
    [InlineData("System.Text.Json.JsonElement")]
    [InlineData("System.Text.Json.Nodes.JsonNode?")]
    [InlineData("Dictionary<int, string>")]
    [InlineData("Dictionary<E, string>?")]
    [InlineData("List<KeyValuePair<string, int>>")]
    [InlineData("System.Collections.Immutable.ImmutableDictionary<string, int>")]
    [InlineData("System.Collections.ObjectModel.ReadOnlyDictionary<string, int>?")]
    [InlineData("System.Collections.Hashtable")]
    public Task Flags_types_that_cannot_keep_them(string type) => DiagnosticProbe.Flags(
        "JMG0113",
        "[JsonModel] public partial class A { [JsonExtra] public " + type + " [|X|] { get; set; } = default!; } [JsonModel] public partial class B { public int Y { get; set; } } public enum E { One }",
        emitted: ["B.g.cs"]);

    [Theory]
    [InlineData("[JsonExtra] public IReadOnlyDictionary<string, int>? [|X|] { get; }")]
    [InlineData("[JsonExtensionData] public IReadOnlyDictionary<string, int> [|X|] { get; } = new Dictionary<string, int>();")]
    [InlineData("[JsonExtra] public Optional<Dictionary<string, int>> [|X|] { get; set; }")]
    [InlineData("[JsonExtra, JsonConvertWith<C>] public Dictionary<string, int>? [|X|] { get; set; }")]
    [InlineData("[JsonExtra] private Dictionary<string, int>? _x; [JsonExtra] public List<int>? [|X|] => null;", "JMG0113")]
    public Task Flags_members_that_cannot_be_set(string members, string id = "JMG0113") => DiagnosticProbe.Flags(
        id,
        "[JsonModel] public partial class A { " + members + " } public class C : IJsonConverter<Dictionary<string, int>> { public Dictionary<string, int> Read(ref System.Text.Json.Utf8JsonReader reader) => []; public void Write(System.Text.Json.Utf8JsonWriter writer, Dictionary<string, int> value) => writer.WriteNullValue(); }");

    [Fact]
    public Task Says_what_to_do() => DiagnosticProbe.Flags(
        "JMG0113",
        "[JsonModel] public partial class A { [JsonExtra] public Dictionary<int, string>? [|X|] { get; set; } }",
        "'X' cannot keep the unknown keys of 'A': Dictionary<int, string> is not a dictionary with string keys to which entries can be added: use Dictionary<string, JsonElement>, another dictionary with string keys, or JsonObject, without a converter");

    [Theory]
    [InlineData("[JsonExtra] public Dictionary<string, int> X { get; } = [];")]
    [InlineData("[JsonExtra] public Dictionary<string, int> X => _x; private readonly Dictionary<string, int> _x = [];")]
    [InlineData("[JsonExtra] private readonly Dictionary<string, int> _x = [];")]
    [InlineData("[JsonExtra] public required IReadOnlyDictionary<string, object?> X { get; init; }")]
    [InlineData("[JsonExtra, JsonKey(IncludeFromJson = false)] public IReadOnlyDictionary<string, int>? X => null;")]
    [InlineData("[JsonExtra, JsonKey(IncludeToJson = false, NumberHandling = JsonNumberHandling.AllowReadingFromString)] public IDictionary<string, int>? X { get; set; }")]
    [InlineData("[JsonExtra, JsonKey(Format = \"yyyy\")] public SortedList<string, DateTime>? X { get; set; }")]
    [InlineData("[JsonExtra] public System.Collections.Concurrent.ConcurrentDictionary<string, List<int>>? X { get; set; }")]
    [InlineData("[JsonExtensionData, JsonPropertyName(\"x\"), JsonPropertyOrder(1), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public System.Text.Json.Nodes.JsonObject? X { get; set; }")]
    [InlineData("[JsonExtra, JsonExtensionData] public Own? X { get; set; } public class Own : Dictionary<string, string>;")]
    [InlineData("[JsonExtra, JsonIgnore] public List<int>? X { get; set; }")]
    public Task Accepts_dictionaries(string members) => DiagnosticProbe.Accepts("[JsonModel] public partial class A { " + members + " }");
}
