using System.Text;

namespace JsonModelGen.IntegrationTests.EntryPoints;

/// <summary>White space wherever RFC 8259, section 2, allows it: in every gap, or in none.</summary>
public partial class WhiteSpaceTests
{
    // One character, or more than fit in a vector.
    private static readonly string[] Fillings = [" ", "\n", "\t\r\n                                  "];

    private static readonly string[] Tokens = ["{", "\"x\"", ":", "1", ",", "\"inner\"", ":", "{", "\"x\"", ":", "2", ",", "\"inner\"", ":", "null", "}", "}"];

    [Fact]
    public void Names_in_order_are_read_with_white_space_in_any_two_gaps() => Check(Tokens);

    [Fact]
    public void Names_in_another_order_are_read_with_white_space_in_any_two_gaps() => Check([.. Tokens[..1], .. Tokens[5..^1], ",", .. Tokens[1..4], "}"]);

    private static void Check(string[] tokens)
    {
        for (int first = 0; first <= tokens.Length; first++)
        {
            for (int second = first; second <= tokens.Length; second++)
            {
                foreach (string filling in Fillings)
                {
                    string json = Join(tokens, first, second, filling);
                    Assert.Equal(new Box(1, new Box(2, null)), Box.FromJson(json));
                }
            }
        }
    }

    private static string Join(string[] tokens, int first, int second, string filling)
    {
        StringBuilder json = new();
        for (int index = 0; index <= tokens.Length; index++)
        {
            if (index == first || index == second)
                json.Append(filling);
            if (index < tokens.Length)
                json.Append(tokens[index]);
        }

        return json.ToString();
    }

    [JsonModel]
    public partial record Box(int X, Box? Inner);
}
