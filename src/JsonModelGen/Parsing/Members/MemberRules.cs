using JsonModelGen.Generator.Parsing.Options;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing.Members;

/// <summary>Which members of a type are included without an attribute, and in which order.</summary>
/// <param name="IncludesFields">Whether public fields are included.</param>
/// <param name="IsStandard">Whether the order is System.Text.Json's: the most derived class first, and fields after properties.</param>
internal readonly record struct MemberRules(bool IncludesFields, bool IsStandard)
{
    public static MemberRules OfModel(INamedTypeSymbol model) => new(IncludesFields: false, Presets.IsStandard(model.ContainingAssembly));

    /// <summary>The rules for a foreign type, which has no attributes of ours, as the assembly that names it sees it.</summary>
    public static MemberRules OfForeign(IAssemblySymbol user) => Presets.IsStandard(user) ? new(IncludesFields: false, IsStandard: true) : new(IncludesFields: true, IsStandard: false);
}
