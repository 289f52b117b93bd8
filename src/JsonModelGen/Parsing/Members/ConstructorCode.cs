using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace JsonModelGen.Generator.Parsing.Members;

/// <summary>Finds constructors that may throw because of an argument: those that call something, or throw. Of another assembly, source or not, nothing is known.</summary>
internal static class ConstructorCode
{
    /// <param name="constructor">The constructor or factory that makes the model; null if nothing does.</param>
    /// <param name="model">The model.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public static bool IsIn(IMethodSymbol? constructor, INamedTypeSymbol model, CancellationToken cancellationToken)
    {
        if (constructor is null || constructor.Parameters.IsEmpty)
            return false;
        return constructor.MethodKind != MethodKind.Constructor ||
            (SymbolEqualityComparer.Default.Equals(constructor.ContainingAssembly, model.ContainingAssembly) && Throws(constructor, cancellationToken));
    }

    private static bool Throws(IMethodSymbol constructor, CancellationToken cancellationToken)
    {
        foreach (SyntaxReference reference in constructor.DeclaringSyntaxReferences)
        {
            SyntaxNode declaration = reference.GetSyntax(cancellationToken);
            if (declaration is ConstructorDeclarationSyntax written && (Calls(written.Body) || Calls(written.ExpressionBody) || Throws(written.Initializer, constructor, cancellationToken)))
                return true;
            if (declaration is TypeDeclarationSyntax && ThrowsAsPrimary(constructor, cancellationToken))
                return true;
        }

        return false;
    }

    private static bool Throws(ConstructorInitializerSyntax? initializer, IMethodSymbol constructor, CancellationToken cancellationToken) =>
        initializer is { ArgumentList: { Arguments.Count: > 0 } arguments } &&
        (Calls(arguments) || initializer.IsKind(SyntaxKind.ThisConstructorInitializer) || BaseThrows(constructor, cancellationToken));

    /// <summary>Whether some constructor of the base class may throw: which of them is called does not matter much.</summary>
    private static bool BaseThrows(IMethodSymbol constructor, CancellationToken cancellationToken)
    {
        if (constructor.ContainingType.BaseType is not { } type || !SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, constructor.ContainingAssembly))
            return false;
        foreach (IMethodSymbol other in type.InstanceConstructors)
        {
            if (!other.Parameters.IsEmpty && Throws(other, cancellationToken))
                return true;
        }

        return false;
    }

    /// <summary>The same for a primary constructor, whose parameters may occur in initializers and in the arguments of the base class.</summary>
    private static bool ThrowsAsPrimary(IMethodSymbol constructor, CancellationToken cancellationToken)
    {
        foreach (SyntaxReference reference in constructor.ContainingType.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax(cancellationToken) is not TypeDeclarationSyntax part)
                continue;
            foreach (BaseTypeSyntax around in part.BaseList?.Types ?? default)
            {
                if (around is PrimaryConstructorBaseTypeSyntax { ArgumentList: { Arguments.Count: > 0 } arguments } && (Calls(arguments) || BaseThrows(constructor, cancellationToken)))
                    return true;
            }

            foreach (MemberDeclarationSyntax member in part.Members)
            {
                SyntaxNode? initializer = (SyntaxNode?)(member as PropertyDeclarationSyntax)?.Initializer ?? (member as FieldDeclarationSyntax)?.Declaration;
                if (Calls(initializer) && Mentions(initializer!, constructor))
                    return true;
            }
        }

        return false;
    }

    private static bool Mentions(SyntaxNode code, IMethodSymbol constructor)
    {
        foreach (SyntaxNode node in code.DescendantNodes())
        {
            if (node is not IdentifierNameSyntax { Identifier.ValueText: var name })
                continue;
            foreach (IParameterSymbol parameter in constructor.Parameters)
            {
                if (parameter.Name == name)
                    return true;
            }
        }

        return false;
    }

    private static bool Calls(SyntaxNode? code)
    {
        foreach (SyntaxNode node in code?.DescendantNodesAndSelf() ?? [])
        {
            if (node is InvocationExpressionSyntax { Expression: not IdentifierNameSyntax { Identifier.ValueText: "nameof" } } or ThrowStatementSyntax or ThrowExpressionSyntax)
                return true;
        }

        return false;
    }
}
