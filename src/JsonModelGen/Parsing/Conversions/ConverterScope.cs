using JsonModelGen.Generator.Diagnostics;
using JsonModelGen.Generator.Parsing.Members;
using JsonModelGen.Generator.Parsing.Names;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing.Conversions;

/// <summary>
/// Finds the converter for a type used by a model, in order of precedence: the member's, the model's attributes, its list, the
/// assembly's, that of the type itself.
/// </summary>
internal sealed class ConverterScope
{
    /// <summary>The levels before this one, except the member's, belong to the model.</summary>
    private const int AssemblyLevel = 3;

    private readonly ConverterParser _parser;
    private readonly IDiagnosticSink _sink;
    private readonly List<Converter>[] _levels;
    private readonly Dictionary<ISymbol, List<Converter>> _ofTypes = new(SymbolEqualityComparer.Default);
    private readonly HashSet<Converter> _ambiguous = [];

    public ConverterScope(INamedTypeSymbol model, AttributeData? attribute, ISymbol within, Compilation compilation, IDiagnosticSink sink)
    {
        _sink = sink;
        _parser = new ConverterParser(within, compilation, sink);
        _levels = [[], _parser.OfAttributes(model), _parser.OfList(attribute), new ConverterParser(compilation.Assembly, compilation, new SilentSink()).OfAttributes(compilation.Assembly)];
    }

    /// <summary>Whether only converters on the types themselves currently apply.</summary>
    public bool IsSuspended { get; set; }

    /// <summary>The converter for a type and the type that it converts, or null.</summary>
    /// <param name="type">The type without <c>Nullable</c>.</param>
    /// <param name="isNullable">Whether null is a value.</param>
    public (Converter Converter, ITypeSymbol Target)? Find(ITypeSymbol type, bool isNullable)
    {
        foreach (List<Converter> level in _levels)
        {
            if (!IsSuspended && Find(level, type, isNullable) is { } found)
                return found;
        }

        if (type is not INamedTypeSymbol named || !HasOwn(named))
            return null;
        if (!_ofTypes.TryGetValue(named, out List<Converter>? own))
            _ofTypes.Add(named, own = _parser.OfAttributes(named));
        return Find(own, type, isNullable);
    }

    /// <summary>Gives the converters of a member and its constructor parameter precedence.</summary>
    public void EnterMember(ISymbol member, IParameterSymbol? parameter, MemberAttributes attributes)
    {
        if (attributes.AreNone)
            return;

        List<Converter> converters = [.. _parser.OfAttributes(member)];
        IParameterSymbol? positional = attributes.Member.Positional;
        foreach (IParameterSymbol? source in (IParameterSymbol?[])[positional, SymbolEqualityComparer.Default.Equals(positional, parameter) ? null : parameter])
        {
            if (source is null)
                continue;
            foreach (Converter converter in _parser.OfAttributes(source))
            {
                if (!converters.Exists(other => other.Creation == converter.Creation))
                    converters.Add(converter);
            }
        }

        _levels[0] = converters;
    }

    /// <summary>Ends what <see cref="EnterMember"/> began.</summary>
    /// <returns>Whether each of the member's converters was used.</returns>
    public bool LeaveMember(string memberName)
    {
        bool isFine = true;
        foreach (Converter converter in _levels[0])
        {
            if (converter.IsUsed)
                continue;
            isFine = false;
            _sink.ReportArgument(
                DiagnosticDescriptors.UnsuitableConverter, converter.Attribute, "", converter.Owner, SymbolNames.Shown(converter.Type), "'" + memberName + "' holds no " + Shown(converter));
        }

        _levels[0] = [];
        return isFine;
    }

    /// <summary>Reports converters of the model that match no member.</summary>
    public void ReportUnused(string modelName)
    {
        for (int i = 1; i < AssemblyLevel; i++)
        {
            foreach (Converter converter in _levels[i])
            {
                if (!converter.IsUsed)
                    _sink.ReportArgument(DiagnosticDescriptors.OptionWithoutEffect, converter.Attribute, converter.Argument, converter.Owner, SymbolNames.Shown(converter.Type), modelName, "no member holds " + Shown(converter));
            }
        }
    }

    private static string Shown(Converter converter) => MethodConversionParser.Shown(converter.Targets[0]);

    private static bool HasOwn(INamedTypeSymbol type)
    {
        foreach (AttributeData attribute in type.GetAttributes())
        {
            if (SymbolNames.Is(attribute.AttributeClass?.OriginalDefinition, KnownNames.RuntimeNamespace, KnownNames.JsonConvertWithAttribute) || ConverterParser.IsForeign(attribute, type))
                return !Resolvers.ModelResolver.HasModelAttribute(type);
        }

        return false;
    }

    private (Converter Converter, ITypeSymbol Target)? Find(List<Converter> level, ITypeSymbol type, bool isNullable)
    {
        (Converter Converter, ITypeSymbol Target)? found = null;
        foreach (Converter converter in level)
        {
            if (converter.TargetFor(type, isNullable) is not { } target)
                continue;
            converter.IsUsed = true;
            if (found is not { } first || (Converter.TakesNull(target) && !Converter.TakesNull(first.Target)))
                found = (converter, target);
            else if (Converter.TakesNull(target) == Converter.TakesNull(first.Target) && _ambiguous.Add(converter))
                _sink.ReportArgument(DiagnosticDescriptors.AmbiguousConverters, converter.Attribute, converter.Argument, converter.Owner, SymbolNames.Shown(first.Converter.Type), SymbolNames.Shown(converter.Type), SymbolNames.Shown(type));
        }

        return found;
    }
}
