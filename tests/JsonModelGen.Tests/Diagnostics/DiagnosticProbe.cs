using System.Collections.Immutable;
using JsonModelGen.Generator;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Tests.Diagnostics;

/// <summary>Compares the analyzer's diagnostics with a source in which <c>[|…|]</c> marks the expected location.</summary>
internal static class DiagnosticProbe
{
    /// <summary>
    /// Checks that the analyzer reports the diagnostic at each mark and nothing else, and that the generator reports nothing and
    /// emits only the named files, so that a model with an error has no members.
    /// </summary>
    public static async Task Flags(string id, string marked, string? message = null, Build? build = null, string[]? emitted = null)
    {
        Markup markup = Markup.Parse(marked);
        ImmutableArray<Diagnostic> diagnostics = await Diagnose(markup.Source, build);

        Assert.Equal(
            markup.Spans.Select(span => $"{id} at {markup.Source[span.Start..span.End]}"),
            diagnostics.OrderBy(static diagnostic => diagnostic.Location.SourceSpan).Select(diagnostic => $"{diagnostic.Id} at {TextAt(diagnostic)}"));
        Assert.Equal(markup.Spans, diagnostics.Select(static diagnostic => diagnostic.Location.SourceSpan).Order());
        if (message is not null)
            Assert.Equal(message, Assert.Single(diagnostics).GetMessage(System.Globalization.CultureInfo.InvariantCulture));

        Generated generated = GenerateUnchecked(markup.Source, build);
        Assert.Empty(generated.Driver.GetRunResult().Diagnostics);
        Assert.Equal(emitted ?? [], generated.Files.Where(static file => file.Key != BuildOptionsPipeline.HintName && !Generated.IsRefusal(file.Value) && !RefusedModels.IsRefusal(file.Value.ToString())).Select(static file => file.Key));
        RefusedModels.ShouldHideNothing(generated);
    }

    /// <summary>Checks that the analyzer reports nothing, and that the model compiles.</summary>
    public static async Task Accepts(string source, Build? build = null)
    {
        Assert.Empty(await Diagnose(source, build));
        Assert.NotEmpty(Generate(source, build).Files);
    }

    private static string TextAt(Diagnostic diagnostic) => diagnostic.Location.SourceTree is { } tree
        ? tree.ToString()[diagnostic.Location.SourceSpan.Start..diagnostic.Location.SourceSpan.End]
        : "no place";
}
