using JsonModelGen.Generator.Model;

namespace JsonModelGen.Generator.Resolution;

/// <summary>
/// A boolean option that MSBuild properties can set. This list is used to read them, to pass them to other projects, and to suggest names. The
/// package's <c>JsonModelGen.props</c> must list them for the compiler as well, which a test checks.
/// </summary>
/// <param name="Name">Its name; the property's without the prefix.</param>
/// <param name="Get">Gets it from options.</param>
/// <param name="Set">The options with another value.</param>
internal sealed record BuildSwitch(string Name, Func<ModelOptions, bool?> Get, Func<ModelOptions, bool?, ModelOptions> Set)
{
    /// <summary>All, in the order in which messages list them.</summary>
    public static readonly BuildSwitch[] All =
    [
        new(nameof(ModelOptions.IncludeIfNull), static options => options.IncludeIfNull, static (options, value) => options with { IncludeIfNull = value }),
        new(nameof(ModelOptions.OmitIfDefault), static options => options.OmitIfDefault, static (options, value) => options with { OmitIfDefault = value }),
        new(nameof(ModelOptions.OmitIfEmpty), static options => options.OmitIfEmpty, static (options, value) => options with { OmitIfEmpty = value }),
        new(nameof(ModelOptions.CaseInsensitive), static options => options.CaseInsensitive, static (options, value) => options with { CaseInsensitive = value }),
        new(nameof(ModelOptions.DisallowUnrecognizedKeys), static options => options.DisallowUnrecognizedKeys, static (options, value) => options with { DisallowUnrecognizedKeys = value }),
        new(nameof(ModelOptions.AllowDuplicateKeys), static options => options.AllowDuplicateKeys, static (options, value) => options with { AllowDuplicateKeys = value }),
        new(nameof(ModelOptions.IgnoreUnannotated), static options => options.IgnoreUnannotated, static (options, value) => options with { IgnoreUnannotated = value }),
        new(nameof(ModelOptions.DateTimeUtc), static options => options.DateTimeUtc, static (options, value) => options with { DateTimeUtc = value }),
        new(nameof(ModelOptions.CreateJsonKeys), static options => options.CreateJsonKeys, static (options, value) => options with { CreateJsonKeys = value }),
        new(nameof(ModelOptions.CreateFieldMap), static options => options.CreateFieldMap, static (options, value) => options with { CreateFieldMap = value }),
        new(nameof(ModelOptions.CreatePerFieldToJson), static options => options.CreatePerFieldToJson, static (options, value) => options with { CreatePerFieldToJson = value }),
        new(nameof(ModelOptions.CreateJsonSchema), static options => options.CreateJsonSchema, static (options, value) => options with { CreateJsonSchema = value }),
    ];
}
