using System.Buffers;
using System.Text.Json;

namespace JsonModelGen.Tests.Codecs;

/// <summary>Dictionaries, whose entries are collected first: compared with System.Text.Json for many and for duplicate keys, and what stays in memory.</summary>
public class DictionaryReadingTests
{
    // More than are collected on the stack, and around the sizes of the pooled arrays.
    public static TheoryData<int> Counts => [0, 1, 7, 8, 9, 31, 32, 33, 63, 64, 65, 1000];

    [Theory, MemberData(nameof(Counts))]
    public void Has_the_entries_of_System_Text_Json_in_its_order(int count)
    {
        foreach (string key in (string[])["k{0}", "", "é{0}", "\\n{0}\\u0041", "{0}{0}{0}{0}{0}{0}{0}{0}{0}"])
        {
            foreach (int distinct in (int[])[1, 3, int.MaxValue])
            {
                string json = Json(Enumerable.Range(0, count).Select(index => (key.Replace("{0}", $"{index % distinct}"), $"{index}")));
                Assert.Equal(JsonSerializer.Deserialize<Dictionary<string, string>>(json)!, Read(json).AsEnumerable());
            }
        }
    }

    [Theory, MemberData(nameof(Counts))]
    public void Numbers_as_keys_are_duplicates_in_any_notation(int count)
    {
        string json = "{" + string.Join(',', Enumerable.Range(0, count).Select(index => $"\"{new string('0', index % 4)}{index / 4}\":{index}")) + "}";
        var actual = CodecRun.Read<Dictionary<int, int>, DictionaryCodec<int, int, Int32Codec, Int32Codec>>(json);
        Assert.Equal(JsonSerializer.Deserialize<Dictionary<int, int>>(json)!, actual.AsEnumerable());
    }

    [Theory]
    [InlineData("}")]
    [InlineData(",")]
    [InlineData(",\"a\":1}")]
    public void Entries_do_not_stay_in_the_pool(string end)
    {
        string json = Json(Enumerable.Range(0, 500).Select(index => ($"k{index}", $"{index}")))[..^1] + end;
        Assert.Equal(end != "}", Record.Exception(() => Read(json)) is JsonModelException);
        for (int length = 32; length <= 1024; length *= 2)
        {
            for (int count = 0; count < 3; count++)
                Assert.All(ArrayPool<KeyValuePair<string, string>>.Shared.Rent(length), static entry => Assert.Equal(default, entry));
        }
    }

    [Fact]
    public void A_dictionary_inside_another_one_is_collected_on_its_own()
    {
        string inner = Json(Enumerable.Range(0, 100).Select(index => ($"k{index}", $"{index}")));
        string json = "{" + string.Join(',', Enumerable.Range(0, 100).Select(index => $"\"o{index}\":{inner}")) + "}";
        var actual = CodecRun.Read<Dictionary<string, Dictionary<string, string>>, DictionaryCodec<string, Dictionary<string, string>, StringCodec, DictionaryCodec<string, string, StringCodec, StringCodec>>>(json);
        Assert.Equal(json, JsonSerializer.Serialize(actual));
    }

    private static Dictionary<string, string> Read(string json) =>
        CodecRun.Read<Dictionary<string, string>, DictionaryCodec<string, string, StringCodec, StringCodec>>(json);

    /// <summary>An object with these keys, which may contain escapes, and strings.</summary>
    private static string Json(IEnumerable<(string Key, string Value)> members) =>
        "{" + string.Join(',', members.Select(static member => $"\"{member.Key}\":\"{member.Value}\"")) + "}";
}
