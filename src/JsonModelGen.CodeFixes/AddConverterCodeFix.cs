using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace JsonModelGen.CodeFixes;

/// <summary>JMG0602: puts the converter on the model that a <c>JsonSerializerContext</c> lists, where System.Text.Json's generator sees it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddConverterCodeFix))]
public sealed class AddConverterCodeFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("JMG0602");

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        SemanticModel? semantics = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        SyntaxNode? root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        if (semantics is null ||
            root?.FindNode(context.Span).DescendantNodesAndSelf().OfType<TypeOfExpressionSyntax>().FirstOrDefault() is not { } listed ||
            semantics.GetTypeInfo(listed.Type, context.CancellationToken).Type is not { } type ||
            ModelIn(type) is not { } model)
        {
            return;
        }

        string title = $"Add [JsonConverter] to '{model.Name}'";
        context.RegisterCodeFix(
            CodeAction.Create(title, cancellationToken => AddAsync(context.Document.Project.Solution, model, cancellationToken), equivalenceKey: nameof(AddConverterCodeFix)),
            context.Diagnostics);
    }

    /// <summary>
    /// The listed model, or the one in a listed collection. Generic ones are left out, because attributes cannot name a type parameter, and those with <c>[JsonDerivedType]</c>,
    /// which System.Text.Json does not combine with a converter.
    /// </summary>
    private static INamedTypeSymbol? ModelIn(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => ModelIn(array.ElementType),
        INamedTypeSymbol named when Has(named, "JsonModelAttribute") => !named.IsGenericType && !named.DeclaringSyntaxReferences.IsEmpty && !Has(named, "JsonDerivedTypeAttribute") ? named : null,
        INamedTypeSymbol generic => generic.TypeArguments.Select(ModelIn).FirstOrDefault(static found => found is not null),
        _ => null,
    };

    private static bool Has(INamedTypeSymbol type, string attributeName) => type.GetAttributes().Any(attribute => attribute.AttributeClass?.Name == attributeName);

    private static async Task<Solution> AddAsync(Solution solution, INamedTypeSymbol model, CancellationToken cancellationToken)
    {
        SyntaxNode node = await model.DeclaringSyntaxReferences[0].GetSyntaxAsync(cancellationToken).ConfigureAwait(false);
        if (node is not TypeDeclarationSyntax declaration || solution.GetDocument(declaration.SyntaxTree) is not { } document)
            return solution;

        SyntaxNode root = await declaration.SyntaxTree.GetRootAsync(cancellationToken).ConfigureAwait(false);
        string argument = "typeof(global::JsonModelGen.JsonModelConverter<" + model.Name + ">)";
        return solution.WithDocumentSyntaxRoot(document.Id, root.ReplaceNode(declaration, declaration.WithShortAttribute("global::System.Text.Json.Serialization.JsonConverter", argument)));
    }
}
