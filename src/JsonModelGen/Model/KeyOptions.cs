namespace JsonModelGen.Generator.Model;

/// <summary>The options of a member, merged from <c>[JsonKey]</c> and System.Text.Json's attributes; null where unset.</summary>
internal sealed record KeyOptions(
    string? Name = null,
    string? Path = null,
    bool? Flatten = null,
    EquatableArray<string> Aliases = default,
    bool? Required = null,
    bool? IncludeIfNull = null,
    NumberHandling? NumberHandling = null,
    bool? OmitIfDefault = null,
    bool? OmitIfEmpty = null,
    bool WhenWritingDefault = false,
    bool? IncludeFromJson = null,
    bool? IncludeToJson = null,
    int? Order = null,
    bool? DisallowNullValue = null)
{
    public static readonly KeyOptions Unset = new();
}
