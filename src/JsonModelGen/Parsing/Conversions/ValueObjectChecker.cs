using JsonModelGen.Generator.Diagnostics;
using JsonModelGen.Generator.Parsing.Resolvers;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing.Conversions;

/// <summary>Reports errors of a value object once, at the type, not per model that uses it.</summary>
internal static class ValueObjectChecker
{
    public static void Check(INamedTypeSymbol type, IDiagnosticSink sink)
    {
        if (type.TypeKind is not (TypeKind.Class or TypeKind.Struct) || !ValueObjectParser.HasAttribute(type))
            return;

        string? problem = null;
        if (ModelResolver.HasModelAttribute(type))
            problem = "it is a model, which is an object in JSON: remove [JsonModel] or [JsonValueObject]";
        else
            ValueObjectParser.Parse(type, out problem);
        if (problem is not null)
            sink.Report(DiagnosticDescriptors.InvalidValueObject, type, type.Name, problem);
    }
}
