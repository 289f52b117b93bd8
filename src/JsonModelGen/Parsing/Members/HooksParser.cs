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
            OnFromJson: IsWritten("OnFromJson", out bool definesOnFromJson),
            OnToJson: IsWritten("OnToJson", out bool definesOnToJson),
            OnDeserializing: callbacks.Contains("IJsonOnDeserializing"),
            OnDeserialized: callbacks.Contains("IJsonOnDeserialized"),
            OnSerializing: callbacks.Contains("IJsonOnSerializing"),
            OnSerialized: callbacks.Contains("IJsonOnSerialized"),
            IsReadOnly: type.IsReadOnly) { DefinesOnFromJson = definesOnFromJson, DefinesOnToJson = definesOnToJson };

        bool IsWritten(string name, out bool isDefined)
        {
            foreach (ISymbol member in type.GetMembers(name))
            {
                if (member is IMethodSymbol { Parameters.IsEmpty: true, IsGenericMethod: false } method && IsHook(method.PartialImplementationPart ?? method))
                {
                    isDefined = method.PartialImplementationPart is not null && !generatedCode.Declares(method);
                    return true;
                }
            }

            isDefined = false;
            return false;
        }

        // The emitted part is the definition; the author's has a body, and before its name no more than "partial void", or "async", which only it has.
        bool IsHook(IMethodSymbol method) =>
            !method.DeclaringSyntaxReferences.IsEmpty &&
            !generatedCode.Declares(method) &&
            method.DeclaringSyntaxReferences[0].GetSyntax(cancellationToken) is MethodDeclarationSyntax declaration &&
            AreThoseOfHook(declaration.Modifiers) &&
            (declaration.Body is not null || declaration.ExpressionBody is not null);
    }

    private static bool AreThoseOfHook(SyntaxTokenList modifiers)
    {
        bool isPartial = false;
        foreach (SyntaxToken modifier in modifiers)
        {
            if (modifier.IsKind(SyntaxKind.PartialKeyword))
                isPartial = true;
            else if (!modifier.IsKind(SyntaxKind.AsyncKeyword))
                return false;
        }

        return isPartial;
    }
}
