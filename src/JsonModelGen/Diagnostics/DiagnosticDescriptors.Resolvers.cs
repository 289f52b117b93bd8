using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Diagnostics;

// Classes with [JsonModelResolver].
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
}
