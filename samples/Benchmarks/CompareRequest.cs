namespace JsonModelGen.Benchmarks;

/// <summary>The parsed arguments of <c>compare</c>.</summary>
/// <param name="Payloads">Names of payloads, or paths of files.</param>
/// <param name="SvgPath">Where the picture goes, or <see langword="null"/>.</param>
internal sealed record CompareRequest(IReadOnlyList<string> Payloads, string? SvgPath)
{
    public const string Usage = """
        usage:
          -- --filter *                         BenchmarkDotNet, takes its time (all of its options)
          -- compare                            ours ÷ peers, within five minutes
               [--payload NAME|all]...          small, list, records, shuffled, pretty, skipped, nested, numbers, scalars, text
               [--file PATH]...                 twitter.json, citm_catalog.json, canada.json
               [--svg PATH]                     draws a picture of it
          -- compare startup                    the first round trip in a fresh process
          -- compare generator                  the cost of the generators, 1,000 models
        """;

    public static CompareRequest Parse(ReadOnlySpan<string> arguments)
    {
        List<string> payloads = [];
        string? svgPath = null;
        for (int index = 0; index < arguments.Length; index += 2)
        {
            if (index + 1 == arguments.Length)
                throw new UsageException($"'{arguments[index]}' is not known, or lacks what follows it.");
            string value = arguments[index + 1];
            switch (arguments[index])
            {
                case "--payload" when value == "all":
                    payloads.AddRange(Payload.OwnNames);
                    break;
                case "--payload" when !Payload.OwnNames.Contains(value):
                    throw new UsageException($"There is no payload '{value}'; there are {string.Join(", ", Payload.OwnNames)}, all.");
                case "--payload":
                    payloads.Add(value);
                    break;
                case "--file" when !File.Exists(value):
                    throw new UsageException($"There is no file '{value}'.");
                case "--file":
                    payloads.Add(Path.GetFullPath(value));
                    break;
                case "--svg":
                    svgPath = value;
                    break;
                default:
                    throw new UsageException($"'{arguments[index]}' is not known.");
            }
        }

        return new(payloads.Count == 0 ? Payload.OwnNames : payloads, svgPath);
    }
}
