namespace JsonModelGen.Benchmarks;

/// <summary>The root of the payload <c>numbers</c>.</summary>
[JsonModel]
public sealed partial record Numbers
{
    public List<double>? Values { get; set; }
}
