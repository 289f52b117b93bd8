using JsonModelGen.Generator.Model;
using Microsoft.CodeAnalysis.Diagnostics;

namespace JsonModelGen.Generator.Parsing.Options;

/// <summary>Reads the options that MSBuild properties set: <c>JsonModelGen_</c> and the option's name.</summary>
internal static class BuildOptionsParser
{
    private const string Prefix = "build_property." + BuildProperties.Prefix;

    /// <summary>The options, and through <paramref name="report"/> each property whose value is none of those allowed.</summary>
    public static ModelOptions Parse(AnalyzerConfigOptions properties, Action<string, string, string>? report = null) => new(
        FieldRename: Enum<FieldRename>("FieldRename", properties, report),
        IncludeIfNull: Bool("IncludeIfNull", properties, report),
        NumberHandling: Flags("NumberHandling", properties, report),
        OmitIfDefault: Bool("OmitIfDefault", properties, report),
        OmitIfEmpty: Bool("OmitIfEmpty", properties, report),
        CaseInsensitive: Bool("CaseInsensitive", properties, report),
        DisallowUnrecognizedKeys: Bool("DisallowUnrecognizedKeys", properties, report),
        IgnoreUnannotated: Bool("IgnoreUnannotated", properties, report),
        DateTimeUtc: Bool("DateTimeUtc", properties, report),
        CreateJsonKeys: Bool("CreateJsonKeys", properties, report),
        CreateFieldMap: Bool("CreateFieldMap", properties, report),
        CreatePerFieldToJson: Bool("CreatePerFieldToJson", properties, report),
        CreateJsonSchema: Bool("CreateJsonSchema", properties, report));

    private static bool? Bool(string name, AnalyzerConfigOptions properties, Action<string, string, string>? report)
    {
        if (!properties.TryGetValue(Prefix + name, out string? text) || text.Length == 0)
            return null;
        if (bool.TryParse(text, out bool value))
            return value;
        report?.Invoke(BuildProperties.Prefix + name, text, "use true or false");
        return null;
    }

    private static NumberHandling? Flags(string name, AnalyzerConfigOptions properties, Action<string, string, string>? report)
    {
        if (!properties.TryGetValue(Prefix + name, out string? text) || text.Length == 0)
            return null;
        NumberHandling handling = NumberHandling.Strict;
        foreach (string part in text.Split('|', ','))
        {
            if (!System.Enum.TryParse(part.Trim(), ignoreCase: true, out NumberHandling flag) || flag is NumberHandling.All or NumberHandling.Shallow || !char.IsLetter(part.Trim()[0]))
            {
                report?.Invoke(BuildProperties.Prefix + name, text, "use one or more of Strict, AllowReadingFromString, WriteAsString, AllowNamedFloatingPointLiterals, separated by |");
                return null;
            }

            handling |= flag;
        }

        return handling;
    }

    private static TEnum? Enum<TEnum>(string name, AnalyzerConfigOptions properties, Action<string, string, string>? report)
        where TEnum : struct, Enum
    {
        if (!properties.TryGetValue(Prefix + name, out string? text) || text.Length == 0)
            return null;
        foreach (TEnum value in System.Enum.GetValues(typeof(TEnum)))
        {
            if (string.Equals(text, value.ToString(), StringComparison.OrdinalIgnoreCase))
                return value;
        }

        report?.Invoke(BuildProperties.Prefix + name, text, "use one of " + string.Join(", ", System.Enum.GetNames(typeof(TEnum))));
        return null;
    }
}
