using JsonModelGen.Generator.Emission;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace JsonModelGen.Tests.Emission;

public class CSharpTextTests
{
    [Theory]
    [InlineData("name", "name")]
    [InlineData("class", "@class")]
    [InlineData("record", "@record")]
    [InlineData("field", "@field")]
    [InlineData("var", "@var")]
    [InlineData("åäö", "åäö")]
    public void Identifier_escapes_keywords(string name, string expected) => Assert.Equal(expected, CSharpText.Identifier(name));

    [Theory]
    [InlineData("plain")]
    [InlineData("with \"quotes\" and \\ backslashes")]
    [InlineData("line\nand\ttab\r\0")]
    [InlineData("{braces}")]
    [InlineData("ünï€ 😀")]
    public void Literal_is_parsed_back_by_the_compiler(string value)
    {
        LiteralExpressionSyntax literal = Assert.IsType<LiteralExpressionSyntax>(SyntaxFactory.ParseExpression(CSharpText.Literal(value)));

        Assert.Equal(value, literal.Token.ValueText);
        Assert.Equal(CSharpText.Literal(value) + "u8", CSharpText.Utf8Literal(value));
    }

    [Theory]
    [InlineData(1UL, "0x1UL")]
    [InlineData(ulong.MaxValue, "0xFFFFFFFFFFFFFFFFUL")]
    public void Mask_is_hexadecimal(ulong bits, string expected) => Assert.Equal(expected, CSharpText.Mask(bits));

    [Theory]
    [InlineData("", 0)]
    [InlineData("abc", 3)]
    [InlineData("€", 3)]
    [InlineData("😀", 4)]
    public void Utf8Length_counts_bytes(string text, int expected) => Assert.Equal(expected, CSharpText.Utf8Length(text));

    [Theory]
    [InlineData("Name", "name")]
    [InlineData("_name", "name")]
    [InlineData("__Name", "name")]
    [InlineData("URL", "uRL")]
    [InlineData("_", "_")]
    [InlineData("___", "___")]
    [InlineData("_1", "_1")]
    [InlineData("Ärger", "ärger")]
    [InlineData("__1a", "__1a")]
    public void CamelCase_creates_names_of_locals(string name, string expected) => Assert.Equal(expected, CSharpText.CamelCase(name));

    [Theory]
    [InlineData("name", "Name")]
    [InlineData("_name", "Name")]
    [InlineData("_1", "_1")]
    public void PascalCase_creates_names_of_labels(string name, string expected) => Assert.Equal(expected, CSharpText.PascalCase(name));
}
