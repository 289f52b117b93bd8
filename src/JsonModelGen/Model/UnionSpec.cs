using JsonModelGen.Generator.Shapes;

namespace JsonModelGen.Generator.Model;

/// <summary>The union that a model is.</summary>
/// <param name="Key">The key of the discriminator.</param>
/// <param name="Cases">Its cases, in the order of their declarations.</param>
/// <param name="Unknown">What is read if the discriminator names none of them, or, in a union that lists its cases, if it is missing; null if that is an error.</param>
/// <param name="OwnCodec">The name of the nested codec for the model itself, if it is one of its own cases; else null.</param>
internal sealed record UnionSpec(string Key, EquatableArray<UnionCaseSpec> Cases, UnionCaseSpec? Unknown, string? OwnCodec)
{
    /// <summary>Whether System.Text.Json's attributes list the cases, so that their names belong to the union and not to the cases.</summary>
    public bool IsListed { get; init; }
}

/// <summary>The role of a model as a case that a union lists.</summary>
/// <param name="Codec">The name of the nested codec for this role.</param>
/// <param name="Discriminator">Its discriminator.</param>
internal sealed record ListedCaseSpec(string Codec, DiscriminatorSpec Discriminator);

/// <summary>A case, as its union sees it.</summary>
/// <param name="Discriminator">The discriminator of the case, or null.</param>
/// <param name="Shape">Its shape.</param>
/// <param name="Identifier">The name of its type, for a local.</param>
/// <param name="DisplayName">The name that messages show.</param>
internal sealed record UnionCaseSpec(DiscriminatorSpec? Discriminator, TypeShape Shape, string Identifier, string DisplayName);

/// <summary>The key and value that identify a case.</summary>
/// <param name="Key">The key.</param>
/// <param name="Name">The text from an attribute; null for the type's name.</param>
/// <param name="TypeName">The name of the type.</param>
/// <param name="FieldRename">How the union renames keys, if set.</param>
internal sealed record DiscriminatorSpec(string Key, string? Name, string TypeName, FieldRename? FieldRename)
{
    /// <summary>Whether it is a number in JSON.</summary>
    public bool IsNumber { get; init; }
}
