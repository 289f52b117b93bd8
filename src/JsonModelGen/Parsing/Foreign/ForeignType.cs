using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Parsing.Generics;
using JsonModelGen.Generator.Parsing.Names;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing.Foreign;

/// <summary>A type for which <c>[assembly: JsonModelFor]</c> asks for a codec.</summary>
/// <param name="Type">The type.</param>
/// <param name="Attribute">The attribute.</param>
/// <param name="Name">Its name in one word, with which the names of what is emitted begin.</param>
/// <param name="CodecName">The simple name of the codec, which stands in the type's namespace.</param>
/// <param name="Halves">Which halves of it are emitted.</param>
internal sealed record ForeignType(INamedTypeSymbol Type, AttributeData Attribute, string Name, string CodecName, ModelHalves Halves)
{
    /// <summary>Whether it is generic and stands for all its constructed types; the codec is told the codecs of the type arguments.</summary>
    public bool IsOpen => TypeParameters.IsGeneric(Type) && SymbolEqualityComparer.Default.Equals(Type, Type.OriginalDefinition);

    /// <summary>The <c>global::</c> name of the codec.</summary>
    public string CodecFullName => "global::" + (Namespace.Length == 0 ? "" : Namespace + ".") + CodecName;

    /// <summary>The namespace of both.</summary>
    public string Namespace => SymbolNames.Emitted(Type.ContainingNamespace);
}
