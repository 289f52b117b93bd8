namespace JsonModelGen.IntegrationTests.RealDocuments;

// canada.json: almost only numbers, in arrays nested four deep.

[JsonModel]
public sealed partial class FeatureCollection
{
    public required string Type { get; init; }

    public List<Feature> Features { get; init; } = [];
}

[JsonModel]
public sealed partial class Feature
{
    public required string Type { get; set; }

    public required Dictionary<string, string> Properties { get; set; }

    public required Geometry Geometry { get; set; }
}

[JsonModel]
public sealed partial class Geometry(string type, double[][][] coordinates)
{
    public string Type { get; } = type;

    public double[][][] Coordinates { get; } = coordinates;
}
