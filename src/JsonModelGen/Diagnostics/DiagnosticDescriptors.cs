using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Diagnostics;

/// <summary>
/// All diagnostics. 00xx: the declaration; 01xx: its members; 02xx: types; 03xx: options; 04xx: what is
/// emitted beside FromJson and ToJson; 05xx: unions. Each has a page <c>docs/diagnostics/{id}.md</c>, a row in the release files and a test; a test holds the four together.
/// </summary>
internal static partial class DiagnosticDescriptors
{
    private const string Category = "JsonModelGen";
    /// <summary>Within the repository: it has no public address yet.</summary>
    private const string HelpBase = "docs/diagnostics/";

    public static readonly DiagnosticDescriptor NotPartial = Error(
        "JMG0001",
        "Model is not partial",
        "'{0}' must be declared partial, so that FromJson and ToJson can be added to '{1}'");

    public static readonly DiagnosticDescriptor UnsupportedKind = Error(
        "JMG0002",
        "Type cannot be a model",
        "'{0}' cannot be a model because it is {1}");

    public static readonly DiagnosticDescriptor LanguageVersion = Error(
        "JMG0003",
        "Language version is too old",
        "'{0}' needs C# 13 or later, but this project compiles as C# {1}: set <LangVersion> to 13 or later, or remove it");

    public static readonly DiagnosticDescriptor NoUsableConstructor = Error(
        "JMG0004",
        "Model has no usable constructor",
        "'{0}' cannot be created: {1}");

    public static readonly DiagnosticDescriptor ParameterWithoutMember = Error(
        "JMG0005",
        "Constructor parameter matches no member",
        "The parameter '{0}' of the constructor of '{1}' matches no member: name a property like it, give it a default value, or mark another constructor with [JsonConstructor]");

    public static readonly DiagnosticDescriptor UnusedParameter = Warning(
        "JMG0010",
        "Constructor parameter is not used",
        "The value read for parameter '{0}' is lost, because '{1}' does not use it and '{2}' is not a property generated from it: pass it to the base class, or assign it to '{2}'");

    public static readonly DiagnosticDescriptor ReservedName = Error(
        "JMG0006",
        "Member has the name of a generated member",
        "'{0}' has a member '{1}', which conflicts with a member that [JsonModel] generates: rename it");

    public static readonly DiagnosticDescriptor EndlessTypeArguments = Error(
        "JMG0007",
        "Type arguments expand infinitely",
        "'{0}' contains itself with type arguments built from its own, which would need code for infinitely many types: use the same type arguments");

    public static readonly DiagnosticDescriptor NoForeignCodec = Error(
        "JMG0008",
        "No code can be generated for the type",
        "[JsonModelFor] cannot generate code for '{0}': {1}");

    public static readonly DiagnosticDescriptor InvalidValueObject = Error(
        "JMG0013",
        "Type does not wrap one value",
        "'{0}' cannot be a value object: {1}");

    public static readonly DiagnosticDescriptor MissingDirection = Error(
        "JMG0014",
        "Model is only read or only written",
        "'{0}' cannot be {1}: {2} has no {3}, because {4} is false: remove that option, set {4} of '{6}' to false too, or exclude the member with [JsonKey({5} = false)]");

    public static readonly DiagnosticDescriptor NoDirection = Error(
        "JMG0015",
        "Model is neither read nor written",
        "Nothing can be generated for '{0}', because CreateFactory and CreateToJson are both false: remove one of them, or the attribute");

    public static readonly DiagnosticDescriptor DuplicateKey = Error(
        "JMG0101",
        "Two members have the same key",
        "'{0}' and '{1}' of '{2}' have the same key {3}: give one of them another name with [JsonKey(\"...\")], or exclude one with [JsonIgnore]");

    public static readonly DiagnosticDescriptor ContradictoryAttributes = Error(
        "JMG0102",
        "Attributes contradict each other",
        "The attributes of '{0}' contradict each other: {1}");

    public static readonly DiagnosticDescriptor UnreachableMember = Error(
        "JMG0103",
        "Member cannot be read or written",
        "'{0}' cannot be read or written as a member of '{1}': {2}");

    public static readonly DiagnosticDescriptor UnsuitableMethod = Error(
        "JMG0104",
        "Method does not fit",
        "{0} = \"{1}\" on '{2}': {3}");

    public static readonly DiagnosticDescriptor UnsuitableConverter = Error(
        "JMG0105",
        "Converter does not fit",
        "{0} cannot be used as a converter here: {1}");

    public static readonly DiagnosticDescriptor AmbiguousConverters = Error(
        "JMG0106",
        "Two converters match one type",
        "{0} and {1} both convert {2}: remove one of them, or put the one to use on the member");

    public static readonly DiagnosticDescriptor OptionWithoutEffect = Warning(
        "JMG0107",
        "Option has no effect",
        "{0} on '{1}' has no effect: {2}");

    public static readonly DiagnosticDescriptor TwoDefaults = Warning(
        "JMG0108",
        "Default values differ",
        "'{0}' has two default values: {1} from {2}, which is used where the key is missing or null, and {3} from the constructor parameter, which reading never uses");

    public static readonly DiagnosticDescriptor MissingMethod = Error(
        "JMG0109",
        "Type has only one of FromJson and ToJson",
        "'{0}' cannot be {1}: {2} has {3}, but no {4}: add it, or exclude the member with [JsonKey({5} = false)]");

