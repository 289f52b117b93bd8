using static JsonModelGen.Tests.ModelFuzz.Traits;

namespace JsonModelGen.Tests.ModelFuzz;

/// <summary>An attribute. <c>$K</c> is a key, <c>$T</c> the type of the member, <c>$E</c> a value of the member's enum.</summary>
internal sealed record AttributeRow(string Text, Traits Traits = None)
{
    /// <summary>The types of members on which it has an effect; on others it is rare.</summary>
    public MemberTypes For { get; init; } = MemberTypes.Any;

    /// <summary>Whether it is allowed on an <c>Optional</c>, which itself defines when it is omitted and what a missing key means.</summary>
    public bool SuitsOptional { get; } = !Array.Exists(s_againstOptional, option => Text.Contains(option, StringComparison.Ordinal));

    private static readonly string[] s_againstOptional =
        ["Required = true", "JsonRequired", "DefaultValue = ", "DefaultFactory", "DisallowNullValue = true", "IncludeIfNull = false", "WhenWritingNull", "OmitIf"];

    /// <summary>The method that it names, or null.</summary>
    public string? Method { get; init; }
}

/// <summary>Types of members that attributes are meant for.</summary>
internal enum MemberTypes
{
    Any,
    Enum,
    Date,
    Number,
    Text,
    Collection,
    Tuple,
    StringDictionary,
    Model,
}

/// <summary>The attributes of models and members. To add one, add a line.</summary>
internal static class AttributeRows
{
    /// <summary>Attributes of properties, fields and, where allowed, parameters.</summary>
    public static readonly Table<AttributeRow> Keys = new()
    {
        { 20, new("JsonKey(\"$K\")") },
        { 8, new("JsonKey(Name = \"$K\")") },
        { 4, new("JsonKey") },
        { 3, new("JsonKey(Required = true)") },
        { 2, new("JsonKey(Required = false)") },
        { 6, new("JsonKey(IncludeIfNull = false)", OneWay) },
        { 3, new("JsonKey(IncludeIfNull = true)") },
        { 3, new("JsonKey(IncludeFromJson = false)", OneWay | StjOnlyWrites) },
        { 3, new("JsonKey(IncludeToJson = false)", Unreadable) },
        { 1, new("JsonKey(IncludeFromJson = true, IncludeToJson = true)") },
        { 2, new("JsonKey(IncludeFromJson = false, IncludeToJson = false)", OneWay) },
        { 2, new("JsonKey(DefaultValue = 5)", OneWay | StjOnlyWrites) },
        { 1, new("JsonKey(DefaultValue = \"x\")", OneWay | StjOnlyWrites) },
        { 1, new("JsonKey(DisallowNullValue = true)", OneWay | NoStj) },
        { 3, new("JsonConvertWith<Signed>", NoStj) { For = MemberTypes.Text } },
        { 3, new("JsonKey(TuplesAsObjects = true)", NoStj) { For = MemberTypes.Tuple } },
        { 30, new("JsonKey(Flatten = true)", NoStj) { For = MemberTypes.Model } },
        { 2, new("JsonKey(Flatten = true, IncludeToJson = false)", NoStj | OneWay) { For = MemberTypes.Model } },
        { 1, new("JsonKey(Path = \"p.$K\")", NoStj) },
        { 3, new("JsonKey(Path = \"p.k$R\")", NoStj) },
        { 3, new("JsonKey(Path = \"p.q.r$R\")", NoStj) },
        { 2, new("JsonKey(Path = \"p.q.s$R\", IncludeIfNull = false)", NoStj | OneWay) },
        { 1, new("JsonKey(Path = \"$K\")", NoStj) },
        { 1, new("JsonKey(Aliases = [\"$K\", \"a$R\"])") },
        { 4, new("JsonKey(Aliases = [\"c $R\", \"a$R\"])") },
        { 2, new("JsonKey(\"n$R\", Aliases = [\"b$R\"])") },
        { 4, new("JsonKey(OmitIfDefault = true)", NoStj | OneWay) },
        { 3, new("JsonKey(OmitIfEmpty = true)", NoStj | OneWay) { For = MemberTypes.Collection } },
        { 2, new("JsonKey(OmitIfEmpty = true)", NoStj | OneWay) { For = MemberTypes.Text } },
        { 3, new("JsonKey(NumberHandling = JsonNumberHandling.WriteAsString | JsonNumberHandling.AllowReadingFromString)", NoStj) { For = MemberTypes.Number } },
        { 2, new("JsonKey(NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals)", NoStj) { For = MemberTypes.Number } },
        { 3, new("JsonKey(Format = \"yyyy-MM-dd HH:mm\")", NoStj | OneWay) { For = MemberTypes.Date } },
        { 2, new("JsonKey(Format = \"unix-seconds\")", NoStj | OneWay) { For = MemberTypes.Date } },
        { 1, new("JsonKey(Format = \"hh':'mm\")", NoStj | OneWay) { For = MemberTypes.Date } },
        { 3, new("JsonKey(UnknownEnumValue = $E)", NoStj) { For = MemberTypes.Enum } },
        { 3, new("JsonKey(OnInvalidElement = \"Drop\")") { For = MemberTypes.Collection, Method = "internal static void Drop(JsonModelException error) { }" } },
        { 3, new("JsonKey(ReadValue = \"Find\")", NoStj) { Method = "internal static JsonElement? Find(JsonElement whole, string key) => whole.TryGetProperty(key, out JsonElement value) ? value : null;" } },
        { 1, new("JsonKey(ReadValue = \"FindSure\")", NoStj | OneWay) { Method = "private static JsonElement FindSure(JsonElement whole, string key) => whole.TryGetProperty(key, out JsonElement value) ? value : default;" } },
        { 3, new("JsonKey(FromJson = \"Unquote\", ToJson = \"Requote\")", NoStj) { For = MemberTypes.Text, Method = "internal static string Unquote(string text) => text[1..]; internal static string Requote(string? text) => \"'\" + text;" } },
        { 1, new("JsonKey(ToJson = \"Shown\", IncludeFromJson = false)", NoStj | OneWay) { Method = "internal static string Shown(object? value) => value is null ? \"\" : \"v\";" } },
        { 20, new("JsonExtra", NoStj) { For = MemberTypes.StringDictionary } },
        { 2, new("JsonExtra, JsonKey(IncludeToJson = false)", NoStj | Unreadable) { For = MemberTypes.StringDictionary } },
        { 2, new("JsonExtra, JsonKey(IncludeFromJson = false)", NoStj | OneWay | Unreadable) { For = MemberTypes.StringDictionary } },
        { 1, new("JsonKey(DefaultFactory = \"Fallback\")", NoStj | OneWay) { For = MemberTypes.Text, Method = "internal static string Fallback() => \"f\";" } },
    };

