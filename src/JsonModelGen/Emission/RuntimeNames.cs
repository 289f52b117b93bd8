namespace JsonModelGen.Generator.Emission;

/// <summary>The names of the runtime library that emitted code uses. A test resolves each against the real assembly.</summary>
internal static class RuntimeNames
{
    public const string Namespace = "global::JsonModelGen.";
    public const string Reader = Namespace + "Utf8SpanReader";
    public const string Writer = Namespace + "Utf8BufferWriter";
    public const string Model = Namespace + "IJsonModel";
    public const string EntryPoints = Namespace + "JsonModel";
    public const string Exception = Namespace + "JsonModelException";
    public const string ReadOptions = Namespace + "JsonModelReadOptions";
    public const string WriteOptions = Namespace + "JsonModelWriteOptions";
    public const string Empty = Namespace + "JsonModelEmpty";
    public const string Population = Namespace + "JsonModelPopulation";
    public const string Extra = Namespace + "JsonModelExtra";
    public const string Literal = Namespace + "JsonModelLiteral";
    public const string UnrecognizedKeys = Namespace + "UnrecognizedKeys";
    public const string CaseInsensitiveKey = Namespace + "CaseInsensitiveKey";
    public const string Conversion = Namespace + "JsonConversion";
    public const string ConversionWriter = Namespace + "JsonConversionWriter";
    public const string Callbacks = Namespace + "JsonCallbacks";
    public const string Converter = Namespace + "IJsonConverter";
    public const string Codec = Namespace + "IJsonCodec";
    public const string Factory = Namespace + "IJsonFactory";
    public const string NoFactory = Namespace + "JsonNoFactory";
    public const string Format = Namespace + "IJsonFormat";
    public const string Optional = Namespace + "Optional";
    public const string Wrapper = Namespace + "IJsonWrapper";
    public const string OwnMethods = Namespace + "IJsonOwnMethods";
    public const string BuildOptions = Namespace + "JsonModelBuildOptionsAttribute";
    public const string FieldRename = Namespace + "FieldRename";
    public const string TypeInfoResolver = Namespace + "JsonModelTypeInfoResolver";
    public const string Schemas = Namespace + "JsonModelSchemas";
    public const string KeyCodec = Namespace + "IJsonKeyCodec";
}
