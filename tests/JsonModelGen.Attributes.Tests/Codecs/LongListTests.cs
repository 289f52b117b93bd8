namespace JsonModelGen.Tests.Codecs;

/// <summary>Long lists of references reserve room for the number of elements estimated from the length of the text.</summary>
public class LongListTests
{
    [Theory]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(17)]
    [InlineData(100)]
    [InlineData(1000)]
    public void A_root_list_gets_little_more_capacity_than_it_needs(int count)
    {
        List<string> list = JsonModel.FromJson<List<string>, ListCodec<string, StringCodec>>(Array(count));
        Assert.Equal(Enumerable.Range(0, count).Select(Text), list);
        Assert.InRange(list.Capacity, count, Math.Max(16, count + (count / 8)));
    }

    [Fact]
    public void Elements_that_get_longer_or_shorter_are_all_read()
    {
        foreach (bool longer in (bool[])[true, false])
        {
            string[] texts = [.. Enumerable.Range(0, 500).Select(index => new string('x', longer ? index : 500 - index))];
            List<string> list = JsonModel.FromJson<List<string>, ListCodec<string, StringCodec>>("[\"" + string.Join("\",\"", texts) + "\"]");
            Assert.Equal(texts, list);
        }
    }

    [Fact]
    public void Many_lists_do_not_each_reserve_room_for_the_whole_text()
    {
        string json = "{" + string.Join(',', Enumerable.Range(0, 1000).Select(static index => $"\"{index}\":{Array(20)}")) + "}";
        Dictionary<string, List<string>> lists = JsonModel.FromJson<
            Dictionary<string, List<string>>,
            DictionaryCodec<string, List<string>, StringCodec, ListCodec<string, StringCodec>>>(json);
        Assert.Equal(1000, lists.Count);
        Assert.All(lists.Values, static list => Assert.Equal(20, list.Count));
        Assert.InRange(lists.Values.Sum(static list => list.Capacity) * IntPtr.Size, 0, (1000 * 32 * IntPtr.Size) + (json.Length / 8));
    }

    private static string Array(int count) => "[" + string.Join(',', Enumerable.Range(0, count).Select(static index => $"\"{Text(index)}\"")) + "]";

    private static string Text(int index) => $"the element with the number {index} and some more text, so that it is worth a guess";
}
