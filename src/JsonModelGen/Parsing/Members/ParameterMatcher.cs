using System.Collections.Immutable;
using JsonModelGen.Generator.Diagnostics;
using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Parsing.Names;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing.Members;

/// <summary>Matches the parameters of a constructor or factory with the members whose values they take.</summary>
internal static class ParameterMatcher
{
    /// <summary>Parameters by the name of the member that each fills; names match without regard to case, members of the parameter's type first, then exact matches.</summary>
    public static Dictionary<string, IParameterSymbol> Match(IMethodSymbol? constructor, List<ISymbol> members, INamedTypeSymbol type, IDiagnosticSink sink)
    {
        Dictionary<string, IParameterSymbol> matches = new(StringComparer.Ordinal);
        if (constructor is { IsVararg: true })
            sink.Report(DiagnosticDescriptors.NoUsableConstructor, constructor, type.Name, "its constructor takes __arglist");
        foreach (IParameterSymbol parameter in constructor?.Parameters ?? ImmutableArray<IParameterSymbol>.Empty)
        {
            if (parameter.Name.Length == 0)
            {
                sink.LeaveToCompiler(); // unfinished code
                continue;
            }

            string? obstacle =
                parameter.RefKind is RefKind.Ref or RefKind.Out ? "is passed by reference"
                : parameter.Type.TypeKind is TypeKind.Pointer or TypeKind.FunctionPointer ? "is a pointer"
                : null;
            if (obstacle is not null)
            {
                sink.Report(DiagnosticDescriptors.NoUsableConstructor, constructor!, type.Name, "the parameter '" + parameter.Name + "' of its constructor " + obstacle);
                continue;
            }

            ISymbol? member = FilledBy(parameter, members);
            if (member is not null && !matches.ContainsKey(member.Name))
                matches.Add(member.Name, parameter);
            else if (parameter.Type.TypeKind == TypeKind.Error)
                sink.LeaveToCompiler();
            else if (!parameter.IsOptional && !parameter.IsParams)
                sink.Report(DiagnosticDescriptors.ParameterWithoutMember, parameter, parameter.Name, type.Name);
        }

        return matches;
    }

    /// <summary>The member that a parameter fills, or null.</summary>
    private static ISymbol? FilledBy(IParameterSymbol parameter, List<ISymbol> members)
    {
        ISymbol? best = null;
        int bestRank = 0;
        foreach (ISymbol member in members)
        {
            if (!string.Equals(member.Name, parameter.Name, StringComparison.OrdinalIgnoreCase))
                continue;
            int rank = 1 +
                (member.Name == parameter.Name ? 1 : 0) +
                (SymbolEqualityComparer.Default.Equals(MemberParser.TypeOf(member), parameter.Type) ? 2 : 0);
            if (rank > bestRank)
                (best, bestRank) = (member, rank);
        }

        return best;
    }

    /// <summary>The parameters that get an argument. By System.Text.Json's rules, that of a member that is not read gets its default.</summary>
    public static EquatableArray<ParameterSpec> Filled(IMethodSymbol? constructor, ImmutableArray<MemberSpec>.Builder members, bool isStandard, CompilationFacts facts)
    {
        ImmutableArray<ParameterSpec>.Builder filled = ImmutableArray.CreateBuilder<ParameterSpec>();
        foreach (IParameterSymbol parameter in constructor?.Parameters ?? ImmutableArray<IParameterSymbol>.Empty)
        {
            bool isReference = parameter.RefKind == RefKind.RefReadOnlyParameter;
            string? constant = parameter.HasExplicitDefaultValue && !isReference && !facts.IsBehindAlias(parameter.Type) ? DefaultValue.TypedExpression(parameter) : null;
            if (isStandard && parameter is { IsOptional: false, IsParams: false })
                constant = "default(" + SymbolNames.EmittedWithAnnotation(parameter.Type) + ")!";
            if (constant is not null || IsFilled(parameter, members))
                filled.Add(new ParameterSpec(parameter.Name, isReference, constant));
        }

        return filled.ToEquatable();
    }

    private static bool IsFilled(IParameterSymbol parameter, ImmutableArray<MemberSpec>.Builder members)
    {
        foreach (MemberSpec member in members)
        {
            if (member.Parameter == parameter.Name)
                return true;
        }

        return false;
    }
}
