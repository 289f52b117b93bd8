using JsonModelGen.Generator.Diagnostics;
using JsonModelGen.Generator.Parsing.Names;
using JsonModelGen.Generator.Parsing.Options;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing.Members;

/// <summary>
/// Selects the members of a type to include: public instance properties, and other members with an attribute. Members of base
/// classes come first; an overridden or hidden member keeps the position of the first and is described by the last. By System.Text.Json's
/// rules, members of base classes come last, and the most derived declaration decides about both.
/// </summary>
internal static class MemberCollector
{
    /// <param name="type">The type.</param>
    /// <param name="setsRequiredMembers">Whether its constructor has <c>[SetsRequiredMembers]</c>.</param>
    /// <param name="generatedCode">Recognises generated code, which is ignored.</param>
    /// <param name="sink">Receives the reports.</param>
    /// <param name="rules">Which members are included, and their order.</param>
    public static List<ISymbol> Collect(INamedTypeSymbol type, bool setsRequiredMembers, GeneratedCode generatedCode, IDiagnosticSink sink, MemberRules rules)
    {
        List<ISymbol> members = [];
        Dictionary<string, int> places = new(StringComparer.Ordinal);
        foreach (INamedTypeSymbol current in HierarchyOf(type, rules))
        {
            foreach (ISymbol member in MembersOf(current, generatedCode, rules))
            {
                if (!IsIncluded(member, type, rules.IncludesFields, sink))
                {
                    if (!setsRequiredMembers && member is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true })
                        sink.Report(DiagnosticDescriptors.UnreachableMember, member, member.Name, type.Name, "it is required, but not included: add [JsonKey]");
                    continue;
                }

                if (places.TryGetValue(member.Name, out int place))
                {
                    if (SymbolEqualityComparer.Default.Equals(members[place].ContainingType, member.ContainingType))
                        sink.LeaveToCompiler(); // declared twice
                    // An ignored member hides nothing from System.Text.Json, unless it is an override.
                    if (!rules.IsStandard || (IsIgnored(members[place]) && !Overrides(members[place], member)))
                        members[place] = member;
                }
                else
                {
                    places.Add(member.Name, members.Count);
                    members.Add(member);
                }
            }
        }

        return members;
    }

    private static bool IsIgnored(ISymbol member) =>
        Attributes.Find(member, KnownNames.SystemTextJsonNamespace, KnownNames.JsonIgnoreAttribute) is { } attribute && (attribute.Named("Condition")?.Value as int? ?? 1) == 1;

    private static bool Overrides(ISymbol member, ISymbol other)
    {
        for (IPropertySymbol? property = member as IPropertySymbol; property is not null; property = property.OverriddenProperty)
        {
            if (SymbolEqualityComparer.Default.Equals(property, other))
                return true;
        }

        return false;
    }

    private static List<INamedTypeSymbol> HierarchyOf(INamedTypeSymbol type, MemberRules rules)
    {
        List<INamedTypeSymbol> hierarchy = [];
        for (INamedTypeSymbol? current = type; current is { SpecialType: not (SpecialType.System_Object or SpecialType.System_ValueType) }; current = current.BaseType)
            hierarchy.Add(current);
        if (!rules.IsStandard)
            hierarchy.Reverse();
        return hierarchy;
    }

    /// <summary>Members in System.Text.Json's order: compiled types list fields first, source types all members in the order of declaration; it puts fields last.</summary>
    public static List<ISymbol> PropertiesFirst(List<ISymbol> members) =>
        [.. members.FindAll(static member => member is IPropertySymbol), .. members.FindAll(static member => member is not IPropertySymbol)];

    private static List<ISymbol> MembersOf(INamedTypeSymbol type, GeneratedCode generatedCode, MemberRules rules)
    {
        List<ISymbol> members = DeclaredMembers.Of(type, generatedCode);
        return rules.IsStandard ? PropertiesFirst(members) : members;
    }

    private static bool IsIncluded(ISymbol member, INamedTypeSymbol model, bool includesFields, IDiagnosticSink sink)
    {
        if (member is not (IPropertySymbol or IFieldSymbol { AssociatedSymbol: null }) || member.IsImplicitlyDeclared && member is IFieldSymbol)
            return false;

        bool isAsked = SymbolAttributes.Of(member).IsIncluded;
        string? obstacle = member switch
        {
            { IsStatic: true } => "it is static",
            IPropertySymbol { IsIndexer: true } => "it is an indexer",
            IPropertySymbol { ExplicitInterfaceImplementations.IsEmpty: false } => "it implements an interface explicitly",
            IPropertySymbol { RefKind: not RefKind.None } or IFieldSymbol { RefKind: not RefKind.None } => "it returns a reference",
            _ => null,
        };
        if (obstacle is not null)
        {
            if (isAsked)
                sink.Report(DiagnosticDescriptors.UnreachableMember, member, member.Name, model.Name, obstacle);
            return false;
        }

        return isAsked || member is { DeclaredAccessibility: Accessibility.Public } and (IPropertySymbol or IFieldSymbol) && (includesFields || member is IPropertySymbol);
    }
}
