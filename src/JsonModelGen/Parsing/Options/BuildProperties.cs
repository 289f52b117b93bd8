using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Resolution;

namespace JsonModelGen.Generator.Parsing.Options;

/// <summary>The names of the options that MSBuild properties can and cannot set.</summary>
internal static class BuildProperties
{
    /// <summary>The prefix of all properties.</summary>
    public const string Prefix = "JsonModelGen_";

    /// <summary>All options that <see cref="BuildOptionsParser"/> reads.</summary>
    private static readonly string[] s_options = [nameof(ModelOptions.FieldRename), nameof(ModelOptions.NumberHandling), nameof(ModelOptions.MaxDepth), .. Array.ConvertAll(BuildSwitch.All, static item => item.Name)];

    /// <summary>Options that must be known when a model is parsed; properties are read later.</summary>
    private static readonly string[] s_ofTheAssembly = ["CreateFactory", "CreateToJson", "EnumFieldRename", "Preset", "TuplesAsObjects", "UseStringEnumConverter"];

    /// <summary>Options that refer to a single model.</summary>
    private static readonly string[] s_ofOneModel = ["Factory", "FactoryType", "Converters"];

    /// <summary>What to write instead of an unknown property; null if it is an option. MSBuild ignores case.</summary>
    public static string? WhyNot(string property)
    {
        string name = property.Substring(Prefix.Length);
        if (Contains(s_options, name))
            return null;
        if (Find(s_ofTheAssembly, name) is { } option)
            return "set it with [assembly: JsonModelDefaults(" + option + " = ...)]";
        if (Find(s_ofOneModel, name) is { } own)
            return "set it on the model, with [JsonModel(" + own + " = ...)]";
        return Nearest(name) is { } nearest
            ? "did you mean '" + Prefix + nearest + "'?"
            : "use one of " + string.Join(", ", Array.ConvertAll(s_options, static option => Prefix + option));
    }

    private static bool Contains(string[] options, string name) => Find(options, name) is not null;

    private static string? Find(string[] options, string name) => Array.Find(options, option => string.Equals(option, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The most similar option; null if more than a third of it would have to change.</summary>
    private static string? Nearest(string name)
    {
        string? nearest = null;
        int fewest = int.MaxValue;
        foreach (string option in s_options)
        {
            int changes = Changes(name.ToUpperInvariant(), option.ToUpperInvariant());
            if (changes < fewest && changes <= option.Length / 3)
                (nearest, fewest) = (option, changes);
        }

        return nearest;
    }

    /// <summary>The Levenshtein distance of two names.</summary>
    private static int Changes(string from, string to)
    {
        int[] previous = new int[to.Length + 1];
        for (int j = 0; j <= to.Length; j++)
            previous[j] = j;
        for (int i = 1; i <= from.Length; i++)
        {
            int[] current = new int[to.Length + 1];
            current[0] = i;
            for (int j = 1; j <= to.Length; j++)
                current[j] = Math.Min(Math.Min(previous[j], current[j - 1]) + 1, previous[j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1));
            previous = current;
        }

        return previous[to.Length];
    }
}
