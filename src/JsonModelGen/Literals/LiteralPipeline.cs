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

namespace JsonModelGen.Generator.Literals;

/// <summary>The generator's steps for <c>[JsonLiteral]</c>: one item for each property, which depends on the content of its own file only.</summary>
internal static class LiteralPipeline
{
    public static void Register(IncrementalGeneratorInitializationContext context, IncrementalValueProvider<ModelOptions> options)
    {
        IncrementalValuesProvider<LiteralSpec> literals = context.SyntaxProvider
            .ForAttributeWithMetadataName(
                KnownNames.JsonLiteralAttributeFullName,
                static (node, _) => node is PropertyDeclarationSyntax,
                static (attributed, cancellationToken) => Parse(attributed, cancellationToken))
            .WithTrackingName(TrackingNames.ParseLiteral)
            .Where(static literal => literal is not null)!;

        IncrementalValuesProvider<LiteralContent> contents = literals
            .Combine(context.AdditionalTextsProvider.Collect())
            .Select(static (input, cancellationToken) => Read(input.Left, input.Right, cancellationToken))
            .WithTrackingName(TrackingNames.ReadLiteral);

        context.RegisterSourceOutput(contents.Combine(options), static (output, input) => Emit(output, input.Left, input.Right));
    }

    /// <summary>The paths of additional files, for <see cref="LiteralFileFinder"/>.</summary>
    public static IReadOnlyList<string> PathsOf(ImmutableArray<AdditionalText> files)
    {
        List<string> paths = new(files.Length);
        foreach (AdditionalText file in files)
            paths.Add(file.Path);
        return paths;
    }

    private static LiteralSpec? Parse(GeneratorAttributeSyntaxContext attributed, CancellationToken cancellationToken)
    {
        SilentSink sink = new();
        IPropertySymbol property = (IPropertySymbol)attributed.TargetSymbol;
        if (property.Name.Length == 0 || UnfinishedCode.IsIn(property.ContainingType))
            return null;
        Compilation compilation = attributed.SemanticModel.Compilation;
        LiteralSpec? literal = LiteralParser.Parse(property, attributed.Attributes[0], compilation, GeneratedCode.None, sink, cancellationToken);
        return literal is null || sink.HasErrors ? LiteralParser.ParseRefused(property, attributed.Attributes[0], compilation, GeneratedCode.None, cancellationToken) : literal;
    }

    private static LiteralContent Read(LiteralSpec literal, ImmutableArray<AdditionalText> files, CancellationToken cancellationToken)
    {
        List<int> found = LiteralFileFinder.Find(PathsOf(files), literal.SourceFolder, literal.Path);
        return literal.Refused is null && found.Count == 1 &&
            files[found[0]].GetText(cancellationToken) is { } text &&
            JsonMinifier.Minify(text.ToString(), out _) is { } json
                ? new LiteralContent(literal, json)
                : new LiteralContent(literal, Json: null);
    }

    private static void Emit(SourceProductionContext output, LiteralContent literal, ModelOptions buildOptions)
    {
        List<ModelProblem> problems = [];
        IReadOnlyList<ResolvedEnum> enums = ModelOptionsResolver.ResolveEnums(
            literal.Spec.Enums, literal.Spec.AssemblyOptions.Or(buildOptions).Or(ModelOptions.BuiltIn), problems);
        LiteralContent emitted = problems.Count == 0 ? literal : literal with { Json = null };
        output.AddSource(literal.Spec.HintName, SourceText.From(EmittedAttributes.Unmark(LiteralEmitter.Emit(emitted, enums), literal.Spec.AmbiguousAttributes), JsonModelGenerator.Utf8));
    }
}
