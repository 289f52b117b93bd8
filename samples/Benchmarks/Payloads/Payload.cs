using System.Text;
using System.Text.Json.Serialization.Metadata;
using JsonModelGen.IntegrationTests.RealDocuments;

namespace JsonModelGen.Benchmarks;

/// <summary>A document to measure.</summary>
/// <param name="Name">Its name, as printed.</param>
/// <param name="Candidates">All ways to read and write it, verified to give equal results.</param>
internal sealed record Payload(string Name, IReadOnlyList<Candidate> Candidates)
{
    /// <summary>The documents that the sample creates, identical on every machine.</summary>
    public static readonly string[] OwnNames = ["small", "list", "records", "shuffled", "pretty", "skipped", "nested", "numbers", "scalars", "text"];

    public static Payload Create(string name) => name switch
    {
        "small" => Create(name, SmallJson.Single, PeerContext.Default.Small, HandSmall.Code),
        "list" => Create(name, SmallJson.List, PeerContext.Default.SmallList, HandSmall.ListCode),
        "records" => Create(name, SmallJson.List, PeerContext.Default.SmallRecordList, HandRecords.Code),
        "shuffled" => Create(name, SmallJson.Shuffled, PeerContext.Default.SmallList, HandSmall.ListCode),
        "pretty" => Create(name, SmallJson.Indented, PeerContext.Default.SmallList, HandSmall.ListCode),
        "skipped" => Create(name, SkippedJson.Document, PeerContext.Default.SlimList, HandSlim.Code),
        "nested" => Create(name, NestedJson.Document, PeerContext.Default.Nested, HandNested.Code),
        "numbers" => Create(name, NumbersJson.Document, PeerContext.Default.Numbers, HandNumbers.Code),
        "scalars" => Create(name, Encoding.UTF8.GetBytes(ScalarsJson.Document), PeerContext.Default.MeasurementList, handWritten: null),
        "text" => Create(name, TextJson.Document, PeerContext.Default.ArticleList, HandArticles.Code),
        _ => throw new UsageException($"There is no payload '{name}'; there are {string.Join(", ", OwnNames)}."),
    };

    /// <summary>One of the three well-known benchmark documents, recognised by its file name.</summary>
    public static Payload FromFile(string path)
    {
        if (!File.Exists(path))
            throw new UsageException($"There is no file '{path}'.");
        byte[] json = MinifiedJson.Of(File.ReadAllBytes(path));
        return Path.GetFileNameWithoutExtension(path) switch
        {
            "twitter" => Create("twitter", json, SnakePeerContext.Default.SearchResult, null),
            "citm_catalog" => Create("citm", json, PeerContext.Default.Catalog, null),
            "canada" => Create("canada", json, PeerContext.Default.FeatureCollection, null),
            _ => throw new UsageException($"There is no model for '{path}'; there are models for twitter.json, citm_catalog.json and canada.json."),
        };
    }

    private static Payload Create<T>(string name, string json, JsonTypeInfo<T> type, HandWritten<T> handWritten)
        where T : class, IJsonModel<T> => Create(name, Encoding.UTF8.GetBytes(json), type, handWritten);

    private static Payload Create<T>(string name, byte[] utf8Json, JsonTypeInfo<T> type, HandWritten<T>? handWritten)
        where T : class, IJsonModel<T>
    {
        LargeObjects.KeepRoom();
        Document<T> document = new(utf8Json, type, handWritten);
        Candidate[] candidates = [.. document.Candidates];
        Equality.Verify(name, document, candidates);
        return new(name, candidates);
    }
}
