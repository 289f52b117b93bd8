using static JsonModelGen.Tests.ModelFuzz.Traits;

namespace JsonModelGen.Tests.ModelFuzz;

/// <summary>An attribute. <c>$K</c> is a key, <c>$T</c> the type of what it stands on.</summary>
internal sealed record AttributeRow(string Text, Traits Traits = None);

/// <summary>The attributes of models and members. To let them carry another one, add a line.</summary>
internal static class AttributeRows
{
    /// <summary>On properties, fields and, where they may stand there, parameters.</summary>
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
        { 2, new("JsonConvertWith<Signed>", NoStj) },
        { 2, new("JsonKey(TuplesAsObjects = true)", NoStj) },
    };

    /// <summary>On properties and fields.</summary>
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
        { 1, new("System.ComponentModel.Description(\"*/ \\\" <b>&\")") },
    };

    /// <summary>The options of <c>[JsonModel]</c>; a model takes none, one or several.</summary>
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
        { 4, new("DateTimeUtc = true", OneWay | NoStj) },
        { 2, new("CreateFactory = true, CreateToJson = true") },
        { 5, new("CreateJsonKeys = true") },
        { 5, new("CreateFieldMap = true") },
        { 6, new("CreateJsonSchema = true") },
        { 5, new("CreatePerFieldToJson = true") },
    };

    /// <summary>Beside <c>[JsonModel]</c>.</summary>
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

    public static readonly Table<string> KeyTexts = new()
    {
        { 10, "id" }, { 10, "name" }, { 10, "k" }, { 10, "a key" }, { 4, "" }, { 4, "é" }, { 4, "\\\"" }, { 4, "\\\\" }, { 4, "\\n" },
        { 4, "$type" }, { 4, "@id" }, { 4, "{0}" }, { 2, "\\u2028" }, { 2, "\\0" }, { 2, "<&'+>" }, { 2, "😀" }, { 2, "x" }, { 2, "y" }, { 1, "\\ud800" },
    };
}
