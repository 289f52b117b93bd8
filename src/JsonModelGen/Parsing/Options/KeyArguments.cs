using JsonModelGen.Generator.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace JsonModelGen.Generator.Parsing.Options;

/// <summary>The value that an attribute gives an option of a member.</summary>
/// <param name="Value">The value: a constant's, or an array's as a <see cref="TypedConstant"/>.</param>
/// <param name="Constant">The constant as the attribute holds it, where the option takes values of several types.</param>
/// <param name="Attribute">The attribute that says so.</param>
/// <param name="Owner">What carries the attribute: the property, field or constructor parameter.</param>
internal sealed record KeyArgument(object? Value, TypedConstant Constant, AttributeData Attribute, ISymbol Owner);

/// <summary>The options of one member while it is parsed, each with the attribute that sets it, so that what is wrong is reported there.</summary>
internal sealed class KeyArguments
{
    /// <summary>Those of a member without attributes; nothing is ever added to them.</summary>
    public static readonly KeyArguments None = new();

    private readonly Dictionary<string, KeyArgument> _byOption = new(StringComparer.Ordinal);

    /// <summary>What sets an option, or null if nothing does.</summary>
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

    /// <summary>The options that need no type to be understood.</summary>
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

    /// <summary>Adds what <paramref name="others"/> set and these do not; the options about which the two differ are returned.</summary>
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
        // What an attribute of System.Text.Json means has no constant.
        if (one.Constant.Kind == TypedConstantKind.Error || other.Constant.Kind == TypedConstantKind.Error)
            return Equals(one.Value, other.Value);
        return one.Constant.ToCSharpString() == other.Constant.ToCSharpString();
    }
}
