using BenchmarkDotNet.Attributes;

namespace JsonModelGen.Benchmarks;

/// <summary>One direction for each payload and library; System.Text.Json's generator is the baseline.</summary>
public abstract class DirectionBenchmarks(string direction)
{
    private Func<object> _run = static () => "";

    public static IEnumerable<string> Payloads => Payload.OwnNames;

    [ParamsSource(nameof(Payloads))]
    public string PayloadName { get; set; } = "";

    protected object Run() => _run();

    protected void Prepare(string library) => _run = Payload.Create(PayloadName).Candidates
        .Single(candidate => candidate.Direction == direction && candidate.Library == library).Run;

    [GlobalSetup(Target = nameof(SystemTextJsonSourceGen))]
    public void PrepareSourceGen() => Prepare(Libraries.SourceGen);

    [GlobalSetup(Target = nameof(JsonModelGen))]
    public void PrepareOurs() => Prepare(Libraries.Ours);

    [Benchmark(Baseline = true)]
    public object SystemTextJsonSourceGen() => Run();

    [Benchmark]
    public object JsonModelGen() => Run();
}
