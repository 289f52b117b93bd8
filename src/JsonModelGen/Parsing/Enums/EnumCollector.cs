using System.Collections.Immutable;
using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Parsing.Names;
using JsonModelGen.Generator.Parsing.Options;
using JsonModelGen.Generator.Parsing.Resolvers;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing.Enums;

/// <summary>The enums in a model, once per form that members give it.</summary>
internal sealed class EnumCollector
{
    private readonly Dictionary<string, EnumSpec> _specs = new(StringComparer.Ordinal);
    private readonly ImmutableArray<EnumSpec>.Builder _inOrder = ImmutableArray.CreateBuilder<EnumSpec>();

    /// <summary>In the order of their first occurrence.</summary>
    public EquatableArray<EnumSpec> All => new(_inOrder.ToImmutable());

    /// <summary>The specification of an enum, made once for each model.</summary>
    public EnumSpec Add(INamedTypeSymbol type, Func<INamedTypeSymbol, IAssemblySymbol, string, EnumSpec> parse, bool mayBeNull, ShapeContext context)
    {
        UnknownEnumValue? unknown = context.UnknownEnumValue is { } given && (mayBeNull && given.IsNull || given.Concerns(type)) ? given : null;
        string form = context.EnumForm == EnumConverter.None ? "" : "As" + context.EnumForm;
        string key = SymbolNames.Emitted(type) + unknown?.Key + form;
        if (!_specs.TryGetValue(key, out EnumSpec? spec))
        {
            spec = parse(type, context.Compilation.Assembly, context.NestedTypeName(type.Name + (unknown is null ? "" : "OrUnknown") + form + "JsonCodec"));
            spec = EnumParser.As(spec, context.EnumForm);
            if (unknown is not null)
                spec = unknown.Apply(spec);
            _specs.Add(key, spec);
            _inOrder.Add(spec);
        }
        else
        {
            unknown?.Apply(spec);
        }

        return spec;
    }
}
