namespace JsonModelGen.Tests.Language;

/// <summary>Where an option may be set.</summary>
[Flags]
internal enum OptionLevels
{
    /// <summary><c>[JsonKey]</c>.</summary>
    Member = 1,

    /// <summary><c>[JsonModel]</c>.</summary>
    Type = 2,

    /// <summary><c>[assembly: JsonModelDefaults]</c>.</summary>
    Assembly = 4,

    /// <summary>An MSBuild property.</summary>
    Build = 8,

    /// <summary><c>[JsonEnum]</c>.</summary>
    Enum = 16,

    /// <summary><c>[assembly: JsonModelFor]</c>, in place of the type.</summary>
    Foreign = 32,

    /// <summary>All levels that apply to a whole model.</summary>
    Model = Type | Foreign | Assembly | Build,
}

/// <summary>An option and its effect at each level.</summary>
/// <param name="Name">Its name at all levels.</param>
/// <param name="Levels">Where it may be set.</param>
/// <param name="Why">Why it cannot be set for a whole project, if that is so.</param>
internal sealed record OptionRow(string Name, OptionLevels Levels, string Why = "")
{
    /// <summary>Two values, as C#, with the result of <see cref="Code"/> for each.</summary>
    public (string Text, string Shown)[] Values { get; init; } = [("true", "True"), ("false", "False")];

    /// <summary>Its result if the option is not set.</summary>
    public string BuiltIn { get; init; } = "False";

    /// <summary>Attributes of a member, which have precedence over all levels, with the result for each.</summary>
    public (string Attribute, string Shown)[] Member { get; init; } = [];

    /// <summary>The body of the model <c>A</c>; <c>$member</c> is where the member's attribute goes.</summary>
    public string Body { get; init; } = "";

    /// <summary>The expression that shows the option.</summary>
    public string Code { get; init; } = "";

    /// <summary>For a foreign type, the class that contains what would be a member of a model.</summary>
    public string Beside { get; init; } = "A";
}

/// <summary>Every option of every attribute. A new one needs a row here.</summary>
internal static class OptionTable
{
    private const string WhileParsing = "it decides how models are parsed, and MSBuild's properties are not known then";
    private const string OfMember = "it is about one member";
    private const string OfModel = "it names what belongs to one model";
    private const string OfEnum = "it is about one enum";

