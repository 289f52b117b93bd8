namespace JsonModelGen.Generator.Model;

/// <summary>What decides whether a member can be omitted and restored unchanged.</summary>
/// <param name="Absent">The member's value if its key is missing.</param>
/// <param name="Empty">How an empty value is tested and created, if its type has one.</param>
internal sealed record OmissionSpec(AbsentValue Absent, EmptySpec? Empty);

/// <summary>The empty value of a string or collection.</summary>
/// <param name="Property">The property to test, such as <c>Count</c>; null to enumerate.</param>
/// <param name="PropertyValue">The value of that property when empty.</param>
/// <param name="Value">The expression that creates one, or null if not known.</param>
internal sealed record EmptySpec(string? Property, string PropertyValue, string? Value);

/// <summary>The value of a member if its key is missing.</summary>
internal enum AbsentValue
{
    /// <summary>It is not read.</summary>
    Unread,

    /// <summary>None, because the key is required.</summary>
    Demanded,

    /// <summary>The default of its type, or nothing yet for a constructor parameter without default.</summary>
    Default,

    /// <summary><see cref="MemberSpec.DefaultValue"/>.</summary>
    Constant,

    /// <summary>An empty string or collection.</summary>
    Empty,

    /// <summary>A value from an initializer, a constructor or a method.</summary>
    Unknown,
}
