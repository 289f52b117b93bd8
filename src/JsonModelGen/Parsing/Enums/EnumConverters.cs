using JsonModelGen.Generator.Diagnostics;
using JsonModelGen.Generator.Parsing.Conversions;
using JsonModelGen.Generator.Parsing.Members;
using JsonModelGen.Generator.Parsing.Names;
using JsonModelGen.Generator.Parsing.Options;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing.Enums;

/// <summary>The form of an enum set by a <c>[JsonConverter]</c>.</summary>
internal enum EnumConverter
{
    /// <summary>There is none, or <c>[JsonEnum]</c> decides.</summary>
    None,

    /// <summary><c>JsonStringEnumConverter</c>: C# names, read in any case, and numbers for values without a name.</summary>
    Names,

    /// <summary><c>JsonNumberEnumConverter</c>.</summary>
    Numbers,

    /// <summary>Any other, whose output is not known.</summary>
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

    /// <summary>Whether an attribute is a <c>[JsonConverter]</c> whose form of enums is known.</summary>
    public static bool IsKnown(AttributeData attribute) =>
        SymbolNames.Is(attribute.AttributeClass, KnownNames.SystemTextJsonNamespace, KnownNames.JsonConverterAttribute) &&
        Recognise(attribute.ConstructorArgument() as INamedTypeSymbol) != EnumConverter.Unknown;

    /// <summary>The form set by such an attribute on a member, which must be an enum; <paramref name="isWrong"/> after reporting that it is not.</summary>
    public static EnumConverter OfMember(ISymbol member, SymbolAttributes attributes, IDiagnosticSink sink, out bool isWrong)
    {
        isWrong = false;
        foreach (AttributeData attribute in attributes.Own)
        {
            if (!IsKnown(attribute))
                continue;
            INamedTypeSymbol converter = (INamedTypeSymbol)attribute.ConstructorArgument()!;
            ITypeSymbol type = StaticMethods.WithoutNullable(OptionalMember.TypeInside(MemberParser.TypeOf(member)));
            bool fits = type.TypeKind == TypeKind.Enum && (converter.TypeArguments.IsEmpty || SymbolEqualityComparer.Default.Equals(converter.TypeArguments[0], type));
            if (fits)
                return Recognise(converter);
            sink.Report(DiagnosticDescriptors.UnsuitableConverter, attribute, member, SymbolNames.Shown(converter), "'" + member.Name + "' is no " + (converter.TypeArguments.IsEmpty ? "enum" : SymbolNames.Shown(converter.TypeArguments[0])));
            isWrong = true;
        }

        return EnumConverter.None;
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
