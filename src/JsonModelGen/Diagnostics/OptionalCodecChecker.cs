using JsonModelGen.Generator.Parsing.Names;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace JsonModelGen.Generator.Diagnostics;

/// <summary>
/// Says where the author names the codec of an <c>Optional&lt;T&gt;</c>: only so can one be the type argument of a generic model as a root, of a list as
/// a root and the like, where an absent one is found out when it is written. Emitted code names it where it has left out absent ones.
/// </summary>
internal static class OptionalCodecChecker
{
    /// <summary>As it is spelled in source.</summary>
    private static readonly string s_name = KnownNames.OptionalCodec.Substring(0, KnownNames.OptionalCodec.IndexOf('`'));

    public static void Check(SyntaxNodeAnalysisContext context)
    {
        // Every generic name comes here: what is not spelled so costs no more than this.
        GenericNameSyntax name = (GenericNameSyntax)context.Node;
        if (name.Identifier.ValueText != s_name || GeneratedCode.InGeneratedFiles.Contains(name.SyntaxTree))
            return;
        if (context.SemanticModel.GetSymbolInfo(name, context.CancellationToken).Symbol is not INamedTypeSymbol codec ||
            !SymbolNames.Is(codec, KnownNames.RuntimeNamespace, KnownNames.OptionalCodec))
        {
            return;
        }

        context.ReportDiagnostic(Diagnostic.Create(DiagnosticDescriptors.OptionalCodecNamed, name.GetLocation(), SymbolNames.Shown(codec.TypeArguments[0])));
    }
}
