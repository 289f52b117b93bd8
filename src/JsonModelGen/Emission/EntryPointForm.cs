using System.Collections.Immutable;
using JsonModelGen.Generator.Model;

namespace JsonModelGen.Generator.Emission;

/// <summary>Where entry points stand, and what they are generic in.</summary>
/// <param name="Codec">The codec that they call, or empty: the type is a model itself.</param>
/// <param name="TypeParameters">The type parameters of each method with their brackets, or empty.</param>
/// <param name="Constraints">Their constraint clauses.</param>
/// <param name="Hidden">Which of the methods a base class has, too.</param>
/// <param name="Receiver">The value that is written, as an expression.</param>
/// <param name="ReceiverParameter">The parameter that it is, with a comma behind it, or empty.</param>
internal sealed record EntryPointForm(
    string Codec,
    string TypeParameters,
    EquatableArray<string> Constraints,
    HiddenMembers Hidden,
    string Receiver,
    string ReceiverParameter)
{
    /// <summary>Members of a model.</summary>
    public static EntryPointForm OfModel(TypeDeclaration type) => new("", "", default, type.Hidden, "this", "");

    /// <summary>Members of a generic model: each is told the codecs of the type arguments.</summary>
    public static EntryPointForm OfGenericModel(TypeDeclaration type, CodecSpec codec)
    {
        ImmutableArray<string>.Builder constraints = ImmutableArray.CreateBuilder<string>();
        foreach (CodecParameterSpec parameter in codec.Parameters)
            constraints.Add(parameter.Constraint);
        return new(codec.Name + codec.TypeParameters, codec.TypeParameters, constraints.ToEquatable(), type.Hidden, "this", "");
    }

    /// <summary>Methods in a block that extends a type.</summary>
    public static EntryPointForm OfExtensionBlock(ExtensionSpec extensions) => new(extensions.Codec, "", default, default, "", "");

    /// <summary>Extension methods.</summary>
    public static EntryPointForm OfExtensionMethods(TypeDeclaration type, ExtensionSpec extensions) =>
        new(extensions.Codec, extensions.TypeParameters, extensions.Constraints, default, "value", "this " + type.FullName + " value, ");
}
