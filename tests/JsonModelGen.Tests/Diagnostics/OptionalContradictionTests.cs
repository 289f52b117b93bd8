namespace JsonModelGen.Tests.Diagnostics;

/// <summary>
/// Options that contradict an <c>Optional</c>, which json_serializable refuses with <c>explicitJsonNullWhenNonNullField</c> (E20 to E27): the
/// type already defines what a missing key and null mean, and when the member is omitted.
/// </summary>
public class OptionalContradictionTests
{
    [Theory]
    [InlineData("[JsonKey([|Required = true|])] public Optional<int> X { get; set; }", "its key is required, but the key of an Optional may be missing: use int? instead")]
    [InlineData("[[|JsonRequired|]] public Optional<int?> X { get; set; }", "its key is required, but the key of an Optional may be missing: use int? instead")]
    [InlineData("[JsonKey([|DefaultValue = 5|])] public Optional<int> X { get; set; }", "a missing key makes an Optional absent, and null makes it null, so DefaultValue would never apply: use int instead, or remove DefaultValue")]
    [InlineData("[JsonKey([|DefaultFactory = \"M\"|])] public Optional<string> X { get; set; } private static string M() => \"\";", "a missing key makes an Optional absent, and null makes it null, so DefaultFactory would never apply: use string instead, or remove DefaultFactory")]
    [InlineData("[JsonKey([|DisallowNullValue = true|])] public Optional<string?> X { get; set; }", "an Optional<string?> may be null: use Optional<string>, which refuses null")]
    [InlineData("[JsonKey([|IncludeIfNull = false|])] public Optional<string?> X { get; set; }", "an Optional<string?> that is null is always written; only an absent one is omitted: use Optional<string>, or string? alone")]
    [InlineData("[[|JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)|]] public Optional<int?> X { get; set; }", "an Optional<int?> that is null is always written; only an absent one is omitted: use Optional<int>, or int? alone")]
    [InlineData("[JsonKey([|OmitIfDefault = true|])] public Optional<int> X { get; set; }", "an omitted value of an Optional would be absent when read back: remove OmitIfDefault, or use int instead")]
    [InlineData("[JsonKey([|OmitIfEmpty = true|])] public Optional<List<int>> X { get; set; }", "an omitted value of an Optional would be absent when read back: remove OmitIfEmpty, or use List<int> instead")]
    public Task Flags_options_that_contradict_it(string member, string reason) => DiagnosticProbe.Flags(
        "JMG0102", "[JsonModel] public partial class A { " + member + " }", "The attributes of 'X' contradict each other: " + reason);

    [Fact]
    public Task Flags_each() => DiagnosticProbe.Flags(
        "JMG0102", "[JsonModel] public partial record A([property: JsonKey([|Required = true|], [|OmitIfEmpty = true|], Name = \"x\")] Optional<string> X);");

    [Theory]
    [InlineData("[JsonKey(Required = false, IncludeIfNull = true, DisallowNullValue = false, OmitIfDefault = false, OmitIfEmpty = false)] public Optional<int?> X { get; set; }")]
    [InlineData("[JsonKey(IncludeIfNull = false, DisallowNullValue = true)] public Optional<int> X { get; set; }")]
    [InlineData("[JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] public Optional<int?> X { get; set; }")]
    [InlineData("[JsonIgnore(Condition = JsonIgnoreCondition.Never)] public Optional<int?> X { get; set; }")]
    [InlineData("[JsonKey(\"y\", Aliases = [\"z\"])] public required Optional<int?> X { get; set; }")]
    [InlineData("[JsonKey(Required = false)] public required Optional<int> X { get; set; }")]
    [InlineData("[JsonKey(IncludeFromJson = false)] public Optional<int> X { get; set; }")]
    [InlineData("public Optional<int> X { get; }")]
    [InlineData("public Optional<int> X { get; } = 5;")]
    public Task Accepts_options_that_agree_with_it(string member) => DiagnosticProbe.Accepts("[JsonModel] public partial class A { " + member + " }");

    [Theory]
    [InlineData("public Optional<int> [|X|] { get; set; } = 5;", "Optional<T> on 'X' omits a value that reading does not restore: if the key is missing, 'X' is what its initializer gives, and never absent")]
    [InlineData("[JsonKey] private Optional<int> [|X|] = new(5);", null)]
    [InlineData("public Optional<string?> [|X|] { get; init; } = null;", null)]
    public Task Warns_about_an_initializer(string member, string? message) =>
        DiagnosticProbe.Flags("JMG0115", "[JsonModel] public partial class A { " + member + " }", message, emitted: ["A.g.cs"]);

    [Theory]
    [InlineData("public Optional<int> X { get; set; } = default;")]
    [InlineData("public Optional<int> X { get; set; } = new();")]
    [InlineData("public Optional<int> X { get; set; } = new Optional<int>();")]
    [InlineData("public Optional<int> X { get; set; } = default(Optional<int>);")]
    [InlineData("[JsonKey(IncludeToJson = false)] public Optional<int> X { get; set; } = 5;")]
    public Task Accepts_an_initializer_that_is_absent(string member) => DiagnosticProbe.Accepts("[JsonModel] public partial class A { " + member + " }");
}
