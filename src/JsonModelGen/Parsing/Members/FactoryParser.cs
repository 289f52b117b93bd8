using JsonModelGen.Generator.Diagnostics;
using JsonModelGen.Generator.Parsing.Conversions;
using JsonModelGen.Generator.Parsing.Names;
using JsonModelGen.Generator.Parsing.Options;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing.Members;

/// <summary>Finds the static method that <c>Factory</c> of <c>[JsonModel]</c> names, which makes the object in the place of a constructor.</summary>
internal static class FactoryParser
{
    /// <summary>The method; null if none is named or the model is not read, or with <paramref name="isWrong"/> after saying what is wrong.</summary>
    public static IMethodSymbol? Parse(INamedTypeSymbol type, bool isRead, GeneratedCode generatedCode, IDiagnosticSink sink, out bool isWrong)
    {
        isWrong = false;
        foreach (AttributeData attribute in type.GetAttributes())
        {
            if (!SymbolNames.Is(attribute.AttributeClass, KnownNames.RuntimeNamespace, KnownNames.JsonModelAttribute) || attribute.String("Factory") is not { } name)
                continue;

            if (!isRead)
            {
                sink.ReportArgument(DiagnosticDescriptors.OptionWithoutEffect, attribute, "Factory", type, "Factory", type.Name, "the model is not read, because CreateFactory is false");
                return null;
            }

            if (Find(type, name, generatedCode, out string reason) is { } method)
                return method;
            sink.ReportArgument(DiagnosticDescriptors.UnsuitableMethod, attribute, "Factory", type, "Factory", name, type.Name, reason);
            isWrong = true;
        }

        return null;
    }

    private static IMethodSymbol? Find(INamedTypeSymbol type, string name, GeneratedCode generatedCode, out string reason)
    {
        reason = "the model has no static method '" + name + "' that is not generic";
        IMethodSymbol? found = null;
        foreach (ISymbol member in type.GetMembers(name))
        {
            if (member is not IMethodSymbol { MethodKind: MethodKind.Ordinary, IsStatic: true, IsGenericMethod: false } method || generatedCode.Declares(method))
                continue;
            if (!SymbolEqualityComparer.Default.Equals(method.ReturnType, type) || method.ReturnsByRef || method.ReturnsByRefReadonly || (type.IsReferenceType && method.ReturnType.NullableAnnotation == NullableAnnotation.Annotated))
            {
                reason = "it returns " + MethodConversionParser.Shown(method.ReturnType) + ", which is not " + SymbolNames.Shown(type);
            }
            else if (found is not null)
            {
                reason = "there are several of that name";
                return null;
            }
            else
            {
                found = method;
            }
        }

        return found;
    }
}
