using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Parsing;
using JsonModelGen.Generator.Parsing.Names;
using JsonModelGen.Generator.Parsing.Options;
using JsonModelGen.Generator.Resolution;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace JsonModelGen.Generator.Diagnostics;

/// <summary>Reports errors of a class with <c>[JsonModelResolver]</c>.</summary>
internal static class ResolverChecker
{
    public static void Check(SymbolAnalysisContext context, INamedTypeSymbol type)
    {
        if (ResolverParser.AttributeOf(type) is not { } attribute || UnfinishedCode.IsIn(type))
            return;
        ReportingSink sink = new(context.ReportDiagnostic, type, context.CancellationToken);
        if (ResolverParser.Parse(type, attribute, context.Compilation, GeneratedCode.InGeneratedFiles, sink, context.CancellationToken) is not { } resolver)
            return;

        List<ModelProblem> problems = [];
        ModelOptions buildOptions = BuildOptionsParser.Parse(context.Options.AnalyzerConfigOptionsProvider.GlobalOptions);
        ModelOptionsResolver.ResolveEnums(resolver.Enums, resolver.AssemblyOptions.Or(buildOptions).Or(ModelOptions.BuiltIn), problems);
        ModelProblemReporter.Report(problems, type, sink);
    }
}
