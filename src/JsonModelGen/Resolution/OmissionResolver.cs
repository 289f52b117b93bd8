using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Shapes;

namespace JsonModelGen.Generator.Resolution;

/// <summary>
/// Decides when a member is omitted, and makes reading restore omitted values: a key that may be omitted is not required, and a
/// collection that is omitted when empty is empty if its key is missing.
/// </summary>
internal static class OmissionResolver
{
    /// <summary>The member, with its value for a missing key and its omission rule.</summary>
    public static (MemberSpec Member, Omission Omission) Resolve(MemberSpec member, ModelOptions options)
    {
        if (member.Shape is OptionalShape)
            return (member, Omission.Absent);

        KeyOptions own = member.Options;
        bool isRequired = own.Required ?? member.MustBePresent;
        bool refusesNull = own.DisallowNullValue == true || (member.RefusesWrittenNull && !isRequired);
        bool includeIfNull = own.IncludeIfNull ?? (!refusesNull && options.IncludeIfNull!.Value);
        MethodCallSpec? ifConvertedToNull = includeIfNull ? null : member.NullableToJson;
        bool ifNull = !includeIfNull && (ifConvertedToNull?.MayBeNull ?? member.Shape is { AcceptsNull: true } or { IsReferenceType: true });
        string? ifEqual = null;
        if (own.WhenWritingDefault)
            ifEqual = "default!";
        else if (own.OmitIfDefault ?? options.OmitIfDefault!.Value)
            ifEqual = EqualToAbsent(member, isAsked: own.OmitIfDefault == true);
        if (ifEqual == "default!" && member.Shape.HasNullAsDefault && own is { IncludeIfNull: true, OmitIfDefault: null, WhenWritingDefault: false })
            ifEqual = null; // the member's own IncludeIfNull wins over the model's omission
        if (ifEqual == "default!" && !own.WhenWritingDefault && member.Omission.Absent == AbsentValue.Default)
            member = member with { MustBePresent = false };

        EmptySpec? ifEmpty = null;
        if ((own.OmitIfEmpty ?? options.OmitIfEmpty!.Value) && member.Omission.Empty is { } empty && (IsEmptyIfAbsent(member, empty) || own.OmitIfEmpty == true))
        {
            ifEmpty = empty;
            if (member.Omission.Absent == AbsentValue.Default && !member.Shape.AcceptsNull && empty.Value is { } value)
                member = member with { MustBePresent = false, KeyDefault = true, DefaultCall = value };
        }

        if (ifEqual == "default!" && member.Shape.HasNullAsDefault)
            (ifNull, ifEqual) = (true, null);
        bool isCertain = !ifNull && ifEqual is null && ifEmpty is null && ifConvertedToNull is null;
        return (member, isCertain ? Omission.Never : new Omission(ifNull, ifEqual, ifEmpty, ifConvertedToNull));
    }

    /// <summary>The expression for the member's value if its key is missing; null if it is not known or cannot be omitted.</summary>
    private static string? EqualToAbsent(MemberSpec member, bool isAsked) => member.Omission.Absent switch
    {
        _ when member.Options.Required == true && member.Omission.Absent != AbsentValue.Unread => null,
        AbsentValue.Constant => member.DefaultValue,
        AbsentValue.Demanded => null,
        AbsentValue.Unknown or AbsentValue.Empty when !isAsked => null,
        _ when member.Shape is { AcceptsNull: false, IsReferenceType: true } => null,
        _ => "default!",
    };

    private static bool IsEmptyIfAbsent(MemberSpec member, EmptySpec empty) => member.Omission.Absent switch
    {
        AbsentValue.Unread => true,
        _ when member.Options.Required == true => false,
        AbsentValue.Empty => true,
        AbsentValue.Constant => member.DefaultValue == "\"\"",
        AbsentValue.Default => !member.Shape.AcceptsNull && empty.Value is not null,
        _ => false,
    };
}
