namespace JsonModelGen.Tests.Language;

/// <summary>What <see cref="OptionTable"/> does not show: options that decide about enums, and about what may be wrong. Null is a level that says nothing.</summary>
public class OptionPrecedenceTests
{
    /// <summary>What takes no part may be of any type, whichever level leaves it out.</summary>
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

    /// <summary>An enum is one form in all models: the assembly may decide it, a model may not.</summary>
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

    /// <summary>An enum of another assembly keeps the form that its own assembly gives it.</summary>
    [Theory]
    [InlineData("", null, "onHold")]
    [InlineData("[assembly: JsonModelDefaults(FieldRename = FieldRename.Snake)]", null, "on_hold")]
    [InlineData("[assembly: JsonModelDefaults(FieldRename = FieldRename.Snake)]", "Kebab", "on_hold")]
    [InlineData("[assembly: JsonModelDefaults(FieldRename = FieldRename.Snake)] [JsonEnum(FieldRename = FieldRename.Pascal)]", null, "OnHold")]
    [InlineData("[JsonEnum]", "Kebab", "onHold")]
    public void FieldRename_of_an_enum_of_another_assembly(string attributes, string? assembly, string expected) => Assert.Contains(
        $"\"\\\"{expected}\\\"\"u8",
        Generate(
            Defaults("FieldRename", Prefixed("FieldRename.", assembly)) + " [JsonModel] public partial record A(Status X);",
            new Build { Library = attributes + " public enum Status { OnHold }" }).Text,
        StringComparison.Ordinal);

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
