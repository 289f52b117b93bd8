using JsonModelGen.Generator.Diagnostics;
using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Parsing.Conversions;
using JsonModelGen.Generator.Parsing.Enums;
using JsonModelGen.Generator.Parsing.Members;
using JsonModelGen.Generator.Parsing.Names;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing.Options;

/// <summary>
/// Reads the options of a member from our and System.Text.Json's attributes, and merges those on the constructor parameter with those
/// on the property, option by option. To add an option of <c>[JsonKey]</c>, read it from <see cref="KeyArguments"/> where it is needed.
/// </summary>
/// <param name="isStandard">Whether System.Text.Json's rules apply, by which some attributes only confirm what holds anyway.</param>
/// <param name="sink">Receives the reports.</param>
internal sealed class KeyOptionsParser(bool isStandard, IDiagnosticSink sink)
{
    /// <summary>The options of a member, and of the constructor parameter that fills it if there is one.</summary>
    public KeyArguments Parse(ISymbol member, IParameterSymbol? parameter, MemberAttributes attributes)
    {
        if (attributes.AreNone)
            return KeyArguments.None;

        const string Conflict = "the constructor parameter and the property have different values";
        KeyArguments options = ParseOne(member, attributes.Member, member.Name, isArgument: parameter is not null);
        if (parameter is not null && !attributes.Parameter.Own.IsEmpty)
            options = Merge(ParseOne(parameter, attributes.Parameter, member.Name), options, member, Conflict);

        // The property of a base record may have attributes besides those of its own parameter, which is not the one that fills it here.
        if (attributes.Member is { HasOwnKey: true, Positional: { } positional } && !SymbolEqualityComparer.Default.Equals(positional, parameter))
            options = Merge(options, ParseOne(positional, SymbolAttributes.Of(positional), member.Name), member, Conflict);
        if (attributes.UnusedParameter is { } unused)
            options = Merge(options, ParseOne(unused, SymbolAttributes.Of(unused), member.Name), member, Conflict);
        if (options["Name"] is { Value: string name } argument && !UnicodeText.IsValid(name))
            sink.Report(DiagnosticDescriptors.InvalidOption, argument.Owner, "Name", UnicodeText.Shown(name), UnicodeText.Advice);
        if (options["NumberHandling"] is { Value: int handling } numbers && (handling & ~(int)NumberHandling.All) != 0)
            sink.ReportArgument(DiagnosticDescriptors.InvalidOption, numbers.Attribute, "NumberHandling", numbers.Owner, "NumberHandling", handling, "use the names of the enum JsonNumberHandling");
        if (options["Path"] is { Value: string path } nested)
            CheckPath(nested, path, options, member);
        if (options["Aliases"] is { } aliases)
            CheckAliases(aliases);
        return options;
    }

    private void CheckPath(KeyArgument argument, string path, KeyArguments options, ISymbol member)
    {
        string? reason = !UnicodeText.IsValid(path) ? UnicodeText.Advice : Array.IndexOf(path.Split('.'), "") >= 0 ? "a key in it is empty" : null;
        if (reason is not null)
            sink.ReportArgument(DiagnosticDescriptors.InvalidOption, argument.Attribute, "Path", argument.Owner, "Path", UnicodeText.Shown(path), reason);
        if (options["ReadValue"] is not null)
            sink.ReportArgument(DiagnosticDescriptors.ContradictoryAttributes, argument.Attribute, "Path", argument.Owner, member.Name, "it has both a Path and a ReadValue, which finds the value itself");
        if (options["Name"] is not null)
            sink.ReportArgument(DiagnosticDescriptors.ContradictoryAttributes, argument.Attribute, "Path", argument.Owner, member.Name, "it has both a Name and a Path, which ends with the name");
    }

