namespace JsonModelGen.Benchmarks;

/// <summary>One document of the payload <c>text</c>.</summary>
[JsonModel]
public sealed partial record Article
{
    public string? Title { get; set; }

    public string? Body { get; set; }

    public List<string>? Tags { get; set; }
}

/// <summary>The root of the payload <c>text</c>.</summary>
[JsonModel]
public sealed partial record ArticleList
{
    public List<Article>? Items { get; set; }
}
