using System.Collections.Immutable;
using JsonModelGen.Generator.Diagnostics;
using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Parsing.Conversions;
using JsonModelGen.Generator.Parsing.Enums;
using JsonModelGen.Generator.Parsing.Generics;
using JsonModelGen.Generator.Parsing.Members;
using JsonModelGen.Generator.Parsing.Names;
using JsonModelGen.Generator.Parsing.Options;
using JsonModelGen.Generator.Parsing.Resolvers;
using JsonModelGen.Generator.Parsing.Unions;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing.Foreign;

/// <summary>
/// Turns a type named by <c>[assembly: JsonModelFor]</c> into a <see cref="ModelSpec"/>, or reports why it cannot be one. Like
/// <see cref="ModelParser"/>, it is called by the generator and by the analyzer.
/// </summary>
internal static class ForeignTypeParser
{
    /// <summary>The specification for an attribute of the assembly, or null for another attribute or after an error.</summary>
    public static ModelSpec? Parse(
        AttributeData attribute,
        Compilation compilation,
        GeneratedCode generatedCode,
        IDiagnosticSink sink,
        CancellationToken cancellationToken,
        DeferredSink? unannotated = null)
    {
        if (ForeignTypes.TypeOf(attribute) is not { } asked || UnfinishedCode.IsMissing(asked))
            return null;
        if (DeclarationParser.IsLanguageTooOld(compilation, out string? version))
        {
            sink.Report(DiagnosticDescriptors.LanguageVersion, asked, asked.Name, version);
            return null;
        }

        ForeignType? foreign = CompilationFacts.Of(compilation).ForeignTypes(generatedCode).Find(asked);
        ShapeContext? shapes = asked is INamedTypeSymbol named
            ? new(generatedCode, named, compilation, new GenericModels(compilation, generatedCode, cancellationToken), cancellationToken, foreign: foreign)
            : null;
        if (Obstacle(asked, attribute, foreign, shapes) is { } obstacle)
        {
            sink.Report(DiagnosticDescriptors.NoForeignCodec, asked, SymbolNames.Shown(asked), obstacle);
            return null;
        }

        ModelOptions options = ModelOptionsParser.Read(attribute, compilation.Assembly, sink);
        if (foreign!.Type.TypeKind == TypeKind.Enum)
            return ParseEnum(foreign, options, compilation, sink);
        options = options.Or(ModelOptionsParser.ParseForeign(foreign.Type));
        if (foreign.Directions is { Reads: false, Writes: false })
        {
            sink.Report(DiagnosticDescriptors.NoDirection, asked, asked.Name);
            return null;
        }

        if (shapes!.Generics.GrowsWithoutEnd(foreign.Type))
        {
            sink.Report(DiagnosticDescriptors.EndlessTypeArguments, asked, asked.Name);
            return null;
        }

        List<ISymbol> members = MembersOf(foreign.Type, compilation, generatedCode, sink);
        IMethodSymbol? maker = MakerOf(foreign, members, compilation, generatedCode, sink);
        if (foreign.Directions.Reads && maker is null)
            return null;

        CodecSpec codec = shapes.Generics.CodecOf(foreign.Type) ?? new CodecSpec(foreign.CodecName, default, HidesBase: false);
        shapes.Reserve(codec);
        ModelSpec empty = Empty(foreign, codec, options, compilation, generatedCode) with
        {
            Factory = maker is { MethodKind: MethodKind.Ordinary } ? StaticMethods.Call(maker) : null,
        };
        return ModelParser.AddMembers(empty, foreign.Type, attribute, maker, members, shapes, sink, unannotated ?? new DeferredSink());
    }

    /// <summary>
    /// What is emitted if <see cref="Parse"/> found an error: a codec that throws. Models that contain the type refer to it, and must not get
    /// errors of their own. Null if no codec of this type can be declared.
    /// </summary>
    public static ModelSpec? ParseRefused(AttributeData attribute, Compilation compilation, CancellationToken cancellationToken)
    {
        if (ForeignTypes.TypeOf(attribute) is not { } asked ||
            UnfinishedCode.IsMissing(asked) ||
            DeclarationParser.IsLanguageTooOld(compilation, out _) ||
            CompilationFacts.Of(compilation).HiddenNamespace is not null ||
            CompilationFacts.Of(compilation).ForeignTypes(GeneratedCode.None).Find(asked) is not { } foreign ||
            !IsSame(foreign.Attribute, attribute))
        {
            return null;
        }

        UseDiagnostics use = new(CompilationFacts.Of(compilation));
        use.AddDeclaration(foreign.Type);
        CodecSpec codec = new GenericModels(compilation, GeneratedCode.None, cancellationToken).CodecOf(foreign.Type) ?? new CodecSpec(foreign.CodecName, default, HidesBase: false);
        return Empty(foreign, codec, ModelOptions.BuiltIn, compilation, GeneratedCode.None) with
        {
            Form = foreign.Type.TypeKind == TypeKind.Enum ? ModelForm.RefusedEnum : ModelForm.Refused,
            SuppressedIds = use.Ids,
        };
    }

