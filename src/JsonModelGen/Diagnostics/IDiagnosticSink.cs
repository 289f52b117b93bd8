using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Diagnostics;

/// <summary>Where the parser says what is wrong with a model. The analyzer's sink reports it; the generator's only counts.</summary>
internal interface IDiagnosticSink
{
    /// <summary>Something is wrong with a declaration: its name is underlined.</summary>
    void Report(DiagnosticDescriptor descriptor, ISymbol at, params object?[] arguments);

    /// <summary>Something is wrong with an attribute: the attribute is underlined.</summary>
    void Report(DiagnosticDescriptor descriptor, AttributeData at, ISymbol owner, params object?[] arguments);
}

/// <summary>The generator's sink: it must only know whether there was an error.</summary>
internal sealed class SilentSink : IDiagnosticSink
{
    public bool HasErrors { get; private set; }

    public void Report(DiagnosticDescriptor descriptor, ISymbol at, params object?[] arguments) => Count(descriptor);

    public void Report(DiagnosticDescriptor descriptor, AttributeData at, ISymbol owner, params object?[] arguments) => Count(descriptor);

    private void Count(DiagnosticDescriptor descriptor) => HasErrors |= descriptor.DefaultSeverity == DiagnosticSeverity.Error;
}
