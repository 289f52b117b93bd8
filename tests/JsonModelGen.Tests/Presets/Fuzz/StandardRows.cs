using JsonModelGen.Tests.ModelFuzz;

namespace JsonModelGen.Tests.Presets.Fuzz;

/// <summary>What users of System.Text.Json write. To add something, add a line.</summary>
internal static class StandardRows
{
    public static readonly Table<KindRow> Kinds = new()
    {
        { 10, new("partial class", CanHaveBase: true) },
        { 4, new("sealed partial class", CanHaveBase: true) },
        { 10, new("partial record", IsRecord: true, CanHaveBase: true) },
        { 4, new("sealed partial record", IsRecord: true, CanHaveBase: true) },
        { 3, new("partial struct", IsStruct: true) },
        { 2, new("readonly partial struct", IsStruct: true, IsReadOnly: true) },
        { 3, new("partial record struct", IsRecord: true, IsStruct: true) },
        { 3, new("readonly partial record struct", IsRecord: true, IsStruct: true, IsReadOnly: true) },
    };

    /// <summary>Members that no constructor fills. <c>$T</c> is the type, <c>$N</c> the name, <c>$F</c> a field, <c>$V</c> a value, <c>$I</c> an optional initializer.</summary>
    public static readonly Table<MemberRow> Members = new()
    {
        { 50, new("public $T $N { get; set; }$I", In.Mutable) },
        { 25, new("public $T $N { get; init; }$I") },
        { 5, new("public $T $N { get; private set; }$I", In.Mutable) },
        { 3, new("public $T $N { get; private init; }$I") },
        { 3, new("public $T $N { get; internal set; }$I", In.Mutable) },
        { 2, new("public $T $N { get; protected set; }$I", In.Class) },
        { 4, new("[JsonInclude] public $T $N { get; private set; }$I", In.Mutable) },
        { 2, new("[JsonInclude] public $T $N { get; private init; }$I") },
        { 3, new("[JsonInclude] private $T $N { get; set; }$I", In.Mutable) },
        { 2, new("[JsonInclude] internal $T $N { get; init; }$I") },
        { 2, new("[JsonInclude] protected $T $N { get; set; }$I", In.Class) },
        { 2, new("[JsonInclude] public $T $N { private get; set; }$I", In.Mutable) },
        { 2, new("[JsonInclude] public $T $N { internal get; init; }$I") },
        { 2, new("[JsonInclude] internal $T $N { get; } = $V;", In.Class) },
        { 6, new("public $T $N { get; } = $V;", In.Class) },
        { 5, new("public $T $N => $V;") },
        { 8, new("public required $T $N { get; set; }$I", In.Mutable) },
        { 6, new("public required $T $N { get; init; }$I") },
        { 2, new("[JsonInclude] public required $T $N;", In.Mutable) },
        { 3, new("public $T $N$I;", In.Mutable) },
        { 4, new("[JsonInclude] public $T $N$I;", In.Mutable) },
        { 2, new("[JsonInclude] private $T $N$I;", In.Mutable) },
        { 2, new("[JsonInclude] public readonly $T $N = $V;", In.Class) },
        { 2, new("public $T $N { private get; set; }$I", In.Mutable) },
        { 2, new("private $T $F$I; public $T $N { set => $F = value; } public $T Shown$N => $F;", In.Mutable) },
        { 2, new("private $T $F$I; public $T $N { get => $F; set => $F = value; }", In.Mutable) },
        { 2, new("private $T $F$I; public $T $N { get => $F; private set => $F = value; }", In.Mutable) },
        { 2, new("public partial $T $N { get; set; } private $T $F$I; public partial $T $N { get => $F; set => $F = value; }", In.Mutable) },
        { 5, new("public virtual $T $N { get; set; }$I", In.Class) },
        { 2, new("public virtual $T $N { get; init; }$I", In.Class) },
        { 2, new("public virtual $T $N { get; private set; }$I", In.Class) },
        { 2, new("internal $T $N { get; set; }$I", In.Mutable) },
        { 1, new("protected $T $N { get; set; }$I", In.Class) },
        { 1, new("private $T $N { get; set; }$I", In.Mutable) },
        { 1, new("public static $T $N { get; set; }$I") },
        { 1, new("public const int $N = 3;") },
        { 1, new("public $T this[int $N] => $V;") },
    };

