namespace JsonModelGen.Generator.Model;

/// <summary>The flags of System.Text.Json's <c>JsonNumberHandling</c>, with the same numbers.</summary>
[Flags]
internal enum NumberHandling
{
    Strict = 0,
    AllowReadingFromString = 1,
    WriteAsString = 2,
    AllowNamedFloatingPointLiterals = 4,

    /// <summary>All flags.</summary>
    All = 7,

    /// <summary>Set by System.Text.Json's attribute on the type, which applies to numbers and collections of numbers, but not deeper.</summary>
    Shallow = 8,

    /// <summary>Set by a preset: also for the type arguments of generic models, like an option of the serializer.</summary>
    Everywhere = 16,
}
