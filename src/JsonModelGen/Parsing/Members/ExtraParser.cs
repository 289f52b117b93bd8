using JsonModelGen.Generator.Diagnostics;
using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Parsing.Conversions;
using JsonModelGen.Generator.Parsing.Names;
using JsonModelGen.Generator.Parsing.Options;
using JsonModelGen.Generator.Shapes;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing.Members;

/// <summary>Checks whether a member with <c>[JsonExtra]</c>, or System.Text.Json's <c>[JsonExtensionData]</c>, can keep unknown keys.</summary>
internal sealed class ExtraParser(INamedTypeSymbol model, IDiagnosticSink sink)
{
    /// <summary>The options that a member without a key can have: whether it is read and written, and the form of its values.</summary>
    private static readonly string[] s_meaningful = ["IncludeFromJson", "IncludeToJson", "NumberHandling", "Format", "TuplesAsObjects", "UnknownEnumValue"];

    /// <summary>Whether the other options of the member are compatible with it. What System.Text.Json ignores is ignored here as well.</summary>
    public bool CheckOptions(KeyArguments arguments, string memberName) => KeylessOptions.Check(
        arguments,
        s_meaningful,
        memberName,
        "it keeps unknown keys",
        static (option, argument) => option != "Required" && argument.Constant.Kind == TypedConstantKind.Error,
        sink);

    /// <summary>The member that keeps unknown keys, or null after reporting why it cannot.</summary>
    /// <param name="member">The property or field.</param>
    /// <param name="parameter">The constructor parameter that fills it.</param>
    /// <param name="attributes">The attributes of both.</param>
    /// <param name="spec">The member, parsed like any other.</param>
    /// <param name="mustBeSet">Whether it is an error if it cannot be: not if the model, or the member into which it is flattened, is only written, and not for System.Text.Json, which then skips unknown keys.</param>
    /// <param name="canBeGot">Whether the model can read the member.</param>
    public MemberSpec? Parse(ISymbol member, IParameterSymbol? parameter, MemberAttributes attributes, MemberSpec spec, bool mustBeSet, bool canBeGot)
    {
        ITypeSymbol type = StaticMethods.WithoutNullable(parameter?.Type ?? MemberParser.TypeOf(member));
        ExtraShape? shape = ExtraShape.Of(spec.Shape);
        string? obstacle =
            shape is null || ExtraShape.Of(spec.ReadShape ?? spec.Shape) is null ? SymbolNames.Shown(type) + " is not a dictionary with string keys to which entries can be added: use Dictionary<string, JsonElement>, another dictionary with string keys, or JsonObject, without a converter"
            : mustBeSet && spec is { Target: MemberTarget.None, Options.IncludeFromJson: not false } ? "it cannot be set: give it a setter or an initializer, or exclude it from reading with [JsonKey(IncludeFromJson = false)]"
            : spec.Target == MemberTarget.Population && !shape.CanBeFilled ? SymbolNames.Shown(type) + " cannot be filled, and there is no setter: add one, or use Dictionary"
            : null;
        if (obstacle is not null)
        {
            sink.Report(DiagnosticDescriptors.UnsuitableExtra, member, member.Name, model.Name, obstacle);
            return null;
        }

        bool takesNull = attributes.IsExtensionData && shape!.Value is { TypeName: "object", AcceptsNull: false };
        return spec with { Extra = new ExtraSpec(takesNull, canBeGot) };
    }

    /// <summary>Reports a model that keeps unknown keys twice, or also refuses them.</summary>
    public static void Check(INamedTypeSymbol type, ModelOptions options, IReadOnlyList<MemberSpec> members, IReadOnlyList<ISymbol> symbols, IDiagnosticSink sink)
    {
        string? first = null;
        foreach ((MemberSpec outer, MemberSpec extra, string name) in AllOf(members, around: null, ""))
        {
            ISymbol at = SymbolOf(outer.Name, symbols) ?? type;
            if (first is not null)
                sink.Report(DiagnosticDescriptors.ContradictoryExtra, at, name, type.Name, "'" + first + "' does so already: remove one of them");
            else if (options.DisallowUnrecognizedKeys == true && extra.Target != MemberTarget.None)
                sink.Report(DiagnosticDescriptors.ContradictoryExtra, at, name, type.Name, "DisallowUnrecognizedKeys refuses them: remove one of the two");
            first ??= name;
        }
    }

    private static IEnumerable<(MemberSpec Outer, MemberSpec Extra, string Name)> AllOf(IReadOnlyList<MemberSpec> members, MemberSpec? around, string prefix)
    {
        foreach (MemberSpec member in members)
        {
            if (member.Extra is not null)
                yield return (around ?? member, member, prefix + member.Name);
            if (member.Flat is not { } flat)
                continue;
            foreach ((MemberSpec Outer, MemberSpec Extra, string Name) inner in AllOf([.. flat.Members], around ?? member, prefix + member.Name + "."))
                yield return inner;
        }
    }

    private static ISymbol? SymbolOf(string name, IReadOnlyList<ISymbol> symbols)
    {
        foreach (ISymbol symbol in symbols)
        {
            if (symbol.Name == name)
                return symbol;
        }

        return null;
    }
}
