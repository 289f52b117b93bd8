using System.Collections.Immutable;
using JsonModelGen.Generator.Model;

namespace JsonModelGen.Generator.Emission;

/// <summary>Where entry points are emitted, and their type parameters.</summary>
/// <param name="Codec">The codec that they call, or empty: the type is a model itself.</param>
/// <param name="TypeParameters">The type parameters of each method with their brackets, or empty.</param>
/// <param name="Constraints">Their constraint clauses.</param>
/// <param name="Hidden">The methods that a base class has as well.</param>
/// <param name="Receiver">The expression for the value to write.</param>
/// <param name="ReceiverParameter">Its parameter declaration with a trailing comma, or empty.</param>
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

    /// <summary>Members of a generic model, with the codecs of the type arguments as type parameters.</summary>
    public static EntryPointForm OfGenericModel(TypeDeclaration type, CodecSpec codec)
    {
        ImmutableArray<string>.Builder constraints = ImmutableArray.CreateBuilder<string>();
        foreach (CodecParameterSpec parameter in codec.Parameters)
            constraints.Add(parameter.Constraint);
        return new(codec.Name + codec.TypeParameters, codec.TypeParameters, constraints.ToEquatable(), type.Hidden, "this", "");
    }

    /// <summary>Members of a C# 14 extension block.</summary>
    public static EntryPointForm OfExtensionBlock(ExtensionSpec extensions) => new(extensions.Codec, "", default, default, "", "");

    /// <summary>Extension methods.</summary>
    public static EntryPointForm OfExtensionMethods(TypeDeclaration type, ExtensionSpec extensions) =>
        new(extensions.Codec, extensions.TypeParameters, extensions.Constraints, default, "value", "this " + type.FullName + " value, ");
}
