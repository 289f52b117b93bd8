namespace JsonModelGen.Benchmarks;

/// <summary>The few members that are read from each object of the payload <c>skipped</c>.</summary>
[JsonModel]
public sealed partial record Slim
{
    public long Id { get; set; }

    public string? Title { get; set; }
}

/// <summary>The root of the payload <c>skipped</c>.</summary>
[JsonModel]
public sealed partial record SlimList
{
    public List<Slim>? Items { get; set; }
}
