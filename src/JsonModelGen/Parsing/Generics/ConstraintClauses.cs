using System.Collections.Immutable;
using JsonModelGen.Generator.Emission;
using JsonModelGen.Generator.Parsing.Names;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing.Generics;

/// <summary>The constraints of type parameters as clauses to emit.</summary>
internal static class ConstraintClauses
{
    /// <summary>A clause for each constrained type parameter.</summary>
    /// <param name="parameters">The type parameters.</param>
    /// <param name="further">An additional constraint for a type parameter, unless it has it already, or null.</param>
    public static ImmutableArray<string> Of(ImmutableArray<ITypeParameterSymbol> parameters, Func<ITypeParameterSymbol, string?> further)
    {
        ImmutableArray<string>.Builder clauses = ImmutableArray.CreateBuilder<string>();
        foreach (ITypeParameterSymbol parameter in parameters)
        {
            List<string> constraints = ConstraintsOf(parameter, further(parameter));
            if (constraints.Count > 0)
                clauses.Add("where " + CSharpText.Identifier(parameter.Name) + " : " + string.Join(", ", constraints));
        }

        return clauses.ToImmutable();
    }

    private static List<string> ConstraintsOf(ITypeParameterSymbol parameter, string? further)
    {
        List<string> constraints = [];
        if (parameter.HasUnmanagedTypeConstraint)
            constraints.Add("unmanaged");
        else if (parameter.HasValueTypeConstraint)
            constraints.Add("struct");
        else if (parameter.HasReferenceTypeConstraint)
            constraints.Add(parameter.ReferenceTypeConstraintNullableAnnotation == NullableAnnotation.Annotated ? "class?" : "class");
        else if (parameter.HasNotNullConstraint)
            constraints.Add("notnull");
        bool hasFurther = further is null;
        foreach (ITypeSymbol constraint in parameter.ConstraintTypes)
        {
            constraints.Add(SymbolNames.EmittedWithAnnotation(constraint));
            hasFurther |= SymbolNames.Emitted(constraint) == further;
        }

        if (!hasFurther)
            constraints.Add(further!);
        if (parameter.HasConstructorConstraint && !parameter.HasValueTypeConstraint && !parameter.HasUnmanagedTypeConstraint)
            constraints.Add("new()");
        return constraints;
    }
}
