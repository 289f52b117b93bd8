using JsonModelGen.Generator.Diagnostics;
using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Parsing.Names;
using JsonModelGen.Generator.Parsing.Unions;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing.Options;

/// <summary>Reads the options that <c>[JsonModel]</c> and <c>[assembly: JsonModelDefaults]</c> set, and System.Text.Json's attributes of the same meaning.</summary>
internal static class ModelOptionsParser
{
    /// <summary>The options set by the attributes on a model.</summary>
    public static ModelOptions ParseType(INamedTypeSymbol type, IDiagnosticSink sink)
    {
        ModelOptions options = ModelOptions.Unset;
        ModelOptions foreign = ModelOptions.Unset;
        foreach (AttributeData attribute in type.GetAttributes())
        {
            if (SymbolNames.Is(attribute.AttributeClass, KnownNames.RuntimeNamespace, KnownNames.JsonModelAttribute))
                options = Read(attribute, type, sink);
            else if (SymbolNames.Is(attribute.AttributeClass?.ContainingNamespace, KnownNames.SystemTextJsonNamespace))
                foreign = ReadForeign(attribute, type, sink).Or(foreign);
        }

        if (options.DisallowUnrecognizedKeys is { } own && foreign.DisallowUnrecognizedKeys is { } unmapped && own != unmapped)
            sink.Report(DiagnosticDescriptors.ContradictoryAttributes, type, type.Name, "DisallowUnrecognizedKeys and [JsonUnmappedMemberHandling] differ");
        if (options.NumberHandling is { } ownNumbers && foreign.NumberHandling is { } numbers && ownNumbers != (numbers & NumberHandling.All))
            sink.Report(DiagnosticDescriptors.ContradictoryAttributes, type, type.Name, "NumberHandling and [JsonNumberHandling] differ");
        if (DerivedTypes.AreOf(type) && Attributes.Find(type, KnownNames.SystemTextJsonNamespace, KnownNames.JsonConverterAttribute) is not null)
            sink.Report(DiagnosticDescriptors.ContradictoryAttributes, type, type.Name, "System.Text.Json throws for a type that has both a [JsonConverter] and [JsonDerivedType] or [JsonPolymorphic]: use a [JsonModelResolver] instead of the converter");
        return options.Or(foreign);
    }

    /// <summary>The options that the compiled assembly sets for all its models; their errors are reported once, not per model. MSBuild properties are read later.</summary>
    public static ModelOptions ParseAssembly(IAssemblySymbol assembly, IDiagnosticSink? sink = null)
    {
        foreach (AttributeData attribute in assembly.GetAttributes())
        {
            if (SymbolNames.Is(attribute.AttributeClass, KnownNames.RuntimeNamespace, KnownNames.JsonModelDefaultsAttribute))
                return ReadDefaults(attribute, assembly, sink);
        }

        return ModelOptions.Unset;
    }

    /// <summary>The options for all models of another assembly: from its attribute, then from its MSBuild properties, which are recorded in the assembly.</summary>
    public static ModelOptions ParseOther(IAssemblySymbol assembly)
    {
        ModelOptions options = ModelOptions.Unset;
        ModelOptions build = ModelOptions.Unset;
        foreach (AttributeData attribute in assembly.GetAttributes())
        {
            if (SymbolNames.Is(attribute.AttributeClass, KnownNames.RuntimeNamespace, KnownNames.JsonModelDefaultsAttribute))
                options = ReadDefaults(attribute, assembly, sink: null);
            else if (SymbolNames.Is(attribute.AttributeClass, KnownNames.RuntimeNamespace, KnownNames.JsonModelBuildOptionsAttribute))
                build = Read(attribute, assembly, sink: null);
        }

        return options.Or(build);
    }

    /// <summary>The options that the assembly's attribute sets, and those of its preset.</summary>
    private static ModelOptions ReadDefaults(AttributeData attribute, IAssemblySymbol assembly, IDiagnosticSink? sink)
    {
        JsonPreset? preset = attribute.Enum<JsonPreset>("Preset");
        if (preset is < JsonPreset.None or > JsonPreset.Web)
        {
            sink?.Report(DiagnosticDescriptors.InvalidOption, attribute, assembly, "Preset", (int)preset, "use one of the names of the enum JsonPreset");
            preset = null;
        }

        bool? usesConverter = attribute.Bool("UseStringEnumConverter");
        if (usesConverter != true && attribute.Named("EnumFieldRename") is not null)
            sink?.ReportArgument(DiagnosticDescriptors.OptionWithoutEffect, attribute, "EnumFieldRename", assembly, "EnumFieldRename", assembly.Name, "UseStringEnumConverter is not true");
        ModelOptions own = Read(attribute, assembly, sink) with
        {
            Preset = preset,
            UseStringEnumConverter = usesConverter,
            EnumFieldRename = ReadFieldRename(attribute, assembly, sink, "EnumFieldRename"),
        };
        return own.Or(Presets.OptionsOf(preset));
    }

