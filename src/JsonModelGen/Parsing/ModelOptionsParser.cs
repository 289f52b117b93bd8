using JsonModelGen.Generator.Diagnostics;
using JsonModelGen.Generator.Model;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing;

/// <summary>Reads the options that <c>[JsonModel]</c> and <c>[assembly: JsonModelDefaults]</c> set, and System.Text.Json's attributes of the same meaning.</summary>
internal static class ModelOptionsParser
{
    /// <summary>What the attributes on a model set.</summary>
    public static ModelOptions ParseType(INamedTypeSymbol type, IDiagnosticSink sink)
    {
        ModelOptions options = ModelOptions.Unset;
        bool? disallowUnmapped = null;
        foreach (AttributeData attribute in type.GetAttributes())
        {
            if (SymbolNames.Is(attribute.AttributeClass, KnownNames.RuntimeNamespace, KnownNames.JsonModelAttribute))
                options = Read(attribute, type, sink);
            else if (SymbolNames.Is(attribute.AttributeClass?.ContainingNamespace, KnownNames.SystemTextJsonNamespace))
                disallowUnmapped = ReadForeign(attribute, type, sink) ?? disallowUnmapped;
        }

        if (options.DisallowUnrecognizedKeys is { } own && disallowUnmapped is { } foreign && own != foreign)
            sink.Report(DiagnosticDescriptors.ContradictoryAttributes, type, type.Name, "DisallowUnrecognizedKeys and [JsonUnmappedMemberHandling] differ");
        return options.Or(new ModelOptions(DisallowUnrecognizedKeys: disallowUnmapped));
    }

    /// <summary>What the assembly sets for all its models; its mistakes are reported once, not with each model.</summary>
    public static ModelOptions ParseAssembly(IAssemblySymbol assembly, IDiagnosticSink? sink = null)
    {
        foreach (AttributeData attribute in assembly.GetAttributes())
        {
            if (SymbolNames.Is(attribute.AttributeClass, KnownNames.RuntimeNamespace, KnownNames.JsonModelDefaultsAttribute))
                return Read(attribute, assembly, sink);
        }

        return ModelOptions.Unset;
    }

    /// <summary>What an attribute sets, whichever of those that have these options.</summary>
    public static ModelOptions Read(AttributeData attribute, ISymbol owner, IDiagnosticSink? sink) => new(
        FieldRename: ReadFieldRename(attribute, owner, sink),
        IncludeIfNull: attribute.Bool("IncludeIfNull"),
        OmitIfDefault: attribute.Bool("OmitIfDefault"),
        OmitIfEmpty: attribute.Bool("OmitIfEmpty"),
        CaseInsensitive: attribute.Bool("CaseInsensitive"),
        DisallowUnrecognizedKeys: attribute.Bool("DisallowUnrecognizedKeys"),
        IgnoreUnannotated: attribute.Bool("IgnoreUnannotated"),
        DateTimeUtc: attribute.Bool("DateTimeUtc"),
        CreateJsonKeys: attribute.Bool("CreateJsonKeys"),
        CreateFieldMap: attribute.Bool("CreateFieldMap"),
        CreatePerFieldToJson: attribute.Bool("CreatePerFieldToJson"),
        CreateJsonSchema: attribute.Bool("CreateJsonSchema"));

    /// <summary>The option <c>FieldRename</c> of any attribute; a number that is none of the enum's is reported and counts as not set.</summary>
    public static FieldRename? ReadFieldRename(AttributeData attribute, ISymbol owner, IDiagnosticSink? sink)
    {
        FieldRename? rename = attribute.Enum<FieldRename>("FieldRename");
        if (rename is not (< FieldRename.Camel or > FieldRename.ScreamingSnake))
            return rename;
        sink?.Report(DiagnosticDescriptors.InvalidOption, attribute, owner, "FieldRename", (int)rename, "use one of the names of the enum FieldRename");
        return null;
    }

    /// <summary>System.Text.Json's attributes on the type: one has a counterpart, two do not concern us, the rest would be lost silently.</summary>
    private static bool? ReadForeign(AttributeData attribute, INamedTypeSymbol type, IDiagnosticSink sink)
    {
        string name = attribute.AttributeClass!.Name;
        switch (name)
        {
            case KnownNames.JsonUnmappedMemberHandlingAttribute:
                return attribute.ConstructorArgument() is 1;
            case "JsonSerializableAttribute" or "JsonSourceGenerationOptionsAttribute":
            case KnownNames.JsonConverterAttribute when IsOwnConverter(attribute):
                return null;
            default:
                sink.Report(DiagnosticDescriptors.UnsupportedAttribute, attribute, type, WithoutSuffix(name), type.Name, "JsonModelGen has no counterpart for it on a model yet; remove it or [JsonModel]");
                return null;
        }
    }

    /// <summary>Whether a <c>[JsonConverter]</c> is the bridge from System.Text.Json back to the model.</summary>
    internal static bool IsOwnConverter(AttributeData attribute) =>
        attribute.ConstructorArgument() is INamedTypeSymbol converter &&
        SymbolNames.Is(converter.OriginalDefinition, KnownNames.RuntimeNamespace, KnownNames.JsonModelConverter);

    internal static string WithoutSuffix(string attributeName) => attributeName.Substring(0, attributeName.Length - "Attribute".Length);
}
