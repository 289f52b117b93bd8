namespace JsonModelGen.Tests.Literals.Acceptance;

/// <summary>The check of literals agrees with the reader, for the listed texts and for random changes of them.</summary>
public class AcceptedTextTests
{
    private const int Mutations = 4000;

    /// <summary>Characters that have a meaning in some form.</summary>
    private const string Alphabet = "0123456789+-.:,^/[]%=TZPHMSDeEaf \t\0é_";

    public static TheoryData<AcceptanceCase> Cases => new(AcceptanceCases.All);

    [Theory]
    [MemberData(nameof(Cases), DisableDiscoveryEnumeration = true)]
    public void A_listed_text_is_accepted_if_it_is_read(AcceptanceCase type)
    {
        List<string> differences = [];
        foreach (string text in type.Texts)
        {
            Compare(type, text.StartsWith('#') ? text[1..] : AcceptanceCase.Quote(text), differences);
            if (!text.StartsWith('#'))
                Compare(type, AcceptanceCase.Quote(text, escapesAll: true), differences);
        }

        Assert.True(differences.Count == 0, string.Join("\n", differences));
    }

    [Theory]
    [MemberData(nameof(Cases), DisableDiscoveryEnumeration = true)]
    public void A_changed_text_is_accepted_if_it_is_read(AcceptanceCase type)
    {
        Random random = FuzzSeed.Random();
        List<string> differences = [];
        string alphabet = Alphabet + string.Concat(type.Texts.Where(static text => text.Length < 60));
        for (int i = 0; i < Mutations && differences.Count < 10; i++)
        {
            string text = type.Texts[random.Next(type.Texts.Length)];
            if (!text.StartsWith('#'))
                Compare(type, AcceptanceCase.Quote(Changed(text, alphabet, random), escapesAll: random.Next(10) == 0), differences);
        }

        Assert.True(differences.Count == 0, string.Join("\n", differences));
    }

    private static void Compare(AcceptanceCase type, string json, List<string> differences)
    {
        Compare("value", type.Reads(json), type.Accepts(json));
        if (type.HasKeys && json[0] == '"')
            Compare("key", type.ReadsKey(json), type.AcceptsKey(json));

        void Compare(string position, bool isRead, bool isAccepted)
        {
            if (isRead ? !isAccepted : isAccepted && type.IsExact)
                differences.Add($"As a {position} {json} is {(isRead ? "read, but refused" : "accepted, but not read")}.");
        }
    }

    private static string Changed(string text, string alphabet, Random random)
    {
        for (int changes = random.Next(1, 4); changes > 0; changes--)
        {
            int at = random.Next(text.Length + 1);
            string other = char.IsSurrogate(alphabet[random.Next(alphabet.Length)]) ? "😀" : alphabet[random.Next(alphabet.Length)].ToString();
            text = random.Next(4) switch
            {
                0 => text.Insert(at, other),
                1 when at < text.Length => text.Remove(at, 1),
                2 when at < text.Length => text.Remove(at, 1).Insert(at, other),
                _ => text.Insert(at, text.Length > 0 ? text[random.Next(text.Length)].ToString() : other),
            };
        }

        return WithoutHalves(text);
    }

    private static string WithoutHalves(string text) => System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(text)).Replace('\uFFFD', '?');
}
