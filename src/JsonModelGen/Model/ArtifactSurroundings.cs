namespace JsonModelGen.Generator.Model;

/// <summary>
/// Where the members that options add (<c>JsonKeys</c> and its like) would meet others of their names. Which options are on
/// is known only later, so this is asked for every name.
/// </summary>
/// <param name="Taken">The names that members of the model, or members that it inherits from a class that is no model, have already.</param>
/// <param name="Inherited">The names that models of other assemblies, from which the model derives, have.</param>
/// <param name="BaseOptions">The options of the models of this assembly from which it derives, which say what those have.</param>
internal sealed record ArtifactSurroundings(
    EquatableArray<string> Taken,
    EquatableArray<string> Inherited,
    EquatableArray<ModelOptions> BaseOptions);
