using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace JsonModelGen.Generator.Diagnostics;

/// <summary>Reports at the name of a declaration or at an attribute, or at the model if that is not in the source.</summary>
internal sealed class ReportingSink(Action<Diagnostic> report, ISymbol model, CancellationToken cancellationToken) : IDiagnosticSink
{
    public void Report(DiagnosticDescriptor descriptor, ISymbol at, params object?[] arguments) =>
        report(Diagnostic.Create(descriptor, SourceLocation(at) ?? SourceLocation(model) ?? Location.None, arguments));

    public void Report(DiagnosticDescriptor descriptor, AttributeData at, ISymbol owner, params object?[] arguments)
    {
        if (at.ApplicationSyntaxReference?.GetSyntax(cancellationToken).GetLocation() is { } location)
            report(Diagnostic.Create(descriptor, location, arguments));
        else
            Report(descriptor, owner, arguments);
    }

    public void ReportArgument(DiagnosticDescriptor descriptor, AttributeData at, string argument, ISymbol owner, params object?[] arguments)
    {
        if (at.ApplicationSyntaxReference?.GetSyntax(cancellationToken) is AttributeSyntax { ArgumentList.Arguments: var written })
        {
            foreach (AttributeArgumentSyntax one in written)
            {
                if (one.NameEquals?.Name.Identifier.ValueText != argument)
                    continue;
                report(Diagnostic.Create(descriptor, one.GetLocation(), arguments));
                return;
            }
        }

        Report(descriptor, at, owner, arguments);
    }

    public void LeaveToCompiler()
    {
    }

    private static Location? SourceLocation(ISymbol symbol) =>
        !symbol.Locations.IsEmpty && symbol.Locations[0].IsInSource ? symbol.Locations[0] : null;
}
