using CsCheck;

namespace JsonModelGen.Tests.Codecs;

/// <summary>Mutations of the tables' texts: both accept with equal values, or both refuse. CsCheck prints the seed of a failure.</summary>
public class CodecFuzzTests
{
    // What the texts are made of, and what nearly fits.
    private const string Letters = "0123456789012345:.-+ /TZeEaf\\u\"=,é\n∞";

    // Numbers are compared by the reader's own tests: there the closed list of differences applies.
    private static readonly CodecCase[] Texts =
        [.. ScalarCases.All.Where(row => row.Name is "char" or "DateTime" or "DateTimeOffset" or "DateOnly" or "TimeOnly" or "TimeSpan" or "Guid" or "Uri" or "Version" or "byte[]" or "string")];

    private static readonly Gen<(int Row, int Seed, (int At, int Kind, char Letter)[] Edits)> Mutation =
        Gen.Select(
            Gen.Int[0, 1 << 20],
            Gen.Int[0, 1 << 20],
            Gen.Select(Gen.Int[0, 1 << 20], Gen.Int[0, 2], Gen.Char[Letters]).Array[1, 4]);

    [Fact]
    public void Agrees_on_mutated_values()
        => Mutation.Sample(
            m =>
            {
                CodecCase row = Texts[m.Row % Texts.Length];
                string inner = Mutate(row.Seeds[m.Seed % row.Seeds.Count].Trim('"'), m.Edits);
                row.AgreesOn($"\"{inner}\"");
            },
            iter: 20_000,
            threads: 1);

    [Fact]
    public void Agrees_on_mutated_keys()
        => Mutation.Sample(
            m =>
            {
                KeyCase row = KeyCases.All[m.Row % KeyCases.All.Length];
                row.AgreesOn(Mutate(row.Seeds[m.Seed % row.Seeds.Count], m.Edits));
            },
            iter: 20_000,
            threads: 1);

    private static string Mutate(string text, (int At, int Kind, char Letter)[] edits)
    {
        foreach ((int at, int kind, char letter) in edits)
        {
            int i = at % (text.Length + 1);
            text = kind switch
            {
                0 => text.Insert(i, letter.ToString()),
                1 when i < text.Length => text.Remove(i, 1),
                2 when i < text.Length => text.Remove(i, 1).Insert(i, letter.ToString()),
                _ => text,
            };
        }

        return text;
    }
}
