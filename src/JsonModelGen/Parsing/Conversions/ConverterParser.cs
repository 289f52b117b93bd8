using System.Collections.Immutable;
using JsonModelGen.Generator.Diagnostics;
using JsonModelGen.Generator.Emission;
using JsonModelGen.Generator.Parsing.Enums;
using JsonModelGen.Generator.Parsing.Members;
using JsonModelGen.Generator.Parsing.Names;
using JsonModelGen.Generator.Parsing.Options;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing.Conversions;

/// <summary>
/// Reads the converters named by attributes: <c>[JsonConvertWith]</c>, <c>Converters</c> of <c>[JsonModel]</c>, and System.Text.Json's
/// <c>[JsonConverter]</c>. A converter that cannot be used is reported and ignored.
/// </summary>
/// <param name="within">The model, or the assembly whose converters are read, from which they must be accessible.</param>
/// <param name="compilation">The compilation.</param>
/// <param name="sink">Receives the reports.</param>
internal sealed class ConverterParser(ISymbol within, Compilation compilation, IDiagnosticSink sink)
{
    /// <summary>The converters that the attributes on a symbol name.</summary>
    public List<Converter> OfAttributes(ISymbol symbol)
    {
        List<Converter> converters = [];
        foreach (AttributeData attribute in symbol.GetAttributes())
        {
            if (attribute.AttributeClass is { TypeArguments: [var converter] } type && SymbolNames.Is(type.OriginalDefinition, KnownNames.RuntimeNamespace, KnownNames.JsonConvertWithAttribute))
                Add(converters, converter, ArgumentsOf(attribute), attribute, "", symbol);
            else if (IsForeign(attribute, symbol) && attribute.ConstructorArgument() is INamedTypeSymbol foreign)
                Add(converters, foreign, ImmutableArray<TypedConstant>.Empty, attribute, "", symbol);
        }

        return converters;
    }

    /// <summary>The converters in the list of <c>[JsonModel]</c> or <c>[JsonModelFor]</c>.</summary>
    /// <param name="attribute">The <c>[JsonModel]</c> or <c>[JsonModelFor]</c> attribute.</param>
    public List<Converter> OfList(AttributeData? attribute)
    {
        List<Converter> converters = [];
        if (attribute?.Named("Converters") is not { Kind: TypedConstantKind.Array, IsNull: false } list)
            return converters;
        foreach (TypedConstant item in list.Values)
        {
            if (item.Value is ITypeSymbol converter)
                Add(converters, converter, ImmutableArray<TypedConstant>.Empty, attribute, "Converters", within);
        }

        return converters;
    }

    /// <summary>Whether an attribute is System.Text.Json's with a user's converter, not one that is handled specially.</summary>
    public static bool IsForeign(AttributeData attribute, ISymbol owner) =>
        SymbolNames.Is(attribute.AttributeClass, KnownNames.SystemTextJsonNamespace, KnownNames.JsonConverterAttribute) &&
        attribute.ConstructorArgument() is INamedTypeSymbol converter &&
        (ConvertedBy(converter).Count > 0 || ConvertedByFactory(converter, owner) is not null) &&
        !SymbolNames.Is(converter.OriginalDefinition, KnownNames.RuntimeNamespace, KnownNames.JsonModelConverter) &&
        (owner is not INamedTypeSymbol { TypeKind: TypeKind.Enum } @enum || EnumConverters.Of(@enum) == EnumConverter.Unknown);

    private static ImmutableArray<TypedConstant> ArgumentsOf(AttributeData attribute) =>
        attribute.ConstructorArguments is [{ Kind: TypedConstantKind.Array, IsNull: false } array] ? array.Values : ImmutableArray<TypedConstant>.Empty;