    /// <summary>Members that a constructor fills.</summary>
    public static readonly Table<MemberRow> Filled = new()
    {
        { 20, new("public $T $N { get; }") },
        { 6, new("public $T $N { get; init; }") },
        { 6, new("public $T $N { get; set; }", In.Mutable) },
        { 4, new("public $T $N { get; private set; }", In.Mutable) },
        { 2, new("[JsonInclude] public readonly $T $N;") },
        { 2, new("[JsonInclude] internal $T $N { get; }") },
        { 1, new("public required $T $N { get; init; }") },
        { 1, new("public readonly $T $N;") },
        { 1, new("internal $T $N { get; }") },
    };

    /// <summary>Members of a derived class with the name and type of a member of its base.</summary>
    public static readonly Table<MemberRow> Again = new()
    {
        { 10, new("public new $T $N { get; set; }$I") },
        { 3, new("public new $T $N { get; init; }$I") },
        { 2, new("public new $T $N { get; private set; }$I") },
        { 2, new("public new $T $N => $V;") },
        { 2, new("[JsonIgnore] public new $T $N { get; set; }$I") },
        { 2, new("private new $T $N { get; set; }$I") },
        { 2, new("internal new $T $N { get; set; }$I") },
        { 2, new("[JsonInclude] private new $T $N { get; set; }$I") },
        { 2, new("public new $T $N$I;") },
        { 2, new("[JsonInclude] public new $T $N$I;") },
    };

    /// <summary>Overrides of a virtual property.</summary>
    public static readonly Table<MemberRow> Overrides = new()
    {
        { 6, new("public override $T $N { get; set; }$I") },
        { 3, new("public override $T $N { get => base.$N; set => base.$N = value; }") },
        { 2, new("public override $T $N { get => base.$N; }") },
        { 2, new("public override $T $N { set => base.$N = value; }") },
        { 2, new("public override $T $N => $V;") },
        { 2, new("[JsonIgnore] public override $T $N { get; set; }$I") },
        { 1, new("public sealed override $T $N { get; set; }$I") },
    };

    /// <summary>Attributes of members. <c>$K</c> is a key, <c>$R</c> a small number.</summary>
    public static readonly Table<AttributeRow> Attributes = new()
    {
        { 10, new("[JsonPropertyName(\"$K\")] ") },
        { 3, new("[JsonIgnore] ") },
        { 4, new("[JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ") },
        { 4, new("[JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)] ") },
        { 2, new("[JsonIgnore(Condition = JsonIgnoreCondition.Never)] ") },
        { 2, new("[JsonIgnore(Condition = JsonIgnoreCondition.WhenWriting)] ") },
        { 2, new("[JsonIgnore(Condition = JsonIgnoreCondition.WhenReading)] ") },
        { 3, new("[JsonRequired] ") },
        { 6, new("[JsonPropertyOrder($R)] ") },
        { 2, new("[JsonNumberHandling(JsonNumberHandling.AllowReadingFromString)] ") { For = MemberTypes.Number } },
        { 2, new("[JsonNumberHandling(JsonNumberHandling.WriteAsString)] ") { For = MemberTypes.Number } },
        { 2, new("[JsonNumberHandling(JsonNumberHandling.WriteAsString | JsonNumberHandling.AllowReadingFromString)] ") { For = MemberTypes.Number } },
        { 1, new("[JsonNumberHandling(JsonNumberHandling.AllowNamedFloatingPointLiterals)] ") { For = MemberTypes.Number } },
        { 1, new("[JsonNumberHandling(JsonNumberHandling.Strict)] ") },
        { 1, new("[JsonObjectCreationHandling(JsonObjectCreationHandling.Replace)] ") },
        { 3, new("[JsonConverter(typeof(JsonStringEnumConverter))] ") { For = MemberTypes.Enum } },
        { 3, new("[JsonConverter(typeof(JsonStringEnumConverter<$T>))] ") { For = MemberTypes.Enum } },
        { 2, new("[JsonConverter(typeof(JsonNumberEnumConverter<$T>))] ") { For = MemberTypes.Enum } },
        { 2, new("[AllowNull] ") },
        { 2, new("[DisallowNull] ") },
        { 1, new("[MaybeNull] ") },
        { 1, new("[NotNull] ") },
        { 1, new("[System.ComponentModel.DefaultValue(3)] ") },
    };

