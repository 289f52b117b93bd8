using JsonModelGen.Generator.Parsing.Names;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing.Foreign;

/// <summary>A type for which <c>[assembly: JsonModelFor&lt;T&gt;]</c> asks for a codec.</summary>
/// <param name="Type">The type.</param>
/// <param name="Attribute">The attribute.</param>
/// <param name="CodecName">The simple name of the codec, which stands in the type's namespace.</param>
internal sealed record ForeignType(INamedTypeSymbol Type, AttributeData Attribute, string CodecName)
{
    /// <summary>The name of the codec without its suffix.</summary>
    public string Name => CodecName.Substring(0, CodecName.Length - ForeignTypes.Suffix.Length);

    /// <summary>The <c>global::</c> name of the codec.</summary>
    public string CodecFullName => "global::" + (Namespace.Length == 0 ? "" : Namespace + ".") + CodecName;

    /// <summary>The namespace of both.</summary>
    public string Namespace => SymbolNames.Emitted(Type.ContainingNamespace);
}
