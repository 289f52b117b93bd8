using JsonModelGen.Generator.Emission;

namespace JsonModelGen.Generator.Model;

/// <summary>One value of an enum.</summary>
/// <param name="Name">The C# name (not escaped).</param>
/// <param name="Bits">The constant, as the bits of a 64-bit number (sign-extended).</param>
/// <param name="Text">The JSON string that an attribute gives it, or null.</param>
/// <param name="Number">The JSON number that an attribute gives it, or null.</param>
/// <param name="Aliases">Additional strings that are read as this value.</param>
/// <param name="IsUnspeakable">Whether naming it in code causes a diagnostic, so that its number is cast instead.</param>
internal sealed record EnumValueSpec(string Name, long Bits, string? Text, long? Number, EquatableArray<string> Aliases, bool IsUnspeakable)
{
    /// <summary>The JSON string that System.Text.Json's attribute gives it, or null.</summary>
    public string? StandardText { get; init; }
}

/// <summary>An enum that occurs in a model, as parsed.</summary>
/// <param name="FullName">The <c>global::</c> name.</param>
/// <param name="DisplayName">The name that error messages show.</param>
/// <param name="CodecName">The name of the codec that is emitted for it inside the model.</param>
/// <param name="UnderlyingType">The keyword of the underlying type: <c>int</c>.</param>
/// <param name="IsUnsigned">Whether that type is unsigned.</param>
/// <param name="IsFlags">Whether it has <c>[Flags]</c>.</param>
/// <param name="FieldRename">How its names are renamed; null for the assembly's default.</param>
/// <param name="CaseInsensitive">Whether names are read in any case.</param>
/// <param name="AsNumber">Whether it is a number in JSON.</param>
/// <param name="UnknownValue">The C# name of the value for unknown names, or null.</param>
/// <param name="NullForUnknown">Whether unknown names are read as null; the codec is then one for the nullable enum.</param>
/// <param name="Values">Its values, in the order of declaration.</param>
internal sealed record EnumSpec(
    string FullName,
    string DisplayName,
    string CodecName,
    string UnderlyingType,
    bool IsUnsigned,
    bool IsFlags,
    FieldRename? FieldRename,
    bool CaseInsensitive,
    bool AsNumber,
    string? UnknownValue,
    bool NullForUnknown,
    EquatableArray<EnumValueSpec> Values)
{
    /// <summary>
    /// Whether numbers are read, and written for values without a name, as <c>JsonStringEnumConverter</c> does. C# names are then
    /// read in any case, and names from attributes or a naming policy only exactly.
    /// </summary>
    public bool TakesNumbers { get; init; }

    /// <summary>Whether several names separated by commas are read; by System.Text.Json's converter, whether there is a <c>[Flags]</c> or not.</summary>
    public bool TakesLists => IsFlags || TakesNumbers;

    /// <summary>The form of dictionary keys, if it is not that of values: System.Text.Json's numbers are names there.</summary>
    public EnumSpec? KeyForm { get; init; }

    /// <summary>Whether unknown values are read as another value instead of being an error.</summary>
    public bool ReplacesUnknown => UnknownValue is not null || NullForUnknown;

    /// <summary>The type that the codec reads and writes.</summary>
    public string CodecType => NullForUnknown ? FullName + "?" : FullName;

    /// <summary>The expression for a value.</summary>
    public string Expression(EnumValueSpec value)
    {
        if (!value.IsUnspeakable)
            return FullName + "." + CSharpText.Identifier(value.Name);

        string number = IsUnsigned ? CSharpText.Number(unchecked((ulong)value.Bits)) : CSharpText.Number(value.Bits);
        return "(" + FullName + ")(" + number + ")";
    }
}
