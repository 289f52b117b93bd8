using JsonModelGen.Generator.Diagnostics;
using JsonModelGen.Generator.Parsing.Names;
using JsonModelGen.Generator.Parsing.Options;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace JsonModelGen.Generator.Parsing.Enums;

/// <summary>Says what is wrong with the attributes of an enum: once, at the enum, not with every model that uses it.</summary>
internal static class EnumChecker
{
    public static void Check(INamedTypeSymbol type, IDiagnosticSink sink)
    {
        bool isFlags = false;
        foreach (AttributeData attribute in type.GetAttributes())
        {
            if (SymbolNames.Is(attribute.AttributeClass, "System", "FlagsAttribute"))
                isFlags = true;
            else if (SymbolNames.Is(attribute.AttributeClass, KnownNames.RuntimeNamespace, KnownNames.JsonEnumAttribute))
                CheckOptions(attribute, type, sink);
        }

        foreach (ISymbol member in type.GetMembers())
        {
            foreach (AttributeData attribute in member.GetAttributes())
            {
                if (SymbolNames.Is(attribute.AttributeClass, KnownNames.RuntimeNamespace, KnownNames.JsonValueAttribute))
                    CheckTexts(attribute, member, isFlags, sink);
            }
        }
    }

    /// <summary>Why a text cannot stand for a value, or null if it can.</summary>
    public static string? WhyNot(string text, bool isFlags)
    {
        if (!UnicodeText.IsValid(text))
            return UnicodeText.Advice;
        bool isAmbiguous = text.Length == 0 || text[0] == ' ' || text[text.Length - 1] == ' ' || text.IndexOf(',') >= 0;
        return isFlags && isAmbiguous ? "flags stand side by side, separated by commas: use a text without commas and surrounding spaces" : null;
    }

    private static void CheckOptions(AttributeData attribute, INamedTypeSymbol type, IDiagnosticSink sink)
    {
        ModelOptionsParser.ReadFieldRename(attribute, type, sink);
        if (attribute.Named("UnknownValue") is { IsNull: false } unknown && !IsValueOf(type, unknown))
            sink.Report(DiagnosticDescriptors.InvalidOption, attribute, type, "UnknownValue", unknown.ToCSharpString(), "use a value of the enum itself");
    }

    internal static bool IsValueOf(INamedTypeSymbol type, TypedConstant constant)
    {
        if (!SymbolEqualityComparer.Default.Equals(constant.Type, type))
            return false;

        foreach (ISymbol member in type.GetMembers())
        {
            if (member is IFieldSymbol { HasConstantValue: true } field && Equals(field.ConstantValue, constant.Value))
                return true;
        }

        return false;
    }

    private static void CheckTexts(AttributeData attribute, ISymbol value, bool isFlags, IDiagnosticSink sink)
    {
        if (attribute.ConstructorArgument() is string text && WhyNot(text, isFlags) is { } reason)
            sink.Report(DiagnosticDescriptors.InvalidOption, attribute, value, "Value", UnicodeText.Shown(text), reason);
        foreach (string alias in attribute.Strings("Aliases"))
        {
            if (WhyNot(alias, isFlags) is { } why)
                sink.Report(DiagnosticDescriptors.InvalidOption, attribute, value, "Aliases", UnicodeText.Shown(alias), why);
        }
    }
}
