using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing.Members;

/// <summary>
/// The parameter of a record from which the compiler makes a property. What is said of it is said of the property, which for records
/// that derive from it is all there is.
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
                // In source both have one place; compiled records tell by name and type only.
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
