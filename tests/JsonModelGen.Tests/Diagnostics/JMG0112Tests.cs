namespace JsonModelGen.Tests.Diagnostics;

/// <summary>Flattened model is not accessible.</summary>
public class JMG0112Tests
{
    private const string Outer = "[JsonModel] public partial class A { [JsonKey([|Flatten = true|])] public required B X { get; set; } } ";

    [Theory]
    [InlineData("[JsonModel] public partial class B { private B() { } public int Y { get; set; } }")]
    [InlineData("[JsonModel(Factory = \"Create\")] public partial class B { private static B Create() => new(); public int Y { get; set; } }")]
    [InlineData("[JsonModel] public partial class B { [JsonKey(FromJson = \"Parse\")] public int Y { get; set; } private static int Parse(string x) => 1; }")]
    [InlineData("[JsonModel] public partial class B { [JsonKey(ToJson = \"Print\")] public int Y { get; set; } private static string Print(int x) => \"\"; }")]
    [InlineData("[JsonModel] public partial class B { [JsonKey(DefaultFactory = \"Make\")] public int Y { get; set; } private static int Make() => 1; }")]
    [InlineData("[JsonModel] public partial class B { [JsonKey(ReadValue = \"Find\")] public int Y { get; set; } private static System.Text.Json.JsonElement? Find(System.Text.Json.JsonElement json, string key) => json; }")]
    [InlineData("[JsonModel] public partial class B { [JsonKey(OnInvalidElement = \"Note\")] public List<int> Y { get; set; } = []; private static void Note(JsonModelException error) { } }")]
    [InlineData("[JsonModel] public partial class B { [JsonKey] private Secret? Y { get; set; } private enum Secret { One } }")]
    public Task Flags_members_that_only_the_model_itself_can_access(string inner) => DiagnosticProbe.Flags("JMG0112", Outer + inner, emitted: ["B.g.cs"]);

    [Fact]
    public Task Says_what_to_do() => DiagnosticProbe.Flags(
        "JMG0112",
        Outer + "[JsonModel] public partial class B { private B() { } public int Y { get; set; } }",
        "'X' cannot be flattened: code in 'A' cannot access what B uses: its constructor cannot be called from there: make it internal",
        emitted: ["B.g.cs"]);

    [Fact]
    public Task Flags_it_within_a_flattened_model() => DiagnosticProbe.Flags(
        "JMG0112",
        Outer + "[JsonModel] public partial class B { [JsonKey([|Flatten = true|])] public C? Z { get; set; } [JsonModel] public partial class C { [JsonKey(FromJson = \"Parse\")] public int Y { get; set; } private static int Parse(string x) => 1; } }",
        emitted: ["B.C.g.cs"]);

    [Theory]
    [InlineData("[JsonModel] public partial class B { [JsonKey] private int Y { get; set; } [JsonKey] private int _z; public int W { get; private set; } partial void OnFromJson() => _z++; }")]
    [InlineData("[JsonModel] public partial class B { internal B() { } public int Y { get; set; } }")]
    public Task Accepts_private_members(string inner) => DiagnosticProbe.Accepts(Outer.Replace("[|", "").Replace("|]", "") + inner);
}
