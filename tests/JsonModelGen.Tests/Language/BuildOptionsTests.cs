using JsonModelGen.Tests.Incremental;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace JsonModelGen.Tests.Language;

/// <summary>The options set by the properties of a project are emitted into its assembly, for the projects that reference it.</summary>
public class BuildOptionsTests
{
    private const string File = "JsonModelGen-BuildOptions.g.cs";
    private const string Source = "public enum Status { OnHold }";

    /// <summary>Each option that a property can set, with each of its values.</summary>
    public static TheoryData<string, string> Properties =>
    [
        .. OptionTable.Rows
            .Where(static row => row.Levels.HasFlag(OptionLevels.Build))
            .SelectMany(static row => row.Values.Select(value => (row.Name, value.Text))),
    ];

    [Theory]
    [MemberData(nameof(Properties))]
    public void Every_property_is_emitted_as_the_option_with_its_name(string option, string value)
    {
        Compilation compilation = Generate(Source, Build.WithProperty("JsonModelGen_" + option, value[(value.IndexOf('.') + 1)..])).Compilation;

        KeyValuePair<string, TypedConstant> told = Assert.Single(Assert.Single(compilation.Assembly.GetAttributes(), IsAboutTheBuild).NamedArguments);
        Assert.Equal(option, told.Key);
        Assert.Equal(value, told.Value.ToCSharpString().Replace("JsonModelGen.", "", StringComparison.Ordinal).Replace("System.Text.Json.Serialization.", "", StringComparison.Ordinal));
    }

    [Fact]
    public void Flags_are_emitted_together() => Assert.Contains(
        "NumberHandling = global::System.Text.Json.Serialization.JsonNumberHandling.AllowReadingFromString | global::System.Text.Json.Serialization.JsonNumberHandling.WriteAsString)]",
        Generate(Source, Build.WithProperty("JsonModelGen_NumberHandling", "WriteAsString|AllowReadingFromString")).Text,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("FieldRename", "")]
    [InlineData("FieldRename", "Kamel")]
    [InlineData("Other", "true")]
    public void Nothing_is_emitted_if_nothing_is_set(string option, string value) =>
        Assert.Empty(TrackedRun.Of(Source, Source, Build.WithProperty("JsonModelGen_" + option, value)).Files);

    /// <summary>A property may be set for a whole solution; nothing is emitted into projects that do not reference the library.</summary>
    [Fact]
    public void Nothing_is_emitted_without_the_library()
    {
        Compilation compilation = Compile(Source).RemoveAllSyntaxTrees().RemoveReferences(References.Last());

        Assert.Empty(TrackedRun.Of(compilation, compilation, Build.WithProperty("JsonModelGen_FieldRename", "Snake")).Files);
    }

    [Fact]
    public void An_edit_does_not_write_it_again()
    {
        Build build = Build.WithProperty("JsonModelGen_FieldRename", "Snake");
        TrackedRun run = TrackedRun.Of(Source, Source + " public class Added;", build);

        Assert.Equal([File], run.Files.Keys);
        Assert.Equal([IncrementalStepRunReason.Cached], run.ReasonsOfOutputs);
    }

    private static bool IsAboutTheBuild(AttributeData attribute) => attribute.AttributeClass?.Name == nameof(JsonModelBuildOptionsAttribute);
}
