using System.Collections.Immutable;
using JsonModelGen.Generator.Emission;
using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Parsing;
using JsonModelGen.Generator.Parsing.Names;
using JsonModelGen.Generator.Resolution;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace JsonModelGen.Generator.Schemas;

/// <summary>
/// The generator's steps for schemas. A schema holds those of other models, so it is composed when all models are known, and
/// stands in a file of its own: an edit of one model emits only the schemas that change by it.
/// </summary>
internal static class SchemaPipeline
{
    public static void Register(
        IncrementalGeneratorInitializationContext context,
        IncrementalValuesProvider<ModelSpec> models,
        IncrementalValueProvider<(ImmutableArray<ModelSpec>, ImmutableArray<ModelSpec>)> foreignTypes,
        IncrementalValueProvider<ModelOptions> options)
    {
        IncrementalValuesProvider<SchemaNotes> notes = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                KnownNames.JsonModelAttributeFullName,
                static (node, _) => node is TypeDeclarationSyntax,
                static (attributed, cancellationToken) => SchemaNotesParser.Parse((INamedTypeSymbol)attributed.TargetSymbol, cancellationToken))
            .WithTrackingName(TrackingNames.ParseNotes);

        IncrementalValuesProvider<ModelSchema> schemas = models.Collect()
            .Combine(foreignTypes)
            .Select(static (all, _) => all.Right is { Item1.IsEmpty: true, Item2.IsEmpty: true } ? all.Left : all.Left.AddRange(all.Right.Item1).AddRange(all.Right.Item2))
            .Combine(notes.Collect())
            .Combine(options)
            .SelectMany(static (input, cancellationToken) => Compose(input.Left.Left, input.Left.Right, input.Right, cancellationToken))
            .WithTrackingName(TrackingNames.ComposeSchemas);

        context.RegisterSourceOutput(schemas, static (output, schema) =>
            output.AddSource(schema.HintName, SourceText.From(SchemaEmitter.Emit(schema), JsonModelGenerator.Utf8)));
    }

    private static IEnumerable<ModelSchema> Compose(
        ImmutableArray<ModelSpec> models, ImmutableArray<SchemaNotes> notes, ModelOptions buildOptions, CancellationToken cancellationToken)
    {
        SchemaSources? sources = null;
        foreach (ModelSpec model in models)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (model.Form == ModelForm.ForeignEnum || model.Options.Or(model.AssemblyOptions).Or(buildOptions).CreateJsonSchema != true)
                continue;

            sources ??= SchemaSources.Of(models, notes, buildOptions);
            if (sources.Find(model.Declaration.FullName) is not { } resolved)
                continue;
            foreach (ResolvedArtifact artifact in resolved.Artifacts)
            {
                if (artifact.Artifact == Artifact.JsonSchema)
                    yield return new ModelSchema(model.Declaration, artifact.HidesInherited, SchemaComposer.Compose(resolved, sources));
            }
        }
    }
}
