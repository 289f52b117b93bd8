using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Shapes;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing.Members;

/// <summary>How a member is read and written: by the shape of its type, or of the types that its methods take and return.</summary>
/// <param name="Written">The shape that writes it.</param>
/// <param name="Read">The shape that reads it, before defaults are applied: the type of the constructor parameter or setter.</param>
/// <param name="MayReturnNull">Whether reading may yield null for a non-nullable type, so that the default must replace it.</param>
/// <param name="NullableToJson">The <c>ToJson</c> method, if it may return null.</param>
/// <param name="Unreadable">A contained type with a <c>ToJson</c> but no <c>FromJson</c> method, or null.</param>
/// <param name="Unwritable">A contained type with a <c>FromJson</c> but no <c>ToJson</c> method, or null.</param>
internal sealed record MemberShapes(
    TypeShape Written, TypeShape Read, bool MayReturnNull, MethodCallSpec? NullableToJson, ITypeSymbol? Unreadable, ITypeSymbol? Unwritable)
{
    /// <summary>Whether the value read has another type than the member.</summary>
    public bool Differ => Read.TypeName != Written.TypeName;
}
