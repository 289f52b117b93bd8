namespace JsonModelGen.Tests.Diagnostics;

public class JMG0601Tests
{
    private const string Types =
        """

        [JsonModel] public partial class Page<T> { public required T Item { get; init; } }
        [JsonModel(CreateFactory = false)] public partial class Sent { public int X { get; set; } }
        [JsonModel(CreateToJson = false)] public partial class Received { public int X { get; set; } }
        public class Bag : List<int>;
        public class Plain;
        public enum Color { Red }
        file enum Local { X }
        file class Scope { public enum Local { X } }
        """;

    [Theory]
    [InlineData("Page<>", "Page<>", "it has no type arguments: name a constructed type, as in typeof(Page<User>)")]
    [InlineData("Plain", "Plain", "mark it with [JsonModel] and make it partial")]
    [InlineData("List<Action>", "List<Action>", "Action: delegates have no JSON form")]
    [InlineData("Local", "Local", "generated code cannot access it, as it is file-local: make it internal")]
    [InlineData("List<Local?>", "List<Local?>", "Local: generated code cannot access it, as it is file-local: make it internal")]
    [InlineData("Scope.Local", "Scope.Local", "generated code cannot access it, as it is file-local: make it internal")]
    [InlineData("Sent", "Sent", "Sent can be written, but not read")]
    [InlineData("Received[]", "Received[]", "Received can be read, but not written")]
    public Task Flags_types_without_a_codec(string type, string shown, string reason) => DiagnosticProbe.Flags(
        "JMG0601", $"[[|JsonModelResolver(typeof({type}))|]] public static partial class A;{Types}", $"'A' cannot list {shown}: {reason}", emitted: ["Page_1.g.cs", "Sent.g.cs", "Received.g.cs", "A.g.cs"]);

    [Theory]
    [InlineData("typeof(Page<Color>), typeof(Page<List<int?>>), typeof(Color?), typeof(string), typeof(Dictionary<Color, string[]>)")]
    [InlineData("typeof(Bag), typeof((int, string))")]
    [InlineData("[]")]
    [InlineData("null!")]
    public Task Accepts_types_with_a_codec(string types) => DiagnosticProbe.Accepts($"[JsonModelResolver({types})] public static partial class A;{Types}");
}
