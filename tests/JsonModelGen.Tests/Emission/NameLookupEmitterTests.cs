using System.Globalization;
using JsonModelGen.Generator.Emission;

namespace JsonModelGen.Tests.Emission;

public class NameLookupEmitterTests
{
    [Fact]
    public void Texts_are_distinguished_by_length_then_by_comparison() => Assert.Equal(
        """
        switch (key.Length)
        {
            case 2:
                if (Is(key, "id"u8))
                    goto L0;
                break;
            case 4:
                if (Is(key, "name"u8))
                    goto L1;
                if (Is(key, "rank"u8))
                    goto L2;
                break;
        }

        """,
        Emit("id", "name", "rank"));

    [Fact]
    public void Three_of_the_same_length_are_distinguished_by_the_byte_that_differs_most() => Assert.Contains("switch (key[3])", Emit("aaa1", "aaa2", "aaa3"));

    [Fact]
    public void Nothing_is_written_for_an_empty_list() => Assert.Empty(Emit());

    [Theory]
    [InlineData("a", "b", "c", "d")]
    [InlineData("", "x")]
    [InlineData("x1", "x2", "y1", "y2", "z")]
    [InlineData("€", "abc", "äb", "'''", "\\\\\\")]
    [InlineData("\t\t", "  ", "\"\"", "\n\n")]
    public void Every_text_is_found_and_no_other(params string[] texts)
    {
        string table = Emit(texts).Replace("goto L", "return ", StringComparison.Ordinal).Replace("Is(", "MemoryExtensions.SequenceEqual(", StringComparison.Ordinal);
        string[] queries = [.. texts, "no", "nope", "a ", "x3", "€€"];
        string expected = string.Join(',', queries.Select(query => Array.IndexOf(texts, query)));

        Assert.Equal(expected, Run(
            $$"""
            public static class Table
            {
                public static int Find(ReadOnlySpan<byte> key)
                {
                    {{table}}
                    return -1;
                }
            }
            """,
            "string.Join(',', new[] { " + string.Join(", ", queries.Select(CSharpText.Literal)) + " }.Select(text => Table.Find(System.Text.Encoding.UTF8.GetBytes(text))))"));
    }

    private static string Emit(params string[] texts)
    {
        CodeWriter code = new();
        NameLookupEmitter.Emit(code, "key", texts.Select(static (text, i) => (text, new[] { "goto L" + i.ToString(CultureInfo.InvariantCulture) + ";" })));
        return code.ToString().Replace("global::System.MemoryExtensions.SequenceEqual(", "Is(", StringComparison.Ordinal);
    }
}
