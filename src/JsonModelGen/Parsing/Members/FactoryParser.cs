using JsonModelGen.Generator.Diagnostics;
using JsonModelGen.Generator.Parsing.Conversions;
using JsonModelGen.Generator.Parsing.Foreign;
using JsonModelGen.Generator.Parsing.Names;
using JsonModelGen.Generator.Parsing.Options;
using JsonModelGen.Generator.Parsing.Resolvers;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing.Members;

/// <summary>Finds the static method named by <c>Factory</c>, which creates the object instead of a constructor.</summary>
internal static class FactoryParser
{
    /// <summary>The method for a model; null if none is named, if the model is not read, or with <paramref name="isWrong"/> after reporting an error.</summary>
    public static IMethodSymbol? Parse(INamedTypeSymbol type, bool isRead, Compilation compilation, GeneratedCode generatedCode, IDiagnosticSink sink, out bool isWrong)
    {
        isWrong = false;
        return ModelResolver.AttributeOf(type) is { } attribute ? Parse(type, attribute, type, isRead, compilation, generatedCode, sink, out isWrong) : null;
    }

    /// <summary>The same for a foreign type.</summary>
    public static IMethodSymbol? ParseForeign(ForeignType foreign, Compilation compilation, GeneratedCode generatedCode, IDiagnosticSink sink, out bool isWrong) =>
        Parse(foreign.Type, foreign.Attribute, compilation.Assembly, foreign.Directions.Reads, compilation, generatedCode, sink, out isWrong);

    private static IMethodSymbol? Parse(
        INamedTypeSymbol type,
        AttributeData attribute,
        ISymbol within,
        bool isRead,
        Compilation compilation,
        GeneratedCode generatedCode,
        IDiagnosticSink sink,
        out bool isWrong)
    {
        isWrong = false;
        object? holder = attribute.Named("FactoryType")?.Value;
        if (attribute.String("Factory") is not { } name)
        {
            if (holder is not null)
                sink.ReportArgument(DiagnosticDescriptors.OptionWithoutEffect, attribute, "FactoryType", type, "FactoryType", type.Name, "Factory does not name a method of it");
            return null;
        }

        if (!isRead)
        {
            sink.ReportArgument(DiagnosticDescriptors.OptionWithoutEffect, attribute, "Factory", type, "Factory", type.Name, "the model is not read, because CreateFactory is false");
            return null;
        }

        string reason = "FactoryType must be a class or struct whose type arguments are given";
        if (holder is null or INamedTypeSymbol { IsUnboundGenericType: false, TypeKind: TypeKind.Class or TypeKind.Struct } &&
            Find(type, holder as INamedTypeSymbol ?? type, name, generatedCode, method => compilation.IsSymbolAccessibleWithin(method, within), out reason) is { } method)
        {
            return method;
        }

        sink.ReportArgument(DiagnosticDescriptors.UnsuitableMethod, attribute, "Factory", type, "Factory", name, type.Name, reason);
        isWrong = true;
        return null;
    }

    private static IMethodSymbol? Find(INamedTypeSymbol type, INamedTypeSymbol holder, string name, GeneratedCode generatedCode, Func<IMethodSymbol, bool> isReached, out string reason)
    {
        reason = SymbolEqualityComparer.Default.Equals(type, holder)
            ? "the model has no static method '" + name + "' that is not generic"
            : SymbolNames.Shown(holder) + " has no static method '" + name + "' that is accessible and not generic";
        IMethodSymbol? found = null;
        foreach (ISymbol member in holder.GetMembers(name))
        {
            if (member is not IMethodSymbol { MethodKind: MethodKind.Ordinary, IsStatic: true, IsGenericMethod: false } method || generatedCode.Declares(method) || !isReached(method))
                continue;
            if (!SymbolEqualityComparer.Default.Equals(method.ReturnType, type) || method.ReturnsByRef || method.ReturnsByRefReadonly || (type.IsReferenceType && method.ReturnType.NullableAnnotation == NullableAnnotation.Annotated))
            {
                reason = "it returns " + MethodConversionParser.Shown(method.ReturnType) + ", which is not " + SymbolNames.Shown(type);
            }
            else if (found is not null)
            {
                reason = "there are several methods of that name";
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