    public static readonly OptionRow[] Rows =
    [
        new("FieldRename", OptionLevels.Model | OptionLevels.Enum)
        {
            Values = [("FieldRename.Snake", "{\"first_name\":1}"), ("FieldRename.Kebab", "{\"first-name\":1}")],
            BuiltIn = "{\"firstName\":1}",
            Member = [("[JsonKey(\"given\")]", "{\"given\":1}")],
            Body = "$member public int FirstName { get; set; } = 1;",
            Code = "new A().ToJson()",
        },
        new("IncludeIfNull", OptionLevels.Member | OptionLevels.Model)
        {
            Values = [("true", "{\"x\":null}"), ("false", "{}")],
            BuiltIn = "{\"x\":null}",
            Member = [("[JsonKey(IncludeIfNull = true)]", "{\"x\":null}"), ("[JsonKey(IncludeIfNull = false)]", "{}")],
            Body = "$member public int? X { get; set; }",
            Code = "new A().ToJson()",
        },
        new("NumberHandling", OptionLevels.Member | OptionLevels.Model)
        {
            Values = [("JsonNumberHandling.WriteAsString", "{\"x\":\"1\"}"), ("JsonNumberHandling.Strict", "{\"x\":1}")],
            BuiltIn = "{\"x\":1}",
            Member = [("[JsonKey(NumberHandling = JsonNumberHandling.WriteAsString)]", "{\"x\":\"1\"}"), ("[JsonNumberHandling(JsonNumberHandling.Strict)]", "{\"x\":1}")],
            Body = "$member public int X { get; set; } = 1;",
            Code = "new A().ToJson()",
        },
        new("OmitIfDefault", OptionLevels.Member | OptionLevels.Model)
        {
            Values = [("true", "{}"), ("false", "{\"x\":0}")],
            BuiltIn = "{\"x\":0}",
            Member = [("[JsonKey(OmitIfDefault = true)]", "{}"), ("[JsonKey(OmitIfDefault = false)]", "{\"x\":0}")],
            Body = "$member public int X { get; set; }",
            Code = "new A().ToJson()",
        },
        new("OmitIfEmpty", OptionLevels.Member | OptionLevels.Model)
        {
            Values = [("true", "{}"), ("false", "{\"x\":\"\"}")],
            BuiltIn = "{\"x\":\"\"}",
            Member = [("[JsonKey(OmitIfEmpty = true)]", "{}"), ("[JsonKey(OmitIfEmpty = false)]", "{\"x\":\"\"}")],
            Body = "$member public string X { get; set; } = \"\";",
            Code = "new A().ToJson()",
        },
        new("DisallowUnrecognizedKeys", OptionLevels.Model)
        {
            Body = "public int X { get; set; }",
            Code = """!A.TryFromJson("{\"y\":1}", out _, out _)""",
        },
        new("CaseInsensitive", OptionLevels.Model | OptionLevels.Enum)
        {
            Body = "public int X { get; set; }",
            Code = """A.FromJson("{\"X\":1}").X == 1""",
        },
        new("AllowDuplicateKeys", OptionLevels.Model)
        {
            BuiltIn = "True",
            Body = "public int X { get; set; }",
            Code = """A.TryFromJson("{\"x\":1,\"x\":2}", out _, out _)""",
        },
        new("MaxDepth", OptionLevels.Model)
        {
            Values = [("2", "2"), ("70", "70")],
            BuiltIn = "64",
            Body = "public int X { get; set; }",
            Code = """Enumerable.Range(1, 100).Last(depth => A.TryFromJson("{\"y\":" + new string('[', depth - 1) + new string(']', depth - 1) + "}", out _, out _))""",
        },
        new("IgnoreUnannotated", OptionLevels.Model)
        {
            Values = [("true", "{}"), ("false", "{\"x\":1}")],
            BuiltIn = "{\"x\":1}",
            Member = [("[JsonKey]", "{\"x\":1}")],
            Body = "$member public int X { get; set; } = 1;",
            Code = "new A().ToJson()",
        },
        new("DateTimeUtc", OptionLevels.Model)
        {
            Values = [("true", "{\"x\":\"0001-01-01T00:00:00Z\"}"), ("false", "{\"x\":\"0001-01-01T00:00:00\"}")],
            BuiltIn = "{\"x\":\"0001-01-01T00:00:00\"}",
            Body = "public DateTime X { get; set; }",
            Code = "new A().ToJson()",
        },
        new("TuplesAsObjects", OptionLevels.Member | OptionLevels.Type | OptionLevels.Assembly | OptionLevels.Foreign, "what is emitted beside a model depends on it, and MSBuild's properties are not known then")
        {
            Values = [("true", "{\"x\":{\"$1\":1,\"name\":2}}"), ("false", "{\"x\":[1,2]}")],
            BuiltIn = "{\"x\":[1,2]}",
            Member = [("[JsonKey(TuplesAsObjects = true)]", "{\"x\":{\"$1\":1,\"name\":2}}"), ("[JsonKey(TuplesAsObjects = false)]", "{\"x\":[1,2]}")],
            Body = "$member public (int, int Name) X { get; set; } = (1, 2);",
            Code = "new A().ToJson()",
        },
        new("UseStringEnumConverter", OptionLevels.Assembly, WhileParsing)
        {
            Values = [("true", "{\"x\":\"Monday\"}"), ("false", "{\"x\":\"monday\"}")],
            BuiltIn = "{\"x\":\"monday\"}",
            Body = "public DayOfWeek X { get; set; } = DayOfWeek.Monday;",
            Code = "new A().ToJson()",
        },
        new("EnumFieldRename", OptionLevels.Assembly, WhileParsing)
        {
            Values = [("FieldRename.Snake, UseStringEnumConverter = true", "{\"x\":\"dark_blue\"}"), ("FieldRename.None, UseStringEnumConverter = true", "{\"x\":\"DarkBlue\"}")],
            BuiltIn = "{\"x\":\"darkBlue\"}",
            Body = "public ConsoleColor X { get; set; } = ConsoleColor.DarkBlue;",
            Code = "new A().ToJson()",
        },
        new("Preset", OptionLevels.Assembly, WhileParsing)
        {
            Values = [("JsonPreset.SystemTextJson", "{\"X\":null}"), ("JsonPreset.Web", "{\"x\":null}")],
            BuiltIn = "{\"x\":null}",
            Body = "public string? X { get; set; }",
            Code = "new A().ToJson()",
        },
        Half("CreateFactory", "FromJson"),
        Half("CreateToJson", "ToJson"),
        Artifact("CreateJsonKeys", "JsonKeys"),
        Artifact("CreateFieldMap", "FieldMap"),
        Artifact("CreatePerFieldToJson", "PerFieldToJson"),
        Artifact("CreateJsonSchema", "JsonSchema"),
        new("Factory", OptionLevels.Type | OptionLevels.Foreign, OfModel),
        new("FactoryType", OptionLevels.Type | OptionLevels.Foreign, OfModel),
        new("Converters", OptionLevels.Type | OptionLevels.Foreign, "[assembly: JsonConvertWith<T>] names the assembly's"),
        new("Name", OptionLevels.Member, OfMember),
        new("Required", OptionLevels.Member, OfMember),
        new("DefaultValue", OptionLevels.Member, OfMember),
        new("DefaultFactory", OptionLevels.Member, OfMember),
        new("DisallowNullValue", OptionLevels.Member, OfMember),
        new("FromJson", OptionLevels.Member, OfMember),
        new("ToJson", OptionLevels.Member, OfMember),
        new("ReadValue", OptionLevels.Member, OfMember),
        new("IncludeFromJson", OptionLevels.Member, OfMember),
        new("IncludeToJson", OptionLevels.Member, OfMember),
        new("UnknownEnumValue", OptionLevels.Member, OfMember),
        new("Path", OptionLevels.Member, OfMember),
        new("Flatten", OptionLevels.Member, OfMember),
        new("Format", OptionLevels.Member, OfMember),
        new("Aliases", OptionLevels.Member, OfMember),
        new("OnInvalidElement", OptionLevels.Member, OfMember),
        new("AsNumber", OptionLevels.Enum, OfEnum),
        new("UnknownValue", OptionLevels.Enum, OfEnum),
    ];

    private static OptionRow Half(string option, string method) => new(option, OptionLevels.Type | OptionLevels.Foreign | OptionLevels.Assembly, "what a model demands of its members depends on it, and MSBuild's properties are not known then")
    {
        BuiltIn = "True",
        Body = "public int X { get; set; }",
        Code = $"typeof($beside).GetMethods().Any(method => method.Name == \"{method}\")",
        Beside = "AJsonExtensions",
    };

    private static OptionRow Artifact(string option, string name) => new(option, OptionLevels.Model)
    {
        Body = "public int X { get; set; }",
        Code = $"typeof($beside).GetMember(\"{name}\").Length == 1",
        Beside = "ACodec",
    };
}
