namespace JsonModelGen.Tests.Diagnostics;

/// <summary>Optional can only be the type of a member.</summary>
public class JMG0119Tests
{
    [Theory]
    [InlineData("List<Optional<int>>")]
    [InlineData("Optional<int>[]?")]
    [InlineData("Optional<int>?")]
    [InlineData("Optional<Optional<int>>")]
    [InlineData("Optional<List<Optional<int>>>")]
    [InlineData("Dictionary<string, Optional<int>>")]
    [InlineData("Dictionary<Optional<int>, string>")]
    [InlineData("KeyValuePair<string, Optional<int>>")]
    [InlineData("(int, Optional<int>)")]
    [InlineData("Page<Optional<int>>")]
    [InlineData("Optional<Page<Optional<int>>>")]
    [InlineData("Wrapper")]
    [InlineData("Own")]
    public Task Flags_optionals_where_nothing_can_be_omitted(string type) => DiagnosticProbe.Flags(
        "JMG0119",
        $$"""
        [JsonModel] public partial class A { public {{type}} [|X|] { get; set; } = default!; }
        [JsonModel] public partial record Page<T>(T Value, Optional<T> Other);
        [JsonValueObject] public record Wrapper(Optional<int> Value);
        public class Own : List<Optional<int>>;
        """,
        emitted: ["Page_1.g.cs"]);

    [Fact]
    public Task Says_what_to_do() => DiagnosticProbe.Flags(
        "JMG0119",
        "[JsonModel] public partial record A(List<Optional<string?>> [|X|]);",
        "'X' cannot be read or written: Optional<string?> is used where a value cannot be omitted: only a whole member can be omitted: use string? for a value that may be null, and Optional<T> only directly as the type of a member");

    [Fact]
    public Task Flags_parameters_of_constructors() => DiagnosticProbe.Flags(
        "JMG0119",
        "[JsonModel] public partial class A { public A(List<Optional<int>> x) => X = x.Count; public int [|X|] { get; } }");

    /// <summary>Elsewhere another diagnostic covers this.</summary>
    [Fact]
    public Task Flags_methods_with_optionals() => DiagnosticProbe.Flags(
        "JMG0104",
        """
        [JsonModel]
        public partial class A
        {
            [JsonKey([|FromJson = "Read"|])]
            public Optional<int> X { get; set; }

            private static int Read(Optional<int> json) => json.Value;
        }
        """,
        "FromJson = \"Read\" on 'X': the type of its parameter, Optional<int>, is not supported: only a whole member can be omitted: use int? for a value that may be null, and Optional<T> only directly as the type of a member");

    [Theory]
    [InlineData("[|JsonModelFor<Optional<int>>|]", "Optional<int>")]
    [InlineData("[|JsonModelFor(typeof(Optional<>))|]", "Optional<T>")]
    public Task Flags_codecs_for_it(string attribute, string shown) => DiagnosticProbe.Flags(
        "JMG0008", $"[assembly: {attribute}]", "[JsonModelFor] cannot generate code for '" + shown + "': it is supported without the attribute, as the type of a member: remove the attribute");

    [Fact]
    public Task Flags_flattened_members() => DiagnosticProbe.Flags(
        "JMG0111",
        """
        [JsonModel] public partial class A { [JsonKey([|Flatten = true|])] public Optional<B> X { get; set; } }
        [JsonModel] public partial class B { public int Y { get; set; } }
        """,
        "'X' cannot be flattened: the members of Optional<B> cannot be part of 'A': it is an Optional, but has no key of its own that could be missing: use a nullable model, which is null if none of its keys is present",
        emitted: ["B.g.cs"]);

    [Fact]
    public Task Flags_unknown_keys_in_it() => DiagnosticProbe.Flags(
        "JMG0113", "[JsonModel] public partial class A { [JsonExtra] public Optional<Dictionary<string, System.Text.Json.JsonElement>> [|X|] { get; set; } }");

    [Fact]
    public Task Flags_literals() => DiagnosticProbe.Flags(
        "JMG0201", "public static partial class A { [JsonLiteral(\"a.json\")] public static partial Optional<int> [|X|] { get; } }");

    [Fact]
    public Task Flags_converters_for_it() => DiagnosticProbe.Flags(
        "JMG0105",
        """
        [JsonModel] public partial class A { [[|JsonConvertWith<C>|]] public Optional<string?> X { get; set; } }
        public class C : IJsonConverter<Optional<string?>>
        {
            public Optional<string?> Read(ref System.Text.Json.Utf8JsonReader reader) => null;
            public void Write(System.Text.Json.Utf8JsonWriter writer, Optional<string?> value) => writer.WriteNullValue();
        }
        """,
        "C cannot be used as a converter here: it converts Optional<string?>, but an absent value is never written: write a converter for string?, which serves the Optional too");

    [Theory]
    [InlineData("[JsonModel] public partial record A(Optional<int> X);")]
    [InlineData("[JsonModel] public partial record A(Other.Optional<int>[] X); namespace Other { [JsonModel] public partial record Optional<T>(T X); }")]
    [InlineData("[JsonModel] public partial class A : B<Optional<int>>; public abstract class B<T> { public T? X { get; set; } }")]
    [InlineData("[JsonModel] public partial class A : B<Optional<int>>; [JsonModel] public partial class B<T> { public T? X { get; set; } }")]
    public Task Accepts_members(string source) => DiagnosticProbe.Accepts(source);
}
