namespace JsonModelGen.Generator.Model;

/// <summary>Entry points that need no codec to be named and so cannot stand in the type: it is generic, or not the author's own.</summary>
/// <param name="Name">The name of the static class that holds them.</param>
/// <param name="Accessibility">Its accessibility.</param>
/// <param name="Codec">The <c>global::</c> name of the codec that they call.</param>
/// <param name="TypeParameters">The type parameters of the type with their brackets, or empty.</param>
/// <param name="Constraints">Their constraint clauses.</param>
/// <param name="HasStatic">Whether the project's C# has extensions that are called on a type: 14 and later.</param>
internal sealed record ExtensionSpec(
    string Name,
    string Accessibility,
    string Codec,
    string TypeParameters,
    EquatableArray<string> Constraints,
    bool HasStatic);
