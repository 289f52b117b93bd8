using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Parsing.Generics;
using JsonModelGen.Generator.Parsing.Names;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing.Foreign;

/// <summary>A foreign type, named by <c>[assembly: JsonModelFor]</c>.</summary>
/// <param name="Type">The type.</param>
/// <param name="Attribute">The attribute.</param>
/// <param name="Name">Its name as one word, the prefix of emitted names.</param>
/// <param name="CodecName">The simple name of the codec, which is in the type's namespace.</param>
/// <param name="Directions">The directions for which code is emitted.</param>
internal sealed record ForeignType(INamedTypeSymbol Type, AttributeData Attribute, string Name, string CodecName, ModelDirections Directions)
{
    /// <summary>Whether it is a generic definition for all its constructed types; its codec then takes the codecs of the type arguments.</summary>
    public bool IsOpen => TypeParameters.IsGeneric(Type) && SymbolEqualityComparer.Default.Equals(Type, Type.OriginalDefinition);

    /// <summary>The <c>global::</c> name of the codec.</summary>
    public string CodecFullName => "global::" + (Namespace.Length == 0 ? "" : Namespace + ".") + CodecName;

    /// <summary>The namespace of both.</summary>
    public string Namespace => SymbolNames.Emitted(Type.ContainingNamespace);
}
