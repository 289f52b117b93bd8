namespace JsonModelGen.Generator.Model;

/// <summary>Entry points outside the type, which need no codec argument: the type is generic, or foreign.</summary>
/// <param name="Name">The name of the static class that holds them.</param>
/// <param name="Accessibility">Its accessibility.</param>
/// <param name="Codec">The <c>global::</c> name of the codec that they call.</param>
/// <param name="TypeParameters">The type parameters of the type with their brackets, or empty.</param>
/// <param name="Constraints">Their constraint clauses.</param>
/// <param name="HasStatic">Whether the project's C# version has static extension members: 14 and later.</param>
internal sealed record ExtensionSpec(
    string Name,
    string Accessibility,
    string Codec,
    string TypeParameters,
    EquatableArray<string> Constraints,
    bool HasStatic);
