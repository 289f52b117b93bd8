using System.ComponentModel;
using System.Text.Json.Serialization;

namespace JsonModelGen;

/// <summary>The form of numbers, as a type argument: a combination of <see cref="JsonNumberHandling"/> that is not strict.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface IJsonNumberForms
{
    /// <summary>The combination.</summary>
    static abstract JsonNumberHandling Handling { get; }
}

/// <summary>Numbers are also read from strings.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct NumbersFromStrings : IJsonNumberForms
{
    /// <inheritdoc/>
    public static JsonNumberHandling Handling => (JsonNumberHandling)1;
}

/// <summary>Numbers are written as strings.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct NumbersAsStrings : IJsonNumberForms
{
    /// <inheritdoc/>
    public static JsonNumberHandling Handling => (JsonNumberHandling)2;
}

/// <summary>Numbers are also read from strings, and written as strings.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct NumbersFromAndAsStrings : IJsonNumberForms
{
    /// <inheritdoc/>
    public static JsonNumberHandling Handling => (JsonNumberHandling)3;
}

/// <summary>Non-finite numbers are read and written by name.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct NamedNumbers : IJsonNumberForms
{
    /// <inheritdoc/>
    public static JsonNumberHandling Handling => (JsonNumberHandling)4;
}

/// <summary>Numbers are also read from strings, and non-finite ones are written by name.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct NamedNumbersFromStrings : IJsonNumberForms
{
    /// <inheritdoc/>
    public static JsonNumberHandling Handling => (JsonNumberHandling)5;
}

/// <summary>Numbers are written as strings, and non-finite ones are read by name.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct NamedNumbersAsStrings : IJsonNumberForms
{
    /// <inheritdoc/>
    public static JsonNumberHandling Handling => (JsonNumberHandling)6;
}

/// <summary>Numbers are read in all forms and written as strings.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct AllNumberForms : IJsonNumberForms
{
    /// <inheritdoc/>
    public static JsonNumberHandling Handling => (JsonNumberHandling)7;
}
