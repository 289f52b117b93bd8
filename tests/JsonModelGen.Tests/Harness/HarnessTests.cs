using Xunit.Sdk;

namespace JsonModelGen.Tests;

/// <summary>The harness finds what tests rely on it to find.</summary>
public class HarnessTests
{
    [Theory]
    [InlineData("[JsonModel] public partial class A { int unused; }")]
    [InlineData("[JsonModel] public partial class A { public string X { get; set; } }")]
    [InlineData("[JsonModel] public partial class A { public static ReadOnlySpan<byte> X => \"\\ud800\"u8; }")]
    [InlineData("[JsonModel] public partial class A { public void F() { } public new void G() { } }")]
    public void A_compiler_warning_fails_a_test(string source) => Assert.Throws<XunitException>(() => Generate(source));

    [Theory]
    [InlineData("/// <summary><see cref=\"Missing\"/></summary>\n[JsonModel] public partial class A;")]
    [InlineData("[JsonModel] public partial class A;")]
    public void Documentation_is_checked(string source) =>
        Assert.Throws<XunitException>(() => Generate(source, new Build { ChecksDocumentation = true }));

    [Fact]
    public void Run_gives_the_result_of_an_expression_or_a_block()
    {
        Assert.Equal(3, Run("", "1 + 2"));
        Assert.Equal("ab", Run("", "{ string a = \"a\"; return a + \"b\"; }"));
        Assert.Throws<DivideByZeroException>(() => Run("", "1 / int.Parse(\"0\")"));
    }

    [Fact]
    public void Markup_is_removed_and_its_spans_are_kept()
    {
        Markup markup = Markup.Parse("a[|bc|]d[[|e|]]");

        Assert.Equal("abcd[e]", markup.Source);
        Assert.Equal(["bc", "e"], markup.Spans.Select(span => markup.Source[span.Start..span.End]));
    }

    [Fact]
    public void LineDiff_shows_the_lines_that_differ_with_some_context()
    {
        string before = string.Join('\n', Enumerable.Range(0, 20));

        Assert.Equal("  8\n  9\n- 10\n+ ten\n  11\n  12\n", LineDiff.Between(before, before.Replace("10", "ten", StringComparison.Ordinal)));
        Assert.Equal("  18\n  19\n+ 20\n", LineDiff.Between(before, before + "\n20"));
        Assert.Empty(LineDiff.Between(before, before));
    }
}
