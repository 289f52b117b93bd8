using JsonModelGen.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace JsonModelGen.Generator.Parsing.Options;

/// <summary>The value that an attribute gives an option of a member.</summary>
/// <param name="Value">The value: a constant's, or an array's as a <see cref="TypedConstant"/>.</param>
/// <param name="Constant">The constant as the attribute holds it, where the option takes values of several types.</param>
/// <param name="Attribute">The attribute.</param>
/// <param name="Owner">The property, field or constructor parameter that has the attribute.</param>
internal sealed record KeyArgument(object? Value, TypedConstant Constant, AttributeData Attribute, ISymbol Owner);

/// <summary>The options of one member while it is parsed, each with the attribute that sets it, for the locations of diagnostics.</summary>
internal sealed class KeyArguments
{
    /// <summary>The shared instance for members without attributes; never modified.</summary>
    public static readonly KeyArguments None = new();

    private readonly Dictionary<string, KeyArgument> _byOption = new(StringComparer.Ordinal);

    /// <summary>The argument that sets an option, or null.</summary>
    public KeyArgument? this[string option] => _byOption.TryGetValue(option, out KeyArgument? argument) ? argument : null;

    public string? Text(string option) => this[option]?.Value as string;

    public bool? Flag(string option) => this[option]?.Value as bool?;

    public void Set(string option, KeyArgument argument) => _byOption[option] = argument;

    /// <summary>The options that are set, in ordinal order.</summary>
    public IReadOnlyList<string> Options
    {
        get
        {
            List<string> options = [.. _byOption.Keys];
            options.Sort(StringComparer.Ordinal);
            return options;
        }
    }

    /// <summary>The options that do not depend on the member's type.</summary>
    public KeyOptions ToOptions() => _byOption.Count == 0 ? KeyOptions.Unset : new(
        Name: Text("Name"),
        Path: Text("Path"),
        Flatten: Flag("Flatten"),
        Aliases: this["Aliases"] is { } aliases ? aliases.Constant.Strings() : default,
        Required: Flag("Required"),
        IncludeIfNull: Flag("IncludeIfNull"),
        NumberHandling: this["NumberHandling"]?.Value is int handling ? (NumberHandling)handling & NumberHandling.All : null,
        OmitIfDefault: Flag("OmitIfDefault"),
        OmitIfEmpty: Flag("OmitIfEmpty"),
        WhenWritingDefault: this["OmitIfDefault"] is { Value: true, Constant.Kind: TypedConstantKind.Error },
        IncludeFromJson: Flag("IncludeFromJson"),
        IncludeToJson: Flag("IncludeToJson"),
        Order: this["Order"]?.Value as int?,
        DisallowNullValue: Flag("DisallowNullValue"));

    /// <summary>Adds the options that only <paramref name="others"/> set, and returns those with different values.</summary>
    public IReadOnlyList<string> Add(KeyArguments others)
    {
        List<string> conflicts = [];
        foreach (KeyValuePair<string, KeyArgument> other in others._byOption)
        {
            if (!_byOption.TryGetValue(other.Key, out KeyArgument? own))
                _byOption.Add(other.Key, other.Value);
            else if (!IsSame(own, other.Value))
                conflicts.Add(other.Key);
        }

        conflicts.Sort(StringComparer.Ordinal);
        return conflicts;
    }

    private static bool IsSame(KeyArgument one, KeyArgument other)
    {
        // An option from System.Text.Json's attributes has no constant.
        if (one.Constant.Kind == TypedConstantKind.Error || other.Constant.Kind == TypedConstantKind.Error)
            return Equals(one.Value, other.Value);
        return one.Constant.ToCSharpString() == other.Constant.ToCSharpString();
    }
}