    /// <summary>The options set by any attribute that has them.</summary>
    public static ModelOptions Read(AttributeData attribute, ISymbol owner, IDiagnosticSink? sink) => new(
        FieldRename: ReadFieldRename(attribute, owner, sink),
        IncludeIfNull: attribute.Bool("IncludeIfNull"),
        NumberHandling: ReadNumberHandling(attribute, owner, sink),
        OmitIfDefault: attribute.Bool("OmitIfDefault"),
        OmitIfEmpty: attribute.Bool("OmitIfEmpty"),
        CaseInsensitive: attribute.Bool("CaseInsensitive"),
        DisallowUnrecognizedKeys: attribute.Bool("DisallowUnrecognizedKeys"),
        IgnoreUnannotated: attribute.Bool("IgnoreUnannotated"),
        DateTimeUtc: attribute.Bool("DateTimeUtc"),
        CreateFactory: attribute.Bool("CreateFactory"),
        CreateToJson: attribute.Bool("CreateToJson"),
        CreateJsonKeys: attribute.Bool("CreateJsonKeys"),
        CreateFieldMap: attribute.Bool("CreateFieldMap"),
        CreatePerFieldToJson: attribute.Bool("CreatePerFieldToJson"),
        CreateJsonSchema: attribute.Bool("CreateJsonSchema"),
        AllowDuplicateKeys: attribute.Bool("AllowDuplicateKeys"),
        MaxDepth: ReadMaxDepth(attribute, owner, sink));

    /// <summary>The option <c>FieldRename</c> of any attribute, or one with its values; an undeclared number is reported and counts as unset.</summary>
    public static FieldRename? ReadFieldRename(AttributeData attribute, ISymbol owner, IDiagnosticSink? sink, string option = "FieldRename")
    {
        FieldRename? rename = attribute.Enum<FieldRename>(option);
        if (rename is not (< FieldRename.Camel or > FieldRename.ScreamingSnake))
            return rename;
        sink?.Report(DiagnosticDescriptors.InvalidOption, attribute, owner, option, (int)rename, "use one of the names of the enum FieldRename");
        return null;
    }

    private static NumberHandling? ReadNumberHandling(AttributeData attribute, ISymbol owner, IDiagnosticSink? sink)
    {
        NumberHandling? handling = attribute.Enum<NumberHandling>("NumberHandling");
        if (handling is null || (handling & ~NumberHandling.All) == 0)
            return handling;
        sink?.Report(DiagnosticDescriptors.InvalidOption, attribute, owner, "NumberHandling", (int)handling, "use the names of the enum JsonNumberHandling");
        return null;
    }

    private static int? ReadMaxDepth(AttributeData attribute, ISymbol owner, IDiagnosticSink? sink)
    {
        if (attribute.Named("MaxDepth")?.Value is not int depth || depth > 0)
            return attribute.Named("MaxDepth")?.Value as int?;
        sink?.Report(DiagnosticDescriptors.InvalidOption, attribute, owner, "MaxDepth", depth, "use a number above 0");
        return null;
    }

    /// <summary>The options that System.Text.Json's attributes set on a type that the user does not own; the assembly's attribute takes precedence.</summary>
    public static ModelOptions ParseForeign(INamedTypeSymbol type)
    {
        ModelOptions options = ModelOptions.Unset;
        foreach (AttributeData attribute in type.GetAttributes())
        {
            if (SymbolNames.Is(attribute.AttributeClass?.ContainingNamespace, KnownNames.SystemTextJsonNamespace) && CounterpartOf(attribute, type) is { } found)
                options = options.Or(found);
        }

        return options;
    }

    /// <summary>System.Text.Json's attributes on the type: some have counterparts, some do not concern us, and the rest would be ignored silently, so they are errors.</summary>
    private static ModelOptions ReadForeign(AttributeData attribute, INamedTypeSymbol type, IDiagnosticSink sink)
    {
        if (CounterpartOf(attribute, type) is { } options)
            return options;
        sink.Report(
            DiagnosticDescriptors.UnsupportedAttribute,
            attribute,
            type,
            WithoutSuffix(attribute.AttributeClass!.Name),
            type.Name,
            "JsonModelGen has no counterpart for it on a model yet; remove it or [JsonModel]");
        return ModelOptions.Unset;
    }

    /// <summary>The same as options; null if there is no such.</summary>
    private static ModelOptions? CounterpartOf(AttributeData attribute, INamedTypeSymbol type) => attribute.AttributeClass!.Name switch
    {
        KnownNames.JsonUnmappedMemberHandlingAttribute => new ModelOptions(DisallowUnrecognizedKeys: attribute.ConstructorArgument() is 1),
        KnownNames.JsonNumberHandlingAttribute => new ModelOptions(
            NumberHandling: attribute.ConstructorArgument() is int handling ? ((NumberHandling)handling & NumberHandling.All) | NumberHandling.Shallow : null),
        KnownNames.JsonPolymorphicAttribute or KnownNames.JsonDerivedTypeAttribute => ModelOptions.Unset, // make it a union
        KnownNames.JsonObjectCreationHandlingAttribute when attribute.ConstructorArgument() is 0 && Presets.IsStandard(type.ContainingAssembly) => ModelOptions.Unset,
        "JsonSerializableAttribute" or "JsonSourceGenerationOptionsAttribute" => ModelOptions.Unset,
        KnownNames.JsonConverterAttribute when IsOwnConverter(attribute) => ModelOptions.Unset,
        _ => null,
    };

    /// <summary>Whether a <c>[JsonConverter]</c> is the bridge from System.Text.Json back to the model.</summary>
    internal static bool IsOwnConverter(AttributeData attribute) =>
        attribute.ConstructorArgument() is INamedTypeSymbol converter &&
        SymbolNames.Is(converter.OriginalDefinition, KnownNames.RuntimeNamespace, KnownNames.JsonModelConverter);

    internal static string WithoutSuffix(string attributeName) => attributeName.Substring(0, attributeName.Length - "Attribute".Length);
}
