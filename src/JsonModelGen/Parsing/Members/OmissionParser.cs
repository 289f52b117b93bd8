using JsonModelGen.Generator.Diagnostics;
using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Parsing.Options;
using JsonModelGen.Generator.Shapes;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing.Members;

/// <summary>
/// Finds the value of a member for a missing key, and reports where <c>OmitIfDefault</c> or <c>OmitIfEmpty</c> on a member would omit
/// values that are not restored.
/// </summary>
internal sealed class OmissionParser(INamedTypeSymbol model, IMethodSymbol? constructor, IDiagnosticSink sink, CancellationToken cancellationToken)
{
    /// <summary>The omission data of a member.</summary>
    /// <param name="member">The property or field.</param>
    /// <param name="parameter">The constructor parameter that fills it.</param>
    /// <param name="default">Its default from an option.</param>
    /// <param name="target">How the value read is stored.</param>
    /// <param name="isRequired">Whether C# requires it to be set.</param>
    /// <param name="shapes">The shapes that read and write it.</param>
    public OmissionSpec Parse(ISymbol member, IParameterSymbol? parameter, MemberDefault? @default, MemberTarget target, bool isRequired, MemberShapes shapes)
    {
        AbsentValue absent = target == MemberTarget.None ? AbsentValue.Unread
            : isRequired && @default is null && parameter is not { HasExplicitDefaultValue: true } ? AbsentValue.Demanded
            : shapes.Differ ? AbsentValue.Unknown
            : @default is not null ? OfDefault(@default)
            : parameter is not null ? OfParameter(parameter)
            : (target == MemberTarget.Initializer && !isRequired) || AbsenceAnalysis.EqualsDefault(member, model, constructor!, cancellationToken) ? AbsentValue.Default
            : AbsenceAnalysis.IsEmpty(member, model, constructor!, cancellationToken) ? AbsentValue.Empty
            : AbsentValue.Unknown;
        return new OmissionSpec(absent, EmptinessParser.Parse(MemberParser.TypeOf(member), shapes.Read));
    }

    /// <summary>Whether the options of a member are compatible; values that are not restored are only a warning.</summary>
    public bool Check(KeyArguments arguments, OmissionSpec omission, TypeShape shape, string? constant, string memberName)
    {
        // System.Text.Json's attribute has its meaning there.
        if (arguments["OmitIfDefault"] is { Value: true, Constant.Kind: not TypedConstantKind.Error } ifDefault &&
            !Check(ifDefault, "OmitIfDefault", arguments, omission, memberName))
        {
            return false;
        }

        if (arguments["OmitIfDefault"] is { Value: true } ifNull && omission.Absent is AbsentValue.Default or AbsentValue.Unread && shape.HasNullAsDefault && arguments.Flag("IncludeIfNull") == true)
        {
            sink.ReportArgument(
                DiagnosticDescriptors.ContradictoryAttributes, ifNull.Attribute, "OmitIfDefault", ifNull.Owner, memberName, "its default is null, which OmitIfDefault leaves out and IncludeIfNull writes");
            return false;
        }

        if (arguments["OmitIfEmpty"] is { Value: true } ifEmpty && !Check(ifEmpty, "OmitIfEmpty", arguments, omission, memberName))
            return false;

        CheckDefault(arguments, omission, shape, memberName);
        CheckEmpty(arguments, omission, shape, constant, memberName);
        return true;
    }

    private bool Check(KeyArgument argument, string option, KeyArguments arguments, OmissionSpec omission, string memberName)
    {
        if (omission.Absent != AbsentValue.Demanded && (omission.Absent == AbsentValue.Unread || arguments.Flag("Required") != true))
            return true;
        sink.ReportArgument(
            DiagnosticDescriptors.ContradictoryAttributes, argument.Attribute, option, argument.Owner, memberName, option + " leaves out the key, which must be there when reading");
        return false;
    }

    private void CheckDefault(KeyArguments arguments, OmissionSpec omission, TypeShape shape, string memberName)
    {
        if (arguments["OmitIfDefault"] is not { Value: true, Constant.Kind: not TypedConstantKind.Error } argument)
            return;
        if (omission.Absent == AbsentValue.Unknown)
            ReportLoss(argument, "OmitIfDefault", memberName, "the value set by its initializer, constructor or factory");
        else if (omission.Absent != AbsentValue.Constant && shape is { AcceptsNull: false, IsReferenceType: true })
            ReportUseless(argument, "OmitIfDefault", memberName, "the default of its type is null, which it never is");
    }

    private void CheckEmpty(KeyArguments arguments, OmissionSpec omission, TypeShape shape, string? constant, string memberName)
    {
        if (arguments["OmitIfEmpty"] is not { Value: true } argument)
            return;
        if (omission.Empty is null)
            ReportUseless(argument, "OmitIfEmpty", memberName, "its type has no empty value: it is neither a string nor a collection");
        else if (omission.Absent == AbsentValue.Default && shape.AcceptsNull)
            ReportLoss(argument, "OmitIfEmpty", memberName, "null");
        else if (omission.Absent == AbsentValue.Constant && constant != "\"\"")
            ReportLoss(argument, "OmitIfEmpty", memberName, constant!);
        else if (omission.Absent == AbsentValue.Unknown || (omission.Absent == AbsentValue.Default && omission.Empty.Value is null))
            ReportLoss(argument, "OmitIfEmpty", memberName, "the value set by its initializer, constructor or factory");
    }

    private void ReportLoss(KeyArgument argument, string option, string memberName, string value) =>
        sink.ReportArgument(DiagnosticDescriptors.LossyOmission, argument.Attribute, option, argument.Owner, option, memberName, value);

    private void ReportUseless(KeyArgument argument, string option, string memberName, string reason) =>
        sink.ReportArgument(DiagnosticDescriptors.OptionWithoutEffect, argument.Attribute, option, argument.Owner, option, memberName, reason);

    private static AbsentValue OfDefault(MemberDefault @default) =>
        @default is { IsCall: false, Expression: "[]" } ? AbsentValue.Empty
        : @default.IsCall || @default.Expression.StartsWith("[", StringComparison.Ordinal) ? AbsentValue.Unknown
        : AbsentValue.Constant;

    private static AbsentValue OfParameter(IParameterSymbol parameter) =>
        parameter is { HasExplicitDefaultValue: true, ExplicitDefaultValue: not null } ? AbsentValue.Constant : AbsentValue.Default;
}
