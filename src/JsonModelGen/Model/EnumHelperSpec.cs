namespace JsonModelGen.Generator.Model;

/// <summary>An enum with <c>[JsonEnum]</c>, beside which methods for its names are emitted, whether a model uses it or not.</summary>
/// <param name="Namespace">Empty for the global namespace.</param>
/// <param name="Accessibility">That of the enum, seen from outside: <c>public</c> or <c>internal</c>.</param>
/// <param name="Name">The name of the static class.</param>
/// <param name="Enum">The enum.</param>
/// <param name="AssemblyOptions">The options that its assembly sets.</param>
/// <param name="SuppressedIds">The diagnostics that the mere use of the enum gives.</param>
/// <param name="HintName">The name of the emitted file.</param>
internal sealed record EnumHelperSpec(
    string Namespace,
    string Accessibility,
    string Name,
    EnumSpec Enum,
    ModelOptions AssemblyOptions,
    EquatableArray<string> SuppressedIds,
    string HintName)
{
    /// <summary>The attributes that emitted members must do without.</summary>
    public EquatableArray<string> AmbiguousAttributes { get; init; }
}
