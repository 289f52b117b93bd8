using Microsoft.CodeAnalysis.CSharp;

namespace JsonModelGen.Tests.ModelFuzz;

/// <summary>Compiles models and reads and writes values of them.</summary>
internal static class FuzzRun
{
    public static async Task<FuzzResult> Of(IReadOnlyList<FuzzModel> models, LanguageVersion version, CancellationToken cancellationToken)
    {
        FuzzBatch batch = await FuzzBatch.Run(models, version, cancellationToken);
        FuzzResult result = new(models.Count, [.. batch.Invalid], batch.Refused.Count, batch.Diagnostics, [.. batch.Failures]);
        if (batch.Image is { } image)
            FuzzedAssembly.Check(image, batch.Models, result);
        else if (models.Count > 1)
        {
            // An error of one must not hide those of others; a crash of the generator does not name its cause.
            result.Failures.RemoveAll(static failure => failure.Reason.StartsWith("One of many", StringComparison.Ordinal));
            bool isKnown = result.Failures.Count > 0;
            HashSet<FuzzModel> failed = [.. result.Failures.Select(static failure => failure.Model)];
            if (isKnown)
                (await Of([.. models.Except(failed)], version, cancellationToken)).MoveChecksTo(result);
            else
            {
                foreach (FuzzModel model in models)
                    (await Of([model], version, cancellationToken)).MoveChecksTo(result);
            }
        }

        return result;
    }
}
