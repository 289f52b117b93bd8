using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Schemas;

namespace JsonModelGen.Generator.Shapes;

/// <summary>A tuple: a JSON array with a type per position, or an object with a key per position.</summary>
/// <param name="TypeName">The <c>global::</c> name of the type.</param>
/// <param name="Codec">The <c>global::</c> name of the codec.</param>
/// <param name="Elements">The shapes of all elements, including those of the nested rest of a long tuple.</param>
/// <param name="Keys">Their keys if the tuple is an object, else null.</param>
/// <param name="IsReferenceType">Whether it is a <c>Tuple</c>.</param>
internal sealed record TupleShape(string TypeName, string Codec, EquatableArray<TypeShape> Elements, EquatableArray<string>? Keys, bool IsReferenceType)
    : TypeShape(TypeName, IsReferenceType)
{
    public override string CodecName => Codec;

    public override TypeShape InUtc => this with { Codec = UtcDates.In(Codec), Elements = Elements.Select(static element => element.InUtc) };

    public override TypeShape WithNumbers(NumberHandling handling) =>
        this with { Codec = NumberForms.In(Codec, handling), Elements = Elements.Select(element => element.WithNumbers(handling)) };

    protected override SchemaNode Schema(ISchemaScope scope)
    {
        List<string> items = new(Elements.Length);
        foreach (TypeShape element in Elements)
            items.Add(element.SchemaIn(scope).ToJson());
        return Keys is { } keys ? Object(keys, items) : SchemaNode.Tuple(items);
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