    private void CheckAliases(KeyArgument aliases)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (string alias in aliases.Constant.Strings())
        {
            string? reason = !UnicodeText.IsValid(alias) ? UnicodeText.Advice : !seen.Add(alias) ? "it is listed twice" : null;
            if (reason is not null)
                sink.ReportArgument(DiagnosticDescriptors.InvalidOption, aliases.Attribute, "Aliases", aliases.Owner, "Aliases", UnicodeText.Shown(alias), reason);
        }
    }

    private KeyArguments ParseOne(ISymbol symbol, SymbolAttributes attributes, string memberName, bool isArgument = false)
    {
        KeyArguments own = new();
        KeyArguments foreign = new();
        if (attributes.JsonKey is { } key)
            ReadOwn(key, own, symbol, memberName);
        foreach (AttributeData attribute in attributes.Own)
        {
            if (SymbolNames.Is(attribute.AttributeClass?.ContainingNamespace, KnownNames.SystemTextJsonNamespace))
                ReadForeign(attribute, foreign, symbol, memberName, isArgument);
        }

        return Merge(own, foreign, symbol, "[JsonKey] and the System.Text.Json attributes differ");
    }

    /// <summary>Null is the same as unset, and so is an empty list of names; but UnknownEnumValue may be null.</summary>
    private void ReadOwn(AttributeData attribute, KeyArguments options, ISymbol owner, string memberName)
    {
        if (attribute.ConstructorArguments is [{ Kind: not TypedConstantKind.Error } positional])
            Read("Name", positional);
        foreach (KeyValuePair<string, TypedConstant> argument in attribute.NamedArguments)
            Read(argument.Key, argument.Value);

        void Read(string option, TypedConstant constant)
        {
            if (constant is { Kind: TypedConstantKind.Array, IsNull: false, Values.IsEmpty: true } && option == "Aliases")
                ReportNothing(option, "it contains no name");
            else if (!constant.IsNull || option == "UnknownEnumValue")
                options.Set(option, new KeyArgument(constant.Kind == TypedConstantKind.Array ? null : constant.Value, constant, attribute, owner));
            else if (constant.Kind != TypedConstantKind.Error)
                ReportNothing(option, option == "DefaultValue" ? "null is the same as not setting it: a missing key leaves the initializer's value, or null if the type allows it" : "null is the same as not setting it");
        }

        void ReportNothing(string option, string reason) =>
            sink.ReportArgument(DiagnosticDescriptors.OptionWithoutEffect, attribute, option, owner, option, memberName, reason);
    }

    private void ReadForeign(AttributeData attribute, KeyArguments options, ISymbol symbol, string memberName, bool isArgument)
    {
        string name = attribute.AttributeClass!.Name;
        switch (name)
        {
            case KnownNames.JsonPropertyNameAttribute:
                Set("Name", attribute.ConstructorArgument());
                break;
            case KnownNames.JsonPropertyOrderAttribute:
                Set("Order", attribute.ConstructorArgument());
                break;
            case KnownNames.JsonRequiredAttribute:
                Set("Required", true);
                break;
            case KnownNames.JsonIncludeAttribute:
            case KnownNames.JsonExtensionDataAttribute:
            case KnownNames.JsonObjectCreationHandlingAttribute when isStandard && attribute.ConstructorArgument() is 0:
            case KnownNames.JsonConverterAttribute when EnumConverters.IsKnown(attribute) || ConverterParser.IsForeign(attribute, symbol) || ModelOptionsParser.IsOwnConverter(attribute):
                break;
            case KnownNames.JsonNumberHandlingAttribute:
                Set("NumberHandling", attribute.ConstructorArgument());
                break;
            case KnownNames.JsonIgnoreAttribute:
                ReadIgnore(attribute, isArgument, Set);
                break;
            default:
                sink.Report(
                    DiagnosticDescriptors.UnsupportedAttribute, attribute, symbol, ModelOptionsParser.WithoutSuffix(name), memberName, "JsonModelGen has no counterpart for it on a member yet; remove it, or leave the member out");
                break;
        }

        void Set(string option, object? value)
        {
            if (value is not null)
                options.Set(option, new KeyArgument(value, default, attribute, symbol));
        }
    }

    /// <summary>The conditions of System.Text.Json's <c>JsonIgnoreCondition</c>. There, an argument of the constructor is read unless its member is ignored altogether.</summary>
    private void ReadIgnore(AttributeData attribute, bool isArgument, Action<string, object?> set)
    {
        int condition = attribute.Named("Condition")?.Value as int? ?? 1;
        if (condition is 0 or 3)
            set("IncludeIfNull", condition == 0);
        bool isConfirmed = condition == 0 && !isStandard;
        if (isConfirmed || condition == 1 || (condition == 5 && !(isStandard && isArgument)))
            set("IncludeFromJson", isConfirmed);
        if (isConfirmed || condition is 1 or 4)
            set("IncludeToJson", isConfirmed);
        if (condition is 0 or 2)
            set("OmitIfDefault", condition == 2);
        if (condition == 0)
            set("OmitIfEmpty", false);
    }

    /// <summary>The first's options, with unset ones from the second; options set by both must agree.</summary>
    private KeyArguments Merge(KeyArguments first, KeyArguments second, ISymbol at, string conflict)
    {
        foreach (string option in first.Add(second))
            sink.Report(DiagnosticDescriptors.ContradictoryAttributes, at, at.Name, conflict + " about " + option);
        return first;
    }
}
