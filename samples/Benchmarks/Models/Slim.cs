namespace JsonModelGen.Benchmarks;

/// <summary>The little that is taken from each object of the payload <c>skipped</c>.</summary>
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
