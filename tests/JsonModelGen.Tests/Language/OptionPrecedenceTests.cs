namespace JsonModelGen.Tests.Language;

/// <summary>Options that are not in <see cref="OptionTable"/>: those for enums, and those that affect errors. Null is a level without the option.</summary>
public class OptionPrecedenceTests
{
    /// <summary>An excluded member may have any type, whichever level excludes it.</summary>
    [Theory]
    [InlineData("[assembly: JsonModelDefaults(IgnoreUnannotated = true)] [JsonModel]", null)]
    [InlineData("[JsonModel(IgnoreUnannotated = true)]", null)]
    [InlineData("[JsonModel]", true)]
    public void IgnoreUnannotated_of_a_type_that_is_not_supported(string attributes, bool? build) => Assert.Equal(
        "{}",
        Run(
            attributes + " public partial class A { public Action? X { get; set; } }",
            "new A().ToJson()",
            Property("IgnoreUnannotated", Text(build))));

    /// <summary>A member that asks to be written is never omitted by an option of its model.</summary>
    [Theory]
    [InlineData("[JsonKey(IncludeIfNull = true)] public int? X { get; set; }", "{\"x\":null}")]
    [InlineData("[JsonKey(IncludeIfNull = true)] public string? X { get; init; }", "{\"x\":null}")]
    [InlineData("[JsonKey(IncludeIfNull = true)] public int X { get; set; }", "{}")]
    [InlineData("[JsonIgnore(Condition = JsonIgnoreCondition.Never)] public int? X { get; set; }", "{\"x\":null}")]
    [InlineData("[JsonIgnore(Condition = JsonIgnoreCondition.Never)] public int X { get; set; }", "{\"x\":0}")]
    [InlineData("[JsonIgnore(Condition = JsonIgnoreCondition.Never)] public List<int> X { get; } = [];", "{\"x\":[]}")]
    [InlineData("[JsonKey(OmitIfDefault = false)] public int? X { get; set; }", "{}")]
    [InlineData("public int? X { get; set; }", "{}")]
    public void A_member_that_asks_to_be_written_is_written(string member, string expected)
    {
        Assert.Equal(expected, Run("[JsonModel(OmitIfDefault = true, OmitIfEmpty = true, IncludeIfNull = false)] public partial class A { " + member + " }", "new A().ToJson()"));
        Assert.Equal(expected, Run("[assembly: JsonModelDefaults(OmitIfDefault = true, OmitIfEmpty = true, IncludeIfNull = false)] [JsonModel] public partial class A { " + member + " }", "new A().ToJson()"));
    }

    /// <summary>An enum has the same form in all models: the assembly may set it, a model may not.</summary>
    [Theory]
    [InlineData(null, null, null, null, "onHold")]
    [InlineData(null, "Snake", null, null, "onHold")]
    [InlineData(null, "Pascal", "Snake", "Kebab", "on_hold")]
    [InlineData(null, null, null, "Kebab", "on-hold")]
    [InlineData("ScreamingSnake", null, "Snake", "Kebab", "ON_HOLD")]
    public void FieldRename_of_an_enum(string? onEnum, string? model, string? assembly, string? build, string expected) => Assert.Equal(
        $"\"{expected}\"",
        Run(
            $$"""
            {{Defaults("FieldRename", Prefixed("FieldRename.", assembly))}}
            {{(onEnum is null ? "" : "[JsonEnum(FieldRename = FieldRename." + onEnum + ")]")}}
            public enum Status { OnHold }

            {{Model("FieldRename", Prefixed("FieldRename.", model))}}
            public partial class A
            {
                [JsonKey("x")]
                public Status X { get; set; }
            }
            """,
            "new A().ToJson()[5..^1]",
            Property("FieldRename", build)));

    /// <summary>An enum of another assembly keeps the form that its own assembly or project sets.</summary>
    [Theory]
    [InlineData("", null, null, "onHold")]
    [InlineData("[assembly: JsonModelDefaults(FieldRename = FieldRename.Snake)]", null, null, "on_hold")]
    [InlineData("[assembly: JsonModelDefaults(FieldRename = FieldRename.Snake)]", null, "Kebab", "on_hold")]
    [InlineData("[assembly: JsonModelDefaults(FieldRename = FieldRename.Snake)] [JsonEnum(FieldRename = FieldRename.Pascal)]", null, null, "OnHold")]
    [InlineData("[JsonEnum]", null, "Kebab", "onHold")]
    [InlineData("", "Snake", null, "on_hold")]
    [InlineData("", "Snake", "Kebab", "on_hold")]
    [InlineData("[assembly: JsonModelDefaults(IncludeIfNull = false)]", "Snake", "Kebab", "on_hold")]
    [InlineData("[assembly: JsonModelDefaults(FieldRename = FieldRename.Pascal)]", "Snake", "Kebab", "OnHold")]
    [InlineData("[JsonEnum(FieldRename = FieldRename.Pascal)]", "Snake", "Kebab", "OnHold")]
    public void FieldRename_of_an_enum_of_another_assembly(string attributes, string? ownBuild, string? assembly, string expected) => Assert.Contains(
        $"\"\\\"{expected}\\\"\"u8",
        Generate(
            Defaults("FieldRename", Prefixed("FieldRename.", assembly)) + " [JsonModel] public partial record A(Status X);",
            new Build { Library = attributes + " public enum Status { OnHold }", LibraryProperties = Property("FieldRename", ownBuild).Properties }).Text,
        StringComparison.Ordinal);

    /// <summary>The class emitted for the enum and a model of another project always agree, whatever that project sets for itself.</summary>
    [Fact]
    public void FieldRename_of_an_enum_that_two_projects_write_with_different_properties() => Assert.Equal(
        "{\"THE_STATUS\":\"on_hold\"} on_hold",
        Run(
            "[JsonModel] public partial record A(Status TheStatus);",
            "new A(Status.OnHold).ToJson() + \" \" + Status.OnHold.ToJsonName()",
            Property("FieldRename", "ScreamingSnake") with
            {
                Library = "[JsonEnum] public enum Status { OnHold }",
                LibraryProperties = Property("FieldRename", "Snake").Properties,
            }));

    private static string Defaults(string option, string? value) => value is null ? "" : $"[assembly: JsonModelDefaults({option} = {value})]";

    private static string Model(string option, string? value) => value is null ? "[JsonModel]" : $"[JsonModel({option} = {value})]";

    private static Build Property(string option, string? value) => value is null ? Build.Default : Build.WithProperty("JsonModelGen_" + option, value);

    private static string? Prefixed(string prefix, string? value) => value is null ? null : prefix + value;

    private static string? Text(bool? value) => value switch
    {
        true => "true",
        false => "false",
        null => null,
    };
}
