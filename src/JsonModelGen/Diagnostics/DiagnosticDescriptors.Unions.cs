using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Diagnostics;

// Unions and their cases.
internal static partial class DiagnosticDescriptors
{
    public static readonly DiagnosticDescriptor UnionWithoutCases = Error(
        "JMG0500",
        "Union has no cases",
        "'{0}' is a union without cases, so nothing can be read or written as one: add [JsonModelCase] to the models derived from it");

    public static readonly DiagnosticDescriptor DuplicateCase = Error(
        "JMG0501",
        "Two cases of a union have the same name",
        "'{0}' and '{1}' are both the case \"{2}\" of '{3}': give one of them another name with [JsonModelCase(\"...\")]");

    public static readonly DiagnosticDescriptor MisplacedCase = Error(
        "JMG0502",
        "Case without a union",
        "'{0}' is a case, but neither it nor a base type is a union: add [JsonModelUnion] to the base type, or remove [JsonModelCase]");

    public static readonly DiagnosticDescriptor UnionWithoutModel = Error(
        "JMG0503",
        "Union or case is not a model",
        "[{0}] on '{1}' has no effect, because the type is not a model: add [JsonModel] and make it partial");

    public static readonly DiagnosticDescriptor UnsuitableCase = Error(
        "JMG0504",
        "Model cannot be a case",
        "'{0}' cannot be a case of '{1}': {2}");

    public static readonly DiagnosticDescriptor DiscriminatorKey = Error(
        "JMG0505",
        "Member has the key of the discriminator",
        "'{0}' has the key \"{1}\", which is the discriminator of '{2}': give it another name with [JsonKey(\"...\")], or exclude it with [JsonIgnore]");

    public static readonly DiagnosticDescriptor UnsuitableUnion = Error(
        "JMG0506",
        "Model cannot be a union",
        "'{0}' cannot be a union: {1}");

    public static readonly DiagnosticDescriptor UnsuitableUnknownCase = Error(
        "JMG0507",
        "Type cannot be the unknown case",
        "'{0}' cannot be the UnknownCase of '{1}': {2}");

    public static readonly DiagnosticDescriptor SubclassIsNoCase = Warning(
        "JMG0508",
        "Derived type is not a case of the union",
        "'{0}' is not a case of the union '{1}', so it can be neither read nor written as one: {2}, or make it abstract");
}