    /// <summary>The factory or constructor that creates the object; null if it is not read, or after reporting an error.</summary>
    public static IMethodSymbol? MakerOf(ForeignType foreign, List<ISymbol> members, Compilation compilation, GeneratedCode generatedCode, IDiagnosticSink sink)
    {
        IMethodSymbol? factory = FactoryParser.ParseForeign(foreign, compilation, generatedCode, sink, out bool isWrong);
        return !foreign.Directions.Reads || isWrong ? null : factory ?? ConstructorSelector.SelectForeign(foreign.Type, members, Presets.IsStandard(compilation.Assembly), sink);
    }

    /// <summary>
    /// The included members. Which of them must be set depends on the constructor, and the constructor depends on the members: here all are
    /// assumed to be set.
    /// </summary>
    public static List<ISymbol> MembersOf(INamedTypeSymbol type, Compilation compilation, GeneratedCode generatedCode, IDiagnosticSink sink) =>
        MemberCollector.PropertiesFirst(MemberCollector.Collect(type, setsRequiredMembers: true, generatedCode, sink, MemberRules.OfForeign(compilation.Assembly)));

    private static bool IsSame(AttributeData one, AttributeData other) =>
        one.ApplicationSyntaxReference is { } first && other.ApplicationSyntaxReference is { } second && first.SyntaxTree == second.SyntaxTree && first.Span == second.Span;

    private static string? Obstacle(ITypeSymbol asked, AttributeData attribute, ForeignType? foreign, ShapeContext? shapes)
    {
        if (shapes is null || asked is not INamedTypeSymbol type)
            return ForeignTypes.NoSuchKind;
        return (shapes.Facts.HiddenNamespace is { } hidden ? "it is " + DeclarationParser.HiddenBy(hidden) : null) ??
            ForeignTypes.ObstacleOfKind(type) ??
            (ResolverChain.IsKnown(type, shapes) ? "it is supported without the attribute: remove the attribute" : null) ??
            ForeignTypes.ObstacleOfUse(type, shapes.Compilation, shapes.Facts) ??
            (DerivedTypes.AreOf(type) ? "it has [JsonDerivedType] or [JsonPolymorphic], and a type that you do not own cannot be a union: give the members of this type a converter with [JsonConvertWith<T>]" : null) ??
            (foreign is null ? ForeignTypes.NoSuchKind : IsSame(foreign.Attribute, attribute) ? null : "another attribute names it already");
    }

    private static ModelSpec Empty(ForeignType foreign, CodecSpec codec, ModelOptions options, Compilation compilation, GeneratedCode generatedCode)
    {
        INamedTypeSymbol type = foreign.Type;
        TypeDeclaration declaration = new(
            foreign.Namespace,
            default,
            "internal readonly partial struct",
            foreign.CodecName,
            codec.AllTypeParameters,
            SymbolNames.Emitted(type),
            SymbolNames.Shown(type),
            type.IsValueType,
            Hidden: default,
            IsObsolete: false,
            EmittedFileName.Beside(HintName.Of(type, CompilationFacts.Of(compilation)), foreign.CodecName)) { AmbiguousAttributes = CompilationFacts.Of(compilation).AmbiguousAttributes };
        return new ModelSpec(ModelForm.Foreign, declaration, codec, options, ModelOptionsParser.ParseAssembly(compilation.Assembly))
        {
            Extensions = ExtensionParser.ParseForeign(foreign, codec, compilation, generatedCode),
            Listing = codec.AllTypeParameters.Length == 0 && !foreign.Directions.IsOneWay ? ListedTypeParser.Parse(type, foreign.CodecFullName, CompilationFacts.Of(compilation)) : null,
        };
    }

    private static ModelSpec ParseEnum(ForeignType foreign, ModelOptions options, Compilation compilation, IDiagnosticSink sink)
    {
        foreach (KeyValuePair<string, TypedConstant> argument in foreign.Attribute.NamedArguments)
        {
            if (argument.Key is not (nameof(ModelOptions.FieldRename) or nameof(ModelOptions.CaseInsensitive)))
                sink.Report(DiagnosticDescriptors.OptionWithoutEffect, foreign.Type, argument.Key, foreign.Type.Name, "it is an enum");
        }

        EnumSpec spec = EnumParser.Parse(foreign.Type, compilation.Assembly, foreign.CodecName);
        UseDiagnostics use = new(CompilationFacts.Of(compilation));
        use.AddType(foreign.Type);
        return Empty(foreign, new CodecSpec(foreign.CodecName, default, HidesBase: false), options, compilation, GeneratedCode.None) with
        {
            Form = ModelForm.ForeignEnum,
            Extensions = null,
            Enums = new(ImmutableArray.Create(spec with
            {
                FieldRename = options.FieldRename ?? spec.FieldRename,
                CaseInsensitive = options.CaseInsensitive ?? spec.CaseInsensitive,
            })),
            SuppressedIds = use.Ids,
        };
    }
}
