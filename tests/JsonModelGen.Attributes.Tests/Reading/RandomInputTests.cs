using System.Text;

namespace JsonModelGen.Tests.Reading;

/// <summary>The comparison with System.Text.Json over random inputs. A failure names its seed.</summary>
public class RandomInputTests
{
    [Fact]
    public void Reads_random_tokens_as_SystemTextJson_does()
    {
        Random random = FuzzSeed.Random();
        foreach ((IReadOnlyList<TypedRead> reads, IReadOnlyList<byte[]> tokens) in new[] { (TypedRead.Numbers, TokenTable.Numbers), (TypedRead.Strings, TokenTable.Strings) })
        {
            for (int i = 0; i < 2_000; i++)
            {
                byte[] token = RandomInput.Mutated(tokens[random.Next(tokens.Count)], random);
                foreach (TypedRead read in reads)
                {
                    read.Check(token);
                }
            }
        }
    }

    [Fact]
    public void Reads_random_numbers_as_SystemTextJson_does()
    {
        Random random = FuzzSeed.Random();
        for (int i = 0; i < 6_000; i++)
        {
            byte[] token = Encoding.ASCII.GetBytes(RandomInput.Number(random));
            foreach (TypedRead read in TypedRead.Numbers)
            {
                read.Check(token);
            }
        }
    }

    [Fact]
    public void Reads_random_documents_as_Utf8JsonReader_does()
    {
        Random random = FuzzSeed.Random();
        for (int i = 0; i < 10_000; i++)
        {
            byte[] json = Encoding.UTF8.GetBytes(RandomInput.Document(random));
            DocumentTests.Check(json);
            DocumentTests.Check(RandomInput.Mutated(json, random));
        }
    }
}
