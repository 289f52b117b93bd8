namespace JsonModelGen.Tests.Diagnostics;

/// <summary>Omitted value is not restored.</summary>
public class JMG0115Tests
{
    [Theory]
    [InlineData("[JsonKey([|OmitIfDefault = true|])] public int X { get; set; } = 5;", "OmitIfDefault on 'X' omits a value that reading does not restore: if the key is missing, 'X' is the value set by its initializer, constructor or factory")]
    [InlineData("[JsonKey([|OmitIfDefault = true|], DefaultFactory = \"M\")] public int X { get; set; } private static int M() => 5;", null)]
    [InlineData("[JsonKey([|OmitIfEmpty = true|])] public string? X { get; set; }", "OmitIfEmpty on 'X' omits a value that reading does not restore: if the key is missing, 'X' is null")]
    [InlineData("[JsonKey([|OmitIfEmpty = true|])] public List<int>? X { get; set; }", null)]
    [InlineData("[JsonKey([|OmitIfEmpty = true|])] public string X { get; set; } = \"x\";", null)]
    [InlineData("[JsonKey([|OmitIfEmpty = true|])] public int[] X { get; set; } = [1];", null)]
    [InlineData("[JsonKey([|OmitIfEmpty = true|], DefaultValue = \"x\")] public string X { get; set; } = \"\";", "OmitIfEmpty on 'X' omits a value that reading does not restore: if the key is missing, 'X' is \"x\"")]
    [InlineData("public A() { } [JsonKey([|OmitIfEmpty = true|])] public string X { get; set; } = \"\";", null)]
    public Task Warns_about_a_value_that_is_lost(string member, string? message) =>
        DiagnosticProbe.Flags("JMG0115", "[JsonModel] public partial class A { " + member + " }", message, emitted: ["A.g.cs"]);

    [Theory]
    [InlineData("[JsonKey(OmitIfDefault = true)] public int X { get; set; }")]
    [InlineData("[JsonKey(OmitIfDefault = true, DefaultValue = 5)] public int X { get; set; } = 5;")]
    [InlineData("[JsonKey(OmitIfDefault = true)] public string? X { get; set; }")]
    [InlineData("[JsonKey(OmitIfDefault = true)] public int X => 5;")]
    [InlineData("[JsonKey(OmitIfEmpty = true)] public string X { get; set; } = string.Empty;")]
    [InlineData("[JsonKey(OmitIfEmpty = true)] public string X { get; init; }")]
    [InlineData("[JsonKey(OmitIfEmpty = true)] public List<int> X { get; } = new List<int>();")]
    [InlineData("[JsonKey(OmitIfEmpty = true)] public int[] X { get; set; } = Array.Empty<int>();")]
    [InlineData("[JsonKey(OmitIfEmpty = true)] public int[] X { get; set; } = new int[0];")]
    [InlineData("[JsonKey(OmitIfEmpty = true)] public HashSet<int>? X { get; set; } = [];")]
    [InlineData("[JsonKey(OmitIfEmpty = true, DefaultValue = new int[0])] public int[]? X { get; set; } = [1];")]
    [InlineData("[JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] public int X { get; set; } = 5;")]
    public Task Accepts_values_that_are_restored(string member) =>
        DiagnosticProbe.Accepts("#pragma warning disable CS8618\n[JsonModel] public partial class A { " + member + " }");

    /// <summary>An option of a model omits only values that are restored.</summary>
    [Fact]
    public Task Accepts_any_member_of_a_model_that_omits() => DiagnosticProbe.Accepts(
        """
        [JsonModel(OmitIfDefault = true, OmitIfEmpty = true)]
        public partial record A(string Name, int? Count, [property: JsonKey(Required = true)] List<int> Ids)
        {
            public int Size { get; set; } = 5;
            public string? Note { get; set; }
            public required int Number { get; init; }
        }
        """);
}
