using System.Globalization;
using JsonModelGen.Tests.Snapshots;

namespace JsonModelGen.Tests.Determinism;

/// <summary>The same models produce the same bytes on every machine.</summary>
public class DeterminismTests
{
    public static TheoryData<string> Names => SnapshotSources.Names;

    public static TheoryData<string> NamesTogether => SnapshotSources.NamesTogether;

    public static TheoryData<string, string> NamesAndCultures =>
        [.. from culture in new[] { "sv-SE", "tr-TR", "ar-SA", "fa-IR" } from name in SnapshotSources.All.Keys select (culture, name)];

    [Theory]
    [MemberData(nameof(NamesAndCultures))]
    public void The_output_does_not_depend_on_the_culture(string culture, string name)
    {
        Dictionary<string, string> expected = Files(SnapshotSources.All[name]);
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, Files(SnapshotSources.All[name]));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_output_does_not_depend_on_line_endings_of_the_source(string name) => Assert.Equal(
        Files(SnapshotSources.All[name]),
        Files(SnapshotSources.All[name].Select(static text => text.ReplaceLineEndings("\r\n"))));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void The_output_does_not_depend_on_the_order_of_files(int seed)
    {
        Dictionary<string, string> inOrder = Files(SnapshotSources.Together);

        Assert.Equal(inOrder, Files(SnapshotSources.Together.Shuffled(new Random(seed))));
    }

    [Theory]
    [MemberData(nameof(NamesTogether))]
    public void The_output_does_not_depend_on_other_models(string name)
    {
        Dictionary<string, string> together = Files(SnapshotSources.Together);

        // Only a resolver does: it lists them.
        Assert.All(Files(SnapshotSources.All[name]).Where(static file => !file.Key.Contains("AppJson", StringComparison.Ordinal)), file => Assert.Equal(file.Value, together[file.Key]));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Files_are_UTF8_without_a_byte_order_mark_and_have_plain_line_endings(string name) => Assert.All(Generate(SnapshotSources.All[name]).Files.Values, static text =>
    {
        Assert.Equal("utf-8", text.Encoding!.WebName);
        Assert.Empty(text.Encoding.GetPreamble());
        Assert.DoesNotContain('\r', text.ToString());
        Assert.EndsWith("}\n", text.ToString(), StringComparison.Ordinal);
        Assert.All(text.Lines, static line => Assert.Equal(line.ToString().TrimEnd(), line.ToString()));
    });

    private static Dictionary<string, string> Files(Sources sources) => GenerateUnchecked(sources).Files
        .OrderBy(static file => file.Key, StringComparer.Ordinal)
        .ToDictionary(static file => file.Key, static file => file.Value.ToString());
}
