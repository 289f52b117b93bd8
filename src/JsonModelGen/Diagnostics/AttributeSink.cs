using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Diagnostics;

/// <summary>Reports everything at one attribute, because the type is declared elsewhere.</summary>
internal sealed class AttributeSink(Action<Diagnostic> report, Location? location) : IDiagnosticSink
{
    public void Report(DiagnosticDescriptor descriptor, ISymbol at, params object?[] arguments) =>
        report(Diagnostic.Create(descriptor, location ?? Location.None, arguments));

    public void Report(DiagnosticDescriptor descriptor, AttributeData at, ISymbol owner, params object?[] arguments) =>
        report(Diagnostic.Create(descriptor, location ?? Location.None, arguments));

    public void ReportArgument(DiagnosticDescriptor descriptor, AttributeData at, string argument, ISymbol owner, params object?[] arguments) =>
        report(Diagnostic.Create(descriptor, location ?? Location.None, arguments));

    public void LeaveToCompiler()
    {
    }
}
