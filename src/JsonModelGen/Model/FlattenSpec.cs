namespace JsonModelGen.Generator.Model;

/// <summary>The model whose members stand directly in the object of the one that holds it: what is needed to read, make and write it there.</summary>
/// <param name="FullName">The <c>global::</c> name of its type.</param>
/// <param name="Definition">The same as it is declared, where it is generic.</param>
/// <param name="IsValueType">Whether it is a struct.</param>
/// <param name="IsOptional">Whether there is none if none of its keys is there; else it is always made, and demands what it demands.</param>
/// <param name="Options">The options that its type sets: they name its members, and say how they are read and written.</param>
/// <param name="Members">Its members, as its own parser finds them, but seen from the model that holds it.</param>
/// <param name="ConstructorParameters">The constructor's parameters that get an argument.</param>
/// <param name="Factory">The method that makes it, or null if the constructor does.</param>
/// <param name="Hooks">What of its own code is called.</param>
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
    /// <summary>Its members that take no part.</summary>
    public EquatableArray<LeftOutSpec> LeftOut { get; init; }
}
