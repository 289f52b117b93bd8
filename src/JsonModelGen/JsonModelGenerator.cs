using System.Collections.Immutable;
using System.Text;
using JsonModelGen.Generator.Diagnostics;
using JsonModelGen.Generator.Emission;
using JsonModelGen.Generator.Literals;
using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Parsing;
using JsonModelGen.Generator.Parsing.Enums;
using JsonModelGen.Generator.Parsing.Foreign;
using JsonModelGen.Generator.Parsing.Names;
using JsonModelGen.Generator.Parsing.Options;
using JsonModelGen.Generator.Parsing.Resolvers;
using JsonModelGen.Generator.Resolution;
using JsonModelGen.Generator.Schemas;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace JsonModelGen.Generator;

/// <summary>Writes <c>FromJson</c> and <c>ToJson</c> for every <c>[JsonModel]</c> type. Diagnostics are reported by the analyzer.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class JsonModelGenerator : IIncrementalGenerator
{
    // Without a byte order mark, which would end up in the emitted files.
    internal static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // One item per model, so that an edit of one re-emits one file.
        IncrementalValuesProvider<ModelSpec> models = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                KnownNames.JsonModelAttributeFullName,
                static (node, _) => node is TypeDeclarationSyntax,
                static (attributed, cancellationToken) => Parse(attributed, cancellationToken))
            .WithTrackingName(TrackingNames.ParseModel)
            .Where(static model => model is not null)!;

        IncrementalValuesProvider<ModelSpec> foreignTypes = ForeignTypes(context, KnownNames.JsonModelForAttributeFullName);
        IncrementalValuesProvider<ModelSpec> genericForeignTypes = ForeignTypes(context, KnownNames.GenericJsonModelForAttributeFullName);

        IncrementalValueProvider<ModelOptions> options = context.AnalyzerConfigOptionsProvider
            .Select(static (provider, _) => BuildOptionsParser.Parse(provider.GlobalOptions))
            .WithTrackingName(TrackingNames.ReadOptions);

        context.RegisterSourceOutput(models.Combine(options), static (output, input) => Emit(output, input.Left, input.Right));
        context.RegisterSourceOutput(foreignTypes.Combine(options), static (output, input) => Emit(output, input.Left, input.Right));
        context.RegisterSourceOutput(genericForeignTypes.Combine(options), static (output, input) => Emit(output, input.Left, input.Right));
        RegisterEnums(context, options);
        BuildOptionsPipeline.Register(context, options);
        LiteralPipeline.Register(context, options);
        IncrementalValueProvider<(ImmutableArray<ModelSpec>, ImmutableArray<ModelSpec>)> allForeignTypes = foreignTypes.Collect().Combine(genericForeignTypes.Collect());
        (IncrementalValuesProvider<ResolverSpec> resolvers, IncrementalValueProvider<EquatableArray<ListedTypeSpec>> listed) = ResolverPipeline.Register(context, models, allForeignTypes, options);
        SchemaPipeline.Register(context, models, allForeignTypes, resolvers, listed, options);
    }

    /// <summary>The types named by one of the two forms of <c>[assembly: JsonModelFor]</c>.</summary>
    private static IncrementalValuesProvider<ModelSpec> ForeignTypes(IncrementalGeneratorInitializationContext context, string attribute) => context.SyntaxProvider
        .ForAttributeWithMetadataName(
            attribute,
            static (node, _) => node is CompilationUnitSyntax,
            static (attributed, cancellationToken) => ParseForeign(attributed, cancellationToken))
        .WithTrackingName(TrackingNames.ParseForeignTypes)
        .SelectMany(static (types, _) => types);

    /// <summary>The classes beside enums with <c>[JsonEnum]</c>, one file each.</summary>
    private static void RegisterEnums(IncrementalGeneratorInitializationContext context, IncrementalValueProvider<ModelOptions> options)
    {
        IncrementalValuesProvider<EnumHelperSpec> enums = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                KnownNames.JsonEnumAttributeFullName,
                static (node, _) => node is EnumDeclarationSyntax,
                static (attributed, _) => EnumHelperParser.Parse((INamedTypeSymbol)attributed.TargetSymbol, attributed.SemanticModel.Compilation))
            .WithTrackingName(TrackingNames.ParseEnum)
            .Where(static helper => helper is not null)!;
        context.RegisterSourceOutput(enums.Combine(options), static (output, input) =>
        {
            EnumHelperSpec helper = input.Left;
            List<ModelProblem> problems = [];
            ResolvedEnum item = ModelOptionsResolver.ResolveEnum(helper.Enum, helper.AssemblyOptions.Or(input.Right).Or(ModelOptions.BuiltIn), problems);
            if (problems.Count == 0)
                output.AddSource(helper.HintName, SourceText.From(EmittedAttributes.Unmark(EnumHelperEmitter.Emit(helper, item), helper.AmbiguousAttributes), Utf8));
        });
    }

    /// <summary>A model with an error gets no usable members, so that its uses fail to compile instead of misbehaving.</summary>
    private static ModelSpec? Parse(GeneratorAttributeSyntaxContext attributed, CancellationToken cancellationToken)
    {
        INamedTypeSymbol type = (INamedTypeSymbol)attributed.TargetSymbol;
        if (UnfinishedCode.IsIn(type) || !IsOf(attributed, ModelResolver.AttributeOf(type)))
            return null;

        SilentSink sink = new();
        Compilation compilation = attributed.SemanticModel.Compilation;
        ModelSpec? model = ModelParser.Parse(type, compilation, GeneratedCode.None, sink, cancellationToken);
        return model is null || sink.HasErrors
            ? RefusedModelParser.Parse(type, compilation, GeneratedCode.None, cancellationToken)
            : model;
    }

    /// <summary>The types named by the assembly attributes of one file.</summary>
    private static EquatableArray<ModelSpec> ParseForeign(GeneratorAttributeSyntaxContext attributed, CancellationToken cancellationToken)
    {
        ImmutableArray<ModelSpec>.Builder specs = ImmutableArray.CreateBuilder<ModelSpec>();
        foreach (AttributeData attribute in attributed.Attributes)
        {
            SilentSink sink = new();
            ModelSpec? spec = ForeignTypeParser.Parse(attribute, attributed.SemanticModel.Compilation, GeneratedCode.None, sink, cancellationToken);
            if (spec is null || sink.HasErrors)
                spec = ForeignTypeParser.ParseRefused(attribute, attributed.SemanticModel.Compilation, cancellationToken);
            if (spec is not null)
                specs.Add(spec);
        }

        return specs.ToEquatable();
    }

    /// <summary>A second attribute on another part is a compiler error, and must not produce a second file with the same name.</summary>
    internal static bool IsOf(GeneratorAttributeSyntaxContext attributed, AttributeData? attribute) =>
        attribute?.ApplicationSyntaxReference is { } reference &&
        reference.SyntaxTree == attributed.TargetNode.SyntaxTree &&
        attributed.TargetNode.Span.Contains(reference.Span);

    private static void Emit(SourceProductionContext output, ModelSpec model, ModelOptions buildOptions)
    {
        string text = model.Form == ModelForm.RefusedModel ? RefusedModelEmitter.Emit(model)
            : model.IsRefused ? ModelEmitter.EmitRefused(model)
            : EmitResolved(model, buildOptions);
        output.AddSource(model.Declaration.HintName, SourceText.From(EmittedAttributes.Unmark(text, model.Declaration.AmbiguousAttributes), Utf8));
    }

    private static string EmitResolved(ModelSpec model, ModelOptions buildOptions)
    {
        List<ModelProblem> problems = [];
        ResolvedModel resolved = ModelOptionsResolver.Resolve(model, buildOptions, problems);
        if (problems.Count == 0 && !resolved.IsBroken)
            return ModelEmitter.Emit(resolved);
        return model.Refused is { } refused ? ModelEmitter.EmitRefused(refused) : RefusedModelEmitter.Emit(model);
    }
}
