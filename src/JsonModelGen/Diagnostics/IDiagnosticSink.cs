using System.Globalization;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Diagnostics;

/// <summary>Receives the errors that the parser finds. The analyzer's sink reports them; the generator's only counts.</summary>
internal interface IDiagnosticSink
{
    /// <summary>Reports an error in a declaration, at its name.</summary>
    void Report(DiagnosticDescriptor descriptor, ISymbol at, params object?[] arguments);

    /// <summary>Reports an error in an attribute, at the attribute.</summary>
    void Report(DiagnosticDescriptor descriptor, AttributeData at, ISymbol owner, params object?[] arguments);

    /// <summary>Reports an error in an attribute's argument, at the argument, or at the attribute if the argument is not in the source.</summary>
    void ReportArgument(DiagnosticDescriptor descriptor, AttributeData at, string argument, ISymbol owner, params object?[] arguments);

    /// <summary>Counts an error that the compiler reports itself, as in unfinished code.</summary>
    void LeaveToCompiler();
}

/// <summary>The generator's sink: it only records whether there was an error.</summary>
internal sealed class SilentSink : IDiagnosticSink
{
    public bool HasErrors { get; private set; }

    public void Report(DiagnosticDescriptor descriptor, ISymbol at, params object?[] arguments) => Count(descriptor);

    public void Report(DiagnosticDescriptor descriptor, AttributeData at, ISymbol owner, params object?[] arguments) => Count(descriptor);

    public void ReportArgument(DiagnosticDescriptor descriptor, AttributeData at, string argument, ISymbol owner, params object?[] arguments) => Count(descriptor);

    public void LeaveToCompiler() => HasErrors = true;

    private void Count(DiagnosticDescriptor descriptor) => HasErrors |= descriptor.DefaultSeverity == DiagnosticSeverity.Error;
}

/// <summary>Collects reports until it is known whether they count.</summary>
internal sealed class DeferredSink : IDiagnosticSink
{
    private readonly List<Action<IDiagnosticSink>> _reports = [];

    public bool HasErrors => FirstError is not null;

    /// <summary>The message of the first error, or null.</summary>
    public string? FirstError { get; private set; }

    public void Report(DiagnosticDescriptor descriptor, ISymbol at, params object?[] arguments) =>
        Keep(descriptor, arguments, sink => sink.Report(descriptor, at, arguments));

    public void Report(DiagnosticDescriptor descriptor, AttributeData at, ISymbol owner, params object?[] arguments) =>
        Keep(descriptor, arguments, sink => sink.Report(descriptor, at, owner, arguments));

    public void ReportArgument(DiagnosticDescriptor descriptor, AttributeData at, string argument, ISymbol owner, params object?[] arguments) =>
        Keep(descriptor, arguments, sink => sink.ReportArgument(descriptor, at, argument, owner, arguments));

    public void LeaveToCompiler()
    {
        FirstError ??= "the compiler reports an error in it";
        _reports.Add(static sink => sink.LeaveToCompiler());
    }

    /// <summary>Passes all reports to another sink.</summary>
    public void ReportTo(IDiagnosticSink sink)
    {
        foreach (Action<IDiagnosticSink> report in _reports)
            report(sink);
    }

    private void Keep(DiagnosticDescriptor descriptor, object?[] arguments, Action<IDiagnosticSink> report)
    {
        if (descriptor.DefaultSeverity == DiagnosticSeverity.Error)
            FirstError ??= string.Format(CultureInfo.InvariantCulture, descriptor.MessageFormat.ToString(CultureInfo.InvariantCulture), arguments);
        _reports.Add(report);
    }
}
