using System.Collections.Immutable;
using JsonModelGen.Generator.Emission;
using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Parsing.Conversions;
using JsonModelGen.Generator.Parsing.Names;
using JsonModelGen.Generator.Shapes;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing.Resolvers;

/// <summary>Types with their own <c>FromJson(ref Utf8JsonReader)</c> or <c>ToJson(Utf8JsonWriter)</c>. One is enough if the other is not needed.</summary>
internal sealed class OwnMethodsResolver : IShapeResolver
{
    public ShapeResolution Resolve(ITypeSymbol type, ShapeContext context)
    {
        if (type is not INamedTypeSymbol { SpecialType: SpecialType.None } named || OwnMethods.Of(named, context) is not { } methods)
            return default;

        named = KnownNullability.InModel(named);
        string name = SymbolNames.Emitted(named);
        ImmutableArray<AdapterMethodSpec>.Builder calls = ImmutableArray.CreateBuilder<AdapterMethodSpec>(2);
        if (methods.FromJson is { } fromJson)
        {
            string forgiveness = fromJson.ReturnType.NullableAnnotation == NullableAnnotation.Annotated ? "!" : "";
            calls.Add(new AdapterMethodSpec(name + " FromJson(ref global::System.Text.Json.Utf8JsonReader reader)", name + ".FromJson(ref reader)" + forgiveness, default));
            context.Use.Add(fromJson);
        }
        else
        {
            context.Lack.Of(reading: named);
        }

        if (methods.ToJson is { } toJson)
        {
            calls.Add(new AdapterMethodSpec("void ToJson(global::System.Text.Json.Utf8JsonWriter writer, " + name + " value)", "value.ToJson(writer)", default));
            context.Use.Add(toJson);
        }
        else
        {
            context.Lack.Of(writing: named);
        }

        string adapter = context.AddAdapter(new MethodAdapterSpec(
            named.Name + "Methods",
            "How a <c>" + CSharpText.Documented(SymbolNames.Shown(named)) + "</c> is read and written by its own methods.",
            RuntimeNames.OwnMethods + "<" + name + ">",
            calls.ToEquatable()));
        return ShapeResolution.Of(new CodecShape(
            name, RuntimeNames.Namespace + "OwnMethodsCodec<" + name + ", " + adapter + ">", IsKey: false, named.IsReferenceType));
    }
}
