using JsonModelGen.Generator.Parsing.Names;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace JsonModelGen.Generator.Parsing.Members;

/// <summary>
/// Whether a member without its key would have the value <c>default</c> anyway: no initializer, no constructor body that could set
/// it, no setter with code, no implementation elsewhere. Such a member is always set in the object initializer.
/// </summary>
internal static class AbsenceAnalysis
{
    public static bool EqualsDefault(ISymbol member, INamedTypeSymbol model, IMethodSymbol constructor, CancellationToken cancellationToken) =>
        HasPlainDeclaration(member, static initializer => initializer is null, cancellationToken) &&
        HasNoOtherCode(model, constructor, cancellationToken);

    /// <summary>Whether a member without its key would have the empty string or collection of its initializer.</summary>
    public static bool IsEmpty(ISymbol member, INamedTypeSymbol model, IMethodSymbol constructor, CancellationToken cancellationToken) =>
        HasPlainDeclaration(member, static initializer => initializer is not null && IsEmptyValue(initializer.Value), cancellationToken) &&
        HasNoOtherCode(model, constructor, cancellationToken);

    private static bool IsEmptyValue(ExpressionSyntax value) => value switch
    {
        LiteralExpressionSyntax literal => literal.Token.Value is "",
        CollectionExpressionSyntax { Elements.Count: 0 } => true,
        BaseObjectCreationExpressionSyntax { ArgumentList: null or { Arguments.Count: 0 }, Initializer: null or { Expressions.Count: 0 } } => true,
        ArrayCreationExpressionSyntax { Initializer: { Expressions.Count: 0 } } => true,
        ArrayCreationExpressionSyntax { Initializer: null, Type.RankSpecifiers: [{ Sizes: [LiteralExpressionSyntax { Token.Value: 0 }] }, ..] } => true,
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Empty" } => true,
        InvocationExpressionSyntax { ArgumentList.Arguments.Count: 0, Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Empty" } } => true,
        _ => false,
    };

    private static bool HasNoOtherCode(INamedTypeSymbol model, IMethodSymbol constructor, CancellationToken cancellationToken) =>
        ConstructorSelector.HasNoBody(constructor, cancellationToken) &&
        BasesHaveNoConstructorBody(model, cancellationToken);

    /// <summary>Whether a property has a compiler-generated backing field, and is not computed.</summary>
    public static bool IsAutomatic(ISymbol member, CancellationToken cancellationToken)
    {
        if (member is not IPropertySymbol { GetMethod: { } getter })
            return member is IFieldSymbol;
        if (!member.DeclaringSyntaxReferences.IsEmpty)
        {
            return member.DeclaringSyntaxReferences[0].GetSyntax(cancellationToken) is
                PropertyDeclarationSyntax { ExpressionBody: null, AccessorList: { } accessors } && AreAutomatic(accessors);
        }

        return Attributes.Find(getter, "System.Runtime.CompilerServices", "CompilerGeneratedAttribute") is not null;
    }

    private static bool HasPlainDeclaration(ISymbol member, Func<EqualsValueClauseSyntax?, bool> allows, CancellationToken cancellationToken)
    {
        if (member.DeclaringSyntaxReferences.Length != 1 || member is { IsVirtual: true } or { IsOverride: true } or { IsAbstract: true })
            return false;

        return member.DeclaringSyntaxReferences[0].GetSyntax(cancellationToken) switch
        {
            PropertyDeclarationSyntax { AccessorList: { } accessors } property =>
                allows(property.Initializer) && !property.Modifiers.Any(SyntaxKind.PartialKeyword) && AreAutomatic(accessors),
            VariableDeclaratorSyntax field => allows(field.Initializer),
            _ => false,
        };
    }

    private static bool AreAutomatic(AccessorListSyntax accessors)
    {
        foreach (AccessorDeclarationSyntax accessor in accessors.Accessors)
        {
            if (accessor.Body is not null || accessor.ExpressionBody is not null)
                return false;
        }

        return true;
    }

    private static bool BasesHaveNoConstructorBody(INamedTypeSymbol model, CancellationToken cancellationToken)
    {
        for (INamedTypeSymbol? type = model.BaseType; type is { SpecialType: not (SpecialType.System_Object or SpecialType.System_ValueType) }; type = type.BaseType)
        {
            foreach (IMethodSymbol constructor in type.InstanceConstructors)
            {
                if (!ConstructorSelector.HasNoBody(constructor, cancellationToken))
                    return false;
            }
        }

        return true;
    }
}
