using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing.Members;

/// <summary>Which members, and which of their accessors, emitted code of the model can use.</summary>
/// <param name="model">The model.</param>
/// <param name="compilation">The compilation that it is in.</param>
/// <param name="within">Where the code stands: the model, or for a type of others the assembly.</param>
internal sealed class MemberReach(INamedTypeSymbol model, Compilation compilation, ISymbol within)
{
    /// <summary>Whether the name, used in the model, means another member, so that the member is reached through the type that declares it.</summary>
    public bool IsHidden(ISymbol member)
    {
        for (INamedTypeSymbol? type = model; type is not null && !SymbolEqualityComparer.Default.Equals(type, member.ContainingType); type = type.BaseType)
        {
            foreach (ISymbol other in type.GetMembers(member.Name))
            {
                if (!other.IsOverride)
                    return true;
            }
        }

        return false;
    }

    /// <summary>Whether code of the model may use an accessor of a member; a hidden one is used through the type that declares it.</summary>
    public bool CanReach(ISymbol accessor, ISymbol member) =>
        compilation.IsSymbolAccessibleWithin(accessor, within, IsHidden(member) ? member.ContainingType : null);

    /// <summary>Whether a member of a base class of this assembly is there to be got, but not for code outside that class.</summary>
    public bool IsHiddenInBase(ISymbol member)
    {
        ISymbol? getter = member is IPropertySymbol property ? property.GetMethod : member;
        return getter is not null &&
            !CanReach(getter, member) &&
            SymbolEqualityComparer.Default.Equals(member.ContainingAssembly, compilation.Assembly);
    }

    /// <summary>The setter of a property, which an override may have left to its base.</summary>
    public static IMethodSymbol? SetterOf(IPropertySymbol property)
    {
        for (IPropertySymbol? current = property; current is not null; current = current.OverriddenProperty)
        {
            if (current.SetMethod is { } setter)
                return setter;
        }

        return null;
    }

    /// <summary>Whether the model may get a member's value.</summary>
    public bool IsReadable(ISymbol member)
    {
        if (member is IFieldSymbol)
            return CanReach(member, member);

        for (IPropertySymbol? property = (IPropertySymbol)member; property is not null; property = property.OverriddenProperty)
        {
            if (property.GetMethod is { } getter)
                return (getter.DeclaredAccessibility == Accessibility.Public || SymbolAttributes.Of(member).TakesPart) && CanReach(getter, member);
        }

        return false;
    }
}
