using System.Collections.Immutable;
using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Parsing.Names;
using JsonModelGen.Generator.Parsing.Options;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing.Enums;

/// <summary>Reads an enum and the attributes on it and its values. Errors, which <see cref="EnumChecker"/> reports, count as unset.</summary>
internal static class EnumParser
{
    /// <summary>The specification of an enum, for a model of an assembly.</summary>
    public static EnumSpec Parse(INamedTypeSymbol type, IAssemblySymbol user, string codecName)
    {
        FieldRename? rename = null;
        bool caseInsensitive = false;
        bool asNumber = false;
        bool isOurs = false;
        long? unknownBits = null;
        bool isFlags = false;
        foreach (AttributeData attribute in type.GetAttributes())
        {
            if (SymbolNames.Is(attribute.AttributeClass, "System", "FlagsAttribute"))
            {
                isFlags = true;
            }
            else if (SymbolNames.Is(attribute.AttributeClass, KnownNames.RuntimeNamespace, KnownNames.JsonEnumAttribute))
            {
                isOurs = true;
                rename = ModelOptionsParser.ReadFieldRename(attribute, type, sink: null);
                caseInsensitive = attribute.Bool("CaseInsensitive") ?? false;
                asNumber = attribute.Bool("AsNumber") ?? false;
                unknownBits = attribute.Named("UnknownValue") is { Kind: TypedConstantKind.Enum, Value: { } value } constant && SymbolEqualityComparer.Default.Equals(constant.Type, type) ? Bits(value) : null;
            }
        }

        ImmutableArray<EnumValueSpec>.Builder values = ImmutableArray.CreateBuilder<EnumValueSpec>();
        string? unknownName = null;
        foreach (ISymbol member in type.GetMembers())
        {
            if (member is not IFieldSymbol { HasConstantValue: true, ConstantValue: { } constant, Name.Length: > 0 } field)
                continue;

            EnumValueSpec value = ParseValue(field, Bits(constant), isFlags);
            values.Add(value);
            isOurs |= HasValueAttribute(field);
            if (value.Bits == unknownBits)
                unknownName ??= value.Name;
        }

        INamedTypeSymbol underlying = type.EnumUnderlyingType!;
        EnumSpec spec = new(
            SymbolNames.Emitted(type),
            SymbolNames.Shown(type),
            codecName,
            underlying.ToDisplayString(),
            underlying.SpecialType is SpecialType.System_Byte or SpecialType.System_UInt16 or SpecialType.System_UInt32 or SpecialType.System_UInt64,
            isFlags,
            rename ?? DefaultOfOwner(type.ContainingAssembly, user),
            caseInsensitive,
            asNumber,
            unknownName,
            NullForUnknown: false,
            values.ToEquatable());
        EnumConverter converter = EnumConverters.Of(type);
        if (converter != EnumConverter.None || isOurs)
            return As(spec, converter);
        ModelOptions defaults = DefaultsFor(type.ContainingAssembly, user);
        return defaults.UseStringEnumConverter == true ? As(spec, EnumConverter.Names) with { FieldRename = defaults.EnumFieldRename ?? FieldRename.None }
            : defaults.IsStandard ? As(spec, EnumConverter.Numbers)
            : spec;
    }

    /// <summary>An enum in the form set by a converter of System.Text.Json, which ignores <c>[JsonValue]</c>.</summary>
    public static EnumSpec As(EnumSpec spec, EnumConverter converter) => converter switch
    {
        EnumConverter.Names => spec with
        {
            KeyForm = null,
            FieldRename = FieldRename.None,
            CaseInsensitive = true,
            AsNumber = false,
            TakesNumbers = true,
            Values = spec.Values.Select(static value => value with { Text = value.StandardText, Number = null, Aliases = default }),
        },
        EnumConverter.Numbers => spec with { AsNumber = true, TakesNumbers = false, KeyForm = As(spec, EnumConverter.Names) },
        _ => spec,
    };

    /// <summary>
    /// An enum has the same form in all assemblies: that of the defaults of its own assembly, if it references the runtime
    /// library. Null means the defaults of the using assembly.
    /// </summary>
    private static FieldRename? DefaultOfOwner(IAssemblySymbol owner, IAssemblySymbol user)
    {
        if (SymbolEqualityComparer.Default.Equals(owner, user))
            return null;
        if (ModelOptionsParser.ParseOther(owner).FieldRename is { } rename)
            return rename;
        return ModelIndex.RefersToRuntime(owner) ? FieldRename.Camel : null;
    }

    /// <summary>The options for an enum without attributes: those of its assembly, or if that does not know us of the using assembly.</summary>
    private static ModelOptions DefaultsFor(IAssemblySymbol owner, IAssemblySymbol user) =>
        ModelOptionsParser.ParseAssembly(SymbolEqualityComparer.Default.Equals(owner, user) || !ModelIndex.RefersToRuntime(owner) ? user : owner);

    private static bool HasValueAttribute(IFieldSymbol field) => Attributes.Find(field, KnownNames.RuntimeNamespace, KnownNames.JsonValueAttribute) is not null;

    private static EnumValueSpec ParseValue(IFieldSymbol field, long bits, bool isFlags)
    {
        string? text = null;
        string? standardText = null;
        long? number = null;
        EquatableArray<string> aliases = default;
        foreach (AttributeData attribute in field.GetAttributes())
        {
            if (SymbolNames.Is(attribute.AttributeClass, KnownNames.RuntimeNamespace, KnownNames.JsonValueAttribute))
            {
                text = Valid(attribute.ConstructorArgument() as string, isFlags);
                number = isFlags ? null : attribute.ConstructorArgument() as long?;
                aliases = Valid(attribute.Strings("Aliases"), isFlags);
            }
            else if (SymbolNames.Is(attribute.AttributeClass, KnownNames.SystemTextJsonNamespace, KnownNames.JsonStringEnumMemberNameAttribute))
            {
                standardText = Valid(attribute.ConstructorArgument() as string, isFlags);
            }
        }

        return new EnumValueSpec(field.Name, bits, text ?? standardText, number, aliases, TypeUse.HasDiagnostic(field)) { StandardText = standardText };
    }

    private static string? Valid(string? text, bool isFlags) => text is not null && EnumChecker.WhyNot(text, isFlags) is null ? text : null;

    private static EquatableArray<string> Valid(EquatableArray<string> texts, bool isFlags)
    {
        ImmutableArray<string>.Builder valid = ImmutableArray.CreateBuilder<string>(texts.Length);
        foreach (string text in texts)
        {
            if (EnumChecker.WhyNot(text, isFlags) is null)
                valid.Add(text);
        }

        return valid.ToEquatable();
    }

    private static long Bits(object constant) => constant is ulong large
        ? unchecked((long)large)
        : Convert.ToInt64(constant, System.Globalization.CultureInfo.InvariantCulture);
}
