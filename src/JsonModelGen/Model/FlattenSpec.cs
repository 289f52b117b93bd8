namespace JsonModelGen.Generator.Model;

/// <summary>A flattened model: what the containing model needs to read, create and write it.</summary>
/// <param name="FullName">The <c>global::</c> name of its type.</param>
/// <param name="Definition">The name of its definition, if it is generic.</param>
/// <param name="IsValueType">Whether it is a struct.</param>
/// <param name="IsOptional">Whether it is null if none of its keys is present; otherwise it is always created, and its required keys must be present.</param>
/// <param name="Options">The options of its type, which apply to its members.</param>
/// <param name="Members">Its members, as seen from the containing model.</param>
/// <param name="ConstructorParameters">The constructor's parameters that get an argument.</param>
/// <param name="Factory">The factory method, or null if a constructor is used.</param>
/// <param name="Hooks">Its hooks.</param>
/// <param name="HookAccessor">How to reach its partial methods, which are private; null if it has none.</param>
internal sealed record FlattenSpec(
    string FullName,
    string Definition,
    bool IsValueType,
    bool IsOptional,
    ModelOptions Options,
    EquatableArray<MemberSpec> Members,
    EquatableArray<ParameterSpec> ConstructorParameters,
    string? Factory,
    HooksSpec Hooks,
    AccessorSpec? HookAccessor)
{
    /// <summary>Whether the constructor or factory may throw because of an argument.</summary>
    public bool HasConstructorCode { get; init; }

    /// <summary>Its excluded members.</summary>
    public EquatableArray<ExcludedMemberSpec> ExcludedMembers { get; init; }
}
