using System.Collections.Immutable;
using JsonModelGen.Generator.Emission;
using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Parsing.Foreign;
using JsonModelGen.Generator.Parsing.Generics;
using JsonModelGen.Generator.Parsing.Names;
using JsonModelGen.Generator.Shapes;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing.Resolvers;

/// <summary>
/// Generic models, whose codec is composed here from those of the type arguments: <c>Page&lt;int&gt;.Codec&lt;Int32Codec&gt;</c>.
/// One whose type arguments are not in its JSON is a model like any other. A read-only or write-only model also has a codec.
/// </summary>
internal sealed class GenericModelResolver : IShapeResolver
{
    /// <summary>Whether a model may have its own codec.</summary>
    public static bool HasCodec(INamedTypeSymbol model, ShapeContext context) => TypeParameters.IsGeneric(model) || context.Facts.DirectionsOf(model).IsOneWay;

    public ShapeResolution Resolve(ITypeSymbol type, ShapeContext context)
    {
        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } named || !ModelResolver.HasModelAttribute(named) || !HasCodec(named, context))
            return default;
        return Compose(named, foreign: null, context);
    }

    /// <summary>The shape of a generic model, or of a generic foreign type, with its type arguments.</summary>
    public static ShapeResolution Compose(INamedTypeSymbol named, ForeignType? foreign, ShapeContext context)
    {
        if (context.Recorder is { } recorder)
            return recorder.Visit(named, context);
        if (context.Generics.TryUsesOf(named.OriginalDefinition, out string codec) is not { } uses)
            return ShapeResolution.Unsupported(named, "its assembly contains no codec for it: rebuild that assembly with this version of JsonModelGen");

        ModelDirections directions = context.Generics.DirectionsOf(named);
        context.Lack.Of(directions.Reads ? null : named, directions.Writes ? null : named);
        ImmutableArray<ITypeSymbol> arguments = TypeParameters.AllArguments(named);
        ImmutableArray<string>.Builder names = ImmutableArray.CreateBuilder<string>(uses.Length);
        ImmutableArray<ITypeParameterSymbol> parameters = TypeParameters.All(named.OriginalDefinition);
        ImmutableArray<TypeArgument>.Builder inJson = ImmutableArray.CreateBuilder<TypeArgument>(uses.Length);
        for (int i = 0; i < uses.Length; i++)
        {
            if (uses[i] == TypeParameterUse.None)
            {
                names.Add(SymbolNames.EmittedWithAnnotation(arguments[i]));
                continue;
            }

            ShapeResolution argument = uses[i] == TypeParameterUse.Key ? context.ResolveKey(arguments[i]) : context.Resolve(arguments[i]);
            if (argument.Shape is not { } shape)
                return argument;
            names.Add(shape.TypeName);
            inJson.Add(new TypeArgument(CSharpText.Identifier(parameters[i].Name), shape));
        }

        string name = TypeParameters.NameWith(named, names.ToImmutable());
        if (foreign is null && inJson.Count == 0)
            return ShapeResolution.Of(new ModelShape(name, named.IsReferenceType) { Codec = directions.IsOneWay ? name + "." + codec : null });

        // The codec of a foreign type is not nested, so it repeats the type parameters.
        (string open, EquatableArray<string> types) = foreign is null ? (name + "." + codec, default) : (foreign.CodecFullName, names.ToEquatable());
        return ShapeResolution.Of(new GenericModelShape(name, open, types, SymbolNames.Emitted(named.OriginalDefinition), inJson.ToEquatable(), named.IsReferenceType));
    }
}
