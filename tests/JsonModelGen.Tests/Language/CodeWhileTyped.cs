using System.Collections.Immutable;
using JsonModelGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace JsonModelGen.Tests.Language;

/// <summary>The requirements for code that does not compile yet: nothing throws, emitted code can be parsed, and no diagnostic is repeated.</summary>
internal static class CodeWhileTyped
{
    /// <summary>The violated requirement, or null.</summary>
    public static async Task<string?> WhatFails(Sources sources, Build build)
    {
        CSharpCompilation compilation = Compile(sources, build);
        GeneratorDriver driver = NewDriver(build).RunGeneratorsAndUpdateCompilation(compilation, out Compilation output, out _);
        if (driver.GetRunResult().Results[0].Exception is { } exception)
            return "the generator fails: " + exception;
        ImmutableArray<Diagnostic> diagnostics = await output
            .WithAnalyzers([new JsonModelAnalyzer()], new AnalyzerOptions(build.AdditionalTexts, build.OptionsProvider))
            .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        if (diagnostics.FirstOrDefault(static diagnostic => diagnostic.Id == "AD0001") is { } crash)
            return "the analyzer fails: " + crash;
        if (driver.GetRunResult().GeneratedTrees.SelectMany(static tree => tree.GetDiagnostics()).FirstOrDefault() is { } syntax)
            return "what is emitted is not even C#: " + syntax;
        if (diagnostics.GroupBy(static diagnostic => diagnostic.ToString(), StringComparer.Ordinal).FirstOrDefault(static same => same.Count() > 3) is { } storm)
            return "the analyzer says the same again and again: " + storm.Key;
        return null;
    }
}
