using System.Collections.Immutable;
using JsonModelGen.Generator.Emission;
using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Parsing;
using JsonModelGen.Generator.Resolution;
using Microsoft.CodeAnalysis;
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
        IncrementalValuesProvider<ResolverSpec> resolvers,
        IncrementalValueProvider<EquatableArray<ListedTypeSpec>> listed,
        IncrementalValueProvider<ModelOptions> options)
    {
        IncrementalValueProvider<ImmutableArray<ModelSpec>> all = models.Collect()
            .Combine(foreignTypes)
            .Select(static (all, _) => all.Right is { Item1.IsEmpty: true, Item2.IsEmpty: true } ? all.Left : all.Left.AddRange(all.Right.Item1).AddRange(all.Right.Item2));

        IncrementalValueProvider<ImmutableArray<ResolverSpec>> described = resolvers
            .Combine(options)
            .Where(static input => input.Left.HasSchemas(input.Right))
            .Select(static (input, _) => input.Left)
            .Collect();

        // If no model has a schema, what only schemas need is not looked up. A step per model that looks up its symbol could not know that,
        // and would cost time at every keystroke, even without schemas; with schemas, this step costs no more than that.
#pragma warning disable RS0030
        IncrementalValuesProvider<SchemaNotes> notes = all
            .Combine(options)
            .Combine(described)
            .Select(static (input, _) => DescribedModels(input.Left.Left, input.Left.Right, !input.Right.IsEmpty))
            .Combine(context.CompilationProvider)
#pragma warning restore RS0030
            .SelectMany(static (input, cancellationToken) => ParseNotes(input.Left, input.Right, cancellationToken))
            .WithTrackingName(TrackingNames.ParseNotes);

        IncrementalValuesProvider<ModelSchema> schemas = all
            .Combine(notes.Collect())
            .Combine(options)
            .SelectMany(static (input, cancellationToken) => Compose(input.Left.Left, input.Left.Right, input.Right, cancellationToken))
            .WithTrackingName(TrackingNames.ComposeSchemas);

        context.RegisterSourceOutput(schemas, static (output, schema) =>
            output.AddSource(schema.HintName, SourceText.From(EmittedAttributes.Unmark(SchemaEmitter.Emit(schema), schema.Declaration.AmbiguousAttributes), JsonModelGenerator.Utf8)));

        IncrementalValuesProvider<ResolverSchemas> ofResolvers = all
            .Combine(notes.Collect())
            .Combine(options)
            .Combine(described.Combine(listed))
            .SelectMany(static (input, cancellationToken) => Compose(input.Right.Left, input.Right.Right, input.Left.Left.Left, input.Left.Left.Right, input.Left.Right, cancellationToken))
            .WithTrackingName(TrackingNames.ComposeResolverSchemas);

        context.RegisterSourceOutput(ofResolvers, static (output, schemas) =>
            output.AddSource(schemas.HintName, SourceText.From(EmittedAttributes.Unmark(ResolverSchemaEmitter.Emit(schemas), schemas.Resolver.AmbiguousAttributes), JsonModelGenerator.Utf8)));
    }

    /// <summary>The metadata names of the models whose comments may be part of a schema.</summary>
    private static EquatableArray<string> DescribedModels(ImmutableArray<ModelSpec> models, ModelOptions buildOptions, bool isWanted)
    {
        foreach (ModelSpec model in models)
            isWanted |= HasSchema(model, buildOptions);
        if (!isWanted)
            return default;

        ImmutableArray<string>.Builder names = ImmutableArray.CreateBuilder<string>(models.Length);
        foreach (ModelSpec model in models)
        {
            if (model.Form is ModelForm.Model or ModelForm.GenericModel)
                names.Add(model.Declaration.MetadataName);
        }

        return names.ToEquatable();
    }

    private static IEnumerable<SchemaNotes> ParseNotes(EquatableArray<string> models, Compilation compilation, CancellationToken cancellationToken)
    {
        foreach (string model in models)
        {
            if (compilation.Assembly.GetTypeByMetadataName(model) is { } type)
                yield return SchemaNotesParser.Parse(type, cancellationToken);
        }
    }

    private static bool HasSchema(ModelSpec model, ModelOptions buildOptions) =>
        model.Form != ModelForm.ForeignEnum &&
        !model.IsRefused &&
        (model.Options.CreateJsonSchema ?? model.AssemblyOptions.CreateJsonSchema ?? buildOptions.CreateJsonSchema) == true;

    private static IEnumerable<ModelSchema> Compose(
        ImmutableArray<ModelSpec> models, ImmutableArray<SchemaNotes> notes, ModelOptions buildOptions, CancellationToken cancellationToken)
    {
        SchemaSources? sources = null;
        foreach (ModelSpec model in models)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!HasSchema(model, buildOptions))
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

    private static IEnumerable<ResolverSchemas> Compose(
        ImmutableArray<ResolverSpec> resolvers,
        EquatableArray<ListedTypeSpec> listed,
        ImmutableArray<ModelSpec> models,
        ImmutableArray<SchemaNotes> notes,
        ModelOptions buildOptions,
        CancellationToken cancellationToken)
    {
        SchemaSources? sources = null;
        foreach (ResolverSpec resolver in resolvers)
        {
            cancellationToken.ThrowIfCancellationRequested();
            sources ??= SchemaSources.Of(models, notes, buildOptions);
            yield return ResolverSchemaComposer.Compose(resolver, ResolverContent.Of(resolver, listed, buildOptions), sources);
        }
    }
}
