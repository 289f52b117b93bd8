using JsonModelGen.Generator.Diagnostics;
using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Parsing.Conversions;
using JsonModelGen.Generator.Parsing.Enums;
using JsonModelGen.Generator.Parsing.Names;
using JsonModelGen.Generator.Parsing.Options;
using JsonModelGen.Generator.Parsing.Resolvers;
using JsonModelGen.Generator.Shapes;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing.Members;

/// <summary>Turns a property or field, with the constructor parameter that fills it, into a <see cref="MemberSpec"/>.</summary>
internal sealed class MemberParser(
    INamedTypeSymbol model,
    IMethodSymbol? constructor,
    Compilation compilation,
    ShapeContext shapes,
    StaticMethods methods,
    MemberReach reach,
    IDiagnosticSink sink)
{
    private readonly KeyOptionsParser _options = new(shapes.IsStandard, sink);
    private readonly DefaultParser _defaults = new(methods, sink);
    private readonly MemberShapesParser _shapes = new(shapes, new MethodConversionParser(methods, shapes, sink), sink);
    private readonly InvalidElementParser _invalidElements = new(methods, sink);
    private readonly ReadValueParser _readValues = new(methods, sink);
    private readonly OptionChecker _checker = new(sink);
    private readonly OmissionParser _omissions = new(model, constructor, sink, shapes.CancellationToken);
    private readonly OptionalChecker _optionals = new(sink);
    private readonly FlattenParser _flattens = new(shapes, sink);
    private readonly ExtraParser _extras = new(model, sink);
    private readonly ModelDirections _directions = shapes.Generics.DirectionsOf(model);
    private readonly MemberTargetSelector _targets = new(model, constructor, compilation, reach, shapes.IsStandard, shapes.CancellationToken);
    private readonly MemberUseChecker _uses = new(model, compilation, shapes, reach, sink);

    /// <summary>Members that are excluded although they could be included.</summary>
    public List<ExcludedMemberSpec>? ExcludedMembers { get; private set; }

    /// <summary>The member, or null if it is excluded or has an error, which has then been reported.</summary>
    public MemberSpec? Parse(ISymbol member, IParameterSymbol? parameter, MemberAttributes attributes)
    {
        KeyArguments arguments = _options.Parse(member, parameter, attributes);
        KeyOptions options = _directions.Restrict(arguments.ToOptions());
        bool isDispensable = IsDispensable(member, parameter);
        if (options.Flatten == true && !_flattens.CheckOptions(arguments, member.Name))
            return null;
        if (attributes.IsExtra && !_extras.CheckOptions(arguments, member.Name))
            return null;
        if (options is { IncludeFromJson: false, IncludeToJson: false })
        {
            if (!attributes.IsExtra && options is { Path: null, Flatten: not true })
                (ExcludedMembers ??= []).Add(new ExcludedMemberSpec(member.Name, options.Name));
            _checker.CheckLeftOut(arguments, member.Name);
            return isDispensable ? null : RefuseUnfilled(member, parameter);
        }

        if (OptionalIn(member, parameter) is { } optional && !_optionals.Check(arguments, OptionalMember.TypeInside(optional), member.Name))
            return null;

        if (!_uses.CheckUse(member, attributes.Member, _targets.IsRequired(member)))
            return null;

        MemberDefault? @default = _defaults.Parse(arguments, shapes.AsSeen(parameter?.Type ?? TypeOf(member)), parameter, member.Name, out bool isDefaultWrong);
        string? readValue = _readValues.Parse(arguments, member.Name, out bool isReadValueWrong);
        MemberShapes? found = ParseShapes(member, parameter, attributes, arguments, hasDefault: @default is not null);
        if (found is not { } resolved || isDefaultWrong || isReadValueWrong || TargetOf(member, parameter, resolved, @default, options, attributes.IsExtra) is not { } target)
            return null;

        TypeShape shape = resolved.Written;
        TypeShape readShape = resolved.Read;
        bool mustBePresent = @default is null && MustBePresent(member, parameter, readShape);
        OmissionSpec omission = _omissions.Parse(member, parameter, @default, target, _targets.IsRequired(member), resolved);
        bool isOmitted = omission.Absent != AbsentValue.Demanded && (options.OmitIfDefault == true || options.OmitIfEmpty == true);
        if (mustBePresent && !isOmitted && target != MemberTarget.None && options.Required == false)
        {
            sink.Report(DiagnosticDescriptors.ContradictoryAttributes, member, member.Name, "Required is false, but without the key there is nothing to set it to: give it a default value or make it nullable");
            return null;
        }

        bool isGotByAccessor = attributes.Member.IsIncluded && reach.IsHiddenInBase(member);
        bool isWritten = (isGotByAccessor || reach.IsReadable(member)) && options.IncludeToJson != false;
        bool sets = target == MemberTarget.Accessor;
        bool gets = isGotByAccessor && isWritten;
        string? constant = @default is { IsCall: false } ? @default.Expression : @default is null && parameter is { HasExplicitDefaultValue: true } ? DefaultValue.Expression(parameter) : null;
        if (!_uses.CheckReach(member, attributes.Member, target, isWritten, options) || !_omissions.Check(arguments, omission, shape, constant, member.Name) || !_checker.Check(arguments, member, target, isWritten, shape, readShape))
            return null;
        if (target == MemberTarget.None && !isWritten)
        {
            // To System.Text.Json its key is known.
            if (shapes.IsStandard && !attributes.IsExtra && options is { Path: null, Flatten: not true })
                (ExcludedMembers ??= []).Add(new ExcludedMemberSpec(member.Name, options.Name));
            return null;
        }
        if (!_uses.CheckDirections(member, target != MemberTarget.None ? resolved.Unreadable : null, isWritten ? resolved.Unwritable : null))
            return null;

        if (shape is OptionalShape && isWritten && target is MemberTarget.Assignment or MemberTarget.Accessor)
            _optionals.CheckInitializer(member, shapes.CancellationToken);
        AccessorSpec? accessor = sets || gets ? AccessorParser.Parse(member, shapes.Model, shapes.IsForeign, shape, readShape, gets, sets) : null;
        if (accessor is not null && !_uses.CheckAccessor(member, accessor))
            return null;

        if (_invalidElements.Apply(arguments, resolved.Read, target, member.Name) is not { } collection)
            return null;
        readShape = Refined(resolved with { Read = collection }, options, @default);
        MemberSpec spec = new(
            member.Name,
            shape,
            ReadShape: readShape == shape ? null : readShape,
            target,
            isWritten,
            mustBePresent,
            options,
            attributes.IsAnnotated,
            isDispensable,
            omission,
            Parameter: target == MemberTarget.None ? null : parameter?.Name,
            DefaultValue: constant,
            KeyDefault: @default is not null,
            DefaultCall: @default is { IsCall: true } ? @default.Expression : null,
            accessor,
            Through: reach.IsHidden(member) ? SymbolNames.Emitted(member.ContainingType) : null,
            resolved.NullableToJson)
        {
            ReadValue = target == MemberTarget.None ? null : readValue,
            HasSetterCode = target is MemberTarget.Assignment or MemberTarget.Accessor && SetterCode.IsIn(member, model, shapes.CancellationToken),
        };
        if (attributes.IsExtra)
            return _extras.Parse(member, parameter, attributes, spec, mustBeSet: constructor is not null && !shapes.IsStandard, canBeGot: gets || reach.IsReadable(member));
        return options.Flatten == true ? _flattens.Parse(member, parameter, arguments, spec) : spec;
    }

    /// <summary>The shapes, by the options of the member that affect all types in it; null after reporting an error.</summary>
    private MemberShapes? ParseShapes(ISymbol member, IParameterSymbol? parameter, MemberAttributes attributes, KeyArguments arguments, bool hasDefault)
    {
        UnknownEnumValue? unknown = UnknownEnumValue.Parse(arguments, sink, out bool isUnknownWrong);
        EnumConverter form = EnumConverters.OfMember(member, attributes.Member, sink, out bool isFormWrong);
        FormatOption? format = FormatOption.Parse(arguments, sink);
        if (isUnknownWrong || isFormWrong)
            return null;

        shapes.EnumForm = form;
        shapes.UnknownEnumValue = unknown;
        shapes.Format = format;
        shapes.TupleForm.EnterMember(arguments);
        shapes.Converters?.EnterMember(member, parameter, attributes);
        MemberShapes? found = _shapes.Parse(member, parameter, attributes, arguments, _directions, hasDefault);
        bool convertersFit = found is null || shapes.Converters?.LeaveMember(member.Name) != false;
        shapes.TupleForm.LeaveMember(member.Name, sink);
        shapes.UnknownEnumValue = null;
        shapes.EnumForm = EnumConverter.None;
        shapes.Format = null;
        return convertersFit && found is not null && unknown?.CheckUse(member.Name, sink) != false && format?.CheckUse(member.Name) != false ? found : null;
    }

    /// <summary>How the member is set, or null after reporting that the object cannot be created then.</summary>
    private MemberTarget? TargetOf(ISymbol member, IParameterSymbol? parameter, MemberShapes resolved, MemberDefault? @default, KeyOptions options, bool isExtra)
    {
        if (options.IncludeFromJson == false)
        {
            bool isNeeded = !IsDispensable(member, parameter);
            if (isNeeded)
                RefuseUnfilled(member, parameter);
            return isNeeded ? null : MemberTarget.None;
        }

        MemberTarget target = _targets.Select(member, parameter, resolved, @default, isExtra);
        if (target != MemberTarget.ConstructorAndInitializer || !resolved.Differ)
            return target;
        sink.Report(DiagnosticDescriptors.ContradictoryAttributes, member, member.Name, "it is required, but the constructor parameter with its name has a different type: give both the same type, or mark the constructor with [SetsRequiredMembers]");
        return null;
    }

    /// <summary>Whether the object can be created without a member. System.Text.Json passes <c>default</c> for its parameter.</summary>
    public bool IsDispensable(ISymbol member, IParameterSymbol? parameter) =>
        !_targets.IsRequired(member) && (parameter is null or { HasExplicitDefaultValue: true } || shapes.IsStandard);

    /// <summary>The shape for reading, with the options for <c>null</c> applied.</summary>
    private static TypeShape Refined(MemberShapes shapes, KeyOptions options, MemberDefault? @default)
    {
        TypeShape shape = shapes.Read;
        bool replacesNull = options.DisallowNullValue != true;
        if (!replacesNull && shape is NullableShape or CodecShape { TakesNull: true })
            shape = new DisallowedNullShape(shape);
        return @default is not null && (replacesNull || shapes.MayReturnNull)
            ? new DefaultedShape(shape, @default.Expression, replacesNull, shapes.MayReturnNull)
            : shape;
    }

    /// <summary>Whether the key is required. A required Optional is set to absent. System.Text.Json passes <c>default</c> for a parameter, unless its member is required.</summary>
    private bool MustBePresent(ISymbol member, IParameterSymbol? parameter, TypeShape shape) => shape is not OptionalShape && (parameter is not null && !shapes.IsStandard
        ? !parameter.HasExplicitDefaultValue && !shape.AcceptsNull
        : _targets.IsRequired(member));

    /// <summary>The type of a member or of its parameter, if one of them is an <c>Optional</c>.</summary>
    private static ITypeSymbol? OptionalIn(ISymbol member, IParameterSymbol? parameter) =>
        OptionalMember.Is(TypeOf(member)) ? TypeOf(member) : parameter is not null && OptionalMember.Is(parameter.Type) ? parameter.Type : null;

    private MemberSpec? RefuseUnfilled(ISymbol member, IParameterSymbol? parameter)
    {
        string reason = parameter is null
            ? "it is required, so it cannot be excluded from reading"
            : "the constructor needs it, so it cannot be excluded from reading: give the parameter a default value";
        sink.Report(DiagnosticDescriptors.ContradictoryAttributes, member, member.Name, reason);
        return null;
    }

    /// <summary>The type of a property or field.</summary>
    public static ITypeSymbol TypeOf(ISymbol member) => member is IPropertySymbol property ? property.Type : ((IFieldSymbol)member).Type;
}
