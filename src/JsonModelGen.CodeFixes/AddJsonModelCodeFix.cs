using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace JsonModelGen.CodeFixes;

/// <summary>Makes a type a model. JMG0201: the type of a member, or the one inside it that is not supported. JMG0110, JMG0503: the type itself.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddJsonModelCodeFix))]
public sealed class AddJsonModelCodeFix : CodeFixProvider
{
    private const string AttributeName = "global::JsonModelGen.JsonModel";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("JMG0110", "JMG0201", "JMG0503");

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SemanticModel? semantics = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        if (semantics is null || root is null)
            return;

        ITypeSymbol? type = root.FindNode(context.Span).AncestorsAndSelf()
            .Select(node => semantics.GetDeclaredSymbol(node, context.CancellationToken) switch
            {
                IPropertySymbol property => property.Type,
                IFieldSymbol field => field.Type,
                IParameterSymbol parameter => parameter.Type,
                INamedTypeSymbol declared => declared,
                _ => null,
            })
            .FirstOrDefault(type => type is not null);
        if (type is null || FindCandidate(type, canBeAbstract: context.Diagnostics[0].Id == "JMG0503") is not { } candidate)
            return;

        string title = $"Make '{candidate.Name}' a model";
        context.RegisterCodeFix(
            CodeAction.Create(title, cancellationToken => MakeModelAsync(context.Document.Project.Solution, candidate, cancellationToken), equivalenceKey: nameof(AddJsonModelCodeFix)),
            context.Diagnostics);
    }

    /// <summary>The first class or struct of this solution, at any depth of type arguments, that is no model yet.</summary>
    /// <param name="type">The type.</param>
    /// <param name="canBeAbstract">Whether the type may be abstract: only a union may.</param>
    private static INamedTypeSymbol? FindCandidate(ITypeSymbol type, bool canBeAbstract)
    {
        if (type is IArrayTypeSymbol array)
            return FindCandidate(array.ElementType, canBeAbstract);
        if (type is not INamedTypeSymbol named)
            return null;
        if (named.TypeKind is TypeKind.Class or TypeKind.Struct &&
            !named.IsGenericType && (canBeAbstract || !named.IsAbstract) &&
            !named.DeclaringSyntaxReferences.IsEmpty &&
            !named.GetAttributes().Any(static attribute => attribute.AttributeClass is { Name: "JsonModelAttribute" }))
        {
            return named;
        }

        return named.TypeArguments.Select(argument => FindCandidate(argument, canBeAbstract)).FirstOrDefault(static candidate => candidate is not null);
    }

    private static async Task<Solution> MakeModelAsync(Solution solution, INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        SyntaxNode node = await type.DeclaringSyntaxReferences[0].GetSyntaxAsync(cancellationToken).ConfigureAwait(false);
        if (node is not TypeDeclarationSyntax declaration || solution.GetDocument(declaration.SyntaxTree) is not { } document)
            return solution;

        SyntaxNode root = await declaration.SyntaxTree.GetRootAsync(cancellationToken).ConfigureAwait(false);
        return solution.WithDocumentSyntaxRoot(document.Id, root.ReplaceNode(declaration, declaration.MadePartial().WithShortAttribute(AttributeName)));
    }
}
