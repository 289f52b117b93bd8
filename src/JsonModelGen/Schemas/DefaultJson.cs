using System.Globalization;
using JsonModelGen.Generator.Shapes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace JsonModelGen.Generator.Schemas;

/// <summary>The default value of a constructor parameter as JSON, if it is a constant with a known form.</summary>
internal static class DefaultJson
{
    /// <summary>The JSON, or null if not known.</summary>
    /// <param name="expression">The default as a C# expression.</param>
    /// <param name="shape">The shape of the member.</param>
    /// <param name="scope">Knows the forms of enums.</param>
    public static string? Of(string expression, TypeShape shape, ISchemaScope scope)
    {
        ExpressionSyntax syntax = SyntaxFactory.ParseExpression(expression);
        if (syntax.IsKind(SyntaxKind.NullLiteralExpression))
            return shape.AcceptsNull ? "null" : null;

        string codec = (shape is NullableShape nullable ? nullable.Inner : shape).CodecName;
        bool isEnum = false;
        if (syntax is CastExpressionSyntax { Expression: ParenthesizedExpressionSyntax { Expression: var inner } })
        {
            isEnum = true;
            syntax = inner;
        }

        bool isNegative = false;
        if (syntax is PrefixUnaryExpressionSyntax { Operand: var operand } negation && negation.IsKind(SyntaxKind.UnaryMinusExpression))
        {
            isNegative = true;
            syntax = operand;
        }

        if (syntax is not LiteralExpressionSyntax { Token.Value: { } value })
            return null;
        return isEnum ? EnumJson(value, isNegative, codec, scope) : Json(value, isNegative, codec);
    }

    private static string? EnumJson(object value, bool isNegative, string codec, ISchemaScope scope)
    {
        long? bits = value switch
        {
            int number => number,
            uint number => number,
            long number => number,
            ulong number => unchecked((long)number),
            _ => null,
        };
        return bits is { } found ? scope.EnumJsonOf(codec, isNegative ? -found : found) : null;
    }

    private static string? Json(object value, bool isNegative, string codec)
    {
        switch (value)
        {
            case bool flag when Is(codec, "BooleanCodec"):
                return flag ? "true" : "false";
            case string text when Is(codec, "StringCodec"):
                return SchemaText.Quote(text);
            case char character when Is(codec, "CharCodec") && !char.IsSurrogate(character):
                return SchemaText.Quote(character.ToString());
            case int or uint or long or ulong or float or double or decimal when IsNumber(codec):
                string number = value is float or double
                    ? ((IFormattable)value).ToString("R", CultureInfo.InvariantCulture)
                    : ((IFormattable)value).ToString(null, CultureInfo.InvariantCulture);
                return (isNegative ? "-" : "") + number;
            default:
                return null;
        }
    }

    private static bool IsNumber(string codec)
    {
        string json = SchemaTable.ValueOf(codec).ToJson();
        return json.StartsWith("{\"type\":\"integer\"", StringComparison.Ordinal) || json.StartsWith("{\"type\":\"number\"", StringComparison.Ordinal);
    }

    private static bool Is(string codec, string name) => codec == Emission.RuntimeNames.Namespace + name;
}
