using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing.Members;

/// <summary>Which members, and which of their accessors, emitted code of the model can use.</summary>
/// <param name="model">The model.</param>
/// <param name="compilation">The compilation that it is in.</param>
/// <param name="within">The symbol that contains the code: the model, or for a foreign type the assembly.</param>
/// <param name="isStandard">Whether an override has only the accessors that it declares, as for System.Text.Json.</param>
internal sealed class MemberReach(INamedTypeSymbol model, Compilation compilation, ISymbol within, bool isStandard)
{
    /// <summary>Whether the name means another member inside the model, so that the member must be accessed through its declaring type.</summary>
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

    /// <summary>Whether code of the model may use an accessor of a member; a hidden one is used through its declaring type.</summary>
    public bool CanReach(ISymbol accessor, ISymbol member) =>
        compilation.IsSymbolAccessibleWithin(accessor, within, IsHidden(member) ? member.ContainingType : null);

    /// <summary>Whether a member of a base class of this assembly has a getter that only that class can access.</summary>
    public bool IsHiddenInBase(ISymbol member)
    {
        ISymbol? getter = member is IPropertySymbol property ? property.GetMethod : member;
        return getter is not null &&
            !CanReach(getter, member) &&
            SymbolEqualityComparer.Default.Equals(member.ContainingAssembly, compilation.Assembly);
    }

    /// <summary>The setter of a property, which may be declared in a base of the override.</summary>
    public static IMethodSymbol? SetterOf(IPropertySymbol property)
    {
        for (IPropertySymbol? current = property; current is not null; current = current.OverriddenProperty)
        {
            if (current.SetMethod is { } setter)
                return setter;
        }

        return null;
    }

    /// <summary>Whether the model may read a member.</summary>
    public bool IsReadable(ISymbol member)
    {
        if (member is IFieldSymbol)
            return CanReach(member, member);

        for (IPropertySymbol? property = (IPropertySymbol)member; property is not null; property = isStandard ? null : property.OverriddenProperty)
        {
            if (property.GetMethod is { } getter)
                return (getter.DeclaredAccessibility == Accessibility.Public || SymbolAttributes.Of(member).IsIncluded) && CanReach(getter, member);
        }

        return false;
    }
}
