using System.Text.Json.Serialization;
using JsonModelGen.IntegrationTests.RealDocuments;

#pragma warning disable JMG0602 // its own code is what ours is compared with

namespace JsonModelGen.Benchmarks;

/// <summary>The context of System.Text.Json's generator for the same models.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(Small))]
[JsonSerializable(typeof(SmallList))]
[JsonSerializable(typeof(SmallRecordList))]
[JsonSerializable(typeof(SlimList))]
[JsonSerializable(typeof(MeasurementList))]
[JsonSerializable(typeof(Nested))]
[JsonSerializable(typeof(Numbers))]
[JsonSerializable(typeof(ArticleList))]
[JsonSerializable(typeof(Catalog))]
[JsonSerializable(typeof(FeatureCollection))]
internal sealed partial class PeerContext : JsonSerializerContext;

/// <summary>The same for the document with snake case names.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(SearchResult))]
internal sealed partial class SnakePeerContext : JsonSerializerContext;
