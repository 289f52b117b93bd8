using BenchmarkDotNet.Attributes;

namespace JsonModelGen.Benchmarks;

/// <summary>The directions that all libraries support.</summary>
public abstract class ByteBenchmarks(string direction) : DirectionBenchmarks(direction)
{
    [GlobalSetup(Target = nameof(SystemTextJsonReflection))]
    public void PrepareReflection() => Prepare(Libraries.Reflection);

    [GlobalSetup(Target = nameof(NewtonsoftJson))]
    public void PrepareNewtonsoft() => Prepare(Libraries.Newtonsoft);

    [GlobalSetup(Target = nameof(HandWritten))]
    public void PrepareHandWritten() => Prepare(Libraries.HandWritten);

    [Benchmark]
    public object SystemTextJsonReflection() => Run();

    [Benchmark]
    public object NewtonsoftJson() => Run();

    [Benchmark]
    public object HandWritten() => Run();
}
