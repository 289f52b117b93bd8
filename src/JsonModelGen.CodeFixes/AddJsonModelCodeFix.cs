using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;

namespace JsonModelGen.CodeFixes;

/// <summary>JMG0201: makes the type of a member, or the one inside it that is not supported, a model.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddJsonModelCodeFix))]
public sealed class AddJsonModelCodeFix : CodeFixProvider
{
    private const string AttributeName = "global::JsonModelGen.JsonModel";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("JMG0201");

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SemanticModel? semantics = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        if (semantics is null || root is null)
            return;

        ITypeSymbol? memberType = root.FindNode(context.Span).AncestorsAndSelf()
            .Select(node => semantics.GetDeclaredSymbol(node, context.CancellationToken) switch
            {
                IPropertySymbol property => property.Type,
                IFieldSymbol field => field.Type,
                IParameterSymbol parameter => parameter.Type,
                _ => null,
            })
            .FirstOrDefault(type => type is not null);
        if (memberType is null || FindCandidate(memberType) is not { } candidate)
            return;

        string title = $"Make '{candidate.Name}' a model";
        context.RegisterCodeFix(
            CodeAction.Create(title, cancellationToken => MakeModelAsync(context.Document.Project.Solution, candidate, cancellationToken), equivalenceKey: nameof(AddJsonModelCodeFix)),
            context.Diagnostics);
    }

    /// <summary>The first class or struct of this solution, at any depth of type arguments, that is no model yet.</summary>
    private static INamedTypeSymbol? FindCandidate(ITypeSymbol type)
    {
        if (type is IArrayTypeSymbol array)
            return FindCandidate(array.ElementType);
        if (type is not INamedTypeSymbol named)
            return null;
        if (named.TypeKind is TypeKind.Class or TypeKind.Struct &&
            !named.IsGenericType && !named.IsAbstract &&
            !named.DeclaringSyntaxReferences.IsEmpty &&
            !named.GetAttributes().Any(static attribute => attribute.AttributeClass is { Name: "JsonModelAttribute" }))
        {
            return named;
        }

        return named.TypeArguments.Select(FindCandidate).FirstOrDefault(static candidate => candidate is not null);
    }

    private static async Task<Solution> MakeModelAsync(Solution solution, INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        SyntaxNode node = await type.DeclaringSyntaxReferences[0].GetSyntaxAsync(cancellationToken).ConfigureAwait(false);
        if (node is not TypeDeclarationSyntax declaration || solution.GetDocument(declaration.SyntaxTree) is not { } document)
            return solution;

        SyntaxNode root = await declaration.SyntaxTree.GetRootAsync(cancellationToken).ConfigureAwait(false);
        TypeDeclarationSyntax model = declaration.MadePartial().WithAttribute(AttributeName);
        model = model.ReplaceNode(
            model.AttributeLists[0].Attributes[0].Name,
            model.AttributeLists[0].Attributes[0].Name.WithAdditionalAnnotations(Simplifier.Annotation, Simplifier.AddImportsAnnotation));
        return solution.WithDocumentSyntaxRoot(document.Id, root.ReplaceNode(declaration, model));
    }
}
