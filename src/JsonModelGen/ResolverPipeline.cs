using System.Collections.Immutable;
using JsonModelGen.Generator.Diagnostics;
using JsonModelGen.Generator.Emission;
using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Parsing;
using JsonModelGen.Generator.Parsing.Names;
using JsonModelGen.Generator.Resolution;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace JsonModelGen.Generator;

/// <summary>
/// The generator's steps for <c>[JsonModelResolver]</c>. The only ones that depend on all models, and only on their names: a file is emitted
/// again when a model is added, removed or renamed.
/// </summary>
internal static class ResolverPipeline
{
    /// <summary>Registers the steps, and returns the classes and all models, sorted.</summary>
    public static (IncrementalValuesProvider<ResolverSpec> Resolvers, IncrementalValueProvider<EquatableArray<ListedTypeSpec>> Models) Register(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<ModelSpec> models,
        IncrementalValueProvider<(ImmutableArray<ModelSpec> Types, ImmutableArray<ModelSpec> GenericForm)> foreignTypes,
        IncrementalValueProvider<ModelOptions> options)
    {
        IncrementalValuesProvider<ResolverSpec> resolvers = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                KnownNames.JsonModelResolverAttributeFullName,
                static (node, _) => node is TypeDeclarationSyntax,
                static (attributed, cancellationToken) => Parse(attributed, cancellationToken))
            .WithTrackingName(TrackingNames.ParseResolver)
            .Where(static resolver => resolver is not null)!;

        IncrementalValueProvider<EquatableArray<ListedTypeSpec>> listed = models
            .Select(static (model, _) => model.Listing)
            .Where(static listing => listing is not null)
            .Collect()
            .Combine(foreignTypes)
            .Select(static (input, _) => Sort(input.Left, input.Right.Types.AddRange(input.Right.GenericForm)))
            .WithTrackingName(TrackingNames.ListModels);

        context.RegisterSourceOutput(resolvers.Combine(listed).Combine(options), static (output, input) => Emit(output, input.Left.Left, input.Left.Right, input.Right));
        return (resolvers, listed);
    }

    private static ResolverSpec? Parse(GeneratorAttributeSyntaxContext attributed, CancellationToken cancellationToken)
    {
        INamedTypeSymbol type = (INamedTypeSymbol)attributed.TargetSymbol;
        AttributeData? attribute = ResolverParser.AttributeOf(type);
        return attribute is null || UnfinishedCode.IsIn(type) || !JsonModelGenerator.IsOf(attributed, attribute)
            ? null
            : ResolverParser.Parse(type, attribute, attributed.SemanticModel.Compilation, GeneratedCode.None, new SilentSink(), cancellationToken);
    }

    /// <summary>In one order, whatever the order of the files.</summary>
    private static EquatableArray<ListedTypeSpec> Sort(ImmutableArray<ListedTypeSpec?> models, ImmutableArray<ModelSpec> foreignTypes)
    {
        SortedDictionary<string, ListedTypeSpec> sorted = new(StringComparer.Ordinal);
        foreach (ListedTypeSpec? model in models)
            sorted[model!.TypeName] = model;
        foreach (ModelSpec foreign in foreignTypes)
        {
            if (foreign.Listing is { } listing)
                sorted[listing.TypeName] = listing;
        }

        return new(ImmutableArray.CreateRange(sorted.Values));
    }

    private static void Emit(SourceProductionContext output, ResolverSpec resolver, EquatableArray<ListedTypeSpec> listed, ModelOptions buildOptions)
    {
        ResolverContent content = ResolverContent.Of(resolver, listed, buildOptions);
        string text = ResolverEmitter.Emit(resolver, content.Types, content.Enums, resolver.HasSchemas(buildOptions));
        output.AddSource(resolver.HintName, SourceText.From(EmittedAttributes.Unmark(text, resolver.AmbiguousAttributes), JsonModelGenerator.Utf8));
    }
}
