namespace JsonModelGen.Generator.Model;

/// <summary>What decides whether a member can be left out of the JSON and come back as it was.</summary>
/// <param name="Absent">What the member holds where its key is missing.</param>
/// <param name="Empty">How an empty value is known and made, if its type has one.</param>
internal sealed record OmissionSpec(AbsentValue Absent, EmptySpec? Empty);

/// <summary>The empty value of a string or collection.</summary>
/// <param name="Property">The property that tells it, as a pattern without the value: <c>Count</c>; null: it is enumerated.</param>
/// <param name="PropertyValue">What that property then is.</param>
/// <param name="Value">The expression that makes one, or null if it is not known.</param>
internal sealed record EmptySpec(string? Property, string PropertyValue, string? Value);

/// <summary>What a member holds where its key is missing.</summary>
internal enum AbsentValue
{
    /// <summary>It is not read.</summary>
    Unread,

    /// <summary>There is no object then: the member is <c>required</c>.</summary>
    Demanded,

    /// <summary>The default of its type, or for a constructor parameter without default nothing yet.</summary>
    Default,

    /// <summary><see cref="MemberSpec.DefaultValue"/>.</summary>
    Constant,

    /// <summary>An empty string or collection.</summary>
    Empty,

    /// <summary>What an initializer, a constructor or a method makes.</summary>
    Unknown,
}
