using JsonModelGen.Generator.Diagnostics;
using JsonModelGen.Generator.Parsing.Conversions;
using JsonModelGen.Generator.Parsing.Names;
using JsonModelGen.Generator.Parsing.Options;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing.Members;

/// <summary>Finds the method named by <c>ReadValue</c>, which finds the member's value in the whole object.</summary>
internal sealed class ReadValueParser(StaticMethods methods, IDiagnosticSink sink)
{
    /// <summary>The method with its type's <c>global::</c> name; null if none is named, or with <paramref name="isWrong"/> after reporting an error.</summary>
    public string? Parse(KeyArguments arguments, string memberName, out bool isWrong)
    {
        isWrong = false;
        if (arguments["ReadValue"] is not { Value: string name } argument)
            return null;

        string reason = StaticMethods.NotFound(name);
        foreach (IMethodSymbol method in methods.Named(name))
        {
            if (!StaticMethods.Takes(method, 2) || !IsElement(method.Parameters[0].Type) || method.Parameters[1].Type.SpecialType != SpecialType.System_String)
                reason = "it must take the object as a JsonElement and the key as a string";
            else if (!IsElement(StaticMethods.WithoutNullable(method.ReturnType)))
                reason = "it returns " + MethodConversionParser.Shown(method.ReturnType) + ", not the JsonElement (or JsonElement?) to read";
            else
                return StaticMethods.Call(method);
        }

        sink.ReportArgument(DiagnosticDescriptors.UnsuitableMethod, argument.Attribute, "ReadValue", argument.Owner, "ReadValue", name, memberName, reason);
        isWrong = true;
        return null;
    }

    private static bool IsElement(ITypeSymbol type) => SymbolNames.Is(type as INamedTypeSymbol, "System.Text.Json", "JsonElement");
}
