using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Collections.ObjectModel;

namespace JsonModelGen.Tests.Codecs;

public class JsonModelPopulationTests
{
    private static readonly List<int> Values = [2, 3];

    [Fact]
    public void Replaces_existing_elements()
    {
        List<int> list = [1];
        LinkedList<int> linked = new([1]);
        ObservableCollection<int> observable = [1];
        HashSet<int> set = [1, 2];
        JsonModelPopulation.Fill(list, Values, "M.P");
        JsonModelPopulation.Fill(linked, Values, "M.P");
        JsonModelPopulation.Fill(observable, Values, "M.P");
        JsonModelPopulation.Fill(set, Values, "M.P");
        Assert.Equal([2, 3], list);
        Assert.Equal([2, 3], linked);
        Assert.Equal([2, 3], observable);
        Assert.Equal([2, 3], set.Order());
    }

    [Fact]
    public void Fills_queues_stacks_and_bags()
    {
        Queue<int> queue = new([1]);
        Stack<int> stack = new([1]);
        ConcurrentQueue<int> concurrentQueue = new([1]);
        ConcurrentStack<int> concurrentStack = new([1]);
        ConcurrentBag<int> bag = [1];
        JsonModelPopulation.Fill(queue, Values, "M.P");
        JsonModelPopulation.Fill(stack, Values, "M.P");
        JsonModelPopulation.Fill(concurrentQueue, Values, "M.P");
        JsonModelPopulation.Fill(concurrentStack, Values, "M.P");
        JsonModelPopulation.Fill(bag, Values, "M.P");
        Assert.Equal([2, 3], queue);
        Assert.Equal([3, 2], stack);
        Assert.Equal([2, 3], concurrentQueue);
        Assert.Equal([3, 2], concurrentStack);
        Assert.Equal([2, 3], bag.Order());
    }

    [Fact]
    public void Fills_dictionaries()
    {
        Dictionary<string, int> values = new() { ["a"] = 2, ["b"] = 3 };
        Dictionary<string, int> dictionary = new() { ["a"] = 1, ["c"] = 4 };
        ConcurrentDictionary<string, int> concurrent = new(dictionary);
        JsonModelPopulation.Fill(dictionary, values, "M.P");
        JsonModelPopulation.Fill(concurrent, values, "M.P");
        KeyValuePair<string, int>[] expected = [new("a", 2), new("b", 3)];
        Assert.Equal(expected, dictionary.OrderBy(x => x.Key, StringComparer.Ordinal));
        Assert.Equal(expected, concurrent.OrderBy(x => x.Key, StringComparer.Ordinal));
    }

    [Fact]
    public void Does_nothing_if_the_key_is_missing()
    {
        JsonModelPopulation.Fill((ICollection<int>?)null, null, "M.P");
        JsonModelPopulation.Fill((IDictionary<string, int>?)null, null, "M.P");
        JsonModelPopulation.Fill((Queue<int>?)null, null, "M.P");
        JsonModelPopulation.Fill((Stack<int>?)null, null, "M.P");
        JsonModelPopulation.Fill((IProducerConsumerCollection<int>?)null, null, "M.P");
    }

    [Fact]
    public void Names_the_member_that_is_null()
    {
        Refuses(() => JsonModelPopulation.Fill((ICollection<int>?)null, [], "Order.Lines"));
        Refuses(() => JsonModelPopulation.Fill((IDictionary<string, int>?)null, [], "Order.Lines"));
        Refuses(() => JsonModelPopulation.Fill((Queue<int>?)null, [], "Order.Lines"));
        Refuses(() => JsonModelPopulation.Fill((Stack<int>?)null, [], "Order.Lines"));
        Refuses(() => JsonModelPopulation.Fill((IProducerConsumerCollection<int>?)null, [], "Order.Lines"));
    }

    [Fact]
    public void Names_the_member_that_is_read_only()
    {
        Refuses(() => JsonModelPopulation.Fill(new int[2], Values, "Order.Lines"));
        Refuses(() => JsonModelPopulation.Fill(new ReadOnlyCollection<int>([]), [], "Order.Lines"));
        Refuses(() => JsonModelPopulation.Fill(ImmutableList<int>.Empty, Values, "Order.Lines"));
        Refuses(() => JsonModelPopulation.Fill(ImmutableDictionary<string, int>.Empty, new Dictionary<string, int>(), "Order.Lines"));
    }

    private static void Refuses(Action fill)
    {
        JsonModelException refusal = Assert.Throws<JsonModelException>(fill);
        Assert.Equal(JsonModelErrorKind.UserCode, refusal.Kind);
        Assert.Contains("Order.Lines", refusal.Message, StringComparison.Ordinal);
    }
}
