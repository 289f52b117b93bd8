using System.Collections.Immutable;
using JsonModelGen.Generator.Literals;
using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Parsing;
using JsonModelGen.Generator.Parsing.Names;
using JsonModelGen.Generator.Parsing.Options;
using JsonModelGen.Generator.Resolution;
using JsonModelGen.Generator.Schemas;
using JsonModelGen.Generator.Shapes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace JsonModelGen.Generator.Diagnostics;

/// <summary>Reports errors of a <c>[JsonLiteral]</c> property, and of its file at the exact line.</summary>
internal static class LiteralChecker
{
    /// <summary>How many files an error lists.</summary>
    private const int ListedFiles = 10;

    public static void Check(SymbolAnalysisContext context, IPropertySymbol property, AttributeData attribute, IDiagnosticSink sink)
    {
        if (LiteralParser.Parse(property, attribute, context.Compilation, GeneratedCode.InGeneratedFiles, sink, context.CancellationToken) is not { } literal)
            return;

        List<ModelProblem> problems = [];
        ModelOptions buildOptions = BuildOptionsParser.Parse(context.Options.AnalyzerConfigOptionsProvider.GlobalOptions);
        IReadOnlyList<ResolvedEnum> enums = ModelOptionsResolver.ResolveEnums(literal.Enums, literal.AssemblyOptions.Or(buildOptions).Or(ModelOptions.BuiltIn), problems);
        foreach (ModelProblem problem in problems)
        {
            if (problem is DuplicateEnumNameProblem name)
                sink.Report(DiagnosticDescriptors.DuplicateEnumName, property, name.First, name.Second, name.Enum, name.Form);
        }

        ImmutableArray<AdditionalText> files = context.Options.AdditionalFiles;
        IReadOnlyList<string> paths = LiteralPipeline.PathsOf(files);
        List<int> found = LiteralFileFinder.Find(paths, literal.SourceFolder, literal.Path);
        if (found.Count != 1)
        {
            sink.Report(DiagnosticDescriptors.LiteralFile, attribute, property, property.Name, literal.Path, WhyNotFound(paths, found));
            return;
        }

        if (files[found[0]].GetText(context.CancellationToken) is not { } text)
            sink.Report(DiagnosticDescriptors.LiteralFile, attribute, property, property.Name, literal.Path, "which cannot be read");
        else if (JsonMinifier.Minify(text.ToString(), out JsonTextError? error) is null)
            context.ReportDiagnostic(Diagnostic.Create(DiagnosticDescriptors.LiteralJson, LocationOf(error!, paths[found[0]], text), literal.Path, error!.Message, property.Name));
        else if (literal.Shape is { } shape && problems.Count == 0)
            CheckType(new LiteralUse(context, property, literal.Path, paths[found[0]], text), shape, enums, buildOptions);
    }

    /// <summary>Reports where the JSON does not match the type.</summary>
    private static void CheckType(LiteralUse use, TypeShape shape, IReadOnlyList<ResolvedEnum> enums, ModelOptions buildOptions)
    {
        ModelIndex models = ModelIndex.Of(use.Context.Compilation);
        SchemaSources sources = new(name => models.Find(name, use.Context.CancellationToken), [], buildOptions);
        string accepted = AcceptedSchemaComposer.Compose(shape, enums, sources);
        foreach (JsonTextError error in AcceptanceChecker.Check(JsonTreeParser.Parse(use.Text.ToString()), accepted))
            use.Context.ReportDiagnostic(Diagnostic.Create(DiagnosticDescriptors.LiteralType, LocationOf(error, use.File, use.Text), use.Path, SymbolNames.Shown(use.Property.Type), use.Property.Name, error.Message));
    }

    /// <summary>A literal with its file.</summary>
    private sealed record LiteralUse(SymbolAnalysisContext Context, IPropertySymbol Property, string Path, string File, SourceText Text);

    private static Location LocationOf(JsonTextError error, string path, SourceText text)
    {
        TextSpan span = new(error.Position, error.Length);
        return Location.Create(path, span, text.Lines.GetLinePositionSpan(span));
    }

    private static string WhyNotFound(IReadOnlyList<string> paths, List<int> found)
    {
        // The project's own build files are additional files for another reason.
        List<string> others = [];
        foreach (string path in paths)
        {
            if (!BuildFile.Is(path))
                others.Add(path);
        }

        if (others.Count == 0)
            return "but the project has no additional files: add <AdditionalFiles Include=\"...\" /> to it";
        if (found.Count == 0)
            return "which is not among the additional files of the project: " + List(others);

        List<string> meant = [];
        foreach (int index in found)
            meant.Add(paths[index]);
        return "which matches several additional files: " + List(meant);
    }

    private static string List(IReadOnlyList<string> paths)
    {
        List<string> sorted = [.. paths];
        sorted.Sort(StringComparer.Ordinal);
        if (sorted.Count > ListedFiles)
        {
            sorted.RemoveRange(ListedFiles, sorted.Count - ListedFiles);
            sorted.Add("...");
        }

        return string.Join(", ", sorted);
    }
}
