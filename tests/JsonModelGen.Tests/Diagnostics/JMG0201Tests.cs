namespace JsonModelGen.Tests.Diagnostics;

/// <summary>Type of a member is not supported.</summary>
public class JMG0201Tests
{
    private const string MarkIt = "Foo is not supported: mark it with [JsonModel] and make it partial";

    [Theory]
    [InlineData("Foo", MarkIt)]
    [InlineData("Foo?", MarkIt)]
    [InlineData("List<Foo>", MarkIt)]
    [InlineData("Dictionary<string, List<Foo>>", MarkIt)]
    [InlineData("Dictionary<string, Foo?[]>?", MarkIt)]
    [InlineData("Dictionary<Foo, int>", MarkIt)]
    [InlineData("Foo[,]", MarkIt)]
    [InlineData("(int, Foo)", MarkIt)]
    [InlineData("Tuple<int, Foo>", MarkIt)]
    [InlineData("Tuple<int, int, int, int, int, int, int, int>", "Tuple<int, int, int, int, int, int, int, int> is not supported: its last element is no tuple: write it as (A, B, C), which nests as it must")]
    [InlineData("Action", "Action is not supported: delegates have no form in JSON")]
    [InlineData("IDisposable", "IDisposable is not supported: an interface does not say what to create: use a class or record with [JsonModel]")]
    [InlineData("dynamic", "dynamic is not supported: dynamic needs reflection: use JsonElement or JsonNode")]
    [InlineData("Dictionary<object, int>", "object is not supported: it has no text form that could be a key: use string, a number, an enum, a Guid or a date as the key")]
    [InlineData("Dictionary<List<int>, int>", "List<int> is not supported: it has no text form that could be a key: use string, a number, an enum, a Guid or a date as the key")]
    [InlineData("System.Text.StringBuilder", "StringBuilder is not supported: ask for its code with [assembly: JsonModelFor<StringBuilder>], or leave the member out with [JsonKey(IncludeFromJson = false, IncludeToJson = false)]")]
    public Task Names_the_type_deep_inside(string type, string reason) => DiagnosticProbe.Flags(
        "JMG0201",
        $"public class Foo {{ }} [JsonModel] public partial class A {{ public {type} [|X|] {{ get; set; }} = default!; }}",
        "'X' cannot be read or written: " + reason);

    [Fact]
    public Task Flags_a_parameter() => DiagnosticProbe.Flags("JMG0201", "public class Foo { } [JsonModel] public partial record A(List<Foo> [|X|], int Y);");

    [Fact]
    public Task Flags_a_type_that_does_not_exist() => DiagnosticProbe.Flags(
        "JMG0201",
        "[JsonModel] public partial record A(List<Missing> [|X|]);",
        "'X' cannot be read or written: Missing is not supported: the compiler does not find it");

    [Fact]
    public Task Flags_each_member_and_leaves_other_models_alone() => DiagnosticProbe.Flags(
        "JMG0201",
        "public class Foo { } [JsonModel] public partial record A(Foo [|X|], List<Foo> [|Y|]); [JsonModel] public partial record B(int X);",
        emitted: ["B.g.cs"]);

    [Theory]
    [InlineData("[JsonModel] public partial record Foo; [JsonModel] public partial record A(Dictionary<string, List<Foo>> X);")]
    [InlineData("public class Foo { } [JsonModel] public partial class A { [JsonIgnore] public Foo? X { get; set; } }")]
    public Task Accepts_models_and_what_is_left_out(string source) => DiagnosticProbe.Accepts(source);
}