    public static readonly DiagnosticDescriptor LossyOmission = Warning(
        "JMG0115",
        "Omitted value is not restored",
        "{0} on '{1}' omits a value that reading does not restore: if the key is missing, '{1}' is {2}");

    public static readonly DiagnosticDescriptor NotFlattenable = Error(
        "JMG0111",
        "Member cannot be flattened",
        "'{0}' cannot be flattened: the members of {1} cannot be part of '{2}': {3}");

    public static readonly DiagnosticDescriptor UnreachableFlattened = Error(
        "JMG0112",
        "Flattened model is not accessible",
        "'{0}' cannot be flattened: code in '{2}' cannot access what {1} uses: {3}");

    public static readonly DiagnosticDescriptor MisplacedOptional = Error(
        "JMG0119",
        "Optional can only be the type of a member",
        "'{0}' cannot be read or written: {1} is used where a value cannot be omitted: {2}");

    public static readonly DiagnosticDescriptor UnsuitableExtra = Error(
        "JMG0113",
        "Member cannot keep unknown keys",
        "'{0}' cannot keep the unknown keys of '{1}': {2}");

    public static readonly DiagnosticDescriptor ContradictoryExtra = Error(
        "JMG0114",
        "Unknown keys are already handled",
        "'{0}' cannot keep the unknown keys of '{1}': {2}");

    public static readonly DiagnosticDescriptor SubclassOfModel = Warning(
        "JMG0110",
        "Subclass of a model is written as the model",
        "'{0}' is not a model, and the ToJson that it inherits from '{1}' does not write '{2}': add [JsonModel] and make it partial, or mark the member with [JsonIgnore]");

    public static readonly DiagnosticDescriptor MisplacedAttribute = Warning(
        "JMG0116",
        "Attribute is misplaced",
        "[{0}] on '{1}' has no effect: {2}");

    public static readonly DiagnosticDescriptor NotComparable = Warning(
        "JMG0117",
        "Elements of a sorted collection cannot be compared",
        "'{0}' cannot be read with more than one element: {1} sorts by {2}, which is not comparable: implement IComparable<{2}>, use an unsorted collection, or a get-only property initialized with a comparer");

    public static readonly DiagnosticDescriptor UnsupportedType = Error(
        "JMG0201",
        "Type of a member is not supported",
        "'{0}' cannot be read or written: {1} is not supported: {2}");

    public static readonly DiagnosticDescriptor DuplicateEnumName = Error(
        "JMG0202",
        "Two enum values have the same JSON form",
        "'{0}' and '{1}' of the enum '{2}' are both {3} in JSON: give one of them another form with [JsonValue]");

    public static readonly DiagnosticDescriptor UnsupportedAttribute = Error(
        "JMG0301",
        "Attribute is not supported",
        "[{0}] on '{1}' is not supported: {2}");

    public static readonly DiagnosticDescriptor InvalidOption = Error(
        "JMG0302",
        "Option has an invalid value",
        "{0} cannot be '{1}': {2}");

    public static readonly DiagnosticDescriptor ArtifactName = Error(
        "JMG0401",
        "Member has the name of an optional generated member",
        "'{0}' has a member '{1}', which conflicts with the member that {2} generates: rename the member, or set {2} to false");

    public static readonly DiagnosticDescriptor LiteralProperty = Error(
        "JMG0402",
        "Property cannot hold a JSON literal",
        "'{0}' cannot hold a JSON literal: {1}");

    public static readonly DiagnosticDescriptor LiteralFile = Error(
        "JMG0403",
        "JSON literal file not found",
        "'{0}' refers to the file '{1}', {2}");

    public static readonly DiagnosticDescriptor LiteralJson = Error(
        "JMG0404",
        "JSON literal file is not valid JSON",
        "'{0}', the JSON of '{2}', is malformed: {1}");

    public static readonly DiagnosticDescriptor SchemaJson = Error(
        "JMG0405",
        "Schema is not valid JSON",
        "The schema of '{0}' is malformed: {1}");

    public static readonly DiagnosticDescriptor UnknownBuildProperty = Warning(
        "JMG0406",
        "Unknown project property",
        "The project sets '{0}', which is not a project option: {1}");

    public static readonly DiagnosticDescriptor OptionalCodecNamed = Warning(
        "JMG0407",
        "Optional as a type argument cannot be omitted",
        "Writing an absent Optional<{0}> with this codec throws, because only a member of a model can be omitted: declare the member as Optional<T>, and use {0} as the type argument");

    public static readonly DiagnosticDescriptor LiteralType = Error(
        "JMG0411",
        "JSON literal does not match its type",
        "'{0}' cannot be read as {1}, the type of '{2}': {3}");

    private static DiagnosticDescriptor Error(string id, string title, string message) => new(
        id,
        title,
        message,
        Category,
        DiagnosticSeverity.Error,
        isEnabledByDefault: true,
        helpLinkUri: HelpBase + id + ".md",
        customTags: WellKnownDiagnosticTags.NotConfigurable);

    private static DiagnosticDescriptor Warning(string id, string title, string message) => new(
        id,
        title,
        message,
        Category,
        DiagnosticSeverity.Warning,
        isEnabledByDefault: true,
        helpLinkUri: HelpBase + id + ".md");
}
