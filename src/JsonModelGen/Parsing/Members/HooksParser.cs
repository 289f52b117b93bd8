using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Parsing.Names;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace JsonModelGen.Generator.Parsing.Members;

/// <summary>Finds the partial methods <c>OnFromJson</c> and <c>OnToJson</c>, and System.Text.Json's callback interfaces.</summary>
internal static class HooksParser
{
    public static HooksSpec Parse(INamedTypeSymbol type, GeneratedCode generatedCode, CancellationToken cancellationToken)
    {
        HashSet<string> callbacks = new(StringComparer.Ordinal);
        foreach (INamedTypeSymbol implemented in type.AllInterfaces)
        {
            if (SymbolNames.Is(implemented.ContainingNamespace, KnownNames.SystemTextJsonNamespace))
                callbacks.Add(implemented.Name);
        }

        return new HooksSpec(
            OnFromJson: IsWritten("OnFromJson", out string? onFromJson),
            OnToJson: IsWritten("OnToJson", out string? onToJson),
            OnDeserializing: callbacks.Contains("IJsonOnDeserializing"),
            OnDeserialized: callbacks.Contains("IJsonOnDeserialized"),
            OnSerializing: callbacks.Contains("IJsonOnSerializing"),
            OnSerialized: callbacks.Contains("IJsonOnSerialized"),
            IsReadOnly: type.IsReadOnly) { OnFromJsonModifiers = onFromJson, OnToJsonModifiers = onToJson };

        bool IsWritten(string name, out string? modifiers)
        {
            modifiers = null;
            foreach (ISymbol member in type.GetMembers(name))
            {
                if (member is not IMethodSymbol { Parameters.IsEmpty: true, IsGenericMethod: false, ReturnsVoid: true } method || HookOf(method.PartialImplementationPart ?? method) is not { } hook)
                    continue;
                if (method.PartialImplementationPart is null || generatedCode.Declares(method))
                    modifiers = RepeatedModifiers(hook);
                return true;
            }

            return false;
        }

        // The emitted part is the definition; the user's part has the body.
        MethodDeclarationSyntax? HookOf(IMethodSymbol method) =>
            !method.IsStatic && !method.DeclaringSyntaxReferences.IsEmpty &&
            !generatedCode.Declares(method) &&
            method.DeclaringSyntaxReferences[0].GetSyntax(cancellationToken) is MethodDeclarationSyntax declaration &&
            declaration.Modifiers.Any(SyntaxKind.PartialKeyword) &&
            (declaration.Body is not null || declaration.ExpressionBody is not null)
                ? declaration
                : null;
    }

    /// <summary>Both parts of a partial method have the same modifiers, but for <c>async</c>, which only a body has.</summary>
    private static string RepeatedModifiers(MethodDeclarationSyntax method)
    {
        List<string> repeated = [];
        foreach (SyntaxToken modifier in method.Modifiers)
        {
            if (!modifier.IsKind(SyntaxKind.AsyncKeyword))
                repeated.Add(modifier.Text);
        }

        return string.Join(" ", repeated);
    }
}
