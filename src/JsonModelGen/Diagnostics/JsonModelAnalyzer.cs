using System.Collections.Immutable;
using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Parsing;
using JsonModelGen.Generator.Parsing.Conversions;
using JsonModelGen.Generator.Parsing.Enums;
using JsonModelGen.Generator.Parsing.Foreign;
using JsonModelGen.Generator.Parsing.Names;
using JsonModelGen.Generator.Parsing.Options;
using JsonModelGen.Generator.Parsing.Resolvers;
using JsonModelGen.Generator.Resolution;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace JsonModelGen.Generator.Diagnostics;

/// <summary>Reports the errors of a model at the exact token. It runs the generator's parser with a reporting sink.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class JsonModelAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(
        DiagnosticDescriptors.NotPartial,
        DiagnosticDescriptors.UnsupportedKind,
        DiagnosticDescriptors.LanguageVersion,
        DiagnosticDescriptors.NoUsableConstructor,
        DiagnosticDescriptors.ParameterWithoutMember,
        DiagnosticDescriptors.ReservedName,
        DiagnosticDescriptors.EndlessTypeArguments,
        DiagnosticDescriptors.NoForeignCodec,
        DiagnosticDescriptors.InvalidValueObject,
        DiagnosticDescriptors.MissingDirection,
        DiagnosticDescriptors.NoDirection,
        DiagnosticDescriptors.DuplicateKey,
        DiagnosticDescriptors.ContradictoryAttributes,
        DiagnosticDescriptors.UnreachableMember,
        DiagnosticDescriptors.UnsuitableMethod,
        DiagnosticDescriptors.UnsuitableConverter,
        DiagnosticDescriptors.AmbiguousConverters,
        DiagnosticDescriptors.OptionWithoutEffect,
        DiagnosticDescriptors.TwoDefaults,
        DiagnosticDescriptors.MissingMethod,
        DiagnosticDescriptors.NotFlattenable,
        DiagnosticDescriptors.UnreachableFlattened,
        DiagnosticDescriptors.UnsuitableExtra,
        DiagnosticDescriptors.ContradictoryExtra,
        DiagnosticDescriptors.SubclassOfModel,
        DiagnosticDescriptors.LossyOmission,
        DiagnosticDescriptors.MisplacedAttribute,
        DiagnosticDescriptors.NotComparable,
        DiagnosticDescriptors.UnusedParameter,
        DiagnosticDescriptors.MisplacedOptional,
        DiagnosticDescriptors.UnsupportedType,
        DiagnosticDescriptors.DuplicateEnumName,
        DiagnosticDescriptors.UnsupportedAttribute,
        DiagnosticDescriptors.InvalidOption,
        DiagnosticDescriptors.ArtifactName,
        DiagnosticDescriptors.LiteralProperty,
        DiagnosticDescriptors.LiteralFile,
        DiagnosticDescriptors.LiteralJson,
        DiagnosticDescriptors.SchemaJson,
        DiagnosticDescriptors.UnknownBuildProperty,
        DiagnosticDescriptors.OptionalCodecNamed,
        DiagnosticDescriptors.LiteralType,
        DiagnosticDescriptors.UnionWithoutCases,
        DiagnosticDescriptors.DuplicateCase,
        DiagnosticDescriptors.MisplacedCase,
        DiagnosticDescriptors.UnionWithoutModel,
        DiagnosticDescriptors.UnsuitableCase,
        DiagnosticDescriptors.DiscriminatorKey,
        DiagnosticDescriptors.UnsuitableUnion,
        DiagnosticDescriptors.UnsuitableUnknownCase,
        DiagnosticDescriptors.SubclassIsNoCase,
        DiagnosticDescriptors.UnsuitableResolver,
        DiagnosticDescriptors.UnlistedType,
        DiagnosticDescriptors.ModelInContext);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze | GeneratedCodeAnalysisFlags.ReportDiagnostics);
        context.EnableConcurrentExecution();
        context.RegisterSymbolAction(AnalyzeType, SymbolKind.NamedType);
        context.RegisterSymbolAction(AnalyzeProperty, SymbolKind.Property);
        context.RegisterSymbolAction(AnalyzeSchema, SymbolKind.NamedType, SymbolKind.Property, SymbolKind.Field, SymbolKind.Parameter);
        context.RegisterCompilationAction(AnalyzeDefaults);
        context.RegisterCompilationAction(AnalyzeForeignTypes);
        context.RegisterSyntaxNodeAction(OptionalCodecChecker.Check, SyntaxKind.GenericName);
        context.RegisterSyntaxNodeAction(MisplacedAttributeChecker.Check, SyntaxKind.Attribute);
        context.RegisterAdditionalFileAction(BuildFileChecker.Check);
    }

    private static void AnalyzeSchema(SymbolAnalysisContext context)
    {
        if (DeclaredSchema.AttributeOn(context.Symbol) is not { } attribute || DeclaredSchema.Minify(attribute, out string? problem) is not null)
            return;
        new ReportingSink(context.ReportDiagnostic, context.Symbol, context.CancellationToken)
            .Report(DiagnosticDescriptors.SchemaJson, attribute, context.Symbol, context.Symbol.Name, problem);
    }

    private static void AnalyzeProperty(SymbolAnalysisContext context)
    {
        if (GeneratedCode.InGeneratedFiles.Declares(context.Symbol))
            return;

        foreach (AttributeData attribute in context.Symbol.GetAttributes())
        {
            if (SymbolNames.Is(attribute.AttributeClass, KnownNames.RuntimeNamespace, KnownNames.JsonLiteralAttribute))
                LiteralChecker.Check(context, (IPropertySymbol)context.Symbol, attribute, new ReportingSink(context.ReportDiagnostic, context.Symbol, context.CancellationToken));
        }
    }

    private static void AnalyzeType(SymbolAnalysisContext context)
    {
        // Generated files in the project are sources; files that generators add to this compilation are not visible to our generator.
        INamedTypeSymbol type = (INamedTypeSymbol)context.Symbol;
        if (GeneratedCode.InGeneratedFiles.Declares(type))
            return;
        if (type.TypeKind == TypeKind.Enum)
            EnumChecker.Check(type, context.Compilation, () => BuildOptionsParser.Parse(context.Options.AnalyzerConfigOptionsProvider.GlobalOptions), new ReportingSink(context.ReportDiagnostic, type, context.CancellationToken));
        ValueObjectChecker.Check(type, new ReportingSink(context.ReportDiagnostic, type, context.CancellationToken));
        SubclassChecker.Check(type, context.Compilation, GeneratedCode.InGeneratedFiles, new ReportingSink(context.ReportDiagnostic, type, context.CancellationToken));
        ResolverChecker.Check(context, type);
        ContextChecker.Check(type, new ReportingSink(context.ReportDiagnostic, type, context.CancellationToken));
        UnionChecker.Check(type, new ReportingSink(context.ReportDiagnostic, type, context.CancellationToken));
        if (type.TypeKind is not (TypeKind.Class or TypeKind.Struct) || !ModelResolver.HasModelAttribute(type) || UnfinishedCode.IsIn(type))
            return;

        ReportingSink sink = new(context.ReportDiagnostic, type, context.CancellationToken);
        DeferredSink unannotated = new();
        if (ModelParser.Parse(type, context.Compilation, GeneratedCode.InGeneratedFiles, sink, context.CancellationToken, unannotated) is not { } model)
            return;

        ModelOptionChecker.Check(type, CompilationFacts.Of(context.Compilation).DirectionsOf(type), sink);
        SortedCollectionChecker.Check(type, model, sink);
        UnusedParameterChecker.Check(type, model, sink, context.CancellationToken);
        List<ModelProblem> problems = [];
        ResolvedModel resolved = ModelOptionsResolver.Resolve(model, BuildOptionsParser.Parse(context.Options.AnalyzerConfigOptionsProvider.GlobalOptions), problems);
        if (resolved.Options.IgnoreUnannotated != true)
            unannotated.ReportTo(sink);
        ModelProblemReporter.Report(problems, type, sink);
    }

    private static void AnalyzeDefaults(CompilationAnalysisContext context)
    {
        ReportingSink sink = new(context.ReportDiagnostic, context.Compilation.Assembly, context.CancellationToken);
        ModelOptionsParser.ParseAssembly(context.Compilation.Assembly, sink);
        new ConverterParser(context.Compilation.Assembly, context.Compilation, sink).OfAttributes(context.Compilation.Assembly);
        BuildOptionsParser.Parse(
            context.Options.AnalyzerConfigOptionsProvider.GlobalOptions,
            (property, value, advice) => context.ReportDiagnostic(Diagnostic.Create(
                DiagnosticDescriptors.InvalidOption,
                BuildFileChecker.Find(context.Options.AdditionalFiles, property, value, context.CancellationToken),
                property,
                value,
                advice)));
    }

    private static void AnalyzeForeignTypes(CompilationAnalysisContext context)
    {
        ModelOptions buildOptions = BuildOptionsParser.Parse(context.Options.AnalyzerConfigOptionsProvider.GlobalOptions);
        foreach (AttributeData attribute in context.Compilation.Assembly.GetAttributes())
        {
            AttributeSink sink = new(context.ReportDiagnostic, attribute.ApplicationSyntaxReference?.GetSyntax(context.CancellationToken).GetLocation());
            DeferredSink unannotated = new();
            if (ForeignTypeParser.Parse(attribute, context.Compilation, GeneratedCode.InGeneratedFiles, sink, context.CancellationToken, unannotated) is not { } spec)
                continue;

            List<ModelProblem> problems = [];
            if (ModelOptionsResolver.Resolve(spec, buildOptions, problems).Options.IgnoreUnannotated != true)
                unannotated.ReportTo(sink);
            ModelProblemReporter.Report(problems, (INamedTypeSymbol)ForeignTypes.TypeOf(attribute)!, sink);
        }
    }
}
