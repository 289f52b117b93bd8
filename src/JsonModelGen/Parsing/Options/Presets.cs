using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Parsing.Names;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing.Options;

/// <summary>
/// The preset of an assembly. Some of its rules are options; the others decide while a model is parsed: which members and which constructor are used,
/// in which order members are written, that nothing but <c>required</c> demands a key, that any reference may be null, and that enums are numbers.
/// </summary>
internal static class Presets
{
    /// <summary>Whether the models of an assembly have System.Text.Json's rules instead of ours.</summary>
    public static bool IsStandard(IAssemblySymbol assembly) => Of(assembly) != JsonPreset.None;

    /// <summary>The preset of an assembly.</summary>
    public static JsonPreset Of(IAssemblySymbol assembly) =>
        Attributes.Find(assembly, KnownNames.RuntimeNamespace, KnownNames.JsonModelDefaultsAttribute)?.Enum<JsonPreset>("Preset") is (JsonPreset.SystemTextJson or JsonPreset.Web) and var preset ? preset : JsonPreset.None;

    /// <summary>The options that a preset sets.</summary>
    public static ModelOptions OptionsOf(JsonPreset? preset) => preset switch
    {
        JsonPreset.SystemTextJson => new(FieldRename: FieldRename.None),
        JsonPreset.Web => new(FieldRename: FieldRename.Camel, NumberHandling: NumberHandling.AllowReadingFromString | NumberHandling.Everywhere, CaseInsensitive: true),
        _ => ModelOptions.Unset,
    };
}
