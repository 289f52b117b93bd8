namespace JsonModelGen.Tests.Diagnostics;

/// <summary>Attributes contradict each other.</summary>
public class JMG0102Tests
{
    [Theory]
    [InlineData("[JsonModel] public partial class A { [JsonKey(\"a\"), JsonPropertyName(\"b\")] public int [|X|] { get; set; } }")]
    [InlineData("[JsonModel] public partial class A { [JsonKey(Required = false), JsonRequired] public int [|X|] { get; set; } }")]
    [InlineData("[JsonModel] public partial class A { [JsonKey(IncludeToJson = true), JsonIgnore] public int [|X|] { get; set; } }")]
    [InlineData("[JsonModel] public partial class A { [JsonKey(NumberHandling = JsonNumberHandling.WriteAsString), JsonNumberHandling(JsonNumberHandling.AllowReadingFromString)] public int [|X|] { get; set; } }")]
    [InlineData("[JsonModel(NumberHandling = JsonNumberHandling.WriteAsString), JsonNumberHandling(JsonNumberHandling.AllowReadingFromString)] public partial class [|A|] { public int X { get; set; } }")]
    public Task Flags_contradictory_sets_of_attributes(string source) => DiagnosticProbe.Flags("JMG0102", source);

    [Fact]
    public Task Flags_a_converter_on_a_union_of_System_Text_Json() => DiagnosticProbe.Flags(
        "JMG0102",
        "[JsonModel, JsonDerivedType(typeof(B), 1), JsonConverter(typeof(JsonModelConverter<A>))] public abstract partial class [|A|]; [JsonModel] public partial class B : A;",
        "The attributes of 'A' contradict each other: System.Text.Json throws for a type that has both a [JsonConverter] and [JsonDerivedType] or [JsonPolymorphic]: use a [JsonModelResolver] instead of the converter",
        emitted: ["B.g.cs"]);

    [Fact]
    public Task Flags_parameter_and_property_that_differ() => DiagnosticProbe.Flags(
        "JMG0102",
        "[JsonModel] public partial record A([JsonKey(\"a\")] [property: JsonKey(\"b\")] int [|X|]);",
        "The attributes of 'X' contradict each other: the constructor parameter and the property have different values about Name");

    [Theory]
    [InlineData("[JsonModel] public partial class A { [JsonKey(IncludeFromJson = false)] public required int [|X|] { get; set; } }")]
    [InlineData("[JsonModel] public partial class A { [JsonIgnore] public required int [|X|] { get; set; } }")]
    [InlineData("[JsonModel] public partial record A([property: JsonIgnore] int [|X|]);")]
    [InlineData("[JsonModel] public partial record A([property: JsonKey(IncludeFromJson = false)] int [|X|]);")]
    [InlineData("[JsonModel] public partial record A([property: JsonKey(Required = false)] int [|X|]);")]
    [InlineData("[JsonModel] public partial class A { [JsonKey(Required = false)] public required int [|X|] { get; set; } }")]
    public Task Flags_the_omission_of_members_that_C_sharp_requires(string source) => DiagnosticProbe.Flags("JMG0102", source);

    [Fact]
    public Task Says_that_a_constructor_parameter_must_be_read() => DiagnosticProbe.Flags(
        "JMG0102",
        "[JsonModel] public partial record A([property: JsonKey(IncludeFromJson = false)] int [|X|]);",
        "The attributes of 'X' contradict each other: the constructor needs it, so it cannot be excluded from reading: give the parameter a default value");

    [Fact]
    public Task Flags_a_required_member_of_another_type_than_its_parameter() => DiagnosticProbe.Flags(
        "JMG0102",
        "[JsonModel] public partial class A { public A(string x) => X = new(x); public required Uri [|X|] { get; init; } }");

