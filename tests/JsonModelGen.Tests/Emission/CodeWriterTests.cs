using System.Globalization;
using JsonModelGen.Generator.Emission;

namespace JsonModelGen.Tests.Emission;

public class CodeWriterTests
{
    private readonly CodeWriter _code = new();

    [Fact]
    public void Blocks_are_indented_and_closed()
    {
        _code.WriteLine("class C");
        using (_code.OpenBlock("};"))
        {
            _code.WriteLine("if (x)");
            using (_code.Indent())
                _code.WriteLine("y();");
        }

        Gives("class C\n{\n    if (x)\n        y();\n};\n");
    }

    [Fact]
    public void Lines_of_a_text_are_indented_and_lose_their_carriage_returns()
    {
        using (_code.OpenBlock())
            _code.WriteLines("a\r\n\r\nb");

        Gives("{\n    a\n\n    b\n}\n");
    }

    [Fact]
    public void Empty_lines_and_directives_start_at_the_margin()
    {
        using (_code.OpenBlock())
        {
            _code.WriteLine();
            _code.WriteLine("#pragma warning disable");
        }

        Gives("{\n\n#pragma warning disable\n}\n");
    }

    [Fact]
    public void Labels_stand_one_level_out()
    {
        using (_code.OpenBlock())
        {
            _code.WriteLabel("Done");
            _code.WriteLine("return;");
        }

        Gives("{\nDone:\n    return;\n}\n");
    }

    [Fact]
    public void A_separator_is_dropped_at_the_ends_of_a_block()
    {
        using (_code.OpenBlock())
        {
            _code.SeparateNext();
            _code.WriteLine("a");
            _code.SeparateNext();
            _code.SeparateNext();
            _code.WriteLine("b");
            _code.SeparateNext();
        }

        _code.WriteLine("c");

        Gives("{\n    a\n\n    b\n}\nc\n");
    }

    [Fact]
    public void Holes_are_filled_without_regard_to_the_culture()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("sv-SE");
            _code.WriteLine($"x = {-1};");
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }

        Gives("x = -1;\n");
    }

    private void Gives(string expected) => Assert.Equal(expected, _code.ToString());
}
