using System.Collections.Immutable;
using JsonModelGen.Generator.Parsing.Names;
using JsonModelGen.Generator.Parsing.Options;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace JsonModelGen.Generator.Parsing;

/// <summary>What the compiler reports for the use of a type's definition, its containing types, its assembly and its module.</summary>
/// <param name="IsError">Code that names the type itself does not compile.</param>
/// <param name="Ids">The diagnostics that can be suppressed.</param>
internal sealed record TypeUse(bool IsError, ImmutableArray<string> Ids)
{
    /// <summary>The compiler's warning for a type with the same name as one in a reference.</summary>
    public const string Namesake = "CS0436";

    public static TypeUse Of(INamedTypeSymbol type, CompilationFacts facts)
    {
        ImmutableArray<string>.Builder ids = ImmutableArray.CreateBuilder<string>();
        AddIds(type.GetAttributes(), ids);
        if (type.ContainingType is { } containing)
        {
            ids.AddRange(facts.UseOf(containing).Ids);
        }
        else
        {
            if (facts.HasNamesakeInReference(type))
                ids.Add(Namesake);
            if (type.ContainingAssembly is { } assembly)
                AddIds(assembly.GetAttributes(), ids);
            if (type.ContainingModule is { } module)
                AddIds(module.GetAttributes(), ids);
        }

        return new(IsRefused(type), ids.ToImmutable());
    }

    /// <summary>Adds the diagnostic ids from attributes, if a pragma can name them.</summary>
    public static void AddIds(ImmutableArray<AttributeData> attributes, ICollection<string> ids)
    {
        foreach (AttributeData attribute in attributes)
        {
            string? id = IsExperimental(attribute) ? attribute.ConstructorArgument() as string
                : IsObsolete(attribute, out _, out string? own) ? own
                : null;
            if (id is not null && SyntaxFacts.IsValidIdentifier(id))
                ids.Add(id);
        }
    }

    /// <summary>Whether the symbol's own attributes make it an error to name it.</summary>
    public static bool IsRefused(ISymbol symbol) => IsRefused(symbol.GetAttributes());

    /// <summary>Whether these attributes make it an error to name the symbol.</summary>
    public static bool IsRefused(ImmutableArray<AttributeData> attributes)
    {
        foreach (AttributeData attribute in attributes)
        {
            // An id that no pragma can name cannot be suppressed.
            if (IsObsolete(attribute, out bool isError, out string? id) && (isError || (id is not null && !SyntaxFacts.IsValidIdentifier(id))))
                return true;
        }

        return false;
    }

    /// <summary>Whether a type or a containing type is obsolete in any form, so that code in it may use obsolete symbols.</summary>
    public static bool IsObsolete(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? current = type; current is not null; current = current.ContainingType)
        {
            foreach (AttributeData attribute in current.GetAttributes())
            {
                if (IsObsolete(attribute, out _, out _))
                    return true;
            }
        }

        return false;
    }

    /// <summary>Whether naming a symbol causes a diagnostic other than that of plain <c>[Obsolete]</c>.</summary>
    public static bool HasDiagnostic(ISymbol symbol)
    {
        foreach (AttributeData attribute in symbol.GetAttributes())
        {
            if (IsObsolete(attribute, out bool isError, out string? id) && (isError || id is not null) || IsExperimental(attribute))
                return true;
        }

        return false;
    }

    private static bool IsObsolete(AttributeData attribute, out bool isError, out string? id)
    {
        isError = false;
        id = null;
        if (!SymbolNames.Is(attribute.AttributeClass, "System", "ObsoleteAttribute"))
            return false;
        isError = attribute.ConstructorArguments is [_, { Value: true }, ..];
        id = attribute.String("DiagnosticId");
        return true;
    }

    private static bool IsExperimental(AttributeData attribute) =>
        SymbolNames.Is(attribute.AttributeClass, "System.Diagnostics.CodeAnalysis", "ExperimentalAttribute");
}
