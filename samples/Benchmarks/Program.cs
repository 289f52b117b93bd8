using System.Globalization;
using JsonModelGen.Benchmarks;

try
{
    switch (args)
    {
        case [CompareCommand.OnePayload, var payload, var seconds]:
            CompareCommand.MeasureOne(payload, double.Parse(seconds, CultureInfo.InvariantCulture));
            break;
        case [StartupCommand.OneRoundTrip, var library]:
            StartupCommand.MeasureOne(library);
            break;
        case ["compare", "startup"]:
            StartupCommand.Run();
            break;
        case ["compare", "generator"]:
            GeneratorCommand.Run();
            break;
        case ["compare", ..]:
            CompareCommand.Run(CompareRequest.Parse(args.AsSpan(1)));
            break;
        case ["--help"] or ["-h"] or []:
            Console.WriteLine(CompareRequest.Usage);
            break;
        default:
            BenchmarkRun.Start(args);
            break;
    }

    return 0;
}
catch (UsageException exception)
{
    Console.Error.WriteLine(exception.Message);
    Console.Error.WriteLine(CompareRequest.Usage);
    return 2;
}
