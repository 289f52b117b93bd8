using System.Diagnostics;
using System.Globalization;
using JsonModelGen.Fuzz;

if (FuzzRequest.Parse(args) is not { } request)
{
    Console.Error.WriteLine(FuzzRequest.Usage);
    return 2;
}

bool isSame = true;
foreach (FuzzRun run in request.Runs)
{
    Stopwatch watch = Stopwatch.StartNew();
    long count = request.Count ?? run.DefaultCount;
    string? difference = run.FirstDifference(new Random(request.Seed), count);
    isSame &= difference is null;
    Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{run.Name}: {(difference is null ? "no difference" : "DIFFERENT")}, seed {request.Seed}, count {count}, {watch.Elapsed.TotalSeconds:0.0} s"));
    if (difference is not null)
        Console.WriteLine(difference);
}

return isSame ? 0 : 1;