    [Theory]
    [InlineData("[JsonKey(DisallowNullValue = true, [|IncludeIfNull = true|])] public int? X { get; set; }")]
    [InlineData("[JsonKey([|IncludeIfNull = true|]), System.Diagnostics.CodeAnalysis.DisallowNull] public string? X { get; set; }")]
    [InlineData("[JsonKey([|IncludeIfNull = true|]), System.Diagnostics.CodeAnalysis.MaybeNull] public string X { get; set; } = \"\";")]
    [InlineData("[JsonKey(DefaultValue = 1, [|DefaultFactory = \"M\"|])] public int X { get; set; } private static int M() => 1;")]
    [InlineData("[JsonKey(ReadValue = \"Find\", [|Path = \"a.b\"|])] public int X { get; set; } private static System.Text.Json.JsonElement Find(System.Text.Json.JsonElement json, string key) => json;")]
    [InlineData("[JsonKey(\"x\", [|Path = \"a.b\"|])] public int X { get; set; }")]
    [InlineData("[JsonKey([|OmitIfDefault = true|])] public required int X { get; set; }")]
    [InlineData("[JsonKey([|OmitIfEmpty = true|])] public required string X { get; set; }")]
    [InlineData("[JsonKey([|OmitIfEmpty = true|], Required = true)] public string X { get; set; } = \"\";")]
    [InlineData("[JsonKey([|DisallowNullValue = true|], FromJson = \"M\")] public int? X { get; set; } private static int? M(string? x) => 1;")]
    [InlineData("[[|JsonKey(DefaultValue = new[] { 1 })|]] public List<int> X { get; } = [];")]
    [InlineData("[JsonKey(Required = true, IncludeFromJson = false)] public int [|X|] { get; set; }")]
    [InlineData("[JsonKey([|OmitIfDefault = true|], IncludeIfNull = true)] public int? X { get; set; }")]
    [InlineData("[JsonKey([|OmitIfDefault = true|], IncludeIfNull = true)] public string? X { get; }")]
    public Task Flags_options_that_contradict_each_other(string member) => DiagnosticProbe.Flags("JMG0102", "[JsonModel] public partial class A { " + member + " }");

    [Theory]
    [InlineData("[JsonKey([|Name = \"x\"|], Flatten = true)]")]
    [InlineData("[JsonKey([|Path = \"a.b\"|], Flatten = true)]")]
    [InlineData("[JsonKey([|Aliases = [\"a\"]|], Flatten = true)]")]
    [InlineData("[JsonKey([|Required = true|], Flatten = true)]")]
    [InlineData("[JsonKey([|DefaultFactory = \"Make\"|], Flatten = true)]")]
    [InlineData("[JsonKey([|DisallowNullValue = true|], Flatten = true)]")]
    [InlineData("[JsonKey([|IncludeIfNull = false|], Flatten = true)]")]
    [InlineData("[JsonKey([|OmitIfDefault = true|], Flatten = true)]")]
    [InlineData("[JsonKey([|FromJson = \"Parse\"|], Flatten = true)]")]
    [InlineData("[JsonKey([|ReadValue = \"Find\"|], Flatten = true)]")]
    [InlineData("[JsonKey(Flatten = true), [|JsonPropertyName(\"x\")|]]")]
    [InlineData("[JsonKey(Flatten = true), [|JsonRequired|]]")]
    [InlineData("[JsonKey(Flatten = true), [|JsonIgnore(Condition = JsonIgnoreCondition.Never)|]]")]
    public Task Flags_options_that_a_flattened_member_cannot_have(string attributes) => DiagnosticProbe.Flags(
        "JMG0102",
        "[JsonModel] public partial class A { " + attributes + " public B? X { get; set; } } [JsonModel] public partial class B { public int Y { get; set; } }",
        emitted: ["B.g.cs"]);

