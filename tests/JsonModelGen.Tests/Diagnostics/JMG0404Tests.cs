using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Tests.Diagnostics;

public class JMG0404Tests
{
    private const string Source = "public partial class A { [JsonLiteral(\"a.json\")] public static partial int[] X { get; } }";

    [Theory]
    [InlineData("[1,\n  2,\n]", 2, 0, 1, "a value was expected")]
    [InlineData("[1] // done", 0, 4, 1, "the end of the file was expected after the first value")]
    [InlineData("[\r\n\r\n\t'a']", 2, 1, 1, "a value was expected")]
    [InlineData("[1", 0, 2, 0, "the text ends, but a comma or ']' was expected")]
    [InlineData("", 0, 0, 0, "the text ends, but a value was expected")]
    [InlineData("[\"\\ud800\"]", 0, 2, 6, "half of a surrogate pair is not valid text")]
    public async Task Flags_the_position_in_the_file(string json, int line, int column, int length, string message)
    {
        Build build = Build.WithFile("data/a.json", json);
        Diagnostic diagnostic = Assert.Single(await Diagnose(Source, build));

        Assert.Equal("JMG0404", diagnostic.Id);
        Assert.Equal($"'a.json', the JSON of 'X', is malformed: {message}", diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
        FileLinePositionSpan place = diagnostic.Location.GetLineSpan();
        Assert.Equal(("data/a.json", line, column), (place.Path, place.StartLinePosition.Line, place.StartLinePosition.Character));
        Assert.Equal(length, diagnostic.Location.SourceSpan.Length);
        Assert.True(RefusedModels.IsRefusal(Assert.Single(GenerateUnchecked(Source, build).Files).Value.ToString()));
    }

    [Fact]
    public async Task It_is_reported_at_each_property()
    {
        ImmutableArray<Diagnostic> diagnostics = await Diagnose(Source + Source.Replace(" A ", " B ", StringComparison.Ordinal), Build.WithFile("a.json", "{"));

        Assert.Equal(["JMG0404", "JMG0404"], diagnostics.Select(static diagnostic => diagnostic.Id));
    }
}
