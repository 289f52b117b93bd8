using System.Text;
using System.Text.Json.Nodes;
using static JsonModelGen.JsonModelErrorKind;

namespace JsonModelGen.IntegrationTests.BadInput;

/// <summary>Every member against every JSON type.</summary>
public sealed class WrongTypeTests
{
    private static readonly (char Letter, string Json)[] JsonTypes =
    [
        ('n', "null"), ('b', "false"), ('#', "7"), ('s', "\"\\u0000\""), ('a', "[]"), ('o', "{}"),
    ];

    /// <summary>The JSON types that each member accepts, by their letters above.</summary>
    private static readonly Dictionary<string, string> Taken = new()
    {
        ["flag"] = "b", ["number"] = "#", ["real"] = "#", ["money"] = "#", ["text"] = "s", ["optional"] = "ns", ["optionalNumber"] = "n#", ["letter"] = "s",
        ["time"] = "s", ["id"] = "s", ["bytes"] = "s", ["day"] = "s", ["numbers"] = "a", ["map"] = "o", ["keyed"] = "o", ["part"] = "o", ["parts"] = "a",
        ["point"] = "o", ["any"] = "nb#sao", ["unknown"] = "nb#sao",
    };

    /// <summary>The error in an accepted sample of a type.</summary>
    private static readonly Dictionary<string, JsonModelErrorKind> Misfits = new()
    {
        ["time"] = InvalidValue, ["id"] = InvalidValue, ["bytes"] = InvalidValue, ["day"] = UnknownEnumValue, ["part"] = MissingKey, ["point"] = MissingKey,
    };

    public static TheoryData<string, string> Cases
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (string member in Taken.Keys)
            {
                foreach ((_, string json) in JsonTypes)
                    data.Add(member, json);
            }

            return data;
        }
    }

    [Fact]
    public void Every_member_is_tried() =>
        Assert.All(JsonNode.Parse(Everything.Json)!.AsObject().Where(static member => member.Key != "unknown2"), static member => Assert.Contains(member.Key, Taken));

    [Theory, MemberData(nameof(Cases))]
    public void A_member_accepts_only_its_JSON_types(string member, string value)
    {
        JsonObject document = JsonNode.Parse(Everything.Json)!.AsObject();
        document[member] = "\u0001";
        string json = document.ToJsonString().Replace("\"\\u0001\"", value, StringComparison.Ordinal);
        int offset = json.IndexOf($"\"{member}\":", StringComparison.Ordinal) + member.Length + 3;

        char letter = JsonTypes.First(type => type.Json == value).Letter;
        bool isTaken = Taken[member].Contains(letter, StringComparison.Ordinal);
        if (isTaken && !Misfits.ContainsKey(member))
        {
            Assert.Equal(StjReference.Write(StjReference.Read<Everything>(json)), JsonModel.ToJson(JsonModel.FromJson<Everything>(json)));
            return;
        }

        JsonModelErrorKind kind = isTaken ? Misfits[member] : value == "null" ? NullValue : WrongType;
        JsonModelException error = Parity.Refused<Everything>(kind, json, "$." + member);
        Assert.Equal(0, error.LineNumber);
        Assert.Equal(Encoding.UTF8.GetByteCount(json.AsSpan(0, offset)) + (kind == MissingKey ? 1 : 0), error.BytePositionInLine);
    }

    [Theory]
    [InlineData("null", NullValue)]
    [InlineData("[]", WrongType)]
    [InlineData("1", WrongType)]
    [InlineData("\"{}\"", WrongType)]
    [InlineData("true", WrongType)]
    public void The_root_must_be_an_object(string json, JsonModelErrorKind kind) =>
        Assert.Equal(2, Parity.Refused<Part>(kind, "  " + json + " ", "$").BytePositionInLine);
}
