using JsonModelGen.Generator.Emission;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace JsonModelGen.Tests.Diagnostics;

/// <summary>What is emitted for models and literals with errors.</summary>
internal static class RefusedModels
{
    /// <summary>Whether a file is the throwing replacement of a declaration with an error.</summary>
    public static bool IsRefusal(string text) => text.Contains(RefusedModelEmitter.Notice, StringComparison.Ordinal);

    /// <summary>
    /// Checks that the compiler reports no missing parts: those are errors of declarations, which prevent a build on the command line from showing the
    /// errors of analyzers.
    /// </summary>
    public static void ShouldHideNothing(Generated generated)
    {
        // Before C# 13 a partial property is itself such an error.
        if (generated.Compilation.LanguageVersion >= LanguageVersion.CSharp13)
            Assert.DoesNotContain(generated.Compilation.GetDeclarationDiagnostics(TestContext.Current.CancellationToken), static diagnostic => diagnostic.Id is "CS0759" or "CS9248");
    }
}
