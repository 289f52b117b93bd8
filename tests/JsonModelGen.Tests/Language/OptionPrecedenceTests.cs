using System.Text.RegularExpressions;
using JsonModelGen.Generator.Resolution;

namespace JsonModelGen.Tests.Language;

/// <summary>Member before type before assembly before MSBuild before built-in; null is a level that says nothing.</summary>
public class OptionPrecedenceTests
{
    [Theory]
    [InlineData(null, null, null, null, "firstName")]
    [InlineData(null, null, null, "Kebab", "first-name")]
    [InlineData(null, null, "Snake", "Kebab", "first_name")]
    [InlineData(null, "Pascal", "Snake", "Kebab", "FirstName")]
    [InlineData("given", "Pascal", "Snake", "Kebab", "given")]
    [InlineData(null, null, "Snake", null, "first_name")]
    [InlineData(null, "ScreamingSnake", null, null, "FIRST_NAME")]
    [InlineData(null, "Camel", "Snake", "Kebab", "firstName")]
    [InlineData(null, "None", null, "Kebab", "FirstName")]
    [InlineData("given", null, null, null, "given")]
    public void FieldRename(string? member, string? type, string? assembly, string? build, string expected) => Assert.Equal(
        $$"""{"{{expected}}":1}""",
        Run(
            $$"""
            {{Defaults("FieldRename", Prefixed("FieldRename.", assembly))}}
            {{Model("FieldRename", Prefixed("FieldRename.", type))}}
            public partial class A
            {
                {{(member is null ? "" : "[JsonKey(\"" + member + "\")]")}}
                public int FirstName { get; set; } = 1;
            }
            """,
            "new A().ToJson()",
            Property("FieldRename", build)));

    [Theory]
    [InlineData(null, null, null, null, true)]
    [InlineData(null, null, null, false, false)]
    [InlineData(null, null, true, false, true)]
    [InlineData(null, false, true, true, false)]
    [InlineData(true, false, false, false, true)]
    [InlineData(false, true, true, true, false)]
    [InlineData(null, true, false, false, true)]
    [InlineData(null, null, false, true, false)]
    [InlineData(false, null, null, null, false)]
    [InlineData(true, null, null, false, true)]
    public void IncludeIfNull(bool? member, bool? type, bool? assembly, bool? build, bool expected) => Assert.Equal(
        expected ? """{"x":null}""" : "{}",
        Run(
            $$"""
            {{Defaults("IncludeIfNull", Text(assembly))}}
            {{Model("IncludeIfNull", Text(type))}}
            public partial class A
            {
                {{(member is null ? "" : "[JsonKey(IncludeIfNull = " + Text(member) + ")]")}}
                public int? X { get; set; }
            }
            """,
            "new A().ToJson()",
            Property("IncludeIfNull", Text(build))));

    [Theory]
    [InlineData(null, null, null, false)]
    [InlineData(null, null, true, true)]
    [InlineData(null, false, true, false)]
    [InlineData(true, false, false, true)]
    [InlineData(false, true, true, false)]
    [InlineData(null, true, false, true)]
    [InlineData(true, null, null, true)]
    public void DisallowUnrecognizedKeys(bool? type, bool? assembly, bool? build, bool expected) => Assert.Equal(
        !expected,
        Run(
            $$"""
            {{Defaults("DisallowUnrecognizedKeys", Text(assembly))}}
            {{Model("DisallowUnrecognizedKeys", Text(type))}}
            public partial class A
            {
                public int X { get; set; }
            }
            """,
            """A.TryFromJson("{\"y\":1}", out _, out _)""",
            Property("DisallowUnrecognizedKeys", Text(build))));

    [Theory]
    [InlineData(null, null, null, false)]
    [InlineData(null, null, true, true)]
    [InlineData(null, false, true, false)]
    [InlineData(true, false, false, true)]
    [InlineData(false, true, true, false)]
    [InlineData(null, true, false, true)]
    public void CaseInsensitive(bool? type, bool? assembly, bool? build, bool expected) => Assert.Equal(
        expected ? 1 : 0,
        Run(
            $$"""
            {{Defaults("CaseInsensitive", Text(assembly))}}
            {{Model("CaseInsensitive", Text(type))}}
            public partial class A
            {
                public int X { get; set; }
            }
            """,
            """A.FromJson("{\"X\":1}").X""",
            Property("CaseInsensitive", Text(build))));

    [Theory]
    [InlineData(null, null, null, null, true)]
    [InlineData(null, null, null, true, false)]
    [InlineData(null, null, false, true, true)]
    [InlineData(null, true, false, false, false)]
    [InlineData(null, false, true, true, true)]
    [InlineData(true, true, true, true, true)]
    public void IgnoreUnannotated(bool? member, bool? type, bool? assembly, bool? build, bool expected) => Assert.Equal(
        expected ? """{"x":1}""" : "{}",
        Run(
            $$"""
            {{Defaults("IgnoreUnannotated", Text(assembly))}}
            {{Model("IgnoreUnannotated", Text(type))}}
            public partial class A
            {
                {{(member is null ? "" : "[JsonKey]")}}
                public int X { get; set; } = 1;
            }
            """,
            "new A().ToJson()",
            Property("IgnoreUnannotated", Text(build))));

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

    /// <summary>Each option that adds something to the model, alone at each level.</summary>
    public static TheoryData<string, bool?, bool?, bool?, bool> Artifacts
    {
        get
        {
            TheoryData<string, bool?, bool?, bool?, bool> data = [];
            foreach (Artifact artifact in Artifact.All)
            {
                data.Add(artifact.Option, null, null, null, false);
                data.Add(artifact.Option, null, null, true, true);
                data.Add(artifact.Option, null, false, true, false);
                data.Add(artifact.Option, null, true, false, true);
                data.Add(artifact.Option, false, true, true, false);
                data.Add(artifact.Option, true, false, false, true);
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Artifacts))]
    public void An_artifact(string option, bool? type, bool? assembly, bool? build, bool expected)
    {
        string text = string.Concat(Generate(Defaults(option, Text(assembly)) + Model(option, Text(type)) + " public partial record A(int X);", Property(option, Text(build))).Files.Values);

        Assert.All(Artifact.All, artifact => Assert.Equal(
            expected && artifact.Option == option,
            Regex.IsMatch(text, $"public (static|const) [^\n]*\\b{artifact.Name}\\b( =|\n)")));
    }

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
