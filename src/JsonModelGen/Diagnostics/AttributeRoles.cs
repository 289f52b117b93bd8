using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Parsing;
using JsonModelGen.Generator.Parsing.Conversions;
using JsonModelGen.Generator.Parsing.Members;
using JsonModelGen.Generator.Parsing.Names;
using JsonModelGen.Generator.Parsing.Resolvers;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Diagnostics;

/// <summary>Decides whether attributes are read: those of members of models and their bases, and of the parameters that fill them are.</summary>
internal static class AttributeRoles
{
    private const string OfModels = "JsonModel";

    /// <summary>Whether a type is a model, a type named by <c>JsonModelFor</c>, or a base of one.</summary>
    public static bool IsModel(INamedTypeSymbol type, Compilation compilation)
    {
        foreach (AttributeData attribute in type.GetAttributes())
        {
            if (attribute.AttributeClass?.Name.StartsWith(OfModels, StringComparison.Ordinal) == true && SymbolNames.Is(attribute.AttributeClass.ContainingNamespace, KnownNames.RuntimeNamespace))
                return true;
        }

        return ModelIndex.Of(compilation).IsPartOfModel(type);
    }

    /// <summary>Why the attributes of a property or field are not read; null if they may be.</summary>
    public static string? WhyNot(ISymbol member, INamedTypeSymbol type, bool isModel)
    {
        if (!isModel)
            return WhyNoModel(type);
        SymbolAttributes attributes = SymbolAttributes.Of(member);
        if (attributes.IsIncluded || member is IPropertySymbol { IsStatic: false, IsIndexer: false, DeclaredAccessibility: Accessibility.Public })
            return null; // a member that is included but cannot be is an error already
        return member.IsStatic ? "static members are never read or written"
            : member is IPropertySymbol { IsIndexer: true } ? "indexers are never read or written"
            : member is IFieldSymbol ? "fields are included only with [JsonKey] or [JsonInclude]: add one of them"
            : "non-public members are included only with [JsonKey] or [JsonInclude]: add one of them";
    }

    /// <summary>Why the attributes of a parameter are not read; null if they may be.</summary>
    public static string? WhyNot(IParameterSymbol parameter, INamedTypeSymbol type, Compilation compilation, CancellationToken cancellationToken)
    {
        if (parameter.ContainingSymbol is not IMethodSymbol method)
            return "only parameters of a model's constructor or factory are read";
        if (method is { MethodKind: MethodKind.Ordinary, IsStatic: true, ReturnType: INamedTypeSymbol made } && Factory(made, compilation, cancellationToken) is { } factory && SymbolEqualityComparer.Default.Equals(factory, method))
            return Matches(parameter, made) ? null : Unmatched(made);
        if (method.MethodKind != MethodKind.Constructor)
            return "only parameters of a model's constructor or factory are read";
        if (IsProperty(parameter, type))
            return IsModel(type, compilation) ? null : WhyNoModel(type);
        if (CompilationFacts.Of(compilation).ForeignTypes(GeneratedCode.InGeneratedFiles).Find(type) is not null)
            return null;
        if (!ModelResolver.HasModelAttribute(type))
            return ModelIndex.Of(compilation).IsPartOfModel(type) ? "only the constructor of the model itself is considered: put the attribute on the property" : WhyNoModel(type);
        if (!SymbolEqualityComparer.Default.Equals(ConstructorSelector.Select(type, GeneratedCode.InGeneratedFiles, new SilentSink(), cancellationToken), method))
            return "'" + type.Name + "' is created by another constructor: mark this one with [JsonConstructor], or put the attribute on the property";
        return Matches(parameter, type) ? null : Unmatched(type);
    }

    /// <summary>Why attributes in a type that is not a model are not read; null if another assembly may derive models from it, or if JMG0110 applies.</summary>
    private static string? WhyNoModel(INamedTypeSymbol type) =>
        type.TypeKind == TypeKind.Interface ? "attributes on an interface are not inherited by the types that implement it: put it on the property of the model"
        : ValueObjectParser.HasAttribute(type) ? "'" + type.Name + "' is a value object, which is only its value in JSON, without a key"
        : (type is { IsAbstract: true, TypeKind: TypeKind.Class } && IsVisible(type)) || DerivesFromModel(type) ? null
        : type.TypeKind is TypeKind.Class or TypeKind.Struct ? "'" + type.Name + "' is not a model, and no model derives from it: add [JsonModel] and make it partial"
        : "'" + type.Name + "' is not a model";

    private static bool DerivesFromModel(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? current = type.BaseType; current is not null; current = current.BaseType)
        {
            if (ModelResolver.HasModelAttribute(current))
                return true;
        }

        return false;
    }

    private static bool IsVisible(INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? current = type; current is not null; current = current.ContainingType)
        {
            if (current.DeclaredAccessibility is not (Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal))
                return false;
        }

        return true;
    }

    private static IMethodSymbol? Factory(INamedTypeSymbol made, Compilation compilation, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        CompilationFacts facts = CompilationFacts.Of(compilation);
        return facts.ForeignTypes(GeneratedCode.InGeneratedFiles).Find(made) is { } foreign
            ? FactoryParser.ParseForeign(foreign, compilation, GeneratedCode.InGeneratedFiles, new SilentSink(), out _)
            : FactoryParser.Parse(made, isRead: true, compilation, GeneratedCode.InGeneratedFiles, new SilentSink(), out _);
    }

    /// <summary>Whether the compiler generates a property from a record's parameter.</summary>
    private static bool IsProperty(IParameterSymbol parameter, INamedTypeSymbol type)
    {
        foreach (ISymbol member in type.GetMembers(parameter.Name))
        {
            if (type.IsRecord && SymbolEqualityComparer.Default.Equals(PositionalParameter.Of(member), parameter))
                return true;
        }

        return false;
    }

    private static bool Matches(IParameterSymbol parameter, INamedTypeSymbol type)
    {
        foreach (ISymbol member in MemberCollector.Collect(type, setsRequiredMembers: true, GeneratedCode.InGeneratedFiles, new SilentSink(), new MemberRules(IncludesFields: !ModelResolver.HasModelAttribute(type), IsStandard: false)))
        {
            if (string.Equals(member.Name, parameter.Name, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private static string Unmatched(INamedTypeSymbol type) => "no included member of '" + type.Name + "' has its name, so nothing fills it";
}
