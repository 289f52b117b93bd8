namespace JsonModelGen.Tests.Reading;

/// <summary>The typed reads accept, refuse and return what System.Text.Json does.</summary>
public class TypedReadTests
{
    public static TheoryData<int> Reads => [.. Enumerable.Range(0, TypedRead.All.Count())];

    [Theory]
    [MemberData(nameof(Reads))]
    public void Reads_every_token_of_the_table_as_SystemTextJson_does(int index)
    {
        TypedRead read = TypedRead.All.ElementAt(index);
        foreach (byte[] token in TokenTable.All)
        {
            read.Check(token);
        }
    }

    [Theory]
    [MemberData(nameof(Reads))]
    public void Reads_every_token_after_white_space(int index)
    {
        TypedRead read = TypedRead.All.ElementAt(index);
        foreach (byte[] token in read.Tokens)
        {
            read.Check([.. " "u8, .. token]);
            read.Check([.. "\r\n\t                    "u8, .. token, .. "\n"u8]);
        }
    }

    [Theory]
    [MemberData(nameof(Reads))]
    public void Reads_every_truncated_token_as_SystemTextJson_does(int index)
    {
        TypedRead read = TypedRead.All.ElementAt(index);
        foreach (byte[] token in read.Tokens.DistinctBy(Convert.ToHexString))
        {
            for (int length = 1; length < token.Length; length++)
            {
                read.Check(token[..length]);
            }
        }
    }
}
