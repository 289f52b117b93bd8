namespace JsonModelGen.Tests.Diagnostics;

public class JMG0402Tests
{
    private static readonly Build s_build = Build.WithFile("a.json", "[]");

    [Theory]
    [InlineData("public static int[] [|X|] { get; } = [];", "it must be partial, so that a getter can be generated")]
    [InlineData("public static int[] [|X|] => [];", "it must be partial, so that a getter can be generated")]
    [InlineData("public static partial int[] [|X|] { get; set; }", "it must have a getter and no setter")]
    [InlineData("public partial int[] [|X|] { get; init; }", "it must have a getter and no setter")]
    [InlineData("public static partial int[] [|X|] { get => []; }", "it has a value already: leave the getter without a body")]
    [InlineData("public static partial int[] [|X|] { get { return []; } }", "it has a value already: leave the getter without a body")]
    [InlineData("public static partial int[] [|X|] => [];", "it has a value already: leave the getter without a body")]
    [InlineData("public static partial ref int [|X|] { get; }", "it returns a reference")]
    public Task Flags_properties_that_cannot_be_completed(string property, string reason) => DiagnosticProbe.Flags(
        "JMG0402", $"public partial class A {{ [JsonLiteral(\"a.json\")] {property} }}", $"'X' cannot hold a JSON literal: {reason}", s_build);

    [Fact]
    public Task A_type_that_cannot_be_read_is_flagged_as_for_members() => DiagnosticProbe.Flags(
        "JMG0201",
        "public partial class A { [JsonLiteral(\"a.json\")] public static partial List<Action> [|X|] { get; } }",
        "'X' cannot be read or written: Action is not supported: delegates have no JSON form",
        s_build);

    [Theory]
    [InlineData("Sent")]
    [InlineData("Sent?")]
    [InlineData("Dictionary<string, List<Sent>>")]
    [InlineData("Own", "Own")]
    [InlineData("Own[]", "Own")]
    public Task A_type_that_is_only_written_is_flagged(string type, string unreadable = "Sent") => DiagnosticProbe.Flags(
        "JMG0402",
        $$"""
        [JsonModel(CreateFactory = false)] public partial class Sent { public int X { get; set; } }
        public class Own { public void ToJson(System.Text.Json.Utf8JsonWriter writer) => writer.WriteNullValue(); }
        public partial class A { [JsonLiteral("a.json")] public static partial {{type}} [|X|] { get; } }
        """,
        $"'X' cannot hold a JSON literal: {unreadable} can be written, but not read",
        s_build,
        emitted: ["Sent.g.cs"]);

    [Fact]
    public Task An_old_language_version_is_flagged_as_for_models() => DiagnosticProbe.Flags(
        "JMG0003",
        "public partial class A { [JsonLiteral(\"a.json\")] public static partial int[] [|X|] { get; } }",
        build: s_build with { LanguageVersion = Microsoft.CodeAnalysis.CSharp.LanguageVersion.CSharp12 });

    [Theory]
    [InlineData("public static partial int[] X { get; }")]
    [InlineData("internal virtual partial IEnumerable<int?>? X { get; }")]
    [InlineData("private static partial ReadOnlySpan<byte> X { get; }")]
    public Task Accepts_partial_properties(string property) => DiagnosticProbe.Accepts($"public partial class A {{ [JsonLiteral(\"a.json\")] {property} }}", s_build);
}
