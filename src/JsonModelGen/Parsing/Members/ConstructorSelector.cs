using JsonModelGen.Generator.Diagnostics;
using JsonModelGen.Generator.Parsing.Names;
using JsonModelGen.Generator.Parsing.Options;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace JsonModelGen.Generator.Parsing.Members;

/// <summary>
/// Selects the constructor that creates the object: the one with <c>[JsonConstructor]</c>; else the primary one; else a public one without
/// parameters; else the only public one; else, if there is just one at all, that. By System.Text.Json's rules, a public one without
/// parameters, which every struct has, comes before the primary one.
/// </summary>
internal static class ConstructorSelector
{
    /// <summary>The constructor, or null after reporting why there is none.</summary>
    public static IMethodSymbol? Select(INamedTypeSymbol type, GeneratedCode generatedCode, IDiagnosticSink sink, CancellationToken cancellationToken)
    {
        List<IMethodSymbol> candidates = [];
        IMethodSymbol? marked = null;
        foreach (IMethodSymbol constructor in type.InstanceConstructors)
        {
            if ((IsCopyConstructor(constructor, type) && !HasConstructorAttribute(constructor)) || generatedCode.Declares(constructor))
                continue;
            candidates.Add(constructor);
            if (!HasConstructorAttribute(constructor))
                continue;
            if (marked is not null)
            {
                sink.Report(DiagnosticDescriptors.ContradictoryAttributes, constructor, type.Name, "two constructors have [JsonConstructor]");
                return null;
            }

            marked = constructor;
        }

        IMethodSymbol? selected = marked ??
            (Presets.IsStandard(type.ContainingAssembly) ? WithoutParameters(candidates) : null) ??
            Primary(candidates, cancellationToken) ??
            Best(candidates, type);
        if (selected is not null && TypeUse.IsRefused(selected))
        {
            sink.Report(DiagnosticDescriptors.NoUsableConstructor, type, type.Name, "its constructor is obsolete as an error");
            return null;
        }

        if (selected is null)
            sink.Report(DiagnosticDescriptors.NoUsableConstructor, type, type.Name, "it has several constructors; mark the one to use with [JsonConstructor]");
        return selected;
    }

    /// <summary>Whether the constructor runs no code except the initializers of its type.</summary>
    public static bool HasNoBody(IMethodSymbol constructor, CancellationToken cancellationToken) =>
        constructor.IsImplicitlyDeclared || IsPrimary(constructor, cancellationToken);

    /// <summary>
    /// The constructor of a foreign type: the one with <c>[JsonConstructor]</c>; else the public parameterless one; but if that could not fill all members, the longest
    /// whose parameters all match a member. The implicit one of a struct is used only if no other would fill members without a setter.
    /// By System.Text.Json's rules, the parameterless one is used whatever it can fill.
    /// </summary>
    /// <returns>The constructor, or null after reporting why there is none.</returns>
    public static IMethodSymbol? SelectForeign(INamedTypeSymbol type, IReadOnlyList<ISymbol> members, bool isStandard, IDiagnosticSink sink)
    {
        List<IMethodSymbol> candidates = [];
        foreach (IMethodSymbol constructor in type.InstanceConstructors)
        {
            if (constructor.DeclaredAccessibility == Accessibility.Public && !IsCopyConstructor(constructor, type) && !TypeUse.IsRefused(constructor) && AllMatch(constructor, members))
                candidates.Add(constructor);
        }

        if (candidates.Find(HasConstructorAttribute) is { } marked)
            return marked;

        IMethodSymbol? longest = null;
        bool isAmbiguous = false;
        foreach (IMethodSymbol constructor in candidates)
        {
            isAmbiguous = longest is not null && longest.Parameters.Length == constructor.Parameters.Length || isAmbiguous && constructor.Parameters.Length < longest!.Parameters.Length;
            if (longest is null || constructor.Parameters.Length > longest.Parameters.Length)
                longest = constructor;
        }

        if (WithoutParameters(candidates) is { } simple && (isStandard || HasSetters(members)))
        {
            // The implicit constructor of a struct may leave members without a setter null.
            bool mayLeaveNull = type.IsValueType && simple.IsImplicitlyDeclared;
            if (isStandard || !mayLeaveNull || !FillsWhatHasNoSetter(longest!, members))
                return simple;
        }

        if (longest is not null && !isAmbiguous)
            return longest;
        string reason = isAmbiguous ? "several of its public constructors are suitable" : "it has no public constructor whose parameters all have the name and type of a public property or field";
        sink.Report(DiagnosticDescriptors.NoUsableConstructor, type, type.Name, reason);
        return null;
    }

    private static bool AllMatch(IMethodSymbol constructor, IReadOnlyList<ISymbol> members)
    {
        foreach (IParameterSymbol parameter in constructor.Parameters)
        {
            bool matches = parameter.IsOptional || parameter.IsParams;
            foreach (ISymbol member in members)
                matches |= string.Equals(member.Name, parameter.Name, StringComparison.OrdinalIgnoreCase) && SymbolEqualityComparer.Default.Equals(MemberParser.TypeOf(member), parameter.Type);
            if (!matches || parameter.RefKind is RefKind.Ref or RefKind.Out)
                return false;
        }

        return true;
    }

