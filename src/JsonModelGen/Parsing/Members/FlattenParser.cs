using System.Collections.Immutable;
using JsonModelGen.Generator.Diagnostics;
using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Parsing.Conversions;
using JsonModelGen.Generator.Parsing.Foreign;
using JsonModelGen.Generator.Parsing.Names;
using JsonModelGen.Generator.Parsing.Options;
using JsonModelGen.Generator.Parsing.Resolvers;
using JsonModelGen.Generator.Parsing.Unions;
using JsonModelGen.Generator.Shapes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace JsonModelGen.Generator.Parsing.Members;

/// <summary>
/// Finds the members of the model that a member with <c>Flatten</c> contains, a model or foreign type of this
/// assembly: with the options of their own model, but as seen from the containing model.
/// </summary>
internal sealed class FlattenParser(ShapeContext shapes, IDiagnosticSink sink)
{
    /// <summary>The options that a member without a key can have.</summary>
    private static readonly string[] s_meaningful = ["Flatten", "IncludeFromJson", "IncludeToJson", "Order"];

    /// <summary>Whether the other options of the member are compatible with <c>Flatten</c>.</summary>
    public bool CheckOptions(KeyArguments arguments, string memberName) =>
        KeylessOptions.Check(arguments, s_meaningful, memberName, "it is flattened", static (_, _) => false, sink);

    /// <summary>The member with the flattened members, or null after reporting why it cannot be flattened.</summary>
    public MemberSpec? Parse(ISymbol member, IParameterSymbol? parameter, KeyArguments arguments, MemberSpec spec)
    {
        ITypeSymbol type = StaticMethods.WithoutNullable(parameter?.Type ?? MemberParser.TypeOf(member));
        if (Obstacle(member, type, spec) is { } obstacle)
            return Refuse(DiagnosticDescriptors.NotFlattenable, obstacle);

        INamedTypeSymbol model = (INamedTypeSymbol)type;
        DeferredSink problems = new();
        ForeignType? foreign = ForeignOf(model);
        IMethodSymbol? maker = spec.Target == MemberTarget.None ? null : MakerOf(model, foreign, problems);
        if (maker is not null && !shapes.CanReach(maker))
            return Refuse(DiagnosticDescriptors.UnreachableFlattened, (maker.MethodKind == MethodKind.Constructor ? "its constructor" : "its factory '" + maker.Name + "'") + " cannot be called from there: make it internal");

        FlattenSpec flat = ParseModel(model, foreign, IsOptional(member, parameter, spec), maker, spec, problems);
        return problems.FirstError is { } error ? Refuse(DiagnosticDescriptors.UnreachableFlattened, error) : spec with { Flat = flat };

        MemberSpec? Refuse(DiagnosticDescriptor descriptor, string reason)
        {
            KeyArgument flatten = arguments["Flatten"]!;
            sink.ReportArgument(descriptor, flatten.Attribute, "Flatten", flatten.Owner, member.Name, SymbolNames.Shown(type), shapes.Model.Name, reason);
            return null;
        }
    }

    private string? Obstacle(ISymbol member, ITypeSymbol type, MemberSpec spec)
    {
        if (!SymbolEqualityComparer.Default.Equals(type, StaticMethods.WithoutNullable(MemberParser.TypeOf(member))))
            return "the constructor parameter with its name has a different type: give both the same type";
        if (spec.Shape is OptionalShape || spec.ReadShape is OptionalShape)
            return "it is an Optional, but has no key of its own that could be missing: use a nullable model, which is null if none of its keys is present";
        if (spec.Shape.NonNull is DictionaryShape)
            return "the keys of a dictionary are not known at compile time: use a model with a member for each key, or [JsonExtra] to keep all unknown keys";
        if (spec.Shape.NonNull is not (ModelShape or GenericModelShape) || (spec.ReadShape ?? spec.Shape).NonNull is not (ModelShape or GenericModelShape) || type is not INamedTypeSymbol model)
            return "only members of a model are known at compile time: mark its type with [JsonModel] or name it in [JsonModelFor], without a converter";
        if (ForeignOf(model) is null && !SymbolEqualityComparer.Default.Equals(model.ContainingAssembly, shapes.Compilation.Assembly))
            return "it is a model of another assembly, whose private members and build options are not known here: remove Flatten, or declare a model with these members here";
        foreach (INamedTypeSymbol around in shapes.Flattening)
        {
            if (SymbolEqualityComparer.Default.Equals(around.OriginalDefinition, model.OriginalDefinition))
                return "it would contain its own members infinitely: remove Flatten from one of them";
        }

        if (UnionAttributes.IsUnion(model) || UnionAttributes.CaseOf(model) is not null)
            return "it is a union or a case of one, and its discriminator needs an object of its own: remove Flatten";
        return DeclarationParser.UnsupportedKind(model.OriginalDefinition) is { } reason ? "it is " + reason : null;
    }

