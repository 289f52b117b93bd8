namespace JsonModelGen.Benchmarks;

/// <summary>An object of the payload <c>scalars</c>: mostly values that are neither text nor plain numbers.</summary>
[JsonModel]
public sealed partial record Measurement
{
    public required Guid Id { get; init; }

    public DateTimeOffset Taken { get; init; }

    /// <summary>Written with an offset, read as local time.</summary>
    public DateTime Stored { get; init; }

    public decimal Price { get; init; }

    public char Grade { get; init; }

    public int? Count { get; init; }

    public Position Position { get; init; }

    public Dictionary<int, long>? Sums { get; init; }
}

/// <summary>A position, a struct.</summary>
[JsonModel]
public readonly partial record struct Position(float X, float Y);

/// <summary>The root of the payload <c>scalars</c>.</summary>
[JsonModel]
public sealed partial record MeasurementList(List<Measurement> Items);
