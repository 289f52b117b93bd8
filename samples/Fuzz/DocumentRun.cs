using System.Text;
using JsonModelGen.IntegrationTests.BadInput;

namespace JsonModelGen.Fuzz;

/// <summary>Damaged documents: both libraries accept or refuse them, and read the same values.</summary>
internal sealed class DocumentRun() : FuzzRun("documents", 500_000)
{
    public override string? FirstDifference(Random random, long count)
    {
        var mutation = new Mutation(random);
        byte[] document = Encoding.UTF8.GetBytes(Everything.Json);
        int accepted = 0;
        for (long round = 0; round < count; round++)
        {
            byte[] json = mutation.Of(document);
            if (Differential<Everything>.Compare(json, ref accepted) is { } difference)
                return $"{difference}\n{Convert.ToBase64String(json)}\n{Encoding.Latin1.GetString(json)}";
        }

        return null;
    }
}
