using System.Text.Json;
using JsonModelGen.Generator.Resolution;
using Rename = JsonModelGen.Generator.Model.FieldRename;

namespace JsonModelGen.Tests.Emission;

/// <summary>Names are renamed exactly as by the naming policies of System.Text.Json.</summary>
public class JsonNamingTests
{
    private static readonly Dictionary<Rename, JsonNamingPolicy> s_policies = new()
    {
        [Rename.Camel] = JsonNamingPolicy.CamelCase,
        [Rename.Kebab] = JsonNamingPolicy.KebabCaseLower,
        [Rename.Snake] = JsonNamingPolicy.SnakeCaseLower,
        [Rename.ScreamingSnake] = JsonNamingPolicy.SnakeCaseUpper,
    };

    private static readonly string[] s_names =
    [
        "Name", "name", "FirstName", "firstName", "HTTPServer", "userID", "ID", "URLValue", "XMLHttpRequest", "IOStream", "aB", "AB", "ABc", "A", "a", "IsJSONProperty",
        "Sha512Hash", "SHA512Hash", "Item1", "Item1Name", "A1B2", "a1b2", "Version2Beta", "X509Certificate", "UTF8", "Utf8String", "v1",
        "_name", "_Name", "__Name", "Name_", "first_name", "First_Name", "FIRST_NAME", "A_B", "a__B", "_", "___", "m_Value",
        "Ångström", "ÅNGSTRÖM", "GrößeInCm", "ÜberURL", "имяПользователя", "ИМЯПользователя", "ΑΒΓδ", "名前", "名Name", "Name名", "ıI", "İstanbul", "ǅungla", "ⅧLevel", "é1È", "𝒳Name", "Name𝒳Y", "ＡＢｃ", "١٢Name", "ªB",
    ];

    public static TheoryData<string, string> Cases => [.. from rename in s_policies.Keys from name in s_names select (rename.ToString(), name)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Rename_follows_the_policy(string rename, string name) => Assert.Equal(
        s_policies[Enum.Parse<Rename>(rename)].ConvertName(name),
        JsonNaming.Rename(name, Enum.Parse<Rename>(rename)));

    /// <summary>Acronyms are words, as docs/options.md promises.</summary>
    [Theory]
    [InlineData("HTTPServer", "httpServer", "http_server", "http-server", "HTTP_SERVER")]
    [InlineData("UserID", "userID", "user_id", "user-id", "USER_ID")]
    [InlineData("userID", "userID", "user_id", "user-id", "USER_ID")]
    [InlineData("ID", "id", "id", "id", "ID")]
    [InlineData("XMLHttpRequest", "xmlHttpRequest", "xml_http_request", "xml-http-request", "XML_HTTP_REQUEST")]
    [InlineData("IsJSONFile", "isJSONFile", "is_json_file", "is-json-file", "IS_JSON_FILE")]
    [InlineData("IOStream", "ioStream", "io_stream", "io-stream", "IO_STREAM")]
    [InlineData("SHA512Hash", "shA512Hash", "sha512_hash", "sha512-hash", "SHA512_HASH")]
    [InlineData("Utf8Text", "utf8Text", "utf8_text", "utf8-text", "UTF8_TEXT")]
    [InlineData("IPv4Address", "iPv4Address", "i_pv4_address", "i-pv4-address", "I_PV4_ADDRESS")]
    [InlineData("Ipv4Address", "ipv4Address", "ipv4_address", "ipv4-address", "IPV4_ADDRESS")]
    public void Acronyms_are_words(string name, string camel, string snake, string kebab, string screaming)
    {
        Assert.Equal(
            (camel, snake, kebab, screaming),
            (JsonNaming.Rename(name, Rename.Camel), JsonNaming.Rename(name, Rename.Snake), JsonNaming.Rename(name, Rename.Kebab), JsonNaming.Rename(name, Rename.ScreamingSnake)));
        Assert.Equal((camel, snake), (JsonNamingPolicy.CamelCase.ConvertName(name), JsonNamingPolicy.SnakeCaseLower.ConvertName(name)));
    }

    [Fact]
    public void Random_names_follow_the_policies()
    {
        const string Alphabet = "aábcAÁBC012__名İıß";
        int seed = FuzzSeed.Next();
        Random random = new(seed);
        for (int i = 0; i < 20_000; i++)
        {
            string name = new(random.GetItems<char>(Alphabet, random.Next(1, 10)));
            foreach ((Rename rename, JsonNamingPolicy policy) in s_policies)
                Assert.True(policy.ConvertName(name) == JsonNaming.Rename(name, rename), $"{rename} of {name} is {JsonNaming.Rename(name, rename)}, seed {seed}");
        }
    }

    [Theory]
    [InlineData("firstName", "FirstName")]
    [InlineData("FirstName", "FirstName")]
    [InlineData("url", "Url")]
    [InlineData("_name", "_name")]
    [InlineData("ångström", "Ångström")]
    public void Pascal_capitalizes_the_first_letter(string name, string expected) => Assert.Equal(expected, JsonNaming.Rename(name, Rename.Pascal));

    [Fact]
    public void None_does_not_change_names() => Assert.All(s_names, static name => Assert.Equal(name, JsonNaming.Rename(name, Rename.None)));
}
