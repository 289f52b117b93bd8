using JsonModelGen.Generator.Emission;
using JsonModelGen.Generator.Resolution;

namespace JsonModelGen.Generator.Schemas;

/// <summary>The schemas of enums: the forms that are written, or those that are accepted.</summary>
internal static class EnumSchema
{
    public static SchemaNode ValueOf(ResolvedEnum item, ISchemaScope scope) => scope.IsAccepting ? AcceptedValueOf(item) : WrittenValueOf(item);

    /// <summary>What is read as a value: names, aliases, numbers, and whatever is unknown where something stands for that.</summary>
    private static SchemaNode AcceptedValueOf(ResolvedEnum item)
    {
        if (item.Spec.AsNumber)
            return item.Spec.ReplacesUnknown ? SchemaNode.OfType("integer") : SchemaTable.ValueOf(EnumCodecEmitter.CodecOf(item.Spec.UnderlyingType));
        if (item.Spec.IsFlags || item.Spec.TakesNumbers || item.Spec.ReplacesUnknown)
            return SchemaNode.OfType("string", "number");

        List<string> forms = [];
        foreach (ResolvedEnumValue value in item.Values)
        {
            forms.Add(value.Number is { } number ? CSharpText.Number(number) : SchemaText.Quote(value.Text));
            foreach (string alias in value.Spec.Aliases)
                forms.Add(SchemaText.Quote(alias));
        }

        SchemaNode schema = item.HasNumbers ? SchemaNode.OfType("string", "number") : SchemaNode.OfType("string");
        if (forms.Count == 0)
            return schema;
        schema = schema.With("enum", "[" + string.Join(",", forms) + "]");
        return item.Spec.CaseInsensitive ? schema.With("ignoreCase", "true") : schema;
    }

    private static SchemaNode WrittenValueOf(ResolvedEnum item)
    {
        if (item.Spec.AsNumber)
            return SchemaTable.ValueOf(EnumCodecEmitter.CodecOf(item.Spec.UnderlyingType));
        if (item.Spec.IsFlags || item.Spec.TakesNumbers)
            return SchemaNode.OfType("string", "integer");

        List<string> forms = [];
        HashSet<long> done = [];
        bool hasNumbers = false;
        foreach (ResolvedEnumValue value in item.Values)
        {
            if (!done.Add(value.Spec.Bits))
                continue;
            hasNumbers |= value.Number is not null;
            forms.Add(value.Number is { } number ? CSharpText.Number(number) : SchemaText.Quote(value.Text));
        }

        SchemaNode type = hasNumbers ? SchemaNode.Any : SchemaNode.OfType("string");
        return forms.Count == 0 ? type : type.With("enum", "[" + string.Join(",", forms) + "]");
    }

    /// <summary>How a value is written, by its bits; null if no value has these.</summary>
    public static string? JsonOf(ResolvedEnum item, long bits)
    {
        foreach (ResolvedEnumValue value in item.Values)
        {
            if (value.Spec.Bits == bits)
                return item.Spec.AsNumber || value.Number is not null ? CSharpText.Number(value.Number ?? bits) : SchemaText.Quote(value.Text);
        }

        return null;
    }

    public static SchemaNode KeyOf(ResolvedEnum item, ISchemaScope scope)
    {
        if (item.Spec.AsNumber)
            return SchemaTable.KeyOf(EnumCodecEmitter.CodecOf(item.Spec.UnderlyingType), scope);
        if (item.Spec.IsFlags || item.Spec.TakesNumbers || item.Values.Count == 0)
            return SchemaNode.Any;
        if (scope.IsAccepting && item.Spec.ReplacesUnknown)
            return SchemaNode.Any;

        List<string> forms = [];
        foreach (ResolvedEnumValue value in item.Values)
        {
            string form = value.Number is { } number ? CSharpText.Number(number) : value.Text;
            if (!forms.Contains(form))
                forms.Add(form);
            if (scope.IsAccepting)
                forms.AddRange(value.Spec.Aliases);
        }

        SchemaNode schema = SchemaNode.Any.With("enum", SchemaText.Array(forms));
        return scope.IsAccepting && item.Spec.CaseInsensitive ? schema.With("ignoreCase", "true") : schema;
    }
}
