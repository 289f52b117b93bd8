using System.Text.Json;

namespace JsonModelGen.IntegrationTests.Models;

/// <summary>Keys in any case, compared with System.Text.Json's <c>PropertyNameCaseInsensitive</c>.</summary>
public sealed partial class CaseInsensitiveTests
{
    private const string Letters = "kKsSıİiIſſKßẞµΜμÅåéÉΣσςǅǆǄaAzZ_-{[@`𐐀𐐨";

    private static readonly JsonSerializerOptions s_options = new(StjReference.Options) { PropertyNameCaseInsensitive = true };

    public static TheoryData<string> Documents =>
    [
        """{"name":"a","größe":1,"kelvin":2,"deseret𐐨":3,"items":[{"name":"b"}]}""",
        """{"NAME":"a","GRÖßE":1,"KELVIN":2,"DESERET𐐀":3,"ITEMS":[{"Name":"b","iTEMS":[]}]}""",
        """{"Kelvin":2,"\u004eame":"escaped"}""",
        """{"name":"exact first","NAME":"then another case"}""",
        """{"NAME":"another case first","name":"then exact"}""",
        """{"nam":"x","names":"y","n\u0061ME":"z","größe":1,"GRÖSSE":2}""",
    ];

    [Theory, MemberData(nameof(Documents))]
    public void Reads_as_System_Text_Json_does(string json) => Compare<Person>(json);

    /// <summary>Names in any case, and similar texts.</summary>
    [Fact]
    public void Reads_random_spellings_as_System_Text_Json_does()
    {
        Random random = FuzzSeed.Random();
        string[] names = ["name", "größe", "kelvin", "deseret𐐨", "items", "ısſ"];
        for (int round = 0; round < 5000; round++)
        {
            char[] key = names[random.Next(names.Length)].ToCharArray();
            for (int changes = random.Next(4); changes > 0; changes--)
            {
                int at = random.Next(key.Length);
                key[at] = random.Next(3) switch
                {
                    0 => char.ToUpperInvariant(key[at]),
                    1 => char.ToLowerInvariant(key[at]),
                    _ => Letters[random.Next(Letters.Length)],
                };
            }

            string text = new(key);
            if (!text.Contains('\uFFFD', StringComparison.Ordinal) && System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(text)) == text)
                Compare<Spellings>($$"""{"{{text}}":7}""");
        }
    }

    [Fact]
    public void Unrecognized_keys_are_those_of_no_spelling()
    {
        Assert.Equal((1, 2), JsonModel.FromJson<Strict>("""{"A":1,"GRÖßE":2,"COMPUTED":[]}""") is var strict ? (strict.A, strict.Größe) : default);
        JsonModelException error = Parity.Refused<Strict>(JsonModelErrorKind.UnrecognizedKey, """{"A":1,"B":2}""", "$.B");
        Assert.Equal("B", error.Key);
    }

    [Fact]
    public void A_required_key_may_be_spelled_in_any_case()
    {
        Assert.Equal(new Needs("x"), Needs.FromJson("""{"VALUE":"x"}"""));
        Parity.Refused<Needs>(JsonModelErrorKind.MissingKey, """{"VALUES":"x"}""", "$");
    }

    private static void Compare<T>(string json)
        where T : IJsonModel<T>
    {
        string expected = JsonSerializer.Serialize(JsonSerializer.Deserialize<T>(json, s_options), s_options);
        Assert.Equal(json + expected, json + JsonModel.ToJson(JsonModel.FromJson<T>(json)));
    }

    [JsonModel(CaseInsensitive = true)]
    public sealed partial class Person
    {
        public string? Name { get; set; }
        public int Größe { get; set; }
        public int Kelvin { get; set; }
        [System.Text.Json.Serialization.JsonPropertyName("deseret𐐨")] public int Deseret { get; set; }
        public List<Person>? Items { get; set; }
    }

    [JsonModel(CaseInsensitive = true)]
    public sealed partial class Spellings
    {
        public int Name { get; set; }
        public int Größe { get; set; }
        public int Kelvin { get; set; }
        [System.Text.Json.Serialization.JsonPropertyName("deseret𐐨")] public int Deseret { get; set; }
        public int Items { get; set; }
        [System.Text.Json.Serialization.JsonPropertyName("ısſ")] public int Special { get; set; }
    }

    [JsonModel(CaseInsensitive = true, DisallowUnrecognizedKeys = true)]
    public sealed partial record Strict(int A, int Größe) { public int Computed => A; }

    [JsonModel(CaseInsensitive = true)] public sealed partial record Needs(string Value);
}
