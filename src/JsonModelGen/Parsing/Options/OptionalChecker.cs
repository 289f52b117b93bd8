using JsonModelGen.Generator.Diagnostics;
using JsonModelGen.Generator.Parsing.Conversions;
using JsonModelGen.Generator.Parsing.Members;
using JsonModelGen.Generator.Parsing.Names;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace JsonModelGen.Generator.Parsing.Options;

/// <summary>
/// Finds options of a member that contradict its type, <c>Optional&lt;T&gt;</c>, which defines what a missing key and null
/// mean, and what is omitted. Options for the value mean the same as on a member of type <c>T</c>.
/// </summary>
internal sealed class OptionalChecker(IDiagnosticSink sink)
{
    /// <summary>Whether the options are compatible with the type.</summary>
    /// <param name="arguments">The options.</param>
    /// <param name="inside">The type in the <c>Optional</c>.</param>
    /// <param name="memberName">The member.</param>
    public bool Check(KeyArguments arguments, ITypeSymbol inside, string memberName)
    {
        string plain = SymbolNames.Shown(StaticMethods.WithoutNullable(inside));
        bool allowsNull = StaticMethods.AllowsNull(inside);
        bool isFine = true;
        foreach (string option in arguments.Options)
        {
            KeyArgument argument = arguments[option]!;

            // System.Text.Json's attribute for default values applies to Optional<T> itself, whose default is absent.
            bool isOwn = argument.Constant.Kind != TypedConstantKind.Error;
            string? reason = (option, argument.Value) switch
            {
                ("Required", true) => "its key is required, but the key of an Optional may be missing: use " + plain + "? instead",
                ("DefaultValue" or "DefaultFactory", _) => "a missing key makes an Optional absent, and null makes it null, so " + option + " would never apply: use " + plain + " instead, or remove " + option,
                ("DisallowNullValue", true) when allowsNull => "an Optional<" + plain + "?> may be null: use Optional<" + plain + ">, which refuses null",
                ("IncludeIfNull", false) when allowsNull => "an Optional<" + plain + "?> that is null is always written; only an absent one is omitted: use Optional<" + plain + ">, or " + plain + "? alone",
                ("OmitIfDefault", true) when isOwn => "an omitted value of an Optional would be absent when read back: remove OmitIfDefault, or use " + plain + " instead",
                ("OmitIfEmpty", true) => "an omitted value of an Optional would be absent when read back: remove OmitIfEmpty, or use " + plain + " instead",
                _ => null,
            };
            if (reason is null)
                continue;
            sink.ReportArgument(DiagnosticDescriptors.ContradictoryAttributes, argument.Attribute, option, argument.Owner, memberName, reason);
            isFine = false;
        }

        return isFine;
    }

    /// <summary>Reports where an absent value is omitted but read back as something else.</summary>
    public void CheckInitializer(ISymbol member, CancellationToken cancellationToken)
    {
        if (member.DeclaringSyntaxReferences.IsEmpty)
            return;
        EqualsValueClauseSyntax? initializer = member.DeclaringSyntaxReferences[0].GetSyntax(cancellationToken) switch
        {
            PropertyDeclarationSyntax property => property.Initializer,
            VariableDeclaratorSyntax field => field.Initializer,
            _ => null,
        };
        ExpressionSyntax? value = initializer?.Value is PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } suppressed ? suppressed.Operand : initializer?.Value;
        if (value is not (null or DefaultExpressionSyntax or LiteralExpressionSyntax { RawKind: (int)SyntaxKind.DefaultLiteralExpression } or BaseObjectCreationExpressionSyntax { ArgumentList: null or { Arguments.Count: 0 } }))
            sink.Report(DiagnosticDescriptors.LossyOmission, member, "Optional<T>", member.Name, "what its initializer gives, and never absent");
    }
}
