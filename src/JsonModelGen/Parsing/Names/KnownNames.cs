namespace JsonModelGen.Generator.Parsing.Names;

/// <summary>The attributes and interfaces that the parser looks for. A test resolves each against the real assemblies.</summary>
internal static class KnownNames
{
    public const string RuntimeAssembly = "JsonModelGen.Attributes";
    public const string RuntimeNamespace = "JsonModelGen";
    public const string JsonModelAttribute = "JsonModelAttribute";
    public const string JsonModelAttributeFullName = RuntimeNamespace + "." + JsonModelAttribute;
    public const string JsonModelDefaultsAttribute = "JsonModelDefaultsAttribute";
    public const string JsonModelBuildOptionsAttribute = "JsonModelBuildOptionsAttribute";
    public const string JsonModelForAttribute = "JsonModelForAttribute";
    public const string JsonModelForAttributeFullName = RuntimeNamespace + "." + JsonModelForAttribute;
    public const string GenericJsonModelForAttribute = JsonModelForAttribute + "`1";
    public const string GenericJsonModelForAttributeFullName = RuntimeNamespace + "." + GenericJsonModelForAttribute;
    public const string JsonKeyAttribute = "JsonKeyAttribute";
    public const string JsonExtraAttribute = "JsonExtraAttribute";
    public const string JsonEnumAttribute = "JsonEnumAttribute";
    public const string JsonEnumAttributeFullName = RuntimeNamespace + "." + JsonEnumAttribute;
    public const string JsonValueAttribute = "JsonValueAttribute";
    public const string JsonSchemaAttribute = "JsonSchemaAttribute";
    public const string JsonLiteralAttribute = "JsonLiteralAttribute";
    public const string JsonLiteralAttributeFullName = RuntimeNamespace + "." + JsonLiteralAttribute;
    public const string JsonConvertWithAttribute = "JsonConvertWithAttribute`1";
    public const string JsonConverterInterface = "IJsonConverter`1";
    public const string JsonValueObjectAttribute = "JsonValueObjectAttribute";
    public const string JsonModelResolverAttribute = "JsonModelResolverAttribute";
    public const string JsonModelResolverAttributeFullName = RuntimeNamespace + "." + JsonModelResolverAttribute;
    public const string JsonModelUnionAttribute = "JsonModelUnionAttribute";
    public const string JsonModelCaseAttribute = "JsonModelCaseAttribute";
    public const string JsonModelInterface = "IJsonModel`1";
    public const string JsonCodecInterface = "IJsonCodec`1";
    public const string JsonKeyCodecInterface = "IJsonKeyCodec`1";
    public const string Optional = "Optional`1";
    public const string OptionalCodec = "OptionalCodec`2";
    public const string JsonModelConverter = "JsonModelConverter`1";

    public const string SystemTextJsonNamespace = "System.Text.Json.Serialization";
    public const string JsonPropertyNameAttribute = "JsonPropertyNameAttribute";
    public const string JsonPropertyOrderAttribute = "JsonPropertyOrderAttribute";
    public const string JsonIgnoreAttribute = "JsonIgnoreAttribute";
    public const string JsonNumberHandlingAttribute = "JsonNumberHandlingAttribute";
    public const string JsonObjectCreationHandlingAttribute = "JsonObjectCreationHandlingAttribute";
    public const string JsonIncludeAttribute = "JsonIncludeAttribute";
    public const string JsonRequiredAttribute = "JsonRequiredAttribute";
    public const string JsonExtensionDataAttribute = "JsonExtensionDataAttribute";
    public const string JsonConstructorAttribute = "JsonConstructorAttribute";
    public const string JsonConverterAttribute = "JsonConverterAttribute";
    public const string JsonConverterBase = "JsonConverter`1";
    public const string JsonConverterFactory = "JsonConverterFactory";
    public const string JsonPolymorphicAttribute = "JsonPolymorphicAttribute";
    public const string JsonDerivedTypeAttribute = "JsonDerivedTypeAttribute";
    public const string JsonUnmappedMemberHandlingAttribute = "JsonUnmappedMemberHandlingAttribute";
    public const string JsonStringEnumConverter = "JsonStringEnumConverter";
    public const string JsonStringEnumConverterOfEnum = "JsonStringEnumConverter`1";
    public const string JsonNumberEnumConverter = "JsonNumberEnumConverter`1";
    public const string JsonStringEnumMemberNameAttribute = "JsonStringEnumMemberNameAttribute";
}
