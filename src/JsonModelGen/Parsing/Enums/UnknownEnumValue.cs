using JsonModelGen.Generator.Diagnostics;
using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Parsing.Names;
using JsonModelGen.Generator.Parsing.Options;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace JsonModelGen.Generator.Parsing.Enums;

/// <summary>The option <c>UnknownEnumValue</c>: the value for unknown enum values in one member.</summary>
internal sealed class UnknownEnumValue
{
    private readonly KeyArgument _argument;
    private readonly INamedTypeSymbol? _type;
    private bool _isUsed;

    private UnknownEnumValue(KeyArgument argument, INamedTypeSymbol? type)
    {
        _argument = argument;
        _type = type;
    }

    /// <summary>Whether unknown values are read as null.</summary>
    public bool IsNull => _type is null;

    /// <summary>Distinguishes the codecs of one enum.</summary>
    public string Key => "?" + _argument.Constant.ToCSharpString();

    /// <summary>The option of a member; null if it is not set, or with <paramref name="isWrong"/> after reporting an error.</summary>
    public static UnknownEnumValue? Parse(KeyArguments arguments, IDiagnosticSink sink, out bool isWrong)
    {
        isWrong = false;
        if (arguments["UnknownEnumValue"] is not { } argument)
            return null;
        if (argument.Constant.IsNull)
            return new UnknownEnumValue(argument, type: null);
        if (argument.Constant is { Kind: TypedConstantKind.Enum, Type: INamedTypeSymbol type } && EnumChecker.IsValueOf(type, argument.Constant))
            return new UnknownEnumValue(argument, type);

        Report(argument, "use a declared value of the enum, or null", sink);
        isWrong = true;
        return null;
    }

    /// <summary>Whether it applies to an enum; null applies to every nullable one.</summary>
    public bool Concerns(INamedTypeSymbol type) => SymbolEqualityComparer.Default.Equals(type, _type);

    /// <summary>The enum with this value for unknown ones.</summary>
    public EnumSpec Apply(EnumSpec spec)
    {
        _isUsed = true;
        if (IsNull)
            return spec with { NullForUnknown = true, UnknownValue = null };
        foreach (ISymbol member in _type!.GetMembers())
        {
            if (member is IFieldSymbol { HasConstantValue: true } field && Equals(field.ConstantValue, _argument.Value))
                return spec with { UnknownValue = field.Name };
        }

        return spec;
    }

    /// <summary>Whether the member contains such an enum; otherwise that is reported.</summary>
    public bool CheckUse(string memberName, IDiagnosticSink sink)
    {
        if (!_isUsed)
            Report(_argument, "'" + memberName + "' holds no " + (_type is null ? "enum that may be null" : "value of the enum " + SymbolNames.Shown(_type)), sink);
        return _isUsed;
    }

    private static void Report(KeyArgument argument, string advice, IDiagnosticSink sink) => sink.ReportArgument(
        DiagnosticDescriptors.InvalidOption, argument.Attribute, "UnknownEnumValue", argument.Owner, "UnknownEnumValue", argument.Constant.ToCSharpString(), advice);
}