    /// <summary>The options of <c>JsonModelFor</c> for a foreign type.</summary>
    private ForeignType? ForeignOf(INamedTypeSymbol model) =>
        ModelResolver.HasModelAttribute(model) || shapes.ForeignTypes.Find(model) is not { } foreign ? null : foreign with { Type = model };

    private IMethodSymbol? MakerOf(INamedTypeSymbol model, ForeignType? foreign, IDiagnosticSink problems) => foreign is not null
        ? ForeignTypeParser.MakerOf(foreign, ForeignTypeParser.MembersOf(model, shapes.Compilation, shapes.GeneratedCode, new SilentSink()), shapes.Compilation, shapes.GeneratedCode, problems)
        : FactoryParser.Parse(model, isRead: true, shapes.Compilation, shapes.GeneratedCode, problems, out bool isWrong) ??
            (isWrong ? null : ConstructorSelector.Select(model, shapes.GeneratedCode, problems, shapes.CancellationToken));

    private FlattenSpec ParseModel(INamedTypeSymbol model, ForeignType? foreign, bool isOptional, IMethodSymbol? constructor, MemberSpec spec, DeferredSink problems)
    {
        ModelOptions options = foreign is null
            ? ModelOptionsParser.ParseType(model, new SilentSink())
            : ModelOptionsParser.Read(foreign.Attribute, shapes.Compilation.Assembly, sink: null);
        if (foreign is not null)
            options = options with { IgnoreUnannotated = options.IgnoreUnannotated ?? false }; // there are no annotations to look for
        bool ignoresUnannotated = options.Or(ModelOptionsParser.ParseAssembly(shapes.Compilation.Assembly)).IgnoreUnannotated == true;
        List<ISymbol> members = foreign is null
            ? MemberCollector.Collect(model, MemberTargetSelector.SetsRequiredMembers(constructor), shapes.GeneratedCode, problems, MemberRules.OfModel(model))
            : ForeignTypeParser.MembersOf(model, shapes.Compilation, shapes.GeneratedCode, problems);

        // The state of the current parse is restored afterwards.
        ConverterScope? converters = shapes.Converters;
        bool tuplesAsObjects = shapes.TupleForm.OfModel;
        shapes.Flattening.Push(model);
        ImmutableArray<MemberSpec>.Builder parts = ModelParser.ParseMembers(
            model, foreign?.Attribute ?? ModelResolver.AttributeOf(model), constructor, members, shapes, problems, ignoresUnannotated ? new SilentSink() : problems, out EquatableArray<ExcludedMemberSpec> excludedMembers);
        shapes.Flattening.Pop();
        shapes.TupleForm.OfModel = tuplesAsObjects;
        shapes.Converters = converters;

        HooksSpec hooks = foreign is null ? HooksParser.Parse(model, shapes.GeneratedCode, shapes.CancellationToken) : HooksSpec.None;
        return new FlattenSpec(
            (spec.ReadShape ?? spec.Shape).NonNull.TypeName,
            SymbolNames.Emitted(model.OriginalDefinition),
            model.IsValueType,
            isOptional,
            options,
            parts.ToEquatable(),
            ParameterMatcher.Filled(constructor, parts, shapes.IsStandard, shapes.Facts),
            constructor is { MethodKind: MethodKind.Ordinary } ? StaticMethods.Call(constructor) : null,
            hooks,
            hooks.HasOwn ? AccessorParser.OfMethods(model, shapes.Model, shapes.IsForeign) : null)
        {
            HasConstructorCode = ConstructorCode.IsIn(constructor, model, shapes.CancellationToken),
            ExcludedMembers = excludedMembers,
        };
    }

    /// <summary>Whether it is not created if none of its keys is present: it may be null, or has another value already.</summary>
    private bool IsOptional(ISymbol member, IParameterSymbol? parameter, MemberSpec spec) =>
        (spec.ReadShape ?? spec.Shape).AcceptsNull ||
        parameter is { HasExplicitDefaultValue: true } ||
        (spec.Target is MemberTarget.Assignment or MemberTarget.Accessor && !PromisesValue(member));

    /// <summary>Whether an initializer only suppresses a compiler warning: <c>= null!</c>.</summary>
    private bool PromisesValue(ISymbol member)
    {
        if (member.DeclaringSyntaxReferences.IsEmpty)
            return false;
        EqualsValueClauseSyntax? initializer = member.DeclaringSyntaxReferences[0].GetSyntax(shapes.CancellationToken) switch
        {
            PropertyDeclarationSyntax property => property.Initializer,
            VariableDeclaratorSyntax field => field.Initializer,
            _ => null,
        };
        return initializer?.Value is PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression, Operand.RawKind: (int)SyntaxKind.NullLiteralExpression or (int)SyntaxKind.DefaultLiteralExpression };
    }
}
