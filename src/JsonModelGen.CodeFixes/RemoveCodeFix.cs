using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace JsonModelGen.CodeFixes;

/// <summary>JMG0107, JMG0116, JMG0301, JMG0502: removes an attribute, or an option in one, that has no effect or is not supported.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemoveCodeFix))]
public sealed class RemoveCodeFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("JMG0107", "JMG0116", "JMG0301", "JMG0502");

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        SyntaxNode? node = root?.FindNode(context.Span, getInnermostNodeForTie: true).FirstAncestorOrSelf<SyntaxNode>(static node => node is AttributeSyntax or AttributeArgumentSyntax or MemberDeclarationSyntax);

        // Some are reported at a declaration, of which nothing can be removed.
        (string? title, TextSpan span) = node switch
        {
            AttributeArgumentSyntax { NameEquals.Name: var name, Parent: AttributeArgumentListSyntax list } argument => ("Remove '" + name + "'", Removed(argument, list.Arguments, list.Span)),
            AttributeSyntax { Parent: AttributeListSyntax list } attribute => ("Remove [" + attribute.Name + "]", Removed(attribute, list.Attributes, WithSpaceAfter(list))),
            _ => default((string?, TextSpan)),
        };
        if (title is not null)
            context.RegisterCodeFix(CodeAction.Create(title, token => WithoutAsync(context.Document, span, token), equivalenceKey: title), context.Diagnostics);
    }

    private static async Task<Document> WithoutAsync(Document document, TextSpan span, CancellationToken cancellationToken)
    {
        SourceText text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        return document.WithText(text.WithChanges(new TextChange(span, "")));
    }

    /// <summary>An item of a list with the comma beside it, or the whole list if it has no other.</summary>
    private static TextSpan Removed<T>(T item, SeparatedSyntaxList<T> items, TextSpan all)
        where T : SyntaxNode
    {
        int index = items.IndexOf(item);
        return items.Count == 1 ? all
            : index == 0 ? TextSpan.FromBounds(item.SpanStart, items[1].SpanStart)
            : TextSpan.FromBounds(items[index - 1].Span.End, item.Span.End);
    }

    /// <summary>An attribute list with the white space after it, so that what follows takes its place.</summary>
    private static TextSpan WithSpaceAfter(AttributeListSyntax list)
    {
        SyntaxToken next = list.GetLastToken().GetNextToken();
        bool isSpace = list.GetTrailingTrivia().Concat(next.LeadingTrivia).All(static trivia => trivia.Kind() is SyntaxKind.WhitespaceTrivia or SyntaxKind.EndOfLineTrivia);
        return isSpace ? TextSpan.FromBounds(list.SpanStart, next.SpanStart) : list.Span;
    }
}
