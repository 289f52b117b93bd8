using JsonModelGen.Generator.Diagnostics;
using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Parsing.Resolvers;
using JsonModelGen.Generator.Shapes;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing;

/// <summary>Turns a property or field, with the constructor parameter that fills it, into a <see cref="MemberSpec"/>.</summary>
internal sealed class MemberParser(
    INamedTypeSymbol model,
    IMethodSymbol constructor,
    Compilation compilation,
    ShapeContext shapes,
    IDiagnosticSink sink)
{
    private readonly KeyOptionsParser _options = new(sink);
    private readonly bool _setsRequiredMembers = SetsRequiredMembers(constructor);

    /// <summary>The member, or null if it takes no part or something is wrong with it (which has then been reported).</summary>
    public MemberSpec? Parse(ISymbol member, IParameterSymbol? parameter)
    {
        KeyOptions options = _options.Parse(member, parameter);
        if (options is { IncludeFromJson: false, IncludeToJson: false })
            return parameter is null or { HasExplicitDefaultValue: true } && !IsRequired(member) ? null : RefuseUnfilled(member, parameter);

        if (IsRequired(member) && IsHidden(member))
        {
            sink.Report(DiagnosticDescriptors.UnreachableMember, member, member.Name, model.Name, "it is required, but another member of the same name hides it");
            return null;
        }

        if (UseDiagnostics.IsRefused(member, shapes.Facts))
        {
            sink.Report(DiagnosticDescriptors.UnreachableMember, member, member.Name, model.Name, "code that uses it does not compile, because it or its type is obsolete as an error: leave it out with [JsonKey(IncludeFromJson = false, IncludeToJson = false)]");
            return null;
        }

        if (ResolveShape(member, TypeOf(member)) is not { } shape)
            return null;
        TypeShape readShape = shape;
        if (parameter is not null)
        {
            if (ResolveShape(member, parameter.Type) is not { } parameterShape)
                return null;
            readShape = parameterShape;
        }

        readShape = NullabilityAttributes.Reading(parameter ?? member, readShape);
        shape = NullabilityAttributes.Writing(member, shape);

        MemberTarget target = parameter is null ? FindTarget(member, shape, readShape)
            : IsRequired(member) ? MemberTarget.ConstructorAndInitializer
            : MemberTarget.Constructor;
        if (options.IncludeFromJson == false)
        {
            if (IsRequired(member) || parameter is { HasExplicitDefaultValue: false })
                return RefuseUnfilled(member, parameter);
            target = MemberTarget.None;
        }

        if (target == MemberTarget.ConstructorAndInitializer && readShape != shape)
        {
            sink.Report(DiagnosticDescriptors.ContradictoryAttributes, member, member.Name, "it is required, but the constructor parameter of its name has another type: give both the same type, or mark the constructor with [SetsRequiredMembers]");
            return null;
        }

        bool mustBePresent = MustBePresent(member, parameter, readShape);
        if (mustBePresent && target != MemberTarget.None && options.Required == false)
        {
            sink.Report(DiagnosticDescriptors.ContradictoryAttributes, member, member.Name, "Required is false, but without the key there is nothing to set it to: give it a default value or make it nullable");
            return null;
        }

        bool isGotByAccessor = IsHiddenInBase(member) && KeyOptionsParser.TakesPart(member);
        bool isWritten = (isGotByAccessor || IsReadable(member)) && options.IncludeToJson != false;
        bool sets = target == MemberTarget.Accessor;
        bool gets = isGotByAccessor && isWritten;
        if (!CheckReach(member, target, isWritten, options))
            return null;
        if (target == MemberTarget.None && !isWritten)
            return null;

        return new MemberSpec(
            member.Name,
            shape,
            readShape == shape ? null : readShape,
            target,
            isWritten,
            mustBePresent,
            options,
            target == MemberTarget.None ? null : parameter?.Name,
            parameter is { HasExplicitDefaultValue: true } ? DefaultValue.Expression(parameter) : null,
            sets || gets ? AccessorParser.Parse(member, model, shape, readShape, gets, sets) : null,
            IsHidden(member) ? SymbolNames.Emitted(member.ContainingType) : null);
    }

    private TypeShape? ResolveShape(ISymbol member, ITypeSymbol type)
    {
        ShapeResolution resolution = shapes.Resolve(type);
        if (resolution.Shape is null)
            sink.Report(DiagnosticDescriptors.UnsupportedType, member, member.Name, SymbolNames.Shown(resolution.Culprit!), resolution.Reason);
        return resolution.Shape;
    }

    private bool MustBePresent(ISymbol member, IParameterSymbol? parameter, TypeShape shape) => parameter is not null
        ? !parameter.HasExplicitDefaultValue && !shape.AcceptsNull
        : IsRequired(member);

    private MemberSpec? RefuseUnfilled(ISymbol member, IParameterSymbol? parameter)
    {
        string reason = parameter is null
            ? "it is required, so it cannot be left out when reading"
            : "the constructor needs it, so it cannot be left out when reading: give the parameter a default value";
        sink.Report(DiagnosticDescriptors.ContradictoryAttributes, member, member.Name, reason);
        return null;
    }

    /// <summary>An attribute that asks for what cannot be done is an error; what nobody asked for is left alone.</summary>
    private bool CheckReach(ISymbol member, MemberTarget target, bool isWritten, KeyOptions options)
    {
        string? obstacle = null;
        if (target == MemberTarget.None && (options.IncludeFromJson == true || options.Required == true))
            obstacle = "it cannot be set: it has no setter, and no constructor parameter of its name";
        else if (!isWritten && options.IncludeToJson == true)
            obstacle = "it has no getter that can be reached";
        else if (target == MemberTarget.None && !isWritten && options is { IncludeFromJson: not false, IncludeToJson: not false } && KeyOptionsParser.TakesPart(member))
            obstacle = "neither its getter nor its setter can be reached from the model";

        if (obstacle is null)
            return true;
        sink.Report(DiagnosticDescriptors.UnreachableMember, member, member.Name, model.Name, obstacle);
        return false;
    }

    private MemberTarget FindTarget(ISymbol member, TypeShape shape, TypeShape readShape)
    {
        ISymbol? setter = member switch
        {
            IPropertySymbol property => SetterOf(property),
            IFieldSymbol { IsReadOnly: false, IsConst: false } field => field,
            _ => null,
        };
        if (setter is null)
            return shape.PopulationSource is not null && IsReadable(member) && AbsenceAnalysis.IsAutomatic(member, shapes.CancellationToken) ? MemberTarget.Population : MemberTarget.None;

        bool isAccessible = CanReach(setter, member);
        if (isAccessible && !IsHidden(member) && (IsRequired(member) || (readShape == shape && AbsenceAnalysis.EqualsDefault(member, model, constructor, shapes.CancellationToken))))
            return MemberTarget.Initializer;
        if (isAccessible && setter is not IMethodSymbol { IsInitOnly: true })
            return MemberTarget.Assignment;
        if (!isAccessible && !SymbolEqualityComparer.Default.Equals(member.ContainingAssembly, compilation.Assembly))
            return MemberTarget.None;

        return MemberTarget.Accessor;
    }

    /// <summary>Whether the name, used in the model, means another member, so that the member is reached through the type that declares it.</summary>
    private bool IsHidden(ISymbol member)
    {
        for (INamedTypeSymbol? type = model; type is not null && !SymbolEqualityComparer.Default.Equals(type, member.ContainingType); type = type.BaseType)
        {
            foreach (ISymbol other in type.GetMembers(member.Name))
            {
                if (!other.IsOverride)
                    return true;
            }
        }

        return false;
    }

    /// <summary>Whether code of the model may use an accessor of a member; a hidden one is used through the type that declares it.</summary>
    private bool CanReach(ISymbol accessor, ISymbol member) =>
        compilation.IsSymbolAccessibleWithin(accessor, shapes.Within, IsHidden(member) ? member.ContainingType : null);

    /// <summary>Whether a member of a base class of this assembly is there to be got, but not for code outside that class.</summary>
    private bool IsHiddenInBase(ISymbol member)
    {
        ISymbol? getter = member is IPropertySymbol property ? property.GetMethod : member;
        return getter is not null &&
            !CanReach(getter, member) &&
            SymbolEqualityComparer.Default.Equals(member.ContainingAssembly, compilation.Assembly);
    }

    /// <summary>The setter of a property, which an override may have left to its base.</summary>
    private static IMethodSymbol? SetterOf(IPropertySymbol property)
    {
        for (IPropertySymbol? current = property; current is not null; current = current.OverriddenProperty)
        {
            if (current.SetMethod is { } setter)
                return setter;
        }

        return null;
    }

    private bool IsReadable(ISymbol member)
    {
        if (member is IFieldSymbol)
            return CanReach(member, member);

        for (IPropertySymbol? property = (IPropertySymbol)member; property is not null; property = property.OverriddenProperty)
        {
            if (property.GetMethod is { } getter)
                return (getter.DeclaredAccessibility == Accessibility.Public || KeyOptionsParser.TakesPart(member)) && CanReach(getter, member);
        }

        return false;
    }

    private bool IsRequired(ISymbol member) =>
        !_setsRequiredMembers && member is (IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true });

    /// <summary>The type of a property or field.</summary>
    public static ITypeSymbol TypeOf(ISymbol member) => member is IPropertySymbol property ? property.Type : ((IFieldSymbol)member).Type;

    /// <summary>Whether a constructor promises to set all <c>required</c> members.</summary>
    public static bool SetsRequiredMembers(IMethodSymbol constructor)
    {
        foreach (AttributeData attribute in constructor.GetAttributes())
        {
            if (SymbolNames.Is(attribute.AttributeClass, "System.Diagnostics.CodeAnalysis", "SetsRequiredMembersAttribute"))
                return true;
        }

        return false;
    }
}
