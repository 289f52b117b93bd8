using System.Collections.Immutable;
using JsonModelGen.Generator.Diagnostics;
using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Parsing.Generics;
using JsonModelGen.Generator.Parsing.Names;
using JsonModelGen.Generator.Parsing.Options;
using JsonModelGen.Generator.Parsing.Resolvers;
using JsonModelGen.Generator.Shapes;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing.Unions;

/// <summary>Creates a union from System.Text.Json's attributes. Unsupported settings are errors, because they would be ignored silently.</summary>
internal static class DerivedTypesParser
{
    public static UnionSpec? Parse(INamedTypeSymbol type, ShapeContext shapes, IDiagnosticSink sink)
    {
        if (!DerivedTypes.AreOf(type))
            return null;

        List<(AttributeData Attribute, INamedTypeSymbol Type)> listed = [];
        bool isWrong = false;
        AttributeData? polymorphic = null;
        foreach (AttributeData attribute in type.GetAttributes())
        {
            polymorphic = DerivedTypes.IsPolymorphic(attribute) ? attribute : polymorphic;
            if (DerivedTypes.IsDerivedType(attribute) && ObstacleOf(attribute, type, listed, shapes) is { } obstacle)
            {
                sink.Report(obstacle.Descriptor, attribute, type, obstacle.Arguments);
                isWrong = true;
            }
            else if (DerivedTypes.IsPolymorphic(attribute) && ObstacleOf(attribute) is { } reason)
            {
                sink.Report(DiagnosticDescriptors.UnsupportedAttribute, attribute, type, "JsonPolymorphic", type.Name, reason);
                isWrong = true;
            }
        }

        if (isWrong)
            return null;
        if (TypeParameters.IsGeneric(type))
        {
            sink.Report(DiagnosticDescriptors.UnsuitableUnion, type, type.Name, "it is generic: derive a type from it that is not, and list the derived types there");
            return null;
        }

        if (listed.Count == 0)
        {
            sink.Report(DiagnosticDescriptors.UnsupportedAttribute, polymorphic!, type, "JsonPolymorphic", type.Name, "no derived type is listed: add [JsonDerivedType]");
            return null;
        }

        return Describe(type, listed, shapes);
    }

    private static UnionSpec Describe(INamedTypeSymbol type, List<(AttributeData Attribute, INamedTypeSymbol Type)> listed, ShapeContext shapes)
    {
        string? ownCodec = type.IsAbstract ? null : shapes.NestedTypeName("JsonCase");
        TypeShape? own = ownCodec is null ? null : new CodecShape(SymbolNames.Emitted(type), ownCodec, IsKey: false, IsReferenceType: true);
        bool isListed = false;
        ImmutableArray<UnionCaseSpec>.Builder cases = ImmutableArray.CreateBuilder<UnionCaseSpec>(listed.Count);
        foreach ((_, INamedTypeSymbol @case) in listed)
        {
            bool isSelf = SymbolEqualityComparer.Default.Equals(@case, type);
            isListed |= isSelf;
            if ((isSelf ? own : ShapeOf(@case, type, shapes)) is { } shape)
                cases.Add(new UnionCaseSpec(DerivedTypes.DiscriminatorIn(type, @case), shape, @case.Name, SymbolNames.Shown(@case)));
            shapes.Use.AddType(@case);
        }

        UnionCaseSpec? nameless = own is null || isListed ? null : new UnionCaseSpec(Discriminator: null, own, type.Name, SymbolNames.Shown(type));
        return new UnionSpec(DerivedTypes.KeyOf(type), cases.ToEquatable(), nameless, ownCodec) { IsListed = true };
    }

    /// <summary>The codec for a case with the name that this union gives it; null if the case has an error itself.</summary>
    private static CodecShape? ShapeOf(INamedTypeSymbol @case, INamedTypeSymbol union, ShapeContext shapes)
    {
        if (shapes.ResolveNonNull(@case).Shape is null)
            return null;
        foreach ((INamedTypeSymbol listing, ListedCaseSpec item) in DerivedTypes.CodecsOf(@case, new NestedNames(shapes.GeneratedCode, @case).Next))
        {
            if (SymbolEqualityComparer.Default.Equals(listing, union))
                return new CodecShape(SymbolNames.Emitted(@case), SymbolNames.Emitted(@case) + "." + item.Codec, IsKey: false, IsReferenceType: true);
        }

        return null;
    }

    private static (DiagnosticDescriptor Descriptor, object?[] Arguments)? ObstacleOf(
        AttributeData attribute, INamedTypeSymbol union, List<(AttributeData Attribute, INamedTypeSymbol Type)> listed, ShapeContext shapes)
    {
        if (UnionAttributes.UnionOf(union) is not null)
            return (DiagnosticDescriptors.ContradictoryAttributes, [union.Name, "[JsonModelUnion] finds its cases, [JsonDerivedType] lists them: remove one of them"]);
        if (attribute.ConstructorArgument() is not INamedTypeSymbol @case)
            return Unsuitable("a type", "it is not a class");
        if (attribute.ConstructorArguments.Length < 2 || attribute.ConstructorArguments[1].IsNull)
            return (DiagnosticDescriptors.UnsupportedAttribute, ["JsonDerivedType", union.Name, "without a discriminator it could not be read back: give it one"]);
        if (listed.Exists(other => SymbolEqualityComparer.Default.Equals(other.Type, @case)))
            return Unsuitable(SymbolNames.Shown(@case), "it is listed twice");
        if (attribute.ConstructorArguments[1].Value is string name && !UnicodeText.IsValid(name))
            return Unsuitable(SymbolNames.Shown(@case), UnicodeText.Advice);
        if (!UnionParser.DerivesFrom(@case, union))
            return Unsuitable(SymbolNames.Shown(@case), "it does not derive from it");
        if (CaseParser.ObstacleOf(@case, union, shapes.Compilation) is { } obstacle)
            return Unsuitable(SymbolNames.Shown(@case), obstacle);
        listed.Add((attribute, @case));
        return null;

        (DiagnosticDescriptor, object?[]) Unsuitable(string what, string reason) => (DiagnosticDescriptors.UnsuitableCase, [what, union.Name, reason]);
    }

    /// <summary>The settings of <c>[JsonPolymorphic]</c> other than the key.</summary>
    private static string? ObstacleOf(AttributeData attribute)
    {
        foreach (KeyValuePair<string, TypedConstant> argument in attribute.NamedArguments)
        {
            if (argument.Key == "TypeDiscriminatorPropertyName")
            {
                if (argument.Value.Value is not string { Length: > 0 } key || !UnicodeText.IsValid(key))
                    return "the discriminator needs a key";
            }
            else if (argument.Value is { IsNull: false, Value: not (0 or false) })
            {
                return argument.Key + " is not supported: only listed types are written, and only named cases are read; remove it";
            }
        }

        return null;
    }
}
