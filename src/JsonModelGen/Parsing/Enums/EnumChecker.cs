using JsonModelGen.Generator.Diagnostics;
using JsonModelGen.Generator.Emission;
using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Parsing.Names;
using JsonModelGen.Generator.Parsing.Options;
using JsonModelGen.Generator.Resolution;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace JsonModelGen.Generator.Parsing.Enums;

/// <summary>Reports errors in the attributes of an enum once, at the enum, not per model that uses it.</summary>
internal static class EnumChecker
{
    private const string NumbersStand = "with AsNumber, the enum's own numbers are used";

    /// <summary>The options for names.</summary>
    private static readonly string[] s_namingOptions = ["FieldRename", "CaseInsensitive"];

    /// <param name="type">The enum.</param>
    /// <param name="compilation">The compilation, whose assembly has defaults.</param>
    /// <param name="buildOptions">Gets the options from MSBuild properties; called only if there is one of our attributes.</param>
    /// <param name="sink">Receives the reports.</param>
    public static void Check(INamedTypeSymbol type, Compilation compilation, Func<ModelOptions> buildOptions, IDiagnosticSink sink)
    {
        bool isFlags = false;
        bool isNumber = false;
        bool hasHelper = false;
        foreach (AttributeData attribute in type.GetAttributes())
        {
            if (SymbolNames.Is(attribute.AttributeClass, "System", "FlagsAttribute"))
                isFlags = true;
            else if (SymbolNames.Is(attribute.AttributeClass, KnownNames.RuntimeNamespace, KnownNames.JsonEnumAttribute))
            {
                CheckOptions(attribute, type, sink);
                isNumber = attribute.Bool("AsNumber") ?? false;
                hasHelper = true;
            }
        }

        string? overruling = isNumber ? NumbersStand : WhatConverterSays(type);
        foreach (ISymbol member in type.GetMembers())
        {
            foreach (AttributeData attribute in member.GetAttributes())
            {
                if (SymbolNames.Is(attribute.AttributeClass, KnownNames.RuntimeNamespace, KnownNames.JsonValueAttribute))
                    CheckValue(attribute, member, isFlags, overruling, sink);
            }
        }

        if (hasHelper)
            CheckForms(type, compilation, buildOptions(), sink);
    }

    /// <summary>Why a converter of System.Text.Json ignores the attribute on a value; null if there is no such converter.</summary>
    private static string? WhatConverterSays(INamedTypeSymbol type) => EnumConverters.Of(type) switch
    {
        EnumConverter.Names => "JsonStringEnumConverter on the enum uses the C# names: use [JsonStringEnumMemberName] on the value, or replace the converter with [JsonEnum]",
        EnumConverter.Numbers => "JsonNumberEnumConverter on the enum uses the enum's own numbers",
        _ => null,
    };

    /// <summary>Reports what prevents the enum's class from being emitted; models that use the enum also report it, because they are not emitted either.</summary>
    private static void CheckForms(INamedTypeSymbol type, Compilation compilation, ModelOptions buildOptions, IDiagnosticSink sink)
    {
        if (DeclarationParser.IsLanguageTooOld(compilation, out string? version))
        {
            sink.Report(DiagnosticDescriptors.LanguageVersion, type, type.Name, version);
            return;
        }

        List<ModelProblem> problems = [];
        ModelOptions options = ModelOptionsParser.ParseAssembly(compilation.Assembly).Or(buildOptions).Or(ModelOptions.BuiltIn);
        ModelOptionsResolver.ResolveEnum(EnumParser.Parse(type, compilation.Assembly, codecName: ""), options, problems);
        foreach (ModelProblem problem in problems)
        {
            if (problem is DuplicateEnumNameProblem name)
                sink.Report(DiagnosticDescriptors.DuplicateEnumName, type.GetMembers(name.Second)[0], name.First, name.Second, name.Enum, name.Form);
        }
    }


    /// <summary>Why a text cannot be the form of a value, or null if it can.</summary>
    public static string? WhyNot(string text, bool isFlags)
    {
        if (!UnicodeText.IsValid(text))
            return UnicodeText.Advice;
        bool isAmbiguous = text.Length == 0 || text[0] == ' ' || text[text.Length - 1] == ' ' || text.IndexOf(',') >= 0;
        return isFlags && isAmbiguous ? "flags are separated by commas: use a text without commas and surrounding spaces" : null;
    }

    private static void CheckOptions(AttributeData attribute, INamedTypeSymbol type, IDiagnosticSink sink)
    {
        ModelOptionsParser.ReadFieldRename(attribute, type, sink);
        if (attribute.Bool("AsNumber") == true)
            CheckOverruled(attribute, type, sink);
        if (attribute.Named("UnknownValue") is { IsNull: false } unknown && !IsValueOf(type, unknown))
            sink.Report(DiagnosticDescriptors.InvalidOption, attribute, type, "UnknownValue", unknown.ToCSharpString(), "use a value of the enum itself");
    }

    private static void CheckOverruled(AttributeData attribute, INamedTypeSymbol type, IDiagnosticSink sink)
    {
        foreach (string option in s_namingOptions)
        {
            if (attribute.Named(option) is { IsNull: false, Value: not false })
                sink.ReportArgument(DiagnosticDescriptors.OptionWithoutEffect, attribute, option, type, option, type.Name, NumbersStand);
        }
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

    private static void CheckValue(AttributeData attribute, ISymbol value, bool isFlags, string? overruling, IDiagnosticSink sink)
    {
        if (attribute.ConstructorArgument() is long number && isFlags)
            sink.Report(DiagnosticDescriptors.InvalidOption, attribute, value, "Value", CSharpText.Number(number), "any number is flags side by side: use a text");
        else if (attribute.ConstructorArguments is [{ Kind: not TypedConstantKind.Error, IsNull: true }])
            sink.Report(DiagnosticDescriptors.InvalidOption, attribute, value, "Value", "null", "null could not be read back as this value: use a string or an integer");
        else if (overruling is not null)
            sink.Report(DiagnosticDescriptors.OptionWithoutEffect, attribute, value, "[JsonValue]", value.Name, overruling);
        if (attribute.ConstructorArgument() is string text && WhyNot(text, isFlags) is { } reason)
            sink.Report(DiagnosticDescriptors.InvalidOption, attribute, value, "Value", UnicodeText.Shown(text), reason);
        foreach (string alias in attribute.Strings("Aliases"))
        {
            if (WhyNot(alias, isFlags) is { } why)
                sink.Report(DiagnosticDescriptors.InvalidOption, attribute, value, "Aliases", UnicodeText.Shown(alias), why);
        }
    }
}
