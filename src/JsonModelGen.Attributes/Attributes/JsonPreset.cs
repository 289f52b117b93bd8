namespace JsonModelGen;

/// <summary>The rules by which an assembly's models are read and written: <see cref="JsonModelDefaultsAttribute.Preset"/>.</summary>
public enum JsonPreset
{
    /// <summary>Those of this library: strict about null and missing keys, camel case, enums as names.</summary>
    None,

    /// <summary>Those of <c>JsonSerializer</c> with default options: its JSON for the same types does not change by a byte.</summary>
    SystemTextJson,

    /// <summary>
    /// Those of <c>JsonSerializer</c> with <c>JsonSerializerDefaults.Web</c>, which ASP.NET Core and <c>HttpClient</c> use: camel case, keys in any
    /// case, and numbers also in strings.
    /// </summary>
    Web,
}
