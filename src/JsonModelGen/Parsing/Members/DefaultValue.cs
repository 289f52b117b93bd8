using System.Globalization;
using JsonModelGen.Generator.Emission;
using JsonModelGen.Generator.Parsing.Names;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing.Members;

/// <summary>The default value of a constructor parameter as an expression.</summary>
internal static class DefaultValue
{
    public static string Expression(IParameterSymbol parameter)
    {
        if (parameter.ExplicitDefaultValue is not { } value)
        {
            return parameter.Type switch
            {
                ITypeParameterSymbol { IsValueType: false, NullableAnnotation: not NullableAnnotation.Annotated } => "default!",
                { IsReferenceType: true, NullableAnnotation: NullableAnnotation.NotAnnotated } => "null!",
                { IsReferenceType: true } or INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } => "null",
                _ => "default",
            };
        }

        ITypeSymbol type = parameter.Type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable
            ? nullable.TypeArguments[0]
            : parameter.Type;
        return type.TypeKind == TypeKind.Enum
            ? "(" + SymbolNames.Emitted(type) + ")(" + Literal(value) + ")"
            : Literal(value);
    }

    /// <summary>The same with an explicit type, for an argument that must not select another overload.</summary>
    public static string TypedExpression(IParameterSymbol parameter)
    {
        // An argument of type dynamic would make the whole call dynamic.
        string type = parameter.Type.TypeKind == TypeKind.Dynamic ? "object?" : SymbolNames.EmittedWithAnnotation(parameter.Type);
        return Expression(parameter) switch
        {
            "null!" or "default!" => "default(" + type + ")!",
            "null" or "default" => "default(" + type + ")",
            var expression => "(" + type + ")(" + expression + ")",
        };
    }

    public static string Literal(object value) => value switch
    {
        string text => CSharpText.Literal(text),
        DateTime time => "new global::System.DateTime(" + time.Ticks.ToString(CultureInfo.InvariantCulture) + "L)",
        char character => Microsoft.CodeAnalysis.CSharp.SymbolDisplay.FormatLiteral(character, quote: true),
        bool flag => flag ? "true" : "false",
        double.NaN => "double.NaN",
        double.PositiveInfinity => "double.PositiveInfinity",
        double.NegativeInfinity => "double.NegativeInfinity",
        float.NaN => "float.NaN",
        float.PositiveInfinity => "float.PositiveInfinity",
        float.NegativeInfinity => "float.NegativeInfinity",
        double number => number.ToString("R", CultureInfo.InvariantCulture) + "D",
        float number => number.ToString("R", CultureInfo.InvariantCulture) + "F",
        decimal number => number.ToString(CultureInfo.InvariantCulture) + "M",
        ulong number => number.ToString(CultureInfo.InvariantCulture) + "UL",
        long number => number == long.MinValue ? "long.MinValue" : number.ToString(CultureInfo.InvariantCulture) + "L",
        _ => ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture),
    };
}
