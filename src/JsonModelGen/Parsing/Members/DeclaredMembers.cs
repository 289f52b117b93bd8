using System.Collections.Immutable;
using JsonModelGen.Generator.Parsing.Names;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace JsonModelGen.Generator.Parsing.Members;

/// <summary>
/// The properties and fields of a type in declaration order. For a type in several files, the files are sorted by
/// path, because the order in which the compiler gets them must not matter.
/// </summary>
/// <remarks>
/// The members are looked up one by one, by the names in the source. When asked for all members of a record at once, the compiler
/// creates and sorts the dozens that it generates, which costs many times as much as the members themselves.
/// </remarks>
internal static class DeclaredMembers
{
    /// <summary>The properties and fields, except those declared only in generated code.</summary>
    public static List<ISymbol> Of(INamedTypeSymbol type, GeneratedCode generatedCode)
    {
        List<ISymbol> members = [];
        if (Declarations(type, generatedCode) is not { } declarations || !AddByName(type, declarations, members))
        {
            members.Clear();
            members.AddRange(InSourceOrder(type));
        }

        // A member without a name is unfinished code.
        members.RemoveAll(member => member is not (IPropertySymbol or IFieldSymbol) || member.Name.Length == 0 || generatedCode.Declares(member));
        return members;
    }

    /// <summary>The parts of a type in user code, ordered by file; null if there is none, as for a compiled type.</summary>
    private static List<TypeDeclarationSyntax>? Declarations(INamedTypeSymbol type, GeneratedCode generatedCode)
    {
        ImmutableArray<SyntaxReference> references = type.DeclaringSyntaxReferences;
        if (references.IsEmpty)
            return null;

        List<TypeDeclarationSyntax> declarations = new(references.Length);
        foreach (SyntaxReference reference in references)
        {
            if (generatedCode.Contains(reference.SyntaxTree))
                continue;
            if (reference.GetSyntax() is not TypeDeclarationSyntax declaration)
                return null;

            // Insertion sort by path: there are few parts, mostly in order.
            int place = declarations.Count;
            while (place > 0 && string.CompareOrdinal(declarations[place - 1].SyntaxTree.FilePath, declaration.SyntaxTree.FilePath) > 0)
                place--;
            declarations.Insert(place, declaration);
        }

        return declarations;
    }

    /// <summary>Adds the declared members; false if one of them has another name or location than its syntax.</summary>
    private static bool AddByName(INamedTypeSymbol type, List<TypeDeclarationSyntax> declarations, List<ISymbol> members)
    {
        HashSet<string> names = new(StringComparer.Ordinal);
        foreach (TypeDeclarationSyntax declaration in declarations)
        {
            if (type.IsRecord && declaration.ParameterList is { } parameters)
            {
                foreach (ParameterSyntax parameter in parameters.Parameters)
                {
                    // Members in user code are sorted by their location there.
                    if (!IsWritten(parameter.Identifier.ValueText, declarations))
                        Add(parameter.Identifier);
                }
            }

            foreach (MemberDeclarationSyntax member in declaration.Members)
            {
                switch (member)
                {
                    case PropertyDeclarationSyntax property:
                        if (property.ExplicitInterfaceSpecifier is not null || property.Modifiers.Any(SyntaxKind.PartialKeyword))
                            return false;
                        Add(property.Identifier);
                        break;
                    case FieldDeclarationSyntax field:
                        foreach (VariableDeclaratorSyntax variable in field.Declaration.Variables)
                            Add(variable.Identifier);
                        break;
                    case IndexerDeclarationSyntax:
                        return false;
                }
            }
        }

        return true;

        void Add(SyntaxToken identifier)
        {
            if (names.Add(identifier.ValueText))
                members.AddRange(type.GetMembers(identifier.ValueText));
        }
    }

    private static bool IsWritten(string name, List<TypeDeclarationSyntax> declarations)
    {
        foreach (TypeDeclarationSyntax declaration in declarations)
        {
            foreach (MemberDeclarationSyntax member in declaration.Members)
            {
                if (member is PropertyDeclarationSyntax property && property.Identifier.ValueText == name)
                    return true;
                if (member is not FieldDeclarationSyntax field)
                    continue;
                foreach (VariableDeclaratorSyntax variable in field.Declaration.Variables)
                {
                    if (variable.Identifier.ValueText == name)
                        return true;
                }
            }
        }

        return false;
    }

    /// <summary>All members, ordered by location.</summary>
    private static List<ISymbol> InSourceOrder(INamedTypeSymbol type)
    {
        List<ISymbol> members = [.. type.GetMembers()];
        if (type.DeclaringSyntaxReferences.Length < 2)
            return members;

        Dictionary<ISymbol, int> order = new(SymbolEqualityComparer.Default);
        for (int i = 0; i < members.Count; i++)
            order[members[i]] = i;
        members.Sort((left, right) =>
        {
            int byPath = string.CompareOrdinal(PathOf(left), PathOf(right));
            return byPath != 0 ? byPath : order[left].CompareTo(order[right]);
        });
        return members;
    }

    private static string PathOf(ISymbol symbol) =>
        symbol.Locations.IsEmpty ? "" : symbol.Locations[0].SourceTree?.FilePath ?? "";
}
