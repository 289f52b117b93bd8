using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Diagnostics;

// Models inside System.Text.Json.
internal static partial class DiagnosticDescriptors
{
    public static readonly DiagnosticDescriptor UnsuitableResolver = Error(
        "JMG0600",
        "Class cannot hold a resolver",
        "'{0}' cannot hold the resolver that [JsonModelResolver] generates: {1}");

    public static readonly DiagnosticDescriptor UnlistedType = Error(
        "JMG0601",
        "Type cannot be in a resolver",
        "'{0}' cannot list {1}: {2}");

    public static readonly DiagnosticDescriptor ModelInContext = Warning(
        "JMG0602",
        "System.Text.Json generates its own code for the model",
        "'{0}' gets code of System.Text.Json for '{1}', which ignores the options of the model: list models in no context, and install a [JsonModelResolver] instead");
}
