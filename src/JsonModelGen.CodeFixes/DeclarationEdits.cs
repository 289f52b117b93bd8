using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Simplification;
using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace JsonModelGen.CodeFixes;

/// <summary>The edits of type declarations that the fixes share.</summary>
internal static class DeclarationEdits
{
    /// <summary>The declaration with <c>partial</c> as its last modifier, where C# wants it; unchanged if it is there.</summary>
    public static TypeDeclarationSyntax MadePartial(this TypeDeclarationSyntax declaration)
    {
        if (declaration.Modifiers.Any(SyntaxKind.PartialKeyword))
            return declaration;

        if (declaration.Modifiers.Count > 0)
            return declaration.WithModifiers(declaration.Modifiers.Add(Token(SyntaxKind.PartialKeyword).WithTrailingTrivia(Space)));

        // Comments above a declaration without modifiers belong to its first token, which is now another.
        return declaration
            .WithKeyword(declaration.Keyword.WithLeadingTrivia())
            .WithModifiers(TokenList(Token(SyntaxKind.PartialKeyword).WithLeadingTrivia(declaration.Keyword.LeadingTrivia).WithTrailingTrivia(Space)));
    }

    /// <summary>The same with an attribute whose names are shortened by using directives, which are added if necessary.</summary>
    public static TypeDeclarationSyntax WithShortAttribute(this TypeDeclarationSyntax declaration, string name, string? argument = null)
    {
        TypeDeclarationSyntax changed = declaration.WithAttribute(name, argument);
        AttributeSyntax added = changed.AttributeLists[0].Attributes[0];
        return changed.ReplaceNodes(
            added.DescendantNodes().OfType<NameSyntax>().Where(static node => node.Parent is not NameSyntax),
            static (_, node) => node.WithAdditionalAnnotations(Simplifier.Annotation, Simplifier.AddImportsAnnotation));
    }

    /// <summary>The declaration with an attribute on a line of its own above it.</summary>
    private static TypeDeclarationSyntax WithAttribute(this TypeDeclarationSyntax declaration, string name, string? argument)
    {
        AttributeListSyntax list = AttributeList(SingletonSeparatedList(Attribute(ParseName(name), argument is null ? null : ParseAttributeArgumentList("(" + argument + ")"))))
            .WithLeadingTrivia(declaration.GetLeadingTrivia())
            .WithTrailingTrivia(ElasticCarriageReturnLineFeed)
            .WithAdditionalAnnotations(Formatter.Annotation);
        TypeDeclarationSyntax bare = (TypeDeclarationSyntax)declaration.WithLeadingTrivia(ElasticMarker);
        return (TypeDeclarationSyntax)bare.WithAttributeLists(bare.AttributeLists.Insert(0, list));
    }
}
