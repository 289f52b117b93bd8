using JsonModelGen.Generator.Diagnostics;
using JsonModelGen.Generator.Parsing.Conversions;
using JsonModelGen.Generator.Parsing.Names;
using JsonModelGen.Generator.Parsing.Options;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace JsonModelGen.Generator.Parsing.Members;

/// <summary>A member's value for a missing or null key: an expression, and whether it is evaluated only when needed.</summary>
internal sealed record MemberDefault(string Expression, bool IsCall);

/// <summary>Reads <c>DefaultValue</c> and <c>DefaultFactory</c>.</summary>
internal sealed class DefaultParser(StaticMethods methods, IDiagnosticSink sink)
{
    /// <summary>The default; <paramref name="isWrong"/> is true after reporting an error.</summary>
    public MemberDefault? Parse(KeyArguments arguments, ITypeSymbol type, IParameterSymbol? parameter, string memberName, out bool isWrong)
    {
        KeyArgument? value = arguments["DefaultValue"];
        KeyArgument? factory = arguments["DefaultFactory"];
        isWrong = false;
        if (value is not null && factory is not null)
        {
            sink.ReportArgument(DiagnosticDescriptors.ContradictoryAttributes, factory.Attribute, "DefaultFactory", factory.Owner, memberName, "it has both a DefaultValue and a DefaultFactory");
            isWrong = true;
            return null;
        }

        if (value is not null)
        {
            if (ConstantParser.Expression(value.Constant, type) is { } expression)
            {
                CompareWithParameter(value, expression, parameter, memberName);
                return new MemberDefault(expression, IsCall: false);
            }

            sink.ReportArgument(
                DiagnosticDescriptors.InvalidOption, value.Attribute, "DefaultValue", value.Owner, "DefaultValue", value.Constant.ToCSharpString(), "it is no value of " + SymbolNames.Shown(type) + ": use one, or name a method that makes it with DefaultFactory");
            isWrong = true;
        }
        else if (factory is not null)
        {
            if (Call(factory, type, memberName) is { } call)
                return new MemberDefault(call, IsCall: true);
            isWrong = true;
        }

        return null;
    }

    private string? Call(KeyArgument factory, ITypeSymbol type, string memberName)
    {
        string name = (string)factory.Value!;
        string reason = StaticMethods.NotFound(name);
        foreach (IMethodSymbol method in methods.Named(name))
        {
            if (!StaticMethods.Takes(method, 0))
                reason = "it must take no parameters";
            else if (!methods.Converts(method.ReturnType, type) || (StaticMethods.AllowsNull(method.ReturnType) && !StaticMethods.AllowsNull(type)))
                reason = "it returns " + MethodConversionParser.Shown(method.ReturnType) + ", which is not " + MethodConversionParser.Shown(type);
            else
                return StaticMethods.Call(method) + "()";
        }

        sink.ReportArgument(DiagnosticDescriptors.UnsuitableMethod, factory.Attribute, "DefaultFactory", factory.Owner, "DefaultFactory", name, memberName, reason);
        return null;
    }

    private void CompareWithParameter(KeyArgument value, string expression, IParameterSymbol? parameter, string memberName)
    {
        if (parameter is not { HasExplicitDefaultValue: true, ExplicitDefaultValue: { } other } || value.Constant.Kind == TypedConstantKind.Array)
            return;
        string given = DefaultValue.Literal(value.Constant.Value!);
        string declared = DefaultValue.Literal(other);
        bool isSame = expression == DefaultValue.Expression(parameter) || Digits(given) == Digits(declared);
        if (!isSame)
            sink.ReportArgument(DiagnosticDescriptors.TwoDefaults, value.Attribute, "DefaultValue", value.Owner, memberName, given, "DefaultValue", declared);
    }

    /// <summary>A number without the suffix of its type.</summary>
    private static string Digits(string literal) => literal.TrimEnd('D', 'F', 'M', 'U', 'L');
}
