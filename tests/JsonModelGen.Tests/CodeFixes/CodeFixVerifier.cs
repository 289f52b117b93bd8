using System.Collections.Immutable;
using Basic.Reference.Assemblies;
using JsonModelGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace JsonModelGen.Tests.CodeFixes;

/// <summary>Runs the analyzer over one document, applies the fix of its first diagnostic, and returns the result.</summary>
internal static class CodeFixVerifier
{
    public static async Task<string> FixAsync<TFix>(string source)
        where TFix : CodeFixProvider, new()
    {
        using AdhocWorkspace workspace = new();
        Document document = AddDocument(workspace, source);
        ImmutableArray<CodeActionOperation> operations = await Assert.Single(await OffersAsync<TFix>(document)).GetOperationsAsync(TestContext.Current.CancellationToken);
        Solution changed = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution;
        return (await changed.GetDocument(document.Id)!.GetTextAsync(TestContext.Current.CancellationToken)).ToString();
    }

    /// <summary>Checks that there is a diagnostic, but no fix.</summary>
    public static async Task OffersNothingAsync<TFix>(string source)
        where TFix : CodeFixProvider, new()
    {
        using AdhocWorkspace workspace = new();
        Assert.Empty(await OffersAsync<TFix>(AddDocument(workspace, source)));
    }

    private static Document AddDocument(AdhocWorkspace workspace, string source) => workspace.AddProject("Models", LanguageNames.CSharp)
        .WithCompilationOptions(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable))
        .WithMetadataReferences([.. Net100.References.All, MetadataReference.CreateFromFile(typeof(JsonModelAttribute).Assembly.Location)])
        .AddDocument("Models.cs", source);

    private static async Task<List<CodeAction>> OffersAsync<TFix>(Document document)
        where TFix : CodeFixProvider, new()
    {
        TFix fix = new();
        Diagnostic diagnostic = (await DiagnoseAsync(document)).First(found => fix.FixableDiagnosticIds.Contains(found.Id));
        List<CodeAction> actions = [];
        await fix.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), TestContext.Current.CancellationToken));
        return actions;
    }

    private static async Task<ImmutableArray<Diagnostic>> DiagnoseAsync(Document document)
    {
        Compilation compilation = (await document.Project.GetCompilationAsync(TestContext.Current.CancellationToken))!;
        return await compilation
            .WithAnalyzers([new JsonModelAnalyzer()])
            .GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
    }
}
