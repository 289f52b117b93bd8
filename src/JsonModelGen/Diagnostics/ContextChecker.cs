using JsonModelGen.Generator.Parsing.Names;
using JsonModelGen.Generator.Parsing.Options;
using JsonModelGen.Generator.Parsing.Resolvers;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Diagnostics;

/// <summary>
/// Warns about a <c>JsonSerializerContext</c> for which System.Text.Json generates code of its own for a model: neither the generated code nor the options of the model
/// apply then, and nothing else shows that. With a preset both give the same JSON.
/// </summary>
internal static class ContextChecker
{
    public static void Check(INamedTypeSymbol type, IDiagnosticSink sink)
    {
        if (!SymbolNames.Is(type.BaseType, KnownNames.SystemTextJsonNamespace, "JsonSerializerContext"))
            return;
        foreach (AttributeData attribute in type.GetAttributes())
        {
            if (SymbolNames.Is(attribute.AttributeClass, KnownNames.SystemTextJsonNamespace, "JsonSerializableAttribute") &&
                attribute.ConstructorArgument() is ITypeSymbol listed &&
                FindModel(listed) is { } model)
            {
                sink.Report(DiagnosticDescriptors.ModelInContext, attribute, type, type.Name, SymbolNames.Shown(model));
            }
        }
    }

    /// <summary>
    /// The listed model, or one of its type arguments. Types that contain models are not reported: with a resolver before the context, their models still have their own code.
    /// </summary>
    private static INamedTypeSymbol? FindModel(ITypeSymbol type)
    {
        if (type is IArrayTypeSymbol array)
            return FindModel(array.ElementType);
        if (type is not INamedTypeSymbol { TypeKind: not TypeKind.Error } named || Attributes.Find(named, KnownNames.SystemTextJsonNamespace, KnownNames.JsonConverterAttribute) is not null)
            return null;
        if (ModelResolver.HasModelAttribute(named))
            return Presets.IsStandard(named.ContainingAssembly) ? null : named;
        foreach (ITypeSymbol argument in named.TypeArguments)
        {
            if (FindModel(argument) is { } found)
                return found;
        }

        return null;
    }
}
