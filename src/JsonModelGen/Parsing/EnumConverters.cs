using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing;

/// <summary>What a <c>[JsonConverter]</c> on an enum says of its form.</summary>
internal enum EnumConverter
{
    /// <summary>There is none, or <c>[JsonEnum]</c> decides.</summary>
    None,

    /// <summary><c>JsonStringEnumConverter</c>: names as they stand in C#.</summary>
    Names,

    /// <summary><c>JsonNumberEnumConverter</c>.</summary>
    Numbers,

    /// <summary>Any other: it cannot be known what it writes.</summary>
    Unknown,
}

/// <summary>Recognises the converters of System.Text.Json on enums.</summary>
internal static class EnumConverters
{
    public static EnumConverter Of(INamedTypeSymbol type)
    {
        EnumConverter converter = EnumConverter.None;
        foreach (AttributeData attribute in type.GetAttributes())
        {
            if (SymbolNames.Is(attribute.AttributeClass, KnownNames.RuntimeNamespace, KnownNames.JsonEnumAttribute))
                return EnumConverter.None;
            if (SymbolNames.Is(attribute.AttributeClass, KnownNames.SystemTextJsonNamespace, KnownNames.JsonConverterAttribute))
                converter = Recognise(attribute.ConstructorArgument() as INamedTypeSymbol);
        }

        return converter;
    }

    private static EnumConverter Recognise(INamedTypeSymbol? converter)
    {
        if (converter is null || !SymbolNames.Is(converter.ContainingNamespace, KnownNames.SystemTextJsonNamespace))
            return EnumConverter.Unknown;
        return converter.MetadataName switch
        {
            KnownNames.JsonStringEnumConverter or KnownNames.JsonStringEnumConverterOfEnum => EnumConverter.Names,
            KnownNames.JsonNumberEnumConverter => EnumConverter.Numbers,
            _ => EnumConverter.Unknown,
        };
    }
}
