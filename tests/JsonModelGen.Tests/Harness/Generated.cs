using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using Xunit.Sdk;

namespace JsonModelGen.Tests;

/// <summary>The result of one run of the generator.</summary>
/// <param name="Driver">The driver after the run.</param>
/// <param name="Compilation">The sources and the generated files.</param>
internal sealed record Generated(GeneratorDriver Driver, CSharpCompilation Compilation)
{
    /// <summary>The generated files, by hint name.</summary>
    public IReadOnlyDictionary<string, SourceText> Files { get; } = Driver.GetRunResult().Results
        .SelectMany(static result => result.GeneratedSources)
        .ToDictionary(static source => source.HintName, static source => source.SourceText, StringComparer.Ordinal);

    /// <summary>The text of the only generated file.</summary>
    public string Text => Assert.Single(Files).Value.ToString();

    /// <summary>The body of the emitted <c>FromJson(ref Utf8SpanReader)</c> of the only model.</summary>
    public string ReadBody => Body("FromJson", "ref global::JsonModelGen.Utf8SpanReader reader");

    /// <summary>The body of the emitted <c>ToJson(ref Utf8BufferWriter)</c> of the only model.</summary>
    public string WriteBody => Body("ToJson", "ref global::JsonModelGen.Utf8BufferWriter writer");

    /// <summary>Fails on any error or warning, and shows its line.</summary>
    public void ShouldCompile(Func<Diagnostic, bool>? isTolerated = null)
    {
        // Some errors are found only when code is emitted: a literal that is not valid UTF-8.
        using MemoryStream image = new();
        using MemoryStream documentation = new();
        List<string> complaints = [.. Compilation
            .Emit(image, xmlDocumentationStream: documentation)
            .Diagnostics
            .Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
            .Where(diagnostic => isTolerated?.Invoke(diagnostic) != true)
            .Select(Describe)];
        if (complaints.Count > 0)
            throw new XunitException("This does not compile without warnings:\n" + string.Join('\n', complaints.Take(20)));
    }

    /// <summary>Whether a diagnostic is about a file that the generator added.</summary>
    public bool IsInGeneratedFile(Diagnostic diagnostic) =>
        diagnostic.Location.SourceTree is { } tree && Driver.GetRunResult().GeneratedTrees.Contains(tree);

    /// <summary>Whether a generated file is only the throwing codec of a refused foreign type.</summary>
    public static bool IsRefusal(SourceText text) => text.ToString().Contains("<summary>No code could be generated for ", StringComparison.Ordinal);

    private static string Describe(Diagnostic diagnostic) => diagnostic.Location.SourceTree is { } tree
        ? diagnostic + "\n    " + tree.GetText().Lines[diagnostic.Location.GetLineSpan().StartLinePosition.Line].ToString().Trim()
        : diagnostic.ToString();

    private string Body(string method, string parameter) =>
        CSharpSyntaxTree.ParseText(Text).GetRoot().DescendantNodes()
            .OfType<MethodDeclarationSyntax>()
            .Single(candidate => candidate.Identifier.Text == method && candidate.ParameterList.Parameters.ToString() == parameter)
            .Body!.ToString();
}
