using JsonModelGen.Generator.Emission;
using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Schemas;

namespace JsonModelGen.Generator.Shapes;

/// <summary>A tuple: a JSON array with a type per position, or an object with a key per position.</summary>
/// <param name="TypeName">The <c>global::</c> name of the type.</param>
/// <param name="Elements">The shapes of all elements, including those of the nested rest of a long tuple.</param>
/// <param name="AsObject">Its form if it is an object, else null.</param>
/// <param name="IsReferenceType">Whether it is a <c>Tuple</c>.</param>
internal sealed record TupleShape(string TypeName, EquatableArray<TypeShape> Elements, TupleObject? AsObject, bool IsReferenceType)
    : TypeShape(TypeName, IsReferenceType)
{
    public override string CodecName
    {
        get
        {
            List<string> types = [];
            List<string> codecs = [];
            foreach (TypeShape element in Elements)
            {
                types.Add(element.TypeName);
                codecs.Add(element.CodecName);
            }

            return AsObject is null ? TupleNames.OfCodec(IsReferenceType, types, codecs) : AsObject.Codec + CSharpText.InBrackets([.. types, .. codecs]);
        }
    }

    protected override TypeShape WithParts(Func<TypeShape, TypeShape> change) => this with { Elements = Elements.Select(change) };

    protected override SchemaNode Schema(ISchemaScope scope)
    {
        List<string> items = new(Elements.Length);
        foreach (TypeShape element in Elements)
            items.Add(element.SchemaIn(scope).ToJson());
        return AsObject is { Keys: var keys } ? Object(keys, items) : SchemaNode.Tuple(items);
    }

    private SchemaNode Object(EquatableArray<string> keys, List<string> items)
    {
        List<KeyValuePair<string, string>> properties = new(items.Count);
        List<string> required = [];
        for (int i = 0; i < items.Count; i++)
        {
            properties.Add(new(keys[i], items[i]));
            if (!Elements[i].AcceptsNull)
                required.Add(keys[i]);
        }

        SchemaNode schema = SchemaNode.OfType("object");
        if (properties.Count > 0)
            schema = schema.With("properties", SchemaText.Object(properties));
        return required.Count == 0 ? schema : schema.With("required", SchemaText.Array(required));
    }
}

/// <summary>A tuple as an object.</summary>
/// <param name="Codec">The name of the emitted codec, without its type arguments.</param>
/// <param name="Keys">The keys of the elements.</param>
internal sealed record TupleObject(string Codec, EquatableArray<string> Keys);
