using JsonModelGen.Generator.Emission;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace JsonModelGen.Tests.Diagnostics;

/// <summary>What comes of models and literals with errors.</summary>
internal static class RefusedModels
{
    /// <summary>Whether a file is the throwing replacement for a declaration with an error.</summary>
    public static bool IsRefusal(string text) => text.Contains(RefusedModelEmitter.Notice, StringComparison.Ordinal);

    /// <summary>
    /// The compiler says nothing of parts that are missing: those are errors of declarations, before which those of analyzers are never shown in
    /// a build from the command line.
    /// </summary>
    public static void ShouldHideNothing(Generated generated)
    {
        // Before C# 13 a partial property is itself such an error.
        if (generated.Compilation.LanguageVersion >= LanguageVersion.CSharp13)
            Assert.DoesNotContain(generated.Compilation.GetDeclarationDiagnostics(TestContext.Current.CancellationToken), static diagnostic => diagnostic.Id is "CS0759" or "CS9248");
    }
}
