namespace JsonModelGen.Benchmarks;

/// <summary>The root of the payload <c>nested</c>.</summary>
[JsonModel]
public sealed partial record Nested
{
    public Dictionary<string, Dictionary<string, int>>? Counters { get; set; }

    public Dictionary<string, Small>? People { get; set; }

    public Node? Tree { get; set; }
}

/// <summary>A node of a tree: one deep branch, with many leaves at each level.</summary>
[JsonModel]
public sealed partial record Node
{
    public int Value { get; set; }

    public Node? Next { get; set; }

    public List<Node>? Children { get; set; }
}
