using JsonModelGen.Generator.Shapes;

namespace JsonModelGen.Generator.Model;

/// <summary>The union that a model is.</summary>
/// <param name="Key">The key of the discriminator.</param>
/// <param name="Cases">Its cases, in the order of their declarations.</param>
/// <param name="Unknown">What is read where the discriminator names none of them, or in one that lists its cases, where it is missing; null: that is an error.</param>
/// <param name="OwnCodec">The name of the nested codec that reads and writes the model itself, where it is a case of its own; else null.</param>
internal sealed record UnionSpec(string Key, EquatableArray<UnionCaseSpec> Cases, UnionCaseSpec? Unknown, string? OwnCodec)
{
    /// <summary>Whether System.Text.Json's attributes list the cases: the union gives them their names, which they do not have by themselves.</summary>
    public bool IsListed { get; init; }
}

/// <summary>A model as a case of a union that lists it.</summary>
/// <param name="Codec">The name of the nested codec that reads and writes it as that.</param>
/// <param name="Discriminator">What says so.</param>
internal sealed record ListedCaseSpec(string Codec, DiscriminatorSpec Discriminator);

/// <summary>A case, as its union sees it.</summary>
/// <param name="Discriminator">What says that an object is this case; null where nothing does.</param>
/// <param name="Shape">What reads and writes it.</param>
/// <param name="Identifier">The name of its type, for a local.</param>
/// <param name="DisplayName">The name that messages show.</param>
internal sealed record UnionCaseSpec(DiscriminatorSpec? Discriminator, TypeShape Shape, string Identifier, string DisplayName);

/// <summary>The key and the text by which a case is known.</summary>
/// <param name="Key">The key.</param>
/// <param name="Name">The text, if an attribute gives it; else the type's name says it.</param>
/// <param name="TypeName">The name of the type.</param>
/// <param name="FieldRename">How the union renames keys, if it says so itself.</param>
internal sealed record DiscriminatorSpec(string Key, string? Name, string TypeName, FieldRename? FieldRename)
{
    /// <summary>Whether it stands in the JSON as a number.</summary>
    public bool IsNumber { get; init; }
}
