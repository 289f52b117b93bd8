using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Parsing.Generics;
using JsonModelGen.Generator.Parsing.Members;
using JsonModelGen.Generator.Parsing.Names;
using JsonModelGen.Generator.Parsing.Options;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing;

/// <summary>
/// What is emitted for a model with an error: the definitions of its hooks, and the interface that System.Text.Json's attribute needs. Without
/// them there are errors of the compiler's that stand before those of analyzers, and nobody would read what is wrong with the model.
/// </summary>
internal static class RefusedModelParser
{
    /// <summary>A specification of that and of nothing else; null if nothing is needed, or the type cannot be continued.</summary>
    public static ModelSpec? Parse(INamedTypeSymbol type, Compilation compilation, GeneratedCode generatedCode, CancellationToken cancellationToken)
    {
        HooksSpec hooks = HooksParser.Parse(type, generatedCode, cancellationToken);
        bool isConverted = IsConverted(type);
        return (hooks.HasOwn || isConverted) && DeclarationParser.ParseRefused(type, compilation, generatedCode, cancellationToken) is { } declaration
            ? new ModelSpec(
                ModelForm.RefusedModel,
                declaration,
                Codec: null,
                Extensions: null,
                new ModelOptions(),
                new ModelOptions(),
                Members: default,
                ConstructorParameters: default,
                Enums: default,
                Conversions: default,
                Factory: null,
                hooks,
                Adapters: default,
                SuppressedIds: default,
                ValuesName: "",
                AccessorNames: default,
                HasBrokenUnannotated: false,
                FieldMapName: "",
                new ArtifactSurroundings(default, default, default)) { IsConverted = isConverted }
            : null;
    }

    /// <summary>Whether System.Text.Json's attribute on a type names our converter.</summary>
    public static bool IsConverted(INamedTypeSymbol type)
    {
        foreach (AttributeData attribute in type.GetAttributes())
        {
            if (SymbolNames.Is(attribute.AttributeClass, KnownNames.SystemTextJsonNamespace, KnownNames.JsonConverterAttribute) && ModelOptionsParser.IsOwnConverter(attribute))
                return !type.IsStatic && TypeParameters.All(type).Length == 0;
        }

        return false;
    }
}
