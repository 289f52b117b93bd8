using JsonModelGen.Generator.Parsing.Names;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace JsonModelGen.Generator.Parsing.Unions;

/// <summary>
/// The cases of all unions of a compilation, found once and only if there is a union. They are in declaration order, with files
/// sorted by path, because the order in which the compiler gets them must not matter.
/// </summary>
internal sealed class UnionCases
{
    private static readonly List<INamedTypeSymbol> s_none = [];

    private readonly Dictionary<INamedTypeSymbol, List<INamedTypeSymbol>> _cases = new(SymbolEqualityComparer.Default);

    private UnionCases()
    {
    }

    public static UnionCases Of(Compilation compilation, GeneratedCode generatedCode)
    {
        List<INamedTypeSymbol> all = [];
        Stack<INamespaceOrTypeSymbol> pending = new([compilation.Assembly.GlobalNamespace]);
        while (pending.Count > 0)
        {
            INamespaceOrTypeSymbol scope = pending.Pop();
            if (scope is INamedTypeSymbol { TypeKind: TypeKind.Class } type && IsCase(type) && !generatedCode.Declares(type))
                all.Add(type);
            foreach (ISymbol member in scope is INamespaceSymbol ? scope.GetMembers() : scope.GetTypeMembers().CastArray<ISymbol>())
                pending.Push((INamespaceOrTypeSymbol)member);
        }

        all.Sort((left, right) => InOrder(left, right, generatedCode));
        UnionCases cases = new();
        foreach (INamedTypeSymbol type in all)
        {
            foreach ((INamedTypeSymbol union, _) in UnionAttributes.UnionsOf(type))
            {
                if (!cases._cases.TryGetValue(union.OriginalDefinition, out List<INamedTypeSymbol>? found))
                    cases._cases.Add(union.OriginalDefinition, found = []);
                found.Add(type);
            }
        }

        return cases;
    }

    /// <summary>Those of one union.</summary>
    public IReadOnlyList<INamedTypeSymbol> this[INamedTypeSymbol union] =>
        _cases.TryGetValue(union.OriginalDefinition, out List<INamedTypeSymbol>? cases) ? cases : s_none;

    private static bool IsCase(INamedTypeSymbol type) => HasAttributes(type) && UnionAttributes.CaseOf(type) is not null && !UnfinishedCode.IsIn(type);

    /// <summary>Most types of a compilation have no attributes. That is read from the source, so that the compiler need not bind them.</summary>
    private static bool HasAttributes(INamedTypeSymbol type)
    {
        foreach (SyntaxReference reference in type.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax() is TypeDeclarationSyntax { AttributeLists.Count: > 0 })
                return true;
        }

        return false;
    }

    private static int InOrder(INamedTypeSymbol left, INamedTypeSymbol right, GeneratedCode generatedCode)
    {
        (string leftPath, int leftStart) = PlaceOf(left, generatedCode);
        (string rightPath, int rightStart) = PlaceOf(right, generatedCode);
        int order = string.CompareOrdinal(leftPath, rightPath);
        if (order == 0)
            order = leftStart.CompareTo(rightStart);
        return order != 0 ? order : string.CompareOrdinal(SymbolNames.Emitted(left), SymbolNames.Emitted(right));
    }

    /// <summary>The first declaration of a type in user code.</summary>
    private static (string Path, int Start) PlaceOf(INamedTypeSymbol type, GeneratedCode generatedCode)
    {
        (string Path, int Start)? first = null;
        foreach (SyntaxReference reference in type.DeclaringSyntaxReferences)
        {
            if (generatedCode.Contains(reference.SyntaxTree))
                continue;
            (string Path, int Start) place = (reference.SyntaxTree.FilePath, reference.Span.Start);
            int order = first is { } earlier ? string.CompareOrdinal(place.Path, earlier.Path) : -1;
            if (order < 0 || (order == 0 && place.Start < first!.Value.Start))
                first = place;
        }

        return first ?? ("", 0);
    }
}
