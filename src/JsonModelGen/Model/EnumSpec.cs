using JsonModelGen.Generator.Emission;

namespace JsonModelGen.Generator.Model;

/// <summary>One value of an enum.</summary>
/// <param name="Name">The C# name (not escaped).</param>
/// <param name="Bits">The constant, as the bits of a 64-bit number (sign-extended).</param>
/// <param name="Text">The JSON string that an attribute gives it, or null.</param>
/// <param name="Number">The JSON number that an attribute gives it, or null.</param>
/// <param name="Aliases">Further strings that are read as it.</param>
/// <param name="IsUnspeakable">Whether code that names it gets a diagnostic, so that its number is cast instead.</param>
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
/// <param name="FieldRename">How its names are renamed; null: as the assembly's defaults say.</param>
/// <param name="CaseInsensitive">Whether names are read in any case.</param>
/// <param name="AsNumber">Whether it stands in JSON as its number.</param>
/// <param name="UnknownValue">The C# name of the value that stands for unknown ones, or null.</param>
/// <param name="NullForUnknown">Whether unknown ones are read as null: the codec is then one for the nullable enum.</param>
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
    /// Whether any number may stand for a name, and does where there is none, as <c>JsonStringEnumConverter</c> has it. There a name of C# is
    /// read in any case, and one that an attribute gives only as it stands.
    /// </summary>
    public bool TakesNumbers { get; init; }

    /// <summary>Whether unknown values are read as something else, and are no error.</summary>
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
