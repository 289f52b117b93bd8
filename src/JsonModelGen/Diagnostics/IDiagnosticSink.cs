using System.Globalization;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Diagnostics;

/// <summary>Where the parser says what is wrong with a model. The analyzer's sink reports it; the generator's only counts.</summary>
internal interface IDiagnosticSink
{
    /// <summary>Something is wrong with a declaration: its name is underlined.</summary>
    void Report(DiagnosticDescriptor descriptor, ISymbol at, params object?[] arguments);

    /// <summary>Something is wrong with an attribute: the attribute is underlined.</summary>
    void Report(DiagnosticDescriptor descriptor, AttributeData at, ISymbol owner, params object?[] arguments);

    /// <summary>Something is wrong with an argument of an attribute: the argument is underlined, or the attribute where the name is not written.</summary>
    void ReportArgument(DiagnosticDescriptor descriptor, AttributeData at, string argument, ISymbol owner, params object?[] arguments);

    /// <summary>Something is wrong of which the compiler says enough, as while code is typed: it counts as an error, and there is nothing to add.</summary>
    void LeaveToCompiler();
}

/// <summary>The generator's sink: it must only know whether there was an error.</summary>
internal sealed class SilentSink : IDiagnosticSink
{
    public bool HasErrors { get; private set; }

    public void Report(DiagnosticDescriptor descriptor, ISymbol at, params object?[] arguments) => Count(descriptor);

    public void Report(DiagnosticDescriptor descriptor, AttributeData at, ISymbol owner, params object?[] arguments) => Count(descriptor);

    public void ReportArgument(DiagnosticDescriptor descriptor, AttributeData at, string argument, ISymbol owner, params object?[] arguments) => Count(descriptor);

    public void LeaveToCompiler() => HasErrors = true;

    private void Count(DiagnosticDescriptor descriptor) => HasErrors |= descriptor.DefaultSeverity == DiagnosticSeverity.Error;
}

/// <summary>Keeps what is said until it is known whether it counts.</summary>
internal sealed class DeferredSink : IDiagnosticSink
{
    private readonly List<Action<IDiagnosticSink>> _reports = [];

    public bool HasErrors => FirstError is not null;

    /// <summary>What is said of the first error; null if there is none.</summary>
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

    /// <summary>Says all of it to another sink.</summary>
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
