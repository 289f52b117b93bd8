namespace JsonModelGen.Tests.Diagnostics;

/// <summary>Unknown keys are already handled.</summary>
public class JMG0114Tests
{
    [Theory]
    [InlineData("[JsonModel] public partial class A { [JsonExtra] public Dictionary<string, int>? X { get; set; } [JsonExtra] public Dictionary<string, int>? [|Y|] { get; set; } }")]
    [InlineData("[JsonModel] public partial class A { [JsonExtra] public Dictionary<string, int>? X { get; set; } [JsonExtensionData] public System.Text.Json.Nodes.JsonObject? [|Y|] { get; set; } }")]
    [InlineData("[JsonModel] public partial record A([JsonExtra] Dictionary<string, int>? X, [JsonExtra] Dictionary<string, int>? [|Y|]);")]
    [InlineData("public class Base { [JsonExtra] public Dictionary<string, int>? X { get; set; } } [JsonModel] public partial class A : Base { [JsonExtra] public Dictionary<string, int>? [|Y|] { get; set; } }")]
    public Task Flags_two_in_one_model(string source) => DiagnosticProbe.Flags("JMG0114", source);

    [Fact]
    public Task Flags_one_in_a_model_and_one_in_a_flattened_model() => DiagnosticProbe.Flags(
        "JMG0114",
        "[JsonModel] public partial class A { [JsonExtra] public Dictionary<string, int>? X { get; set; } [JsonKey(Flatten = true)] public B? [|Y|] { get; set; } } [JsonModel] public partial class B { public int V { get; set; } [JsonExtra] public Dictionary<string, int>? Z { get; set; } }",
        "'Y.Z' cannot keep the unknown keys of 'A': 'X' does so already: remove one of them",
        emitted: ["B.g.cs"]);

    [Theory]
    [InlineData("[JsonModel(DisallowUnrecognizedKeys = true)]")]
    [InlineData("[JsonModel, JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]")]
    public Task Flags_a_model_that_refuses_unknown_keys(string attributes) => DiagnosticProbe.Flags(
        "JMG0114",
        attributes + " public partial class A { [JsonExtra] public Dictionary<string, int>? [|X|] { get; set; } }",
        "'X' cannot keep the unknown keys of 'A': DisallowUnrecognizedKeys refuses them: remove one of the two");

    [Theory]
    [InlineData("[assembly: JsonModelDefaults(DisallowUnrecognizedKeys = true)] [JsonModel] public partial class A { [JsonExtra] public Dictionary<string, int>? X { get; set; } }")]
    [InlineData("[JsonModel(DisallowUnrecognizedKeys = true)] public partial class A { [JsonExtra, JsonKey(IncludeFromJson = false)] public Dictionary<string, int>? X { get; set; } }")]
    [InlineData("[JsonModel(DisallowUnrecognizedKeys = true, CreateFactory = false)] public partial class A { [JsonExtra] public Dictionary<string, int>? X { get; set; } }")]
    [InlineData("[JsonModel] public partial class A { [JsonExtra] public Dictionary<string, int>? X { get; set; } public B? Y { get; set; } } [JsonModel] public partial class B { [JsonExtra] public Dictionary<string, int>? X { get; set; } }")]
    public Task Accepts_one(string source) => DiagnosticProbe.Accepts(source);

    [Fact]
    public void It_has_precedence_over_the_project()
    {
        Build build = Build.WithProperty("JsonModelGen_DisallowUnrecognizedKeys", "true");
        Assert.Equal("{\"x\":1}", Run("[JsonModel] public partial class A { [JsonExtra] public Dictionary<string, int>? Others { get; set; } }", "A.FromJson(\"{\\\"x\\\":1}\").ToJson()", build));
    }
}
