using System.Text.Encodings.Web;
using JsonModelGen.Generator.Emission;

namespace JsonModelGen.Tests.Emission;

public class JsonTextTests
{
    /// <summary>Every character of the basic plane except surrogates, escaped as by System.Text.Json's default encoder.</summary>
    [Fact]
    public void Escape_matches_the_default_encoder() => Assert.All(
        Enumerable.Range(0, 0x10000).Where(static code => !char.IsSurrogate((char)code)).Chunk(256),
        static block =>
        {
            string text = string.Concat(block.Select(static code => (char)code));
            Assert.Equal(JavaScriptEncoder.Default.Encode(text), JsonText.Escape(text));
        });

    [Fact]
    public void Escape_writes_surrogate_pairs_as_two_escapes() => Assert.Equal(JavaScriptEncoder.Default.Encode("😀"), JsonText.Escape("😀"));

    [Theory]
    [InlineData("plain_name-1", false)]
    [InlineData("", false)]
    [InlineData("a<b", true)]
    [InlineData("ä", true)]
    [InlineData("tab\t", true)]
    public void NeedsEscaping_tells_whether_Escape_changes_anything(string text, bool expected) => Assert.Equal(expected, JsonText.NeedsEscaping(text));
}