    /// <summary>Whether members can be set after construction, so that a parameterless constructor is useful.</summary>
    private static bool HasSetters(IReadOnlyList<ISymbol> members)
    {
        foreach (ISymbol member in members)
        {
            if (member is IPropertySymbol { SetMethod.DeclaredAccessibility: Accessibility.Public } or IFieldSymbol { IsReadOnly: false })
                return true;
        }

        return members.Count == 0;
    }

    private static bool FillsWhatHasNoSetter(IMethodSymbol constructor, IReadOnlyList<ISymbol> members)
    {
        foreach (IParameterSymbol parameter in constructor.Parameters)
        {
            foreach (ISymbol member in members)
            {
                if (member is IPropertySymbol { SetMethod: null } or IFieldSymbol { IsReadOnly: true } && string.Equals(member.Name, parameter.Name, StringComparison.OrdinalIgnoreCase))
                    return true;
            }
        }

        return false;
    }

    private static IMethodSymbol? Primary(List<IMethodSymbol> candidates, CancellationToken cancellationToken)
    {
        foreach (IMethodSymbol constructor in candidates)
        {
            if (IsPrimary(constructor, cancellationToken) || IsOfPositionalRecord(constructor))
                return constructor;
        }

        return null;
    }

    /// <summary>Whether a compiled constructor is that of a positional record: its parameters match a <c>Deconstruct</c> method.</summary>
    private static bool IsOfPositionalRecord(IMethodSymbol constructor)
    {
        if (!constructor.DeclaringSyntaxReferences.IsEmpty || !constructor.ContainingType.IsRecord || constructor.Parameters.IsEmpty)
            return false;
        foreach (ISymbol member in constructor.ContainingType.GetMembers("Deconstruct"))
        {
            if (member is IMethodSymbol deconstruct && GivesBack(deconstruct, constructor))
                return true;
        }

        return false;
    }

    private static bool GivesBack(IMethodSymbol deconstruct, IMethodSymbol constructor)
    {
        bool isSame = deconstruct.Parameters.Length == constructor.Parameters.Length;
        for (int i = 0; isSame && i < constructor.Parameters.Length; i++)
        {
            IParameterSymbol part = deconstruct.Parameters[i];
            isSame = part.RefKind == RefKind.Out && part.Name == constructor.Parameters[i].Name && SymbolEqualityComparer.Default.Equals(part.Type, constructor.Parameters[i].Type);
        }

        return isSame;
    }

    private static bool IsPrimary(IMethodSymbol constructor, CancellationToken cancellationToken) =>
        !constructor.DeclaringSyntaxReferences.IsEmpty &&
        constructor.DeclaringSyntaxReferences[0].GetSyntax(cancellationToken) is TypeDeclarationSyntax;

    private static IMethodSymbol? Best(List<IMethodSymbol> candidates, INamedTypeSymbol type)
    {
        IMethodSymbol? onlyPublic = null;
        IMethodSymbol? onlyOther = null;
        int publicCount = 0;
        int otherCount = 0;
        foreach (IMethodSymbol constructor in candidates)
        {
            // The implicit constructor of a struct does not count if there is one with parameters.
            if (constructor.IsImplicitlyDeclared && type.IsValueType && candidates.Count == 2)
                continue;
            if (constructor.DeclaredAccessibility == Accessibility.Public)
            {
                if (constructor.Parameters.IsEmpty)
                    return constructor;
                onlyPublic = constructor;
                publicCount++;
            }
            else
            {
                onlyOther = constructor;
                otherCount++;
            }
        }

        if (publicCount > 0)
            return publicCount == 1 ? onlyPublic : ImplicitOfStruct(candidates, type);
        return otherCount == 1 ? onlyOther : null;
    }

    private static IMethodSymbol? WithoutParameters(List<IMethodSymbol> candidates) =>
        candidates.Find(static constructor => constructor.Parameters.IsEmpty && constructor.DeclaredAccessibility == Accessibility.Public);

    private static IMethodSymbol? ImplicitOfStruct(List<IMethodSymbol> candidates, INamedTypeSymbol type) =>
        type.IsValueType ? candidates.Find(static constructor => constructor.Parameters.IsEmpty) : null;

    private static bool IsCopyConstructor(IMethodSymbol constructor, INamedTypeSymbol type) =>
        type.IsRecord &&
        constructor.Parameters.Length == 1 &&
        SymbolEqualityComparer.Default.Equals(constructor.Parameters[0].Type, type);

    private static bool HasConstructorAttribute(IMethodSymbol constructor) =>
        Attributes.Find(constructor, KnownNames.SystemTextJsonNamespace, KnownNames.JsonConstructorAttribute) is not null;
}
