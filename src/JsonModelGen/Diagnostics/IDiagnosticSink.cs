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
}

/// <summary>The generator's sink: it must only know whether there was an error.</summary>
internal sealed class SilentSink : IDiagnosticSink
{
    public bool HasErrors { get; private set; }

    public void Report(DiagnosticDescriptor descriptor, ISymbol at, params object?[] arguments) => Count(descriptor);

    public void Report(DiagnosticDescriptor descriptor, AttributeData at, ISymbol owner, params object?[] arguments) => Count(descriptor);

    public void ReportArgument(DiagnosticDescriptor descriptor, AttributeData at, string argument, ISymbol owner, params object?[] arguments) => Count(descriptor);

    private void Count(DiagnosticDescriptor descriptor) => HasErrors |= descriptor.DefaultSeverity == DiagnosticSeverity.Error;
}

/// <summary>Keeps what is said until it is known whether it counts.</summary>
internal sealed class DeferredSink : IDiagnosticSink
{
    private readonly List<Action<IDiagnosticSink>> _reports = [];

    public bool HasErrors { get; private set; }

    public void Report(DiagnosticDescriptor descriptor, ISymbol at, params object?[] arguments) =>
        Keep(descriptor, sink => sink.Report(descriptor, at, arguments));

    public void Report(DiagnosticDescriptor descriptor, AttributeData at, ISymbol owner, params object?[] arguments) =>
        Keep(descriptor, sink => sink.Report(descriptor, at, owner, arguments));

    public void ReportArgument(DiagnosticDescriptor descriptor, AttributeData at, string argument, ISymbol owner, params object?[] arguments) =>
        Keep(descriptor, sink => sink.ReportArgument(descriptor, at, argument, owner, arguments));

    /// <summary>Says all of it to another sink.</summary>
    public void ReportTo(IDiagnosticSink sink)
    {
        foreach (Action<IDiagnosticSink> report in _reports)
            report(sink);
    }

    private void Keep(DiagnosticDescriptor descriptor, Action<IDiagnosticSink> report)
    {
        HasErrors |= descriptor.DefaultSeverity == DiagnosticSeverity.Error;
        _reports.Add(report);
    }
}
