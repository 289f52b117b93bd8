namespace JsonModelGen.Generator.Model;

/// <summary>
/// The names that may conflict with the members that options generate (<c>JsonKeys</c> and so on). Which options are on
/// is known only later, so all names are collected.
/// </summary>
/// <param name="Taken">The names of the model's members, and of members inherited from a class that is not a model.</param>
/// <param name="Inherited">The names in base models of other assemblies.</param>
/// <param name="BaseOptions">The options of its base models in this assembly, which determine their names.</param>
internal sealed record ArtifactSurroundings(
    EquatableArray<string> Taken,
    EquatableArray<string> Inherited,
    EquatableArray<ModelOptions> BaseOptions)
{
    /// <summary>No such names.</summary>
    public static readonly ArtifactSurroundings None = new(default, default, default);
}
