using System.Collections.Immutable;
using JsonModelGen.Generator.Diagnostics;
using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Parsing.Conversions;
using JsonModelGen.Generator.Parsing.Generics;
using JsonModelGen.Generator.Parsing.Members;
using JsonModelGen.Generator.Parsing.Names;
using JsonModelGen.Generator.Parsing.Options;
using JsonModelGen.Generator.Parsing.Resolvers;
using JsonModelGen.Generator.Parsing.Unions;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing;

/// <summary>
/// Turns a <c>[JsonModel]</c> type into a <see cref="ModelSpec"/>. The generator calls it with a
/// silent sink, the analyzer with a reporting one, so that both agree on what is an error.
/// </summary>
internal static class ModelParser
{
    /// <summary>
    /// The specification, as far as it could be parsed. If the sink received an error, it must not be emitted. Errors in
    /// members that <c>IgnoreUnannotated</c> may exclude go to <paramref name="unannotated"/>, because the build options, not known here, decide about them.
    /// </summary>
    public static ModelSpec? Parse(
        INamedTypeSymbol type,
        Compilation compilation,
        GeneratedCode generatedCode,
        IDiagnosticSink sink,
        CancellationToken cancellationToken,
        DeferredSink? unannotated = null)
    {
        unannotated ??= new DeferredSink();
        GenericModels generics = new(compilation, generatedCode, cancellationToken);
        if (DeclarationParser.Parse(type, compilation, generatedCode, generics, sink, cancellationToken) is not { } declaration)
            return null;

        ModelDirections directions = CompilationFacts.Of(compilation).DirectionsOf(type);
        if (CompilationFacts.Of(compilation).HasReservedName(type, generatedCode))
            ReservedNames.Check(type, directions, generatedCode, sink);
        ModelOptions options = ModelOptionsParser.ParseType(type, sink);
        if (directions is { Reads: false, Writes: false })
        {
            sink.Report(DiagnosticDescriptors.NoDirection, type, type.Name);
            return null;
        }

        bool hasObjects = UnionParser.HasOwnObjects(type);
        bool isMade = directions.Reads && hasObjects;
        bool isFactoryWrong = false;
        IMethodSymbol? factory = hasObjects ? FactoryParser.Parse(type, directions.Reads, compilation, generatedCode, sink, out isFactoryWrong) : null;
        IMethodSymbol? constructor = !isMade || isFactoryWrong ? null : factory ?? ConstructorSelector.Select(type, generatedCode, sink, cancellationToken);
        if (isMade && constructor is null)
            return null;

        if (generics.GrowsWithoutEnd(type))
        {
            sink.Report(DiagnosticDescriptors.EndlessTypeArguments, type, type.Name);
            return null;
        }

        ShapeContext shapes = new(generatedCode, type, compilation, generics, cancellationToken);
        EquatableArray<ListedCaseSpec> listedCases = DerivedTypes.ListedCasesOf(type, shapes.NestedTypeName);
        CodecSpec? codec = generics.CodecOf(type);
        if (codec is not null)
            shapes.Reserve(codec);
        ModelSpec empty = new(codec is null ? ModelForm.Model : ModelForm.GenericModel, declaration, codec, options, ModelOptionsParser.ParseAssembly(compilation.Assembly))
        {
            Extensions = codec is null or { Parameters.Length: 0 } ? null : ExtensionParser.ParseGeneric(type, codec, compilation, generatedCode),
            Factory = factory is null ? null : StaticMethods.Call(factory),
            Hooks = HooksParser.Parse(type, generatedCode, cancellationToken),
            Artifacts = ArtifactParser.Parse(type, generatedCode),
            Union = UnionParser.Parse(type, shapes, sink),
            Discriminator = CaseParser.Parse(type, compilation, sink) ?? DerivedTypes.DiscriminatorIn(type, type),
            ListedCases = listedCases,
            UnknownCaseKey = CaseParser.UnknownKeyOf(type),
            Listing = codec is null ? ListedTypeParser.Parse(type, shapes.Facts) : null,
        };
        List<ISymbol> members = !hasObjects ? [] : MemberCollector.Collect(type, MemberTargetSelector.SetsRequiredMembers(constructor), generatedCode, sink, MemberRules.OfModel(type));
        return AddMembers(empty, type, ModelResolver.AttributeOf(type), constructor, members, shapes, sink, unannotated);
    }

