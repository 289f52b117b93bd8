using System.Collections.Immutable;
using JsonModelGen.Generator.Emission;
using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Parsing.Conversions;
using JsonModelGen.Generator.Parsing.Members;
using JsonModelGen.Generator.Parsing.Names;
using JsonModelGen.Generator.Shapes;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing.Resolvers;

/// <summary>Types with <c>[JsonValueObject]</c>, which are the value that they wrap.</summary>
internal sealed class ValueObjectResolver : IShapeResolver
{
    public ShapeResolution Resolve(ITypeSymbol type, ShapeContext context)
    {
        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } named || !ValueObjectParser.HasAttribute(named))
            return default;

        named = KnownNullability.InModel(named);
        ValueObject? wrapper = ValueObjectParser.Parse(named, out string? problem);
        if (wrapper is null)
            return ShapeResolution.Unsupported(type, problem!);
        if (!context.CanReach(wrapper.Constructor) || !context.CanReach(wrapper.Value))
            return ShapeResolution.Unsupported(type, "the model cannot access its constructor or its value: make them internal or public");

        ShapeResolution inner = context.ResolveInside(named, ValueObjectParser.NonNull(MemberParser.TypeOf(wrapper.Value)), isNeverNull: true);
        if (inner.Shape is not { } shape)
            return inner;

        context.Use.Add(wrapper.Constructor);
        context.Use.Add(wrapper.Value);
        string name = SymbolNames.Emitted(named);
        string adapter = context.AddAdapter(new MethodAdapterSpec(
            named.Name + "Wrapper",
            "Creates a <c>" + CSharpText.Documented(SymbolNames.Shown(named)) + "</c> from its value, and gets the value.",
            RuntimeNames.Wrapper + "<" + name + ", " + shape.TypeName + ">",
            new(ImmutableArray.Create(
                new AdapterMethodSpec(name + " Create(" + shape.TypeName + " source)", "new " + name + "(source)", default),
                new AdapterMethodSpec(shape.TypeName + " Unwrap(" + name + " value)", "value." + CSharpText.Identifier(wrapper.Value.Name), default)))));
        return ShapeResolution.Of(new ValueObjectShape(name, shape, adapter, named.IsReferenceType));
    }
}
