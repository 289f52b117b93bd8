using System.Collections.Immutable;
using JsonModelGen.Generator.Emission;
using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Parsing.Names;
using JsonModelGen.Generator.Parsing.Resolvers;
using JsonModelGen.Generator.Shapes;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing.Conversions;

/// <summary>The codecs to emit beside a model because user code reads or writes a value.</summary>
internal sealed class ConversionCollector
{
    private readonly ImmutableArray<ConversionSpec>.Builder _conversions = ImmutableArray.CreateBuilder<ConversionSpec>();

    /// <summary>In the order of their first occurrence.</summary>
    public EquatableArray<ConversionSpec> All => new(_conversions.ToImmutable());

    /// <summary>Adds a codec to emit, and returns its name.</summary>
    public string Add(string name, Func<string, ConversionSpec> create, ShapeContext context)
    {
        ConversionSpec conversion = create(context.NestedTypeName(CSharpText.PascalCase(name) + "JsonCodec"));
        _conversions.Add(conversion);
        return conversion.CodecName;
    }

    /// <summary>The shape of a type with a converter; the codec is emitted once per model.</summary>
    public CodecShape ShapeOf(Converter converter, ITypeSymbol target, ShapeContext context)
    {
        bool takesNull = Converter.TakesNull(target);
        string typeName = MethodConversionParser.Declared(takesNull ? target : target.WithNullableAnnotation(NullableAnnotation.NotAnnotated));
        string creation = converter.IsFactory ? RuntimeNames.Conversion + ".CreateConverter<" + typeName + ">(" + converter.Creation + ")" : converter.Creation;
        foreach (ConversionSpec conversion in _conversions)
        {
            if (conversion is ConverterSpec same && same.Creation == creation && same.TypeName == typeName)
                return Shape(same.CodecName);
        }

        string @base = (converter.IsOwn ? RuntimeNames.Converter : "global::System.Text.Json.Serialization.JsonConverter") + "<" + typeName + ">";
        return Shape(Add(converter.Type.Name, name => new ConverterSpec(name, typeName, SymbolNames.Emitted(converter.Type), @base, creation, takesNull), context));

        CodecShape Shape(string codec) =>
            new(typeName, codec, IsKey: !takesNull, target.IsReferenceType, takesNull) { DeclaredSchema = DeclaredSchema.Of(converter.Type.OriginalDefinition) };
    }
}