    /// <summary>Attributes of properties and fields.</summary>
    public static readonly Table<AttributeRow> Members = new()
    {
        { 10, new("JsonPropertyName(\"$K\")") },
        { 6, new("JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)", OneWay) },
        { 6, new("JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)", OneWay) },
        { 4, new("JsonIgnore", OneWay) },
        { 2, new("JsonIgnore(Condition = JsonIgnoreCondition.Never)") },
        { 2, new("JsonIgnore(Condition = JsonIgnoreCondition.WhenWriting)", Unreadable) },
        { 2, new("JsonIgnore(Condition = JsonIgnoreCondition.WhenReading)", OneWay | StjOnlyWrites) },
        { 4, new("JsonInclude") },
        { 4, new("JsonRequired") },
        { 6, new("JsonPropertyOrder($R)") },
        { 1, new("JsonNumberHandling(JsonNumberHandling.WriteAsString)", Unreadable) },
        { 1, new("JsonNumberHandling(JsonNumberHandling.WriteAsString | JsonNumberHandling.AllowReadingFromString)") },
        { 1, new("JsonExtensionData") },
        { 12, new("JsonExtensionData") { For = MemberTypes.StringDictionary } },
        { 1, new("JsonObjectCreationHandling(JsonObjectCreationHandling.Populate)") },
        { 2, new("Obsolete") },
        { 2, new("Obsolete(\"no\")") },
        { 1, new("Obsolete(\"no\", true)") },
        { 1, new("Obsolete(\"no\", DiagnosticId = \"OB$R\")") },
        { 1, new("Experimental(\"EX1\")") },
        { 2, new("AllowNull") },
        { 2, new("DisallowNull") },
        { 2, new("MaybeNull", OneWay) },
        { 2, new("NotNull", OneWay) },
        { 1, new("System.ComponentModel.DefaultValue(3)") },
        { 1, new("JsonSchema(\"{}\")") },
        { 3, new("JsonConverter(typeof(JsonStringEnumConverter))", NoStj) { For = MemberTypes.Enum } },
        { 2, new("JsonConverter(typeof(JsonNumberEnumConverter<$T>))", NoStj) { For = MemberTypes.Enum } },
        { 1, new("JsonConverter(typeof(JsonStringEnumConverter<$T>))", NoStj) { For = MemberTypes.Enum } },
        { 1, new("System.ComponentModel.Description(\"*/ \\\" <b>&\")") },
    };

