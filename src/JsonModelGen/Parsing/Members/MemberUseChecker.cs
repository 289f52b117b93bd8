using JsonModelGen.Generator.Diagnostics;
using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Parsing.Names;
using JsonModelGen.Generator.Parsing.Options;
using JsonModelGen.Generator.Parsing.Resolvers;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing.Members;

/// <summary>Checks that emitted code can use a member as needed: access it, name it, read it and write it.</summary>
internal sealed class MemberUseChecker(INamedTypeSymbol model, Compilation compilation, ShapeContext shapes, MemberReach reach, IDiagnosticSink sink)
{
    /// <summary>Whether code may use the member at all.</summary>
    public bool CheckUse(ISymbol member, SymbolAttributes attributes, bool isRequired)
    {
        if (isRequired && reach.IsHidden(member))
            return Refuse(member, "it is required, but another member of the same name hides it");
        return !UseDiagnostics.IsRefused(member, attributes, shapes.Facts)
            || Refuse(member, "using it does not compile, because it or its type is obsolete as an error: exclude it with [JsonKey(IncludeFromJson = false, IncludeToJson = false)]");
    }

    /// <summary>Whether an accessor outside the model can access the member.</summary>
    public bool CheckAccessor(ISymbol member, AccessorSpec accessor)
    {
        if (shapes.Facts.IsBehindAlias(member.ContainingType))
            return Refuse(member, "the generated code must name its type, and " + CompilationFacts.BehindAlias);
        return !accessor.IsFileLocal || AccessorParser.CanStandOutside(member, compilation)
            || Refuse(member, "it can only be set from its own type, and that type or the member's type is private within a generic type: make them internal, or give the member a setter");
    }

    /// <summary>An attribute that cannot be honoured is an error; members without attributes are ignored.</summary>
    public bool CheckReach(ISymbol member, SymbolAttributes attributes, MemberTarget target, bool isWritten, KeyOptions options)
    {
        if (options is { IncludeFromJson: false, Required: true })
        {
            sink.Report(DiagnosticDescriptors.ContradictoryAttributes, member, member.Name, "its key is required, but the member is not read: remove one of the two");
            return false;
        }

        string? obstacle = null;
        if (target == MemberTarget.None && (options.IncludeFromJson == true || options.Required == true))
            obstacle = "it cannot be set: it has no setter, and no constructor parameter has its name";
        else if (!isWritten && options.IncludeToJson == true)
            obstacle = "it has no accessible getter";
        else if (target == MemberTarget.None && !isWritten && options is { IncludeFromJson: not false, IncludeToJson: not false } && attributes.IsIncluded)
            obstacle = "neither its getter nor its setter is accessible from the model";

        return obstacle is null || Refuse(member, obstacle);
    }

    /// <summary>A read-only or write-only model, or a type with only one of its methods, is sufficient if the other direction is not needed.</summary>
    public bool CheckDirections(ISymbol member, ITypeSymbol? unreadable, ITypeSymbol? unwritable)
    {
        if (unreadable is INamedTypeSymbol { } unread && IsModel(unread))
            sink.Report(DiagnosticDescriptors.MissingDirection, member, member.Name, "read", SymbolNames.Shown(unread), "FromJson", "CreateFactory", "IncludeFromJson", model.Name);
        else if (unreadable is not null)
            sink.Report(DiagnosticDescriptors.MissingMethod, member, member.Name, "read", SymbolNames.Shown(unreadable), "ToJson(Utf8JsonWriter)", "static " + SymbolNames.Shown(unreadable) + " FromJson(ref Utf8JsonReader)", "IncludeFromJson");
        if (unwritable is INamedTypeSymbol { } unwritten && IsModel(unwritten))
            sink.Report(DiagnosticDescriptors.MissingDirection, member, member.Name, "written", SymbolNames.Shown(unwritten), "ToJson", "CreateToJson", "IncludeToJson", model.Name);
        else if (unwritable is not null)
            sink.Report(DiagnosticDescriptors.MissingMethod, member, member.Name, "written", SymbolNames.Shown(unwritable), "FromJson(ref Utf8JsonReader)", "void ToJson(Utf8JsonWriter)", "IncludeToJson");
        return unreadable is null && unwritable is null;
    }

    private bool IsModel(INamedTypeSymbol type) => ModelResolver.HasModelAttribute(type) || shapes.ForeignTypes.Find(type) is not null;

    private bool Refuse(ISymbol member, string reason)
    {
        sink.Report(DiagnosticDescriptors.UnreachableMember, member, member.Name, model.Name, reason);
        return false;
    }
}
