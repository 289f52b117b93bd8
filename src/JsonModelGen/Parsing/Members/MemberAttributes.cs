using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing.Members;

/// <summary>The attributes of a member and of the constructor parameter that fills it.</summary>
/// <param name="Member">Those of the property or field.</param>
/// <param name="Parameter">Those of the parameter, if there is one.</param>
internal readonly record struct MemberAttributes(SymbolAttributes Member, SymbolAttributes Parameter)
{
    public static MemberAttributes Of(ISymbol member, IParameterSymbol? parameter) =>
        new(SymbolAttributes.Of(member), parameter is null ? SymbolAttributes.None : SymbolAttributes.Of(parameter));

    /// <summary>Whether an attribute, ours or one of System.Text.Json, says something of either.</summary>
    public bool IsAnnotated => Member.IsAnnotated || Parameter.IsAnnotated;

    /// <summary>Whether there are none at all.</summary>
    public bool AreNone => ReferenceEquals(Member, SymbolAttributes.None) && ReferenceEquals(Parameter, SymbolAttributes.None);
}