    /// <summary>The options of <c>[JsonModel]</c>; a model has none, one or several.</summary>
    public static readonly Table<AttributeRow> ModelOptions = new()
    {
        { 4, new("FieldRename = FieldRename.None") },
        { 4, new("FieldRename = FieldRename.Snake") },
        { 2, new("FieldRename = FieldRename.Kebab") },
        { 2, new("FieldRename = FieldRename.Pascal") },
        { 2, new("FieldRename = FieldRename.ScreamingSnake") },
        { 1, new("FieldRename = (FieldRename)77") },
        { 8, new("IncludeIfNull = false", OneWay) },
        { 6, new("DisallowUnrecognizedKeys = true") },
        { 6, new("CaseInsensitive = true") },
        { 5, new("AllowDuplicateKeys = false") },
        { 3, new("MaxDepth = 20") },
        { 1, new("MaxDepth = 500") },
        { 1, new("MaxDepth = 0") },
        { 4, new("DateTimeUtc = true", OneWay | NoStj) },
        { 2, new("CreateFactory = true, CreateToJson = true") },
        { 2, new("CreateFactory = false", Unreadable) },
        { 2, new("CreateToJson = false", NoStj) },
        { 4, new("OmitIfDefault = true", NoStj | OneWay) },
        { 4, new("OmitIfEmpty = true", NoStj | OneWay) },
        { 3, new("NumberHandling = JsonNumberHandling.AllowReadingFromString | JsonNumberHandling.WriteAsString", NoStj) },
        { 3, new("TuplesAsObjects = true", NoStj) },
        { 2, new("IgnoreUnannotated = true", NoStj | OneWay) },
        { 2, new("Converters = [typeof(Signed)]", NoStj) },
        { 5, new("CreateJsonKeys = true") },
        { 5, new("CreateFieldMap = true") },
        { 6, new("CreateJsonSchema = true") },
        { 5, new("CreatePerFieldToJson = true") },
    };

    /// <summary>Other attributes of models.</summary>
    public static readonly Table<AttributeRow> Types = new()
    {
        { 4, new("Obsolete") },
        { 1, new("Obsolete(\"no\", true)") },
        { 2, new("Serializable") },
        { 1, new("JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)") },
        { 1, new("JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Skip)") },
        { 1, new("JsonNumberHandling(JsonNumberHandling.AllowReadingFromString)") },
        { 1, new("JsonObjectCreationHandling(JsonObjectCreationHandling.Populate)") },
        { 1, new("JsonDerivedType(typeof($T))") },
        { 1, new("Experimental(\"EX1\")") },
        { 1, new("CLSCompliant(false)") },
    };

    /// <summary>Hooks that are called when a model is read or written: a line of its body, and the interface that it implements.</summary>
    public static readonly Table<(string Line, string? Interface)> Hooks = new()
    {
        { 6, ("partial void OnFromJson() { }", null) },
        { 6, ("partial void OnToJson() { }", null) },
        { 2, ("partial void OnFromJson() => GetHashCode(); partial void OnToJson() => ToString();", null) },
        { 2, ("void IJsonOnDeserialized.OnDeserialized() { }", "IJsonOnDeserialized") },
        { 2, ("void IJsonOnDeserializing.OnDeserializing() { }", "IJsonOnDeserializing") },
        { 2, ("public void OnSerializing() { }", "IJsonOnSerializing") },
        { 2, ("public void OnSerialized() { } public void OnDeserialized() { }", "IJsonOnSerialized, IJsonOnDeserialized") },
        { 1, ("private void OnFromJson() { }", null) },
        { 1, ("public static void OnToJson() { }", null) },
        { 1, ("partial void OnToJson(int x); private void OnFromJson<T>() { }", null) },
    };

    public static readonly Table<string> KeyTexts = new()
    {
        { 10, "id" }, { 10, "name" }, { 10, "k" }, { 10, "a key" }, { 4, "" }, { 4, "é" }, { 4, "\\\"" }, { 4, "\\\\" }, { 4, "\\n" },
        { 4, "$type" }, { 4, "@id" }, { 4, "{0}" }, { 2, "\\u2028" }, { 2, "\\0" }, { 2, "<&'+>" }, { 2, "😀" }, { 2, "x" }, { 2, "y" }, { 1, "\\ud800" },
    };
}
