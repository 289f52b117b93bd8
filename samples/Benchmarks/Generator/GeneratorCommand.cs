using System.Globalization;
using System.Reflection;
using JsonModelGen.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace JsonModelGen.Benchmarks;

/// <summary><c>compare generator</c>: the time and memory that the two generators take for the same models.</summary>
internal static class GeneratorCommand
{
    private const string PeerAssembly = "System.Text.Json.SourceGeneration.dll";
    private const int WarmUps = 3;
    private const int Rounds = 25;
    private static readonly TimeSpan s_available = TimeSpan.FromSeconds(120);

    public static void Run()
    {
        Console.WriteLine($"{ModelSources.Count} models, median, {Clock.Name}; peer: the generator of {Libraries.PeerVersion}");
        CSharpCompilation models = ModelSources.Compile();
        Deadline deadline = new(s_available);
        GeneratorRun ours = new(new JsonModelGenerator());
        GeneratorRun peer = new(PeerGenerator());
        for (int round = 0; round < WarmUps + Rounds && !(deadline.IsOver && round > WarmUps); round++)
        {
            ours.AddRound(models, round);
            peer.AddRound(models, round);
            if (round + 1 == WarmUps)
                Forget(ours, peer);
        }

        ours.CountAfterEdit(models);
        peer.CountAfterEdit(models);
        Print(Libraries.Ours, ours);
        Print(Libraries.SourceGen, peer);
        Print("cold", ours.ColdSeconds, peer.ColdSeconds, ours.ColdBytes, peer.ColdBytes);
        Print("unrelated-edit", ours.EditSeconds, peer.EditSeconds, ours.EditBytes, peer.EditBytes);
    }

    private static void Forget(params GeneratorRun[] runs)
    {
        foreach (GeneratorRun run in runs)
        {
            run.ColdSeconds.Clear();
            run.EditSeconds.Clear();
        }
    }

    private static void Print(string library, GeneratorRun run) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{library}: cold {Paired.Median([.. run.ColdSeconds]) * 1000:0} ms, {run.ColdBytes / 1e6:0.0} MB, {run.Files} files; after an unrelated edit {Paired.Median([.. run.EditSeconds]) * 1000:0.0} ms, {run.EditBytes / 1e6:0.00} MB, {run.FilesAfterEdit} outputs regenerated"));

    private static void Print(string what, List<double> ours, List<double> peer, long ourBytes, long peerBytes)
    {
        double time = Paired.Median([.. ours.Zip(peer, static (our, their) => our / their)]);
        Console.WriteLine(new Ratio("generator", what, Libraries.SourceGen, time, Ratio.OfBytes(ourBytes, peerBytes)));
    }

    /// <summary>The System.Text.Json generator that compiled this project; the build copies it to the output folder.</summary>
    private static IIncrementalGenerator PeerGenerator()
    {
        string path = Path.Combine(AppContext.BaseDirectory, "peer-generator", PeerAssembly);
        if (!File.Exists(path))
            throw new UsageException($"The build has not put the generator of System.Text.Json at '{path}'.");
        Type type = Assembly.LoadFrom(path).GetTypes().Single(static type =>
            type.GetCustomAttributes<GeneratorAttribute>().Any() && type.IsAssignableTo(typeof(IIncrementalGenerator)));
        return (IIncrementalGenerator)Activator.CreateInstance(type)!;
    }
}
