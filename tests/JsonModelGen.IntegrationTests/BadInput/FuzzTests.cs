using System.Text;
using JsonModelGen.IntegrationTests.TypeCatalogue;

namespace JsonModelGen.IntegrationTests.BadInput;

/// <summary>Damaged documents are accepted and refused, and read, as by System.Text.Json. A failure names the seed to repeat it with.</summary>
public sealed class FuzzTests
{
    private const int Rounds = 10_000;
    private const int RoundsPerRow = 100;

    public static TheoryData<string> Rows =>
        [.. CatalogueRow.All.Where(static row => row.Value.Reads is { Stj: Stj.ReadsAndWrites, StjReadsNull: false }).Select(static row => row.Key)];

    [Fact]
    public void Damaged_documents_are_read_as_by_System_Text_Json_with_members_of_all_kinds()
    {
        int seed = FuzzSeed.Next();
        double accepted = Fuzz<Everything>(Encoding.UTF8.GetBytes(Everything.Json), seed, Rounds);
        Assert.InRange(accepted, 0.01, 0.99); // otherwise the test would show nothing
    }

    [Theory, MemberData(nameof(Rows))]
    public void Damaged_values_of_every_type_of_the_catalogue_are_read_as_by_System_Text_Json(string type)
    {
        CatalogueRow row = CatalogueRow.All[type];
        int seed = FuzzSeed.Next();
        foreach (string sample in row.Reads.Samples)
            row.Fuzz(PositionsJson.Shuffled(CatalogueRow.Input(sample)), seed, Math.Max(1, RoundsPerRow / row.Reads.Samples.Count));
    }

    /// <summary>Compares damaged forms of a document.</summary>
    /// <returns>The fraction of them that was accepted.</returns>
    internal static double Fuzz<T>(byte[] document, int seed, int rounds)
        where T : IJsonModel<T>
    {
        var mutation = new Mutation(new Random(seed));
        int accepted = 0;
        for (int round = 0; round < rounds; round++)
        {
            byte[] json = mutation.Of(document);
            string? difference = Differential<T>.Compare(json, ref accepted);
            Assert.True(difference is null, $"{FuzzSeed.Variable}={seed}, {typeof(T).Name}, round {round}: {difference}\n{Encoding.Latin1.GetString(json)}");
        }

        return (double)accepted / rounds;
    }
}
