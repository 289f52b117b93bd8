using JsonModelGen.Generator.Parsing;
using JsonModelGen.Generator.Parsing.Members;
using JsonModelGen.Generator.Parsing.Names;
using JsonModelGen.Generator.Parsing.Options;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace JsonModelGen.Generator.Diagnostics;

/// <summary>
/// Reports member attributes that are not read: ours anywhere, System.Text.Json's on members of models. Targets that an attribute
/// does not allow are reported by the compiler.
/// </summary>
internal static class MisplacedAttributeChecker
{
    /// <summary>Our attributes, without the suffix.</summary>
    private static readonly HashSet<string> s_own = new(StringComparer.Ordinal) { "JsonKey", "JsonExtra", "JsonConvertWith", "JsonSchema", "JsonValue" };

    /// <summary>System.Text.Json's attributes for included members.</summary>
    private static readonly HashSet<string> s_foreign = new(StringComparer.Ordinal)
    {
        "JsonPropertyName", "JsonPropertyOrder", "JsonRequired", "JsonInclude", "JsonConverter", "JsonNumberHandling", "JsonExtensionData", "JsonObjectCreationHandling",
    };

    public static void Check(SyntaxNodeAnalysisContext context)
    {
        // Called for every attribute, so other names must cost no more than this.
        AttributeSyntax syntax = (AttributeSyntax)context.Node;
        string name = Spelled(syntax.Name);
        bool isOwn = s_own.Contains(name);
        if ((!isOwn && !s_foreign.Contains(name)) || GeneratedCode.InGeneratedFiles.Contains(syntax.SyntaxTree) || syntax.Parent is not AttributeListSyntax { Parent: { } owner } list)
            return;
        if (context.SemanticModel.GetSymbolInfo(syntax, context.CancellationToken).Symbol is not IMethodSymbol { ContainingType: { } attribute } ||
            !SymbolNames.Is(attribute.ContainingNamespace, isOwn ? KnownNames.RuntimeNamespace : KnownNames.SystemTextJsonNamespace))
        {
            return;
        }

        foreach ((ISymbol symbol, bool isBackingField) in Targets(list, owner, context.SemanticModel, context.CancellationToken))
        {
            if (WhyNot(name, isOwn, symbol, isBackingField, context) is not { } reason)
                continue;
            context.ReportDiagnostic(Diagnostic.Create(DiagnosticDescriptors.MisplacedAttribute, syntax.GetLocation(), name, symbol.Name, reason));
            return;
        }
    }

    private static string Spelled(NameSyntax name)
    {
        string last = name switch
        {
            QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
            AliasQualifiedNameSyntax alias => alias.Name.Identifier.ValueText,
            SimpleNameSyntax simple => simple.Identifier.ValueText,
            _ => "",
        };
        return last.EndsWith("Attribute", StringComparison.Ordinal) ? ModelOptionsParser.WithoutSuffix(last) : last;
    }

    /// <summary>The symbol that a list of attributes applies to, if it is a member or parameter.</summary>
    private static List<(ISymbol Symbol, bool IsBackingField)> Targets(AttributeListSyntax list, SyntaxNode owner, SemanticModel semantics, CancellationToken cancellationToken)
    {
        string target = list.Target?.Identifier.ValueText ?? "";
        switch (owner)
        {
            case FieldDeclarationSyntax { Declaration.Variables: var variables }:
                return Declared(variables, target, isBackingField: false);
            case EventFieldDeclarationSyntax { Declaration.Variables: var variables } when target == "field":
                return Declared(variables, target: "", isBackingField: true);
            case ParameterSyntax parameter when target == "property":
                return semantics.GetDeclaredSymbol(parameter, cancellationToken) is { ContainingType: { } type } && type.GetMembers(parameter.Identifier.ValueText) is [IPropertySymbol property]
                    ? [(property, false)]
                    : [];
            case EnumMemberDeclarationSyntax or ParameterSyntax or PropertyDeclarationSyntax or IndexerDeclarationSyntax:
                return semantics.GetDeclaredSymbol(owner, cancellationToken) is { } symbol ? [(symbol, target == "field" && owner is not EnumMemberDeclarationSyntax)] : [];
            case AccessorDeclarationSyntax accessor when target == "param":
                return semantics.GetDeclaredSymbol(accessor, cancellationToken) is { Parameters: [.., var value] } ? [(value, false)] : [];
            default:
                return [];
        }

        List<(ISymbol, bool)> Declared(SeparatedSyntaxList<VariableDeclaratorSyntax> variables, string target, bool isBackingField)
        {
            List<(ISymbol, bool)> symbols = [];
            foreach (VariableDeclaratorSyntax variable in variables)
            {
                if (target is "" or "field" && semantics.GetDeclaredSymbol(variable, cancellationToken) is { } symbol)
                    symbols.Add((symbol, isBackingField));
            }

            return symbols;
        }
    }

    /// <summary>Why an attribute is not read; null if it may be.</summary>
    private static string? WhyNot(string name, bool isOwn, ISymbol symbol, bool isBackingField, SyntaxNodeAnalysisContext context)
    {
        if (symbol.ContainingType is not { } type)
            return null;
        bool isModel = AttributeRoles.IsModel(type, context.Compilation);
        if (!isOwn && !isModel)
            return null; // it may be intended for System.Text.Json only
        if (type.TypeKind == TypeKind.Enum)
            return name == "JsonValue" ? null : "an enum value has no key and no type of its own: set its JSON form with [JsonValue]";
        if (isBackingField)
            return symbol is IEventSymbol ? "events are never read or written" : "it is on the backing field of '" + symbol.Name + "', which is not read or written: remove 'field:'";
        if (name == "JsonValue")
            return "it is not an enum value: use [JsonKey] to name a key";
        return symbol is IParameterSymbol parameter
            ? AttributeRoles.WhyNot(parameter, type, context.Compilation, context.CancellationToken)
            : AttributeRoles.WhyNot(symbol, type, isModel);
    }
}
