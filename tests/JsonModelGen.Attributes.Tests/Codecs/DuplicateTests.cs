namespace JsonModelGen.Tests.Codecs;

/// <summary>Duplicate keys and elements take no memory in the result, so that a text cannot make a server keep many times its own size.</summary>
public class DuplicateTests
{
    public static TheoryData<int> Counts => [2, 9, 100_000];

    [Theory, MemberData(nameof(Counts))]
    public void Duplicate_keys_leave_no_room_in_a_dictionary(int count)
    {
        string json = "{" + string.Join(',', Enumerable.Repeat("\"a\":1", count)) + ",\"b\":2}";
        var value = CodecRun.Read<Dictionary<string, int>, DictionaryCodec<string, int, StringCodec, Int32Codec>>(json);
        Assert.Equal(new Dictionary<string, int> { ["a"] = 1, ["b"] = 2 }, value.AsEnumerable());
        Assert.Equal(new Dictionary<string, int>(2).EnsureCapacity(0), value.EnsureCapacity(0));
    }

    [Theory, MemberData(nameof(Counts))]
    public void Duplicate_elements_leave_no_room_in_a_set(int count)
    {
        string json = "[" + string.Join(',', Enumerable.Repeat("1", count)) + ",2]";
        var value = CodecRun.Read<HashSet<int>, HashSetCodec<int, Int32Codec>>(json);
        Assert.Equal([1, 2], value);
        Assert.Equal(new HashSet<int>(2).EnsureCapacity(0), value.EnsureCapacity(0));
    }
}