    /// <summary>The specification with its members, and everything that depends on them.</summary>
    public static ModelSpec AddMembers(
        ModelSpec spec,
        INamedTypeSymbol type,
        AttributeData? attribute,
        IMethodSymbol? constructor,
        List<ISymbol> members,
        ShapeContext shapes,
        IDiagnosticSink sink,
        DeferredSink? unannotated = null)
    {
        ImmutableArray<MemberSpec>.Builder specs = ParseMembers(type, attribute, constructor, members, shapes, sink, unannotated, out EquatableArray<ExcludedMemberSpec> excludedMembers);
        ExtraParser.Check(type, spec.Options, specs, members, sink);
        shapes.Use.AddModel(type);
        if (spec.Codec is not null)
            shapes.Use.AddDeclaration(type);
        foreach (ITypeParameterSymbol parameter in shapes.Generics.KeyParametersOf(type))
            shapes.Use.AddKey(parameter);
        shapes.Converters?.ReportUnused(type.Name);
        return spec with
        {
            Members = specs.ToEquatable(),
            ExcludedMembers = excludedMembers,
            ConstructorParameters = ParameterMatcher.Filled(constructor, specs, shapes.IsStandard, shapes.Facts),
            HasConstructorCode = ConstructorCode.IsIn(constructor, type, shapes.CancellationToken),
            Enums = shapes.Enums,
            Conversions = shapes.Conversions,
            Adapters = shapes.Adapters,
            SuppressedIds = shapes.Use.Ids,
            ValuesName = shapes.NestedTypeName("JsonValues"),
            AccessorNames = AccessorNames(specs, shapes),
            HasBrokenUnannotated = unannotated?.HasErrors == true,
            FieldMapName = shapes.NestedTypeName("JsonFieldMap"),
        };
    }

    /// <summary>The members of a model, or of one flattened into the model to which <paramref name="shapes"/> belongs.</summary>
    public static ImmutableArray<MemberSpec>.Builder ParseMembers(
        INamedTypeSymbol type,
        AttributeData? attribute,
        IMethodSymbol? constructor,
        List<ISymbol> members,
        ShapeContext shapes,
        IDiagnosticSink sink,
        IDiagnosticSink? unannotated,
        out EquatableArray<ExcludedMemberSpec> excludedMembers)
    {
        Compilation compilation = shapes.Compilation;
        shapes.TupleForm.EnterModel(attribute, ModelResolver.HasModelAttribute(type) ? type.ContainingAssembly : compilation.Assembly);
        shapes.Converters = new ConverterScope(type, attribute, shapes.Within, compilation, sink);
        StaticMethods methods = new(type, shapes.Within, compilation, shapes.GeneratedCode);
        MemberReach reach = new(type, compilation, shapes.Within, shapes.IsStandard);
        MemberParser parser = new(type, constructor, compilation, shapes, methods, reach, sink);
        MemberParser unannotatedParser = new(type, constructor, compilation, shapes, methods, reach, unannotated ?? sink);
        Dictionary<string, IParameterSymbol> parameters = ParameterMatcher.Match(constructor, members, type, sink);
        Dictionary<string, IParameterSymbol>? unused = UnusedConstructor(type, constructor, shapes) is { } spared ? ParameterMatcher.Match(spared, members, type, new SilentSink()) : null;

        if (constructor is not null)
            shapes.Use.Add(constructor);
        ImmutableArray<MemberSpec>.Builder specs = ImmutableArray.CreateBuilder<MemberSpec>(members.Count);
        foreach (ISymbol member in members)
        {
            shapes.CancellationToken.ThrowIfCancellationRequested();
            parameters.TryGetValue(member.Name, out IParameterSymbol? parameter);
            IParameterSymbol? unusedParameter = null;
            unused?.TryGetValue(member.Name, out unusedParameter);
            MemberAttributes attributes = MemberAttributes.Of(member, parameter, unusedParameter);
            bool mayBeLeftOut = !attributes.IsAnnotated && parser.IsDispensable(member, parameter);
            if ((mayBeLeftOut ? unannotatedParser : parser).Parse(member, parameter, attributes) is not { } parsed)
                continue;
            specs.Add(parsed);
            shapes.Use.Add(member, attributes.Member);
        }

        ExcludedMemberSpec[] excluded = [.. parser.ExcludedMembers ?? [], .. unannotatedParser.ExcludedMembers ?? []];
        excludedMembers = excluded.Length > 0 ? new(ImmutableArray.Create(excluded)) : default;
        return specs;
    }

    /// <summary>
    /// The constructor that would be used without a factory, or if the model were read: attributes on its parameters apply to
    /// the members. Null if there is none, or if it is used.
    /// </summary>
    private static IMethodSymbol? UnusedConstructor(INamedTypeSymbol type, IMethodSymbol? used, ShapeContext shapes) =>
        used is { MethodKind: MethodKind.Constructor } || !ModelResolver.HasModelAttribute(type)
            ? null
            : ConstructorSelector.Select(type, shapes.GeneratedCode, new SilentSink(), shapes.CancellationToken);

    private static EquatableArray<string> AccessorNames(ImmutableArray<MemberSpec>.Builder members, ShapeContext shapes)
    {
        HashSet<string> declaringTypes = new(StringComparer.Ordinal);
        ImmutableArray<string>.Builder names = ImmutableArray.CreateBuilder<string>();
        foreach (MemberSpec member in members)
        {
            foreach (AccessorSpec accessor in member.Accessors)
            {
                if (declaringTypes.Add(accessor.DeclaringType))
                    names.Add(shapes.NestedTypeName("JsonAccessors"));
            }
        }

        return names.ToEquatable();
    }
}
