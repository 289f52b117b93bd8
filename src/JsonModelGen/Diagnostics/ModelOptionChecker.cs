using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Parsing.Options;
using JsonModelGen.Generator.Parsing.Resolvers;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Diagnostics;

/// <summary>Warns about options on a model that have no effect there. Options on an assembly are not checked.</summary>
internal static class ModelOptionChecker
{
    /// <param name="type">The model.</param>
    /// <param name="directions">The directions for which code is emitted.</param>
    /// <param name="sink">Receives the reports.</param>
    public static void Check(INamedTypeSymbol type, ModelDirections directions, IDiagnosticSink sink)
    {
        if (ModelResolver.AttributeOf(type) is not { } attribute)
            return;
        foreach (KeyValuePair<string, TypedConstant> argument in attribute.NamedArguments)
        {
            string? reason =
                argument.Value.Kind == TypedConstantKind.Error ? null
                : argument.Value.IsNull ? "null is the same as not setting it"
                : argument.Value is { Kind: TypedConstantKind.Array, Values.IsEmpty: true } ? "it names none"
                : !directions.Reads && (argument is { Key: "CaseInsensitive", Value.Value: not false } or { Key: "AllowDuplicateKeys", Value.Value: false }) ? "the model is not read, because CreateFactory is false"
                : !directions.Writes && argument.Key == "IncludeIfNull" ? "the model is not written, because CreateToJson is false"
                : null;
            if (reason is not null)
                sink.ReportArgument(DiagnosticDescriptors.OptionWithoutEffect, attribute, argument.Key, type, argument.Key, type.Name, reason);
        }
    }
}
