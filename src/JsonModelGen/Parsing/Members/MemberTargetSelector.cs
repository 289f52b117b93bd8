using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Parsing.Names;
using JsonModelGen.Generator.Shapes;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing.Members;

/// <summary>Selects how a member is filled: by a constructor parameter, an initializer, an assignment, an accessor, or into its existing collection.</summary>
internal sealed class MemberTargetSelector(INamedTypeSymbol model, IMethodSymbol? constructor, Compilation compilation, MemberReach reach, bool isStandard, CancellationToken cancellationToken)
{
    private readonly bool _setsRequiredMembers = SetsRequiredMembers(constructor);

    /// <summary>How the member is filled when its key has been read.</summary>
    /// <param name="member">The member.</param>
    /// <param name="parameter">The constructor parameter of its name, if there is one.</param>
    /// <param name="resolved">How its values are read.</param>
    /// <param name="default">The default from an option, or null.</param>
    /// <param name="isExtra">Whether it keeps unknown keys, so that its existing value can be added to.</param>
    public MemberTarget Select(ISymbol member, IParameterSymbol? parameter, MemberShapes resolved, MemberDefault? @default, bool isExtra)
    {
        if (constructor is null)
            return MemberTarget.None;
        if (parameter is not null)
            return IsRequired(member) ? MemberTarget.ConstructorAndInitializer : MemberTarget.Constructor;

        MemberTarget target = WithoutParameter(member, resolved, @default);
        return isExtra && !isStandard && target == MemberTarget.None && reach.IsReadable(member) ? MemberTarget.Population : target;
    }

    /// <summary>Whether C# requires an object initializer to set the member.</summary>
    public bool IsRequired(ISymbol member) =>
        !_setsRequiredMembers && member is (IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true });

    private MemberTarget WithoutParameter(ISymbol member, MemberShapes resolved, MemberDefault? @default)
    {
        ISymbol? setter = SetterOf(member);
        if (isStandard && member is IPropertySymbol property && !HasGetter(property) && IsCollection(resolved.Read))
            return MemberTarget.None;
        if (setter is null)
        {
            bool isFilled = !isStandard && !resolved.Differ && reach.IsReadable(member) && PopulationAnalysis.CanBeFilled(member, resolved.Read, model, constructor!, cancellationToken);
            return isFilled ? MemberTarget.Population : MemberTarget.None;
        }

        bool isAccessible = reach.CanReach(setter, member);
        bool hasInitializer = constructor!.MethodKind == MethodKind.Constructor;
        if (hasInitializer && isAccessible && !reach.IsHidden(member) && (IsRequired(member) || @default is not null || (!resolved.Differ && AbsenceAnalysis.EqualsDefault(member, model, constructor, cancellationToken))))
            return MemberTarget.Initializer;
        if (isAccessible && setter is not IMethodSymbol { IsInitOnly: true })
            return MemberTarget.Assignment;
        if (!isAccessible && !SymbolEqualityComparer.Default.Equals(member.ContainingAssembly, compilation.Assembly))
            return MemberTarget.None;

        return MemberTarget.Accessor;
    }

    private static bool HasGetter(IPropertySymbol property) =>
        property.GetMethod is { } getter && (getter.DeclaredAccessibility == Accessibility.Public || SymbolAttributes.Of(property).IsIncluded);

    /// <summary>Whether it is a collection, which System.Text.Json does not read into a property without a getter.</summary>
    private static bool IsCollection(TypeShape shape) =>
        shape.Bare is SequenceShape or DictionaryShape or CustomCollectionShape ||
        (shape.Bare is CodecShape { IsUntyped: true } untyped && untyped.TypeName != "object" && !untyped.TypeName.StartsWith("global::System.Text.Json.", StringComparison.Ordinal));

    /// <summary>What sets the member. By System.Text.Json's rules, a setter that is not public is used only if an attribute includes the member.</summary>
    private ISymbol? SetterOf(ISymbol member) => member switch
    {
        IPropertySymbol property when isStandard => property.SetMethod is { } own && (own.DeclaredAccessibility == Accessibility.Public || SymbolAttributes.Of(property).IsIncluded) ? own : null,
        IPropertySymbol property => MemberReach.SetterOf(property),
        IFieldSymbol { IsReadOnly: false, IsConst: false } field => field,
        _ => null,
    };

    /// <summary>Whether a constructor has <c>[SetsRequiredMembers]</c>.</summary>
    public static bool SetsRequiredMembers(IMethodSymbol? constructor)
    {
        // A factory calls a constructor itself; a model that is only written is never created.
        if (constructor is null or { MethodKind: MethodKind.Ordinary })
            return true;

        return Attributes.Find(constructor, "System.Diagnostics.CodeAnalysis", "SetsRequiredMembersAttribute") is not null;
    }
}
