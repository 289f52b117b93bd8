using System.Text.RegularExpressions;
using JsonModelGen.Generator.Parsing;
using JsonModelGen.Generator.Parsing.Names;

namespace JsonModelGen.Tests.Emission;

public class UnicodeTextTests
{
    // Escaped: attribute arguments are stored in UTF-8, which cannot contain lone surrogates.
    [Theory]
    [InlineData("", true)]
    [InlineData("plain", true)]
    [InlineData("€ 😀 😀", true)]
    [InlineData("\\ud83d", false)]
    [InlineData("\\ude00", false)]
    [InlineData("\\ude00\\ud83d", false)]
    [InlineData("a\\ud83db", false)]
    [InlineData("\\ud83d\\ud83d\\ude00", false)]
    public void Lone_surrogates_are_not_valid(string escaped, bool expected) => Assert.Equal(expected, UnicodeText.IsValid(Regex.Unescape(escaped)));

    [Fact]
    public void Messages_show_unprintable_characters() => Assert.Equal("a\\uD83D\\u000A", UnicodeText.Shown("a\ud83d\n"));
}
