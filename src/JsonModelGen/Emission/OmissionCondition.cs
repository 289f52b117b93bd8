using JsonModelGen.Generator.Resolution;
using JsonModelGen.Generator.Shapes;

namespace JsonModelGen.Generator.Emission;

/// <summary>The condition for writing a member that may be omitted.</summary>
internal static class OmissionCondition
{
    /// <param name="omission">When it is omitted.</param>
    /// <param name="shape">The shape that writes it.</param>
    /// <param name="value">The expression for its value.</param>
    /// <param name="local">The variable for the value after the condition, if it is omitted when null.</param>
    public static string Of(Omission omission, TypeShape shape, string value, string local)
    {
        if (shape is OptionalShape optional)
            return optional.IsThere(value, local);

        List<string> conditions = [];
        if (omission.IfNull)
        {
            string filled = omission.IfEmpty is { Property: { } property } known ? "{ " + property + ": not " + known.PropertyValue + " }" : "{ }";
            conditions.Add(value + " is " + filled + " " + local);
            value = local;
        }
        else if (omission.IfEmpty is { Property: { } property } known)
        {
            conditions.Add(value + " is not { " + property + ": " + known.PropertyValue + " }");
        }

        if (omission.IfEmpty is { Property: null })
            conditions.Add("!" + RuntimeNames.Empty + ".Is(" + value + ")");
        if (omission.IfEqual is { } other)
            conditions.Add("!global::System.Collections.Generic.EqualityComparer<" + shape.TypeName + ">.Default.Equals(" + value + ", " + other + ")");
        if (omission.IfConvertedToNull is { } call)
            conditions.Add(call.Method + "(" + value + ") is { } " + Made(local));
        return string.Join(" && ", conditions);
    }

    /// <summary>The variable for the result of the <c>ToJson</c> method.</summary>
    public static string Made(string local) => local + "Json";
}
