using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing.Members;

/// <summary>The attributes of a member and of the constructor parameter that fills it.</summary>
/// <param name="Member">Those of the property or field.</param>
/// <param name="Parameter">Those of the parameter, if there is one.</param>
/// <param name="UnusedParameter">A parameter that would fill the member if the model were created by its constructor, if it has attributes.</param>
internal readonly record struct MemberAttributes(SymbolAttributes Member, SymbolAttributes Parameter, IParameterSymbol? UnusedParameter)
{
    public static MemberAttributes Of(ISymbol member, IParameterSymbol? parameter, IParameterSymbol? unusedParameter = null)
    {
        SymbolAttributes own = SymbolAttributes.Of(member);
        bool isSaid = unusedParameter is not null && SymbolAttributes.Of(unusedParameter).IsAnnotated && !SymbolEqualityComparer.Default.Equals(own.Positional, unusedParameter);
        return new(own, parameter is null ? SymbolAttributes.None : SymbolAttributes.Of(parameter), isSaid ? unusedParameter : null);
    }

    /// <summary>Whether one of our or System.Text.Json's attributes is on either.</summary>
    public bool IsAnnotated => Member.IsAnnotated || Parameter.IsAnnotated || UnusedParameter is not null;

    /// <summary>Whether the member keeps unknown keys.</summary>
    public bool IsExtra => Member.IsExtra || Parameter.IsExtra || IsExtensionData || (UnusedParameter is not null && SymbolAttributes.Of(UnusedParameter).IsExtra);

    /// <summary>Whether it does so by System.Text.Json's attribute.</summary>
    public bool IsExtensionData => Member.IsExtensionData;

    /// <summary>Whether there are none at all.</summary>
    public bool AreNone => ReferenceEquals(Member, SymbolAttributes.None) && ReferenceEquals(Parameter, SymbolAttributes.None) && UnusedParameter is null;
}