    private void Add(List<Converter> converters, ITypeSymbol type, ImmutableArray<TypedConstant> arguments, AttributeData attribute, string argument, ISymbol owner)
    {
        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } converter)
        {
            Report(type, attribute, argument, owner, "it is not a class or struct");
            return;
        }

        List<ITypeSymbol> targets = ConvertedBy(converter);
        ITypeSymbol? made = targets.Count == 0 ? ConvertedByFactory(converter, owner) : null;
        if (made is not null)
            targets.Add(made);
        string? creation = null;
        string? reason =
            converter.IsUnboundGenericType ? "its type arguments are missing"
            : targets.Find(OptionalMember.Is) is { } optional ? "it converts " + SymbolNames.Shown(optional) + ", but an absent value is never written: write a converter for " + MethodConversionParser.Shown(OptionalMember.TypeInside(optional)) + ", which serves the Optional too"
            : targets.Count == 0 && owner is IPropertySymbol or IFieldSymbol && IsFactory(converter) ? "it is a factory, which can make no converter for " + SymbolNames.Shown(MemberParser.TypeOf(owner))
            : targets.Count == 0 && IsFactory(converter) ? "it is a factory, which does not say what it converts: put [JsonConverter(typeof(" + converter.Name + "))] on a member or its type"
            : targets.Count == 0 ? "it neither implements IJsonConverter<T> nor derives from JsonConverter<T>"
            : converter.IsAbstract ? "it is abstract"
            : !compilation.IsSymbolAccessibleWithin(converter, within) ? "the model cannot access it: make it internal or public"
            : IsInFileLocal(converter) ? "generated code cannot access it, as it is file-local: make it internal"
            : CompilationFacts.Of(compilation).IsBehindAlias(converter) ? CompilationFacts.BehindAlias
            : (creation = Creation(converter, arguments)) is null ? "it has no accessible " + (arguments.Length == 0 ? "parameterless constructor" : "constructor for these arguments") + (HasRequiredMembers(converter) ? " that sets its required members" : "")
            : null;
        if (reason is null)
            converters.Add(new Converter(converter, targets, IsOwn(converter), creation!, attribute, argument, owner) { IsFactory = made is not null });
        else
            Report(converter, attribute, argument, owner, reason);
    }

    private void Report(ITypeSymbol converter, AttributeData attribute, string argument, ISymbol owner, string reason) =>
        sink.ReportArgument(DiagnosticDescriptors.UnsuitableConverter, attribute, argument, owner, SymbolNames.Shown(converter), reason);

    /// <summary>The types that a converter converts: the arguments of <c>IJsonConverter</c>, or of System.Text.Json's base class.</summary>
    private static List<ITypeSymbol> ConvertedBy(INamedTypeSymbol converter)
    {
        List<ITypeSymbol> targets = [];
        foreach (INamedTypeSymbol implemented in converter.AllInterfaces)
        {
            if (SymbolNames.Is(implemented.OriginalDefinition, KnownNames.RuntimeNamespace, KnownNames.JsonConverterInterface))
                targets.Add(implemented.TypeArguments[0]);
        }

        for (INamedTypeSymbol? type = converter.BaseType; targets.Count == 0 && type is not null; type = type.BaseType)
        {
            if (SymbolNames.Is(type.OriginalDefinition, KnownNames.SystemTextJsonNamespace, KnownNames.JsonConverterBase))
                targets.Add(type.TypeArguments[0]);
        }

        return targets;
    }

    /// <summary>The type for which a factory of the user makes a converter: that of the member, or the type with the attribute; else null.</summary>
    private static ITypeSymbol? ConvertedByFactory(INamedTypeSymbol converter, ISymbol owner) => !IsFactory(converter) ? null : owner switch
    {
        IPropertySymbol or IFieldSymbol when StaticMethods.WithoutNullable(OptionalMember.TypeInside(MemberParser.TypeOf(owner))) is var type => CanBeMade(type) ? type : null,
        INamedTypeSymbol type when !Resolvers.ModelResolver.HasModelAttribute(type) => type, // on a model, converters are for its members
        _ => null,
    };

    /// <summary>Whether emitted code can name <c>JsonConverter&lt;T&gt;</c> for a type, whatever its type parameters stand for, and implement an interface with it.</summary>
    private static bool CanBeMade(ITypeSymbol type)
    {
        if (type is IArrayTypeSymbol array)
            return array.ElementType is ITypeParameterSymbol || CanBeMade(array.ElementType);
        if (type is not INamedTypeSymbol { IsRefLikeType: false } named)
            return false; // a type parameter, dynamic, a pointer
        foreach (ITypeSymbol argument in named.TypeArguments)
        {
            if (argument is not ITypeParameterSymbol && !CanBeMade(argument))
                return false;
        }

        return true;
    }

    /// <summary>Whether a type is a factory, but none of System.Text.Json's own, which are for enums.</summary>
    private static bool IsFactory(INamedTypeSymbol converter)
    {
        if (SymbolNames.Is(converter.ContainingNamespace, KnownNames.SystemTextJsonNamespace))
            return false;
        INamedTypeSymbol? type = converter.BaseType;
        while (type is not null && !SymbolNames.Is(type, KnownNames.SystemTextJsonNamespace, KnownNames.JsonConverterFactory))
            type = type.BaseType;
        return type is not null;
    }

    /// <summary>Whether a converter or one of its type arguments is.</summary>
    private static bool IsInFileLocal(INamedTypeSymbol converter)
    {
        if (Resolvers.ShapeContext.IsInFileLocal(converter))
            return true;
        foreach (ITypeSymbol argument in converter.TypeArguments)
        {
            if (argument is INamedTypeSymbol named && IsInFileLocal(named))
                return true;
        }

        return false;
    }

    private static bool IsOwn(INamedTypeSymbol converter) => Interfaces.Has(converter, KnownNames.RuntimeNamespace, KnownNames.JsonConverterInterface);

    private string? Creation(INamedTypeSymbol converter, ImmutableArray<TypedConstant> arguments)
    {
        bool hasRequired = HasRequiredMembers(converter);
        foreach (IMethodSymbol constructor in converter.InstanceConstructors)
        {
            if (!compilation.IsSymbolAccessibleWithin(constructor, within) || !StaticMethods.Takes(constructor, arguments.Length) || (hasRequired && !MemberTargetSelector.SetsRequiredMembers(constructor)))
                continue;
            List<string> expressions = [];
            for (int i = 0; i < arguments.Length; i++)
            {
                if (Argument(arguments[i], constructor.Parameters[i].Type) is { } expression)
                    expressions.Add(expression);
            }

            if (expressions.Count == arguments.Length)
                return "new " + SymbolNames.Emitted(converter) + "(" + string.Join(", ", expressions) + ")";
        }

        return null;
    }

    private static bool HasRequiredMembers(INamedTypeSymbol converter)
    {
        for (INamedTypeSymbol? type = converter; type is not null; type = type.BaseType)
        {
            foreach (ISymbol member in type.GetMembers())
            {
                if (member is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true })
                    return true;
            }
        }

        return false;
    }

    private static string? Argument(TypedConstant constant, ITypeSymbol type) => constant switch
    {
        { Kind: TypedConstantKind.Type, Value: ITypeSymbol value } => type.Name is "Type" or "Object" ? "typeof(" + SymbolNames.Emitted(value) + ")" : null,
        { Kind: TypedConstantKind.Enum, Type: { } own } when type.SpecialType == SpecialType.System_Object => ConstantParser.Expression(constant, own),
        _ => ConstantParser.Expression(constant, type),
    };
}
