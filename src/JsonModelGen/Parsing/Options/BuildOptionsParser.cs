using System.Globalization;
using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Resolution;
using Microsoft.CodeAnalysis.Diagnostics;

namespace JsonModelGen.Generator.Parsing.Options;

/// <summary>Reads the options that MSBuild properties set: <c>JsonModelGen_</c> and the option's name.</summary>
internal static class BuildOptionsParser
{
    private const string Prefix = "build_property." + BuildProperties.Prefix;

    /// <summary>The options; <paramref name="report"/> receives each property with an invalid value.</summary>
    public static ModelOptions Parse(AnalyzerConfigOptions properties, Action<string, string, string>? report = null)
    {
        ModelOptions options = new(
            FieldRename: Enum<FieldRename>(nameof(ModelOptions.FieldRename), properties, report),
            NumberHandling: Flags(nameof(ModelOptions.NumberHandling), properties, report),
            MaxDepth: Positive(nameof(ModelOptions.MaxDepth), properties, report));
        foreach (BuildSwitch item in BuildSwitch.All)
        {
            if (Bool(item.Name, properties, report) is { } value)
                options = item.Set(options, value);
        }

        return options;
    }

    private static bool? Bool(string name, AnalyzerConfigOptions properties, Action<string, string, string>? report)
    {
        if (!properties.TryGetValue(Prefix + name, out string? text) || text.Length == 0)
            return null;
        if (bool.TryParse(text, out bool value))
            return value;
        report?.Invoke(BuildProperties.Prefix + name, text, "use true or false");
        return null;
    }

    private static int? Positive(string name, AnalyzerConfigOptions properties, Action<string, string, string>? report)
    {
        if (!properties.TryGetValue(Prefix + name, out string? text) || text.Length == 0)
            return null;
        if (int.TryParse(text, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out int value) && value > 0)
            return value;
        report?.Invoke(BuildProperties.Prefix + name, text, "use a number above 0");
        return null;
    }

    private static NumberHandling? Flags(string name, AnalyzerConfigOptions properties, Action<string, string, string>? report)
    {
        if (!properties.TryGetValue(Prefix + name, out string? text) || text.Length == 0)
            return null;
        NumberHandling handling = NumberHandling.Strict;
        foreach (string part in text.Split('|', ','))
        {
            if (!System.Enum.TryParse(part.Trim(), ignoreCase: true, out NumberHandling flag) || flag is NumberHandling.All or NumberHandling.Shallow or NumberHandling.Everywhere || !char.IsLetter(part.Trim()[0]))
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
