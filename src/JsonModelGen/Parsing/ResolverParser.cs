using System.Collections.Immutable;
using JsonModelGen.Generator.Diagnostics;
using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Parsing.Generics;
using JsonModelGen.Generator.Parsing.Names;
using JsonModelGen.Generator.Parsing.Options;
using JsonModelGen.Generator.Parsing.Resolvers;
using JsonModelGen.Generator.Shapes;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing;

/// <summary>Turns a class with <c>[JsonModelResolver]</c> into a <see cref="ResolverSpec"/>. Generator and analyzer both call it.</summary>
internal static class ResolverParser
{
    /// <summary>The emitted property.</summary>
    public const string PropertyName = "Resolver";

    /// <summary>The specification, or null after reporting an error. Types with an error are reported and left out.</summary>
    public static ResolverSpec? Parse(
        INamedTypeSymbol type,
        AttributeData attribute,
        Compilation compilation,
        GeneratedCode generatedCode,
        IDiagnosticSink sink,
        CancellationToken cancellationToken)
    {
        if (DeclarationParser.IsLanguageTooOld(compilation, out string? version))
        {
            sink.Report(DiagnosticDescriptors.LanguageVersion, type, type.Name, version);
            return null;
        }

        CompilationFacts facts = CompilationFacts.Of(compilation);
        if (Obstacle(type, facts, generatedCode, cancellationToken) is { } obstacle)
        {
            sink.Report(DiagnosticDescriptors.UnsuitableResolver, type, type.Name, obstacle);
            return null;
        }

        ShapeContext shapes = new(generatedCode, type, compilation, new GenericModels(compilation, generatedCode, cancellationToken), cancellationToken);
        ImmutableArray<ListedTypeSpec>.Builder types = ImmutableArray.CreateBuilder<ListedTypeSpec>();
        ImmutableArray<TypeShape>.Builder shapesOfTypes = ImmutableArray.CreateBuilder<TypeShape>();
        foreach (ITypeSymbol named in NamedTypes(attribute))
        {
            if (Listed(named, type, attribute, shapes, sink) is not ({ } listed, { } shape) || types.Contains(listed))
                continue;
            types.Add(listed);
            shapesOfTypes.Add(shape);
        }

        return new ResolverSpec(
            SymbolNames.Emitted(type.ContainingNamespace),
            DeclarationParser.Openings(type),
            type.Name,
            types.ToEquatable(),
            shapes.Enums,
            ModelOptionsParser.ParseAssembly(compilation.Assembly),
            shapes.NestedTypeName("JsonModels"),
            HintName.Of(type, facts))
        {
            AmbiguousAttributes = facts.AmbiguousAttributes,
            Shapes = shapesOfTypes.ToEquatable(),
            CreateJsonSchema = attribute.Bool("CreateJsonSchema"),
            SchemaHolderName = shapes.NestedTypeName("JsonSchemas"),
        };
    }

    /// <summary>The attribute, or null.</summary>
    public static AttributeData? AttributeOf(INamedTypeSymbol type)
    {
        foreach (AttributeData attribute in type.GetAttributes())
        {
            if (SymbolNames.Is(attribute.AttributeClass, KnownNames.RuntimeNamespace, KnownNames.JsonModelResolverAttribute))
                return attribute;
        }

        return null;
    }

    private static IEnumerable<ITypeSymbol> NamedTypes(AttributeData attribute)
    {
        if (attribute.ConstructorArguments is not [{ Kind: TypedConstantKind.Array, IsNull: false, Values: var values }])
            yield break;
        foreach (TypedConstant value in values)
        {
            if (value.Value is ITypeSymbol type)
                yield return type;
        }
    }

    private static (ListedTypeSpec Listed, TypeShape Shape)? Listed(ITypeSymbol named, INamedTypeSymbol type, AttributeData attribute, ShapeContext shapes, IDiagnosticSink sink)
    {
        bool isOpen = named is INamedTypeSymbol { IsUnboundGenericType: true };
        if (!isOpen && UnfinishedCode.IsMissing(named))
        {
            sink.LeaveToCompiler();
            return null;
        }

        int emittedBefore = shapes.Adapters.Length + shapes.Conversions.Length;
        ShapeResolution resolution = isOpen
            ? ShapeResolution.Unsupported(named, "it has no type arguments: name a constructed type, as in typeof(Page<User>)")
            : shapes.Resolve(named);
        (ITypeSymbol? unreadable, ITypeSymbol? unwritable) = shapes.Lack.Take();
        string? reason = resolution.Shape is null ? Where(resolution.Culprit!, named) + resolution.Reason
            : unreadable is not null ? SymbolNames.Shown(unreadable) + " can be written, but not read"
            : unwritable is not null ? SymbolNames.Shown(unwritable) + " can be read, but not written"
            : shapes.Adapters.Length + shapes.Conversions.Length > emittedBefore ? "it needs code that is only generated for members: use it in a model, and name the model"
            : null;
        if (reason is not null)
        {
            sink.Report(DiagnosticDescriptors.UnlistedType, attribute, type, type.Name, SymbolNames.Shown(named), reason);
            return null;
        }

        UseDiagnostics use = new(shapes.Facts);
        use.AddType(named);

        // The serializer itself reads and writes a null reference, and the nullable form of a value type comes with it.
        TypeShape shape = resolution.Shape!.NonNull;
        return (new ListedTypeSpec(shape.TypeName, shape.CodecName, named.IsValueType, shape.CanBeKey, use.Ids), shape);
    }

    private static string Where(ITypeSymbol culprit, ITypeSymbol named) => SymbolEqualityComparer.Default.Equals(culprit, named) ? "" : SymbolNames.Shown(culprit) + ": ";

    /// <summary>Why the class cannot get the property, or null.</summary>
    private static string? Obstacle(INamedTypeSymbol type, CompilationFacts facts, GeneratedCode generatedCode, CancellationToken cancellationToken)
    {
        if (facts.HiddenNamespace is { } hidden)
            return "it is " + DeclarationParser.HiddenBy(hidden);
        if (TypeParameters.IsGeneric(type))
            return "it is generic, or nested in a generic type";
        if (!DeclarationParser.CanBeContinued(type, generatedCode, cancellationToken))
            return "it must be declared partial, as must the types that contain it, and not be file-local";
        if (ModelResolver.HasModelAttribute(type))
            return "it is a model: put the attribute on another class";
        if (type.Name == PropertyName)
            return "a member '" + PropertyName + "' is generated in it, which cannot have the same name as the class";
        for (INamedTypeSymbol? current = type; current is not null; current = current.BaseType)
        {
            foreach (ISymbol member in current.GetMembers(PropertyName))
            {
                if (!generatedCode.Declares(member))
                    return "it has a member '" + PropertyName + "', which conflicts with the generated one";
            }

            // What is generated there is not visible to the generator.
            if (!ReferenceEquals(current, type) && AttributeOf(current) is not null)
                return "its base class '" + current.Name + "' has one";
        }

        return null;
    }
}