    /// <summary>Attributes of a model besides <c>[JsonModel]</c>.</summary>
    public static readonly Table<string> ModelAttributes = new()
    {
        { 60, "" },
        { 3, "[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)] " },
        { 1, "[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Skip)] " },
        { 2, "[JsonNumberHandling(JsonNumberHandling.AllowReadingFromString)] " },
        { 2, "[JsonNumberHandling(JsonNumberHandling.WriteAsString | JsonNumberHandling.AllowReadingFromString)] " },
        { 1, "[JsonNumberHandling(JsonNumberHandling.Strict)] " },
        { 1, "[JsonObjectCreationHandling(JsonObjectCreationHandling.Replace)] " },
    };

    /// <summary>Members that keep unknown keys.</summary>
    public static readonly Table<string> Extra = new()
    {
        { 4, "[JsonExtensionData] public Dictionary<string, JsonElement>$? Extra { get; set; }" },
        { 3, "[JsonExtensionData] public Dictionary<string, object$?>$? Extra { get; set; }" },
        { 2, "[JsonExtensionData] public IDictionary<string, object$?>$? Extra { get; set; }" },
        { 2, "[JsonExtensionData] public IDictionary<string, JsonElement>$? Extra { get; set; }" },
        { 2, "[JsonExtensionData] public Dictionary<string, JsonElement> Extra { get; set; } = new();" },
        { 2, "[JsonExtensionData] public Dictionary<string, object$?> Extra { get; init; } = new();" },
        { 1, "[JsonExtensionData] public Dictionary<string, object$?> Extra { get; } = new();" },
        { 1, "[JsonExtensionData, JsonInclude] private Dictionary<string, JsonElement>$? Extra { get; set; }" },
        { 1, "[JsonExtensionData] public Dictionary<string, JsonElement>$? Extra { get; private set; }" },
    };

    public static readonly Table<string> EnumAttributes = new()
    {
        { 30, "" },
        { 8, "[Flags] " },
        { 5, "[JsonConverter(typeof(JsonStringEnumConverter))] " },
        { 5, "[JsonConverter(typeof(JsonStringEnumConverter<$T>))] " },
        { 2, "[JsonConverter(typeof(JsonNumberEnumConverter<$T>))] " },
        { 3, "[Flags, JsonConverter(typeof(JsonStringEnumConverter))] " },
    };

    /// <summary>Types besides those that all random models have.</summary>
    public static readonly Table<TypeRow> FurtherTypes = new()
    {
        { 3, new("KeyValuePair<{0}, {1}>", Value: "default") },
        { 2, new("ArrayList", Value: "new()") },
        { 2, new("Hashtable", Value: "new()") },
        { 1, new("IList", Value: "new ArrayList()") },
        { 1, new("ICollection", Value: "new ArrayList()") },
        { 1, new("IEnumerable", Value: "new ArrayList()") },
        { 1, new("IDictionary", Value: "new Hashtable()") },
        { 3, new("Names", Value: "new()") },
        { 3, new("Ages", Value: "new()") },
        { 2, new("Bag<{0}>", Value: "new()") },
    };

    public static readonly Table<string> Keys = new()
    {
        { 10, "id_" }, { 10, "name_" }, { 10, "Key_" }, { 6, "a key" }, { 4, "é" }, { 2, "\\\"" }, { 2, "\\n" }, { 2, "@id" }, { 2, "<&'+>" }, { 2, "😀" }, { 4, "k_" }, { 4, "K__" },
    };

    public static readonly Table<string> Hooks = new()
    {
        { 40, "" },
        { 1, "IJsonOnDeserialized" },
        { 1, "IJsonOnDeserializing" },
        { 1, "IJsonOnSerializing" },
        { 1, "IJsonOnSerialized" },
    };
}
