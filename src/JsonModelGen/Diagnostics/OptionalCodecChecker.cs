using JsonModelGen.Generator.Parsing.Names;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace JsonModelGen.Generator.Diagnostics;

/// <summary>
/// Warns where user code names the codec of an <c>Optional&lt;T&gt;</c>: that is the only way to make it a type argument of a root (a generic model, a list),
/// where writing an absent one throws. Emitted code uses the codec only after omitting absent ones.
/// </summary>
internal static class OptionalCodecChecker
{
    /// <summary>Its name in source code.</summary>
    private static readonly string s_name = KnownNames.OptionalCodec.Substring(0, KnownNames.OptionalCodec.IndexOf('`'));

    public static void Check(SyntaxNodeAnalysisContext context)
    {
        // Called for every generic name, so other names must cost no more than this.
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
