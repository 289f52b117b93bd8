using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Diagnostics;

/// <summary>
/// All that can be wrong with a model. 00xx: the declaration; 01xx: its members; 02xx: types; 03xx: options; 04xx: what is
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
        "What fills a parameter is lost",
        "What is read for '{0}' is lost: '{1}' does not use the parameter, and '{2}' is no property that the compiler makes of it: pass it on to the base class, or set '{2}' to it");

    public static readonly DiagnosticDescriptor ReservedName = Error(
        "JMG0006",
        "Member has the name of an emitted member",
        "'{0}' has a member '{1}', a name that [JsonModel] needs for the members it adds: rename it");

    public static readonly DiagnosticDescriptor EndlessTypeArguments = Error(
        "JMG0007",
        "Type arguments grow without end",
        "'{0}' holds itself with type arguments made of its own, and so needs code for endlessly many types: hold it with the same type arguments");

    public static readonly DiagnosticDescriptor NoForeignCodec = Error(
        "JMG0008",
        "No code can be made for the type",
        "[JsonModelFor] makes no code for '{0}': {1}");

    public static readonly DiagnosticDescriptor InvalidValueObject = Error(
        "JMG0013",
        "Type does not wrap one value",
        "'{0}' cannot stand in JSON as the value that it wraps: {1}");

    public static readonly DiagnosticDescriptor MissingHalf = Error(
        "JMG0014",
        "Model is only read or only written",
        "'{0}' cannot be {1}: {2} has no {3}, because {4} is false: remove that there, set {4} of '{6}' to false, too, or leave the member out with [JsonKey({5} = false)]");

    public static readonly DiagnosticDescriptor NoHalf = Error(
        "JMG0015",
        "Model is neither read nor written",
        "Nothing can be added to '{0}', because CreateFactory and CreateToJson are both false: remove one of them, or the attribute");

    public static readonly DiagnosticDescriptor DuplicateKey = Error(
        "JMG0101",
        "Two members have one key",
        "'{0}' and '{1}' of '{2}' have the same key {3}: give one of them another name with [JsonKey(\"...\")], or leave one out");

    public static readonly DiagnosticDescriptor ContradictoryAttributes = Error(
        "JMG0102",
        "Attributes contradict each other",
        "The attributes of '{0}' contradict each other: {1}");

    public static readonly DiagnosticDescriptor UnreachableMember = Error(
        "JMG0103",
        "Member cannot take part",
        "'{0}' cannot take part in the JSON of '{1}': {2}");

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
        "Two converters serve one type",
        "{0} and {1} both convert {2}: name one of them only, or put the one to use on the member");

    public static readonly DiagnosticDescriptor OptionWithoutEffect = Warning(
        "JMG0107",
        "Option has no effect",
        "{0} on '{1}' has no effect: {2}");

    public static readonly DiagnosticDescriptor TwoDefaults = Warning(
        "JMG0108",
        "Two default values differ",
        "'{0}' has two default values: {1} from {2}, which is used where the key is missing or null, and {3} from the constructor parameter, which the JSON never gives");

    public static readonly DiagnosticDescriptor LackingMethod = Error(
        "JMG0109",
        "Type reads or writes itself only",
        "'{0}' cannot be {1}: {2} has {3}, but no {4}: add it, or leave the member out there with [JsonKey({5} = false)]");

    public static readonly DiagnosticDescriptor LossyOmission = Warning(
        "JMG0115",
        "What is left out does not come back",
        "{0} on '{1}' leaves out a value that is not read back: where the key is missing, '{1}' is {2}");

    public static readonly DiagnosticDescriptor NotFlattenable = Error(
        "JMG0111",
        "Member cannot be flattened",
        "'{0}' cannot be flattened: the members of {1} cannot stand in '{2}': {3}");

    public static readonly DiagnosticDescriptor UnreachableFlattened = Error(
        "JMG0112",
        "Flattened model is out of reach",
        "'{0}' cannot be flattened: code in '{2}' cannot do what {1} does: {3}");

    public static readonly DiagnosticDescriptor MisplacedOptional = Error(
        "JMG0119",
        "Optional is no member",
        "'{0}' cannot be read or written: {1} stands where nothing can be left out: {2}");

    public static readonly DiagnosticDescriptor UnsuitableExtra = Error(
        "JMG0113",
        "Member cannot keep unknown keys",
        "'{0}' cannot keep the unknown keys of '{1}': {2}");

    public static readonly DiagnosticDescriptor ContradictoryExtra = Error(
        "JMG0114",
        "Unknown keys are already provided for",
        "'{0}' cannot keep the unknown keys of '{1}': {2}");

    public static readonly DiagnosticDescriptor SubclassOfModel = Warning(
        "JMG0110",
        "Subclass of a model is written as the model",
        "'{0}' is no model, and the ToJson that it inherits from '{1}' leaves out '{2}': add [JsonModel] and make it partial, or mark the member with [JsonIgnore]");

    public static readonly DiagnosticDescriptor MisplacedAttribute = Warning(
        "JMG0116",
        "Attribute is misplaced",
        "[{0}] on '{1}' has no effect: {2}");

    public static readonly DiagnosticDescriptor NotComparable = Warning(
        "JMG0117",
        "Elements of a sorted collection cannot be compared",
        "'{0}' cannot be read with more than one element: {1} sorts by {2}, which is not comparable: implement IComparable<{2}>, use a collection that does not sort, or one without a setter, made with a comparer");

    public static readonly DiagnosticDescriptor UnsupportedType = Error(
        "JMG0201",
        "Type of a member is not supported",
        "'{0}' cannot be read or written: {1} is not supported: {2}");

    public static readonly DiagnosticDescriptor DuplicateEnumName = Error(
        "JMG0202",
        "Two values of an enum have one form in JSON",
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
        "Member has the name of what an option adds",
        "'{0}' has a member '{1}', the name of what the option {2} adds: rename the member, or set {2} to false");

    public static readonly DiagnosticDescriptor LiteralProperty = Error(
        "JMG0402",
        "Property cannot hold a JSON literal",
        "'{0}' cannot hold a JSON literal: {1}");

    public static readonly DiagnosticDescriptor LiteralFile = Error(
        "JMG0403",
        "File of a JSON literal is not found",
        "'{0}' asks for the file '{1}', {2}");

    public static readonly DiagnosticDescriptor LiteralJson = Error(
        "JMG0404",
        "File of a JSON literal is not JSON",
        "'{0}', the JSON of '{2}', is malformed: {1}");

    public static readonly DiagnosticDescriptor SchemaJson = Error(
        "JMG0405",
        "Schema is not JSON",
        "The schema of '{0}' is malformed: {1}");

    public static readonly DiagnosticDescriptor UnknownBuildProperty = Warning(
        "JMG0406",
        "Property of the project is no option",
        "The project sets '{0}', which is no option of projects: {1}");

    public static readonly DiagnosticDescriptor OptionalCodecNamed = Warning(
        "JMG0407",
        "Optional as a type argument cannot be left out",
        "With this codec an absent Optional<{0}> cannot be written, which is found out only then: only a member of a model can be left out; declare the member as Optional<T>, and let the type argument be {0}");

    public static readonly DiagnosticDescriptor LiteralType = Error(
        "JMG0411",
        "JSON literal does not fit its type",
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
