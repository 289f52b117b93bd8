using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace JsonModelGen.CodeFixes;

/// <summary>JMG0508: makes a type derived from a union one of its cases.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddCaseCodeFix))]
public sealed class AddCaseCodeFix : CodeFixProvider
{
    private const string Title = "Add [JsonModelCase]";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("JMG0508");

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SemanticModel? semantics = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        if (semantics is null ||
            root?.FindNode(context.Span).FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { } declaration ||
            semantics.GetDeclaredSymbol(declaration, context.CancellationToken) is not INamedTypeSymbol type ||
            !HasUnion(type))
        {
            return;
        }

        context.RegisterCodeFix(
            CodeAction.Create(
                Title,
                _ => Task.FromResult(context.Document.WithSyntaxRoot(root.ReplaceNode(declaration, declaration.WithShortAttribute("global::JsonModelGen.JsonModelCase")))),
                equivalenceKey: Title),
            context.Diagnostics);
    }

    /// <summary>The cases of a union of System.Text.Json are listed at the union instead.</summary>
    private static bool HasUnion(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? ancestor = type.BaseType; ancestor is not null; ancestor = ancestor.BaseType)
        {
            if (ancestor.GetAttributes().Any(static attribute => attribute.AttributeClass is { Name: "JsonModelUnionAttribute" }))
                return true;
        }

        return false;
    }
}
