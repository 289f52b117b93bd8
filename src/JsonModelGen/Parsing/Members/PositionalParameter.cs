using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing.Members;

/// <summary>
/// The record parameter from which the compiler generates a property. Its attributes apply to the property; for
/// derived records, only the property is left.
/// </summary>
internal static class PositionalParameter
{
    /// <summary>The parameter, or null if the member is declared otherwise.</summary>
    public static IParameterSymbol? Of(ISymbol member)
    {
        if (member is not IPropertySymbol { IsStatic: false, ContainingType: { IsRecord: true } record } property)
            return null;

        bool isSource = !property.Locations.IsEmpty && property.Locations[0].IsInSource;
        foreach (IMethodSymbol constructor in record.InstanceConstructors)
        {
            foreach (IParameterSymbol parameter in constructor.Parameters)
            {
                // In source both have the same location; compiled records match by name and type only.
                if (parameter.Name == property.Name &&
                    (isSource ? !parameter.Locations.IsEmpty && parameter.Locations[0] == property.Locations[0] : SymbolEqualityComparer.Default.Equals(parameter.Type, property.Type)))
                {
                    return parameter;
                }
            }
        }

        return null;
    }
}
