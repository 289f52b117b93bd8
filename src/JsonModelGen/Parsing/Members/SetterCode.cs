using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace JsonModelGen.Generator.Parsing.Members;

/// <summary>Finds setters with user code, which may throw. Setters of other assemblies are not known.</summary>
internal static class SetterCode
{
    public static bool IsIn(ISymbol member, INamedTypeSymbol model, CancellationToken cancellationToken)
    {
        if (member is not IPropertySymbol || !SymbolEqualityComparer.Default.Equals(member.ContainingAssembly, model.ContainingAssembly))
            return false;
        foreach (SyntaxReference reference in member.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax(cancellationToken) is not PropertyDeclarationSyntax { AccessorList: { } accessors })
                continue;
            foreach (AccessorDeclarationSyntax accessor in accessors.Accessors)
            {
                bool isSetter = accessor.IsKind(SyntaxKind.SetAccessorDeclaration) || accessor.IsKind(SyntaxKind.InitAccessorDeclaration);
                if (isSetter && (accessor.Body is not null || accessor.ExpressionBody is not null))
                    return true;
            }
        }

        return false;
    }
}
