using JsonModelGen.Generator.Diagnostics;
using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Parsing.Generics;
using JsonModelGen.Generator.Parsing.Members;
using JsonModelGen.Generator.Shapes;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing.Options;

/// <summary>Finds options of a member that contradict each other or have no effect.</summary>
internal sealed class OptionChecker(IDiagnosticSink sink)
{
    private static readonly string[] s_readingOptions = ["IncludeFromJson", "DefaultValue", "DefaultFactory", "DisallowNullValue", "FromJson", "Required", "UnknownEnumValue", "ReadValue", "Aliases", "OnInvalidElement"];

    private static readonly string[] s_writingOptions = ["IncludeToJson", "ToJson", "IncludeIfNull", "OmitIfDefault", "OmitIfEmpty"];

    /// <summary>Whether the options are compatible.</summary>
    public bool Check(KeyArguments arguments, ISymbol member, MemberTarget target, bool isWritten, TypeShape shape, TypeShape readShape)
    {
        string memberName = member.Name;
        bool disallowsNull = arguments.Flag("DisallowNullValue") == true;
        if (arguments["IncludeIfNull"] is { Value: true } included && RefusalOfNull(arguments, memberName, disallowsNull, target, isWritten, shape, readShape) is { } refusal)
        {
            sink.ReportArgument(
                DiagnosticDescriptors.ContradictoryAttributes, included.Attribute, "IncludeIfNull", included.Owner, memberName, "IncludeIfNull writes null, which " + refusal + " refuses to read");
            return false;
        }

        bool hasDefault = (arguments["DefaultValue"] ?? arguments["DefaultFactory"]) is not null;
        if (target == MemberTarget.Population && hasDefault)
        {
            KeyArgument argument = (arguments["DefaultValue"] ?? arguments["DefaultFactory"])!;
            sink.Report(DiagnosticDescriptors.ContradictoryAttributes, argument.Attribute, argument.Owner, memberName, "a collection without setter is filled and not replaced: put its default into the initializer, or give it a setter");
            return false;
        }

        // The codec of an enum with null for unknown values is emitted, and need not be called for null.
        bool fromJson = arguments["FromJson"] is not null;
        if (disallowsNull && readShape is CodecShape { TakesNull: true } && (fromJson || arguments["UnknownEnumValue"] is null))
        {
            KeyArgument argument = arguments["DisallowNullValue"]!;
            sink.ReportArgument(DiagnosticDescriptors.ContradictoryAttributes, argument.Attribute, "DisallowNullValue", argument.Owner, memberName, "DisallowNullValue refuses the null that " + (fromJson ? "FromJson" : "the converter") + " takes");
            return false;
        }

        if (disallowsNull && readShape is { AcceptsNull: false, TypeName: "global::System.Text.Json.JsonElement" or "global::JsonModelGen.RawJson" })
            ReportUseless(arguments, ["DisallowNullValue"], memberName, "null is an ordinary value of its type: make the type nullable, and null is refused");
        if (arguments["NumberHandling"] is { Value: not 0 } && shape.WithNumbers(NumberHandling.All) == shape && readShape.WithNumbers(NumberHandling.All) == readShape)
            CheckNumbers(arguments, member);
        if (target == MemberTarget.None)
            ReportUseless(arguments, s_readingOptions, memberName, "the member is not read");
        else if (arguments["ReadValue"] is not null)
            ReportUseless(arguments, ["Aliases"], memberName, "the value is found by ReadValue");
        if (isWritten && arguments["IncludeIfNull"] is { Value: false, Constant.Kind: not TypedConstantKind.Error } unneeded && arguments["ToJson"] is null && shape is { AcceptsNull: false } and not OptionalShape && !TypeParameters.OccurIn(MemberParser.TypeOf(member)))
        {
            sink.ReportArgument(
                DiagnosticDescriptors.OptionWithoutEffect, unneeded.Attribute, "IncludeIfNull", unneeded.Owner, "IncludeIfNull", memberName, "what is written of it is never null: use OmitIfDefault to leave out its default, or make it nullable");
        }

        if (!isWritten)
            ReportUseless(arguments, s_writingOptions, memberName, "the member is not written");
        if (hasDefault && arguments.Flag("Required") == true && disallowsNull)
            ReportUseless(arguments, ["DefaultValue", "DefaultFactory"], memberName, "the key is required and must not be null");
        return true;
    }

    /// <summary>Reports options of an excluded member. Its key has an effect, because it is not an unknown key.</summary>
    public void CheckLeftOut(KeyArguments arguments, string memberName)
    {
        foreach (string option in arguments.Options)
        {
            if (option is not ("Name" or "Path" or "IncludeFromJson" or "IncludeToJson" or "Required"))
                ReportUseless(arguments, [option], memberName, "the member is neither read nor written");
        }
    }

    /// <summary>In System.Text.Json, the attribute does apply to numbers in type arguments.</summary>
    private void CheckNumbers(KeyArguments arguments, ISymbol member)
    {
        KeyArgument numbers = arguments["NumberHandling"]!;
        if (TypeParameters.OccurIn(MemberParser.TypeOf(member)))
            sink.ReportArgument(DiagnosticDescriptors.OptionWithoutEffect, numbers.Attribute, "NumberHandling", numbers.Owner, "NumberHandling", member.Name, "how a type argument is read and written, its codec says");
        else
            ReportUseless(arguments, ["NumberHandling"], member.Name, "it contains no numbers, or your own code reads and writes them");
    }

    /// <summary>What refuses to read a null that is written, or null. A default would replace it when reading.</summary>
    private static string? RefusalOfNull(KeyArguments arguments, string memberName, bool disallowsNull, MemberTarget target, bool isWritten, TypeShape shape, TypeShape readShape)
    {
        if (disallowsNull)
            return "DisallowNullValue";
        bool isRefused = isWritten && target != MemberTarget.None && shape.AcceptsNull && !readShape.AcceptsNull;
        return isRefused && arguments["DefaultValue"] is null && arguments["DefaultFactory"] is null ? "what sets '" + memberName + "'" : null;
    }

    private void ReportUseless(KeyArguments arguments, string[] options, string memberName, string reason)
    {
        foreach (string option in options)
        {
            // An option that is off has no effect; System.Text.Json's attributes are meant for System.Text.Json as well.
            if (arguments[option] is { } argument && argument.Value is not false && argument.Constant.Kind != TypedConstantKind.Error)
                sink.ReportArgument(DiagnosticDescriptors.OptionWithoutEffect, argument.Attribute, option, argument.Owner, option, memberName, reason);
        }
    }
}
