namespace JsonModelGen;

/// <summary>
/// Makes the compiler write <c>FromJson</c> and <c>ToJson</c> for a partial record, class or struct.
/// </summary>
/// <remarks>
/// An option that is not set here is taken from <see cref="JsonModelDefaultsAttribute"/>, then from the MSBuild property
/// <c>JsonModelGen_</c> + its name, then from the built-in default. The counterpart of json_serializable's <c>@JsonSerializable</c>.
/// </remarks>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, Inherited = false)]
public sealed class JsonModelAttribute : Attribute
{
    /// <summary>How member names become keys, where <see cref="JsonKeyAttribute.Name"/> does not say. Default: <see cref="FieldRename.Camel"/>.</summary>
    public FieldRename FieldRename { get; set; }

    /// <summary>Whether members that are null are written (as <c>null</c>). Default: true.</summary>
    public bool IncludeIfNull { get; set; } = true;

    /// <summary>Whether a key that belongs to no member is an error rather than skipped. Default: false.</summary>
    public bool DisallowUnrecognizedKeys { get; set; }
}
