namespace JsonModelGen.Generator.Model;

/// <summary>The values of the runtime's enum of the same name.</summary>
internal enum FieldRename
{
    Camel,
    None,
    Kebab,
    Snake,
    Pascal,
    ScreamingSnake,
}

/// <summary>
/// The options of a model at one level (type, assembly, MSBuild), each null where that level does not set it. To add an
/// option: a parameter here, a line in <see cref="Or"/>, a built-in default in <see cref="BuiltIn"/>, a line in the reader of each level.
/// </summary>
internal sealed record ModelOptions(
    FieldRename? FieldRename = null,
    bool? IncludeIfNull = null,
    NumberHandling? NumberHandling = null,
    bool? OmitIfDefault = null,
    bool? OmitIfEmpty = null,
    bool? CaseInsensitive = null,
    bool? DisallowUnrecognizedKeys = null,
    bool? IgnoreUnannotated = null,
    bool? DateTimeUtc = null,
    bool? CreateFactory = null,
    bool? CreateToJson = null,
    bool? CreateJsonKeys = null,
    bool? CreateFieldMap = null,
    bool? CreatePerFieldToJson = null,
    bool? CreateJsonSchema = null,
    bool? AllowDuplicateKeys = null,
    int? MaxDepth = null,
    JsonPreset? Preset = null,
    bool? UseStringEnumConverter = null,
    FieldRename? EnumFieldRename = null)
{
    public static readonly ModelOptions Unset = new();

    public static readonly ModelOptions BuiltIn = new(
        FieldRename: Model.FieldRename.Camel,
        IncludeIfNull: true,
        NumberHandling: Model.NumberHandling.Strict,
        OmitIfDefault: false,
        OmitIfEmpty: false,
        CaseInsensitive: false,
        DisallowUnrecognizedKeys: false,
        IgnoreUnannotated: false,
        DateTimeUtc: false,
        CreateFactory: true,
        CreateToJson: true,
        CreateJsonKeys: false,
        CreateFieldMap: false,
        CreatePerFieldToJson: false,
        CreateJsonSchema: false,
        AllowDuplicateKeys: true); // without MaxDepth only the limit of the reader or writer applies

    /// <summary>Whether the preset replaces our rules by System.Text.Json's.</summary>
    public bool IsStandard => Preset is not (null or JsonPreset.None);

    /// <summary>The directions for which code is emitted.</summary>
    public ModelDirections Directions => new(CreateFactory != false, CreateToJson != false);

    /// <summary>These options, with unset ones taken from the lower level.</summary>
    public ModelOptions Or(ModelOptions lower) => new(
        FieldRename ?? lower.FieldRename,
        IncludeIfNull ?? lower.IncludeIfNull,
        NumberHandling ?? lower.NumberHandling,
        OmitIfDefault ?? lower.OmitIfDefault,
        OmitIfEmpty ?? lower.OmitIfEmpty,
        CaseInsensitive ?? lower.CaseInsensitive,
        DisallowUnrecognizedKeys ?? lower.DisallowUnrecognizedKeys,
        IgnoreUnannotated ?? lower.IgnoreUnannotated,
        DateTimeUtc ?? lower.DateTimeUtc,
        CreateFactory ?? lower.CreateFactory,
        CreateToJson ?? lower.CreateToJson,
        CreateJsonKeys ?? lower.CreateJsonKeys,
        CreateFieldMap ?? lower.CreateFieldMap,
        CreatePerFieldToJson ?? lower.CreatePerFieldToJson,
        CreateJsonSchema ?? lower.CreateJsonSchema,
        AllowDuplicateKeys ?? lower.AllowDuplicateKeys,
        MaxDepth ?? lower.MaxDepth,
        Preset ?? lower.Preset,
        UseStringEnumConverter ?? lower.UseStringEnumConverter,
        EnumFieldRename ?? lower.EnumFieldRename);
}
