using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Tests.Language;

/// <summary>For every model, either the analyzer reports an error, or the emitted code compiles without a warning.</summary>
public class UnusualModelTests
{
    public static TheoryData<string> Names => [.. UnusualModels.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Is_refused_or_compiles(string name)
    {
        ImmutableArray<Diagnostic> diagnostics = await Diagnose(UnusualModels.All[name]);
        Generated generated = GenerateUnchecked(UnusualModels.All[name]);

        if (diagnostics.IsEmpty)
            Assert.NotEmpty(generated.Files);
        generated.ShouldCompile();
    }
}
