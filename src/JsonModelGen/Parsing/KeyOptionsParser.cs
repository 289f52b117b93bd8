using JsonModelGen.Generator.Diagnostics;
using JsonModelGen.Generator.Model;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing;

/// <summary>
/// Reads what the attributes of a member say, ours and System.Text.Json's, and merges those on the constructor parameter with those
/// on the property, option by option. To add an option: a line in <see cref="ReadOwn"/>, a line in <see cref="Merge"/>.
/// </summary>
internal sealed class KeyOptionsParser(IDiagnosticSink sink)
{
    /// <summary>Whether a symbol carries an attribute that makes it take part although it is not public or a field.</summary>
    public static bool TakesPart(ISymbol symbol)
    {
        foreach (AttributeData attribute in symbol.GetAttributes())
        {
            if (SymbolNames.Is(attribute.AttributeClass, KnownNames.RuntimeNamespace, KnownNames.JsonKeyAttribute) ||
                SymbolNames.Is(attribute.AttributeClass, KnownNames.SystemTextJsonNamespace, KnownNames.JsonIncludeAttribute))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The options of a member, and of the constructor parameter that fills it if there is one.</summary>
    public KeyOptions Parse(ISymbol member, IParameterSymbol? parameter)
    {
        KeyOptions options = ParseOne(member, member.Name);
        if (parameter is not null && !parameter.GetAttributes().IsEmpty)
            options = Merge(ParseOne(parameter, member.Name), options, member, "the constructor parameter and the property say different things");
        if (options.Name is { } name && !UnicodeText.IsValid(name))
            sink.Report(DiagnosticDescriptors.InvalidOption, member, "Name", UnicodeText.Shown(name), UnicodeText.Advice);
        return options;
    }

    private KeyOptions ParseOne(ISymbol symbol, string memberName)
    {
        KeyOptions own = KeyOptions.Unset;
        KeyOptions foreign = KeyOptions.Unset;
        foreach (AttributeData attribute in symbol.GetAttributes())
        {
            if (SymbolNames.Is(attribute.AttributeClass, KnownNames.RuntimeNamespace, KnownNames.JsonKeyAttribute))
                own = ReadOwn(attribute);
            else if (SymbolNames.Is(attribute.AttributeClass?.ContainingNamespace, KnownNames.SystemTextJsonNamespace))
                foreign = ReadForeign(attribute, foreign, symbol, memberName);
        }

        if (ReferenceEquals(own, KeyOptions.Unset))
            return foreign;
        return ReferenceEquals(foreign, KeyOptions.Unset)
            ? own
            : Merge(own, foreign, symbol, "[JsonKey] and the attributes of System.Text.Json say different things");
    }

    private static KeyOptions ReadOwn(AttributeData attribute) => new(
        Name: attribute.String("Name") ?? attribute.ConstructorArgument() as string,
        Required: attribute.Bool("Required"),
        IncludeIfNull: attribute.Bool("IncludeIfNull"),
        IncludeFromJson: attribute.Bool("IncludeFromJson"),
        IncludeToJson: attribute.Bool("IncludeToJson"));

    private KeyOptions ReadForeign(AttributeData attribute, KeyOptions options, ISymbol symbol, string memberName)
    {
        string name = attribute.AttributeClass!.Name;
        switch (name)
        {
            case KnownNames.JsonPropertyNameAttribute:
                return options with { Name = attribute.ConstructorArgument() as string };
            case KnownNames.JsonPropertyOrderAttribute:
                return options with { Order = attribute.ConstructorArgument() as int? };
            case KnownNames.JsonRequiredAttribute:
                return options with { Required = true };
            case KnownNames.JsonIncludeAttribute:
                return options;
            case KnownNames.JsonIgnoreAttribute:
                return ReadIgnore(attribute, options);
            default:
                sink.Report(
                    DiagnosticDescriptors.UnsupportedAttribute, attribute, symbol, ModelOptionsParser.WithoutSuffix(name), memberName, "JsonModelGen has no counterpart for it on a member yet; remove it, or leave the member out");
                return options;
        }
    }

    /// <summary>The conditions of System.Text.Json's <c>JsonIgnoreCondition</c>.</summary>
    private static KeyOptions ReadIgnore(AttributeData attribute, KeyOptions options) => (attribute.Named("Condition")?.Value as int? ?? 1) switch
    {
        0 => options with { IncludeIfNull = true, IncludeFromJson = true, IncludeToJson = true },
        1 => options with { IncludeFromJson = false, IncludeToJson = false },
        2 => options with { OmitIfDefault = true },
        3 => options with { IncludeIfNull = false },
        4 => options with { IncludeToJson = false },
        5 => options with { IncludeFromJson = false },
        _ => options,
    };

    /// <summary>The first's options, and where it sets none the second's; what both set must agree.</summary>
    private KeyOptions Merge(KeyOptions first, KeyOptions second, ISymbol at, string conflict)
    {
        return new KeyOptions(
            Name: Reference(first.Name, second.Name, "Name"),
            Required: Value(first.Required, second.Required, "Required"),
            IncludeIfNull: Value(first.IncludeIfNull, second.IncludeIfNull, "IncludeIfNull"),
            OmitIfDefault: Value(first.OmitIfDefault, second.OmitIfDefault, "OmitIfDefault"),
            IncludeFromJson: Value(first.IncludeFromJson, second.IncludeFromJson, "IncludeFromJson"),
            IncludeToJson: Value(first.IncludeToJson, second.IncludeToJson, "IncludeToJson"),
            Order: Value(first.Order, second.Order, "Order"));

        T? Value<T>(T? one, T? other, string option)
            where T : struct
        {
            if (one is { } && other is { } && !one.Equals(other))
                Contradiction(option);
            return one ?? other;
        }

        string? Reference(string? one, string? other, string option)
        {
            if (one is { } && other is { } && one != other)
                Contradiction(option);
            return one ?? other;
        }

        void Contradiction(string option) =>
            sink.Report(DiagnosticDescriptors.ContradictoryAttributes, at, at.Name, conflict + " about " + option);
    }
}
