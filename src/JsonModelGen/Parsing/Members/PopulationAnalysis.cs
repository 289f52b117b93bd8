using JsonModelGen.Generator.Shapes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace JsonModelGen.Generator.Parsing.Members;

/// <summary>
/// Whether a get-only member has a collection that can be filled. If its type is nullable or nullable-oblivious,
/// the source must show that it is set: by an initializer, or an assignment in the constructor.
/// </summary>
internal static class PopulationAnalysis
{
    public static bool CanBeFilled(ISymbol member, TypeShape shape, INamedTypeSymbol model, IMethodSymbol constructor, CancellationToken cancellationToken)
    {
        // A struct without an explicit constructor has null collections.
        if (model.IsValueType && constructor.IsImplicitlyDeclared || shape.NonNull.PopulationSource is null || !AbsenceAnalysis.IsAutomatic(member, cancellationToken))
            return false;
        return shape.PopulationSource is not null || IsInitialized(member, cancellationToken) || IsAssigned(member, model, constructor, cancellationToken);
    }

    private static bool IsInitialized(ISymbol member, CancellationToken cancellationToken)
    {
        if (member.DeclaringSyntaxReferences.IsEmpty)
            return false;
        EqualsValueClauseSyntax? initializer = member.DeclaringSyntaxReferences[0].GetSyntax(cancellationToken) switch
        {
            PropertyDeclarationSyntax property => property.Initializer,
            VariableDeclaratorSyntax field => field.Initializer,
            _ => null,
        };
        return initializer is not null && IsValue(initializer.Value);
    }

    /// <summary>Whether the constructor used, or every constructor of the base class that declares the member, sets it.</summary>
    private static bool IsAssigned(ISymbol member, INamedTypeSymbol model, IMethodSymbol used, CancellationToken cancellationToken)
    {
        if (SymbolEqualityComparer.Default.Equals(member.ContainingType, model))
            return Assigns(used, member.Name, cancellationToken);
        foreach (IMethodSymbol constructor in member.ContainingType.InstanceConstructors)
        {
            if (!Assigns(constructor, member.Name, cancellationToken))
                return false;
        }

        return true;
    }

    private static bool Assigns(IMethodSymbol constructor, string name, CancellationToken cancellationToken)
    {
        if (constructor.DeclaringSyntaxReferences.IsEmpty || constructor.DeclaringSyntaxReferences[0].GetSyntax(cancellationToken) is not ConstructorDeclarationSyntax declaration)
            return false;
        IEnumerable<SyntaxNode> statements = declaration.Body is { } body
            ? body.Statements
            : declaration.ExpressionBody is { Expression: { } only } ? [only] : [];
        foreach (SyntaxNode statement in statements)
        {
            if ((statement is ExpressionStatementSyntax { Expression: { } expression } ? expression : statement) is AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression } assignment &&
                NameOf(assignment.Left) == name &&
                IsValue(assignment.Right))
            {
                return true;
            }
        }

        return false;
    }

    private static string? NameOf(ExpressionSyntax expression) => expression switch
    {
        IdentifierNameSyntax identifier => identifier.Identifier.ValueText,
        MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax, Name: { } name } => name.Identifier.ValueText,
        _ => null,
    };

    /// <summary>Whether an expression is visibly not null.</summary>
    private static bool IsValue(ExpressionSyntax expression) => expression switch
    {
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } suppressed => IsValue(suppressed.Operand),
        DefaultExpressionSyntax => false,
        _ => !expression.IsKind(SyntaxKind.NullLiteralExpression) && !expression.IsKind(SyntaxKind.DefaultLiteralExpression),
    };
}
