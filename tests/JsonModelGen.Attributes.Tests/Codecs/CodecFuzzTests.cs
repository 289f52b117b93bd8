namespace JsonModelGen.Tests.Codecs;

/// <summary>Mutations of the tables' texts: both libraries accept them with equal values, or both refuse them.</summary>
public class CodecFuzzTests
{
    private const int Rounds = 20_000;

    // Characters that the texts consist of, and similar ones.
    private const string Letters = "0123456789012345:.-+ /TZeEaf\\u\"=,é\n∞";

    // Numbers are compared by the reader's own tests, which know the closed list of differences.
    private static readonly CodecCase[] Texts =
        [.. ScalarCases.All.Where(row => row.Name is "char" or "DateTime" or "DateTimeOffset" or "DateOnly" or "TimeOnly" or "TimeSpan" or "Guid" or "Uri" or "Version" or "byte[]" or "string")];

    [Fact]
    public void Agrees_on_mutated_values()
    {
        Random random = FuzzSeed.Random();
        for (int i = 0; i < Rounds; i++)
        {
            CodecCase row = Texts[random.Next(Texts.Length)];
            row.AgreesOn($"\"{Mutate(row.Seeds[random.Next(row.Seeds.Count)].Trim('"'), random)}\"");
        }
    }

    [Fact]
    public void Agrees_on_mutated_keys()
    {
        Random random = FuzzSeed.Random();
        for (int i = 0; i < Rounds; i++)
        {
            KeyCase row = KeyCases.All[random.Next(KeyCases.All.Length)];
            row.AgreesOn(Mutate(row.Seeds[random.Next(row.Seeds.Count)], random));
        }
    }

    private static string Mutate(string text, Random random)
    {
        for (int edits = random.Next(1, 5); edits > 0; edits--)
        {
            int at = random.Next(text.Length + 1);
            string letter = Letters[random.Next(Letters.Length)].ToString();
            text = random.Next(3) switch
            {
                0 => text.Insert(at, letter),
                1 when at < text.Length => text.Remove(at, 1),
                2 when at < text.Length => text.Remove(at, 1).Insert(at, letter),
                _ => text,
            };
        }

        return text;
    }
}
