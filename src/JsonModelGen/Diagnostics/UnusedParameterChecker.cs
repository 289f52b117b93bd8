using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Parsing.Members;
using JsonModelGen.Generator.Parsing.Names;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace JsonModelGen.Generator.Diagnostics;

/// <summary>
/// Warns about primary constructor parameters that are filled but not used: the compiler generates no property from a record's parameter
/// if the record declares or inherits one with its name, and none at all from a class's.
/// </summary>
internal static class UnusedParameterChecker
{
    /// <param name="type">The model.</param>
    /// <param name="model">Its specification.</param>
    /// <param name="sink">Receives the reports.</param>
    /// <param name="cancellationToken">Cancels the search.</param>
    public static void Check(INamedTypeSymbol type, ModelSpec model, IDiagnosticSink sink, CancellationToken cancellationToken)
    {
        if (model.Factory is not null)
            return;
        foreach (SyntaxReference reference in type.DeclaringSyntaxReferences)
        {
            if (GeneratedCode.InGeneratedFiles.Contains(reference.SyntaxTree) || reference.GetSyntax(cancellationToken) is not TypeDeclarationSyntax { ParameterList: { } parameters })
                continue;
            foreach (ParameterSyntax parameter in parameters.Parameters)
            {
                if (FilledBy(parameter.Identifier.ValueText, model) is { } member && !IsProperty(type, parameter) && !IsUsed(type, parameter.Identifier.ValueText, cancellationToken) && Symbol(type, parameter) is { } symbol)
                    sink.Report(DiagnosticDescriptors.UnusedParameter, symbol, symbol.Name, type.Name, member.Name);
            }
        }
    }

    private static MemberSpec? FilledBy(string parameter, ModelSpec model)
    {
        foreach (MemberSpec member in model.Members)
        {
            if (member.Parameter == parameter && member.Target == MemberTarget.Constructor)
                return member;
        }

        return null;
    }

    /// <summary>Whether the compiler generates a property from the parameter.</summary>
    private static bool IsProperty(INamedTypeSymbol type, ParameterSyntax parameter)
    {
        if (!type.IsRecord)
            return false;
        foreach (ISymbol member in type.GetMembers(parameter.Identifier.ValueText))
        {
            if (PositionalParameter.Of(member) is not null)
                return true;
        }

        return false;
    }

    /// <summary>Whether code of the type mentions the parameter, or anything with its name, to avoid false warnings.</summary>
    private static bool IsUsed(INamedTypeSymbol type, string name, CancellationToken cancellationToken)
    {
        foreach (SyntaxReference reference in type.DeclaringSyntaxReferences)
        {
            if (GeneratedCode.InGeneratedFiles.Contains(reference.SyntaxTree))
                continue;
            foreach (SyntaxNode node in reference.GetSyntax(cancellationToken).DescendantNodes())
            {
                if (node is IdentifierNameSyntax { Identifier.ValueText: var named } && named == name)
                    return true;
            }
        }

        return false;
    }

    private static IParameterSymbol? Symbol(INamedTypeSymbol type, ParameterSyntax parameter)
    {
        foreach (IMethodSymbol constructor in type.InstanceConstructors)
        {
            foreach (IParameterSymbol candidate in constructor.Parameters)
            {
                if (!candidate.Locations.IsEmpty && candidate.Locations[0].SourceTree == parameter.SyntaxTree && candidate.Locations[0].SourceSpan == parameter.Identifier.Span)
                    return candidate;
            }
        }

        return null;
    }
}
