namespace JsonModelGen.Generator.Model;

/// <summary>An enum with <c>[JsonEnum]</c>, for which conversion methods are emitted, whether or not a model uses it.</summary>
/// <param name="Namespace">Empty for the global namespace.</param>
/// <param name="Accessibility">The enum's effective accessibility: <c>public</c> or <c>internal</c>.</param>
/// <param name="Name">The name of the static class.</param>
/// <param name="Enum">The enum.</param>
/// <param name="AssemblyOptions">The options that its assembly sets.</param>
/// <param name="SuppressedIds">The diagnostics that any use of the enum causes.</param>
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
    /// <summary>The attributes that emitted members cannot have.</summary>
    public EquatableArray<string> AmbiguousAttributes { get; init; }
}
