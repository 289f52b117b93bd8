using System.Collections.Immutable;
using JsonModelGen.Generator.Parsing.Names;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing.Generics;

/// <summary>Reads what the codec of a compiled generic model needs from the constraints of its type parameters.</summary>
internal static class CompiledCodec
{
    /// <summary>How the model uses each type parameter, or null if it has no codec and is not a plain model either. A read-only or write-only model always has a codec.</summary>
    public static TypeParameterUse[]? UsesOf(INamedTypeSymbol definition, bool isOneWay, out string name)
    {
        ImmutableArray<ITypeParameterSymbol> parameters = TypeParameters.All(definition);
        TypeParameterUse[] uses = new TypeParameterUse[parameters.Length];
        foreach (INamedTypeSymbol nested in definition.GetTypeMembers())
        {
            if ((nested.TypeParameters.Length == 0 && !isOneWay) || !IsCodecOf(nested, definition))
                continue;
            for (int i = 0; i < uses.Length; i++)
                uses[i] = UseOf(parameters[i], nested);
            name = nested.Name;
            return uses;
        }

        name = "";
        return Implements(definition, KnownNames.JsonModelInterface, definition) ? uses : null;
    }

    /// <summary>Whether a type is the codec that was emitted in a generic model.</summary>
    public static bool IsCodecOf(INamedTypeSymbol type, INamedTypeSymbol definition) => Implements(type, KnownNames.JsonCodecInterface, definition);

    private static bool Implements(INamedTypeSymbol type, string metadataName, INamedTypeSymbol argument)
    {
        foreach (INamedTypeSymbol implemented in type.Interfaces)
        {
            if (SymbolNames.Is(implemented, KnownNames.RuntimeNamespace, metadataName) &&
                SymbolEqualityComparer.Default.Equals(implemented.TypeArguments[0], argument))
            {
                return true;
            }
        }

        return false;
    }

    private static TypeParameterUse UseOf(ITypeParameterSymbol parameter, INamedTypeSymbol codec)
    {
        TypeParameterUse use = TypeParameterUse.None;
        foreach (ITypeParameterSymbol codecParameter in codec.TypeParameters)
        {
            foreach (ITypeSymbol constraint in codecParameter.ConstraintTypes)
            {
                if (constraint is not INamedTypeSymbol { TypeArguments.Length: 1 } named || !SymbolEqualityComparer.Default.Equals(named.TypeArguments[0], parameter))
                    continue;
                if (SymbolNames.Is(named, KnownNames.RuntimeNamespace, KnownNames.JsonKeyCodecInterface))
                    use = TypeParameterUse.Key;
                else if (use == TypeParameterUse.None)
                    use = TypeParameterUse.Value;
            }
        }

        return use;
    }
}
