namespace JsonModelGen.Tests.Diagnostics;

/// <summary>A read-only or write-only model is used where the other direction is needed.</summary>
public class JMG0014Tests
{
    private const string Written = "[JsonModel(CreateFactory = false)] public partial class W { }";
    private const string Read = "[JsonModel(CreateToJson = false)] public partial class R { }";

    private static readonly string[] s_others = ["W.g.cs", "R.g.cs"];

    [Theory]
    [InlineData("W? [|X|] { get; set; }")]
    [InlineData("R? [|X|] { get; set; }")]
    [InlineData("List<W> [|X|] { get; set; } = [];")]
    [InlineData("Dictionary<string, R?[]>? [|X|] { get; set; }")]
    [InlineData("(int, W)? [|X|] { get; set; }")]
    public Task Flags_members_that_need_the_other_direction(string member) => DiagnosticProbe.Flags(
        "JMG0014", Written + Read + "[JsonModel] public partial class A { public " + member + " }", emitted: s_others);

    [Fact]
    public Task Says_what_to_do() => DiagnosticProbe.Flags(
        "JMG0014",
        Written + Read + "[JsonModel] public partial class A { public W? [|X|] { get; set; } }",
        "'X' cannot be read: W has no FromJson, because CreateFactory is false: remove that option, set CreateFactory of 'A' to false too, or exclude the member with [JsonKey(IncludeFromJson = false)]",
        emitted: s_others);

    [Fact]
    public Task Flags_a_model_whose_assembly_omits_the_direction() => DiagnosticProbe.Flags(
        "JMG0014",
        "[assembly: JsonModelDefaults(CreateFactory = false)] [JsonModel] public partial class W { } [JsonModel(CreateFactory = true)] public partial class A { public W? [|X|] { get; set; } }",
        emitted: ["W.g.cs"]);

    [Fact]
    public Task Flags_a_model_of_another_assembly() => DiagnosticProbe.Flags(
        "JMG0014", "[JsonModel] public partial class A { public W? [|X|] { get; set; } }", build: new Build { Library = Written });

    [Theory]
    [InlineData("[JsonModel(CreateFactory = false)] public partial class A { public List<W>? X { get; } }")]
    [InlineData("[JsonModel(CreateToJson = false)] public partial class A { public R? X { get; set; } }")]
    [InlineData("[JsonModel] public partial class A { [JsonKey(IncludeFromJson = false)] public W? X { get; } }")]
    [InlineData("[JsonModel] public partial class A { [JsonKey(IncludeToJson = false)] public R? X { get; set; } }")]
    public Task Accepts_members_that_do_not_need_it(string source) => DiagnosticProbe.Accepts(Written + Read + source);
}