    [Theory]
    [InlineData("[JsonExtra, [|JsonKey(\"x\")|]]")]
    [InlineData("[JsonExtra, JsonKey([|Path = \"a.b\"|])]")]
    [InlineData("[JsonExtra, JsonKey([|Aliases = [\"a\"]|])]")]
    [InlineData("[JsonExtra, JsonKey([|Required = true|])]")]
    [InlineData("[JsonExtra, JsonKey([|DefaultFactory = \"Make\"|])]")]
    [InlineData("[JsonExtra, JsonKey([|DisallowNullValue = true|])]")]
    [InlineData("[JsonExtra, JsonKey([|IncludeIfNull = false|])]")]
    [InlineData("[JsonExtra, JsonKey([|OmitIfEmpty = true|])]")]
    [InlineData("[JsonExtra, JsonKey([|FromJson = \"Parse\"|])]")]
    [InlineData("[JsonExtra, JsonKey([|ReadValue = \"Find\"|])]")]
    [InlineData("[JsonExtra, JsonKey([|OnInvalidElement = \"Skip\"|])]")]
    [InlineData("[JsonExtensionData, [|JsonRequired|]]")]
    public Task Flags_options_of_a_member_that_keeps_unknown_keys(string attribute) => DiagnosticProbe.Flags(
        "JMG0102",
        "[JsonModel] public partial class A { " + attribute + " public Dictionary<string, string>? X { get; set; } }");

    [Theory]
    [InlineData("[JsonModel(IgnoreUnannotated = true)] public partial record A(int [|X|]);")]
    [InlineData("[JsonModel(IgnoreUnannotated = true)] public partial class A { public required int [|X|] { get; set; } }")]
    public Task Flags_the_omission_of_values_that_the_object_requires(string source) => DiagnosticProbe.Flags(
        "JMG0102",
        source,
        "The attributes of 'X' contradict each other: IgnoreUnannotated leaves it out, but the object cannot be made without it: add [JsonKey], or give it a default value");

    [Fact]
    public Task Flags_their_omission_by_a_build_option() => DiagnosticProbe.Flags(
        "JMG0102", "[JsonModel] public partial record A(int [|X|]);", build: Build.WithProperty("JsonModelGen_IgnoreUnannotated", "true"));

    [Fact]
    public Task Flags_two_marked_constructors() => DiagnosticProbe.Flags(
        "JMG0102",
        "[JsonModel] public partial class A { [JsonConstructor] public A() { } [JsonConstructor] public [|A|](int x) => X = x; public int X { get; } }");

    [Fact]
    public Task Flags_unknown_keys_that_are_both_allowed_and_refused() => DiagnosticProbe.Flags(
        "JMG0102",
        "[JsonModel(DisallowUnrecognizedKeys = false), JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)] public partial class [|A|];");

    [Theory]
    [InlineData("[JsonModel] public partial class A { [JsonKey(\"a\"), JsonPropertyName(\"a\"), JsonRequired] public int X { get; set; } }")]
    [InlineData("[JsonModel] public partial record A([JsonKey(\"a\")] [property: JsonKey(IncludeIfNull = false)] int? X);")]
    [InlineData("[JsonModel] public partial record A([property: JsonIgnore] int X = 1);")]
    [InlineData("[JsonModel] public partial class A { [JsonKey(IncludeIfNull = true, DefaultValue = \"\"), System.Diagnostics.CodeAnalysis.DisallowNull] public string? X { get; set; } }")]
    [InlineData("[JsonModel] public partial class A { [JsonKey(IncludeIfNull = true, IncludeFromJson = false), System.Diagnostics.CodeAnalysis.DisallowNull] public string? X { get; set; } }")]
    [InlineData("[JsonModel] public partial record A([property: JsonKey(Required = false)] int? X);")]
    [InlineData("[JsonModel] public partial record A([JsonKey(OmitIfDefault = true, IncludeIfNull = true, DefaultValue = 5)] int? X);")]
    [InlineData("[JsonModel] public partial record A([JsonKey(OmitIfDefault = true, IncludeIfNull = true)] int X);")]
    public Task Accepts_attributes_that_agree(string source) => DiagnosticProbe.Accepts(source);
}
