using JsonModelGen.Generator.Emission;
using JsonModelGen.Generator.Resolution;
using JsonModelGen.Generator.Schemas.Texts;

namespace JsonModelGen.Generator.Schemas;

/// <summary>The schemas of enums: the forms that are written, or those that are accepted.</summary>
internal static class EnumSchema
{
    /// <summary>The keyword of accepted schemas for several comma-separated texts of <c>enum</c>.</summary>
    public const string IsFlags = "isFlags";

    public static SchemaNode ValueOf(ResolvedEnum item, ISchemaScope scope) => scope.IsAccepting ? AcceptedValueOf(item, scope) : WrittenValueOf(item);

    /// <summary>What is read as a value: names, aliases, numbers, and anything if there is a value for unknown ones.</summary>
    private static SchemaNode AcceptedValueOf(ResolvedEnum item, ISchemaScope scope)
    {
        if (item.Spec.AsNumber)
            return item.Spec.ReplacesUnknown ? SchemaNode.OfType("integer") : SchemaTable.ValueOf(EnumCodecEmitter.CodecOf(item.Spec.UnderlyingType), scope);
        if (item.Spec.ReplacesUnknown)
            return SchemaNode.OfType("string", "number");

        List<string> forms = [];
        foreach (ResolvedEnumValue value in item.Values)
        {
            forms.Add(value.Number is { } number ? CSharpText.Number(number) : SchemaText.Quote(value.Text));
            if (item.Spec.TakesNumbers && value.Spec.Text is null && value.Text != value.Spec.Name)
                forms.Add(SchemaText.Quote(value.Spec.Name));
            foreach (string alias in value.Spec.Aliases)
                forms.Add(SchemaText.Quote(alias));
        }

        SchemaNode schema = item.TakesAnyNumber ? SchemaTable.ValueOf(EnumCodecEmitter.CodecOf(item.Spec.UnderlyingType), scope).OrType("string")
            : item.HasNumbers ? SchemaNode.OfType("string", "number") : SchemaNode.OfType("string");
        return forms.Count == 0 ? schema : WithTexts(schema, item, "[" + string.Join(",", forms) + "]", item.Spec.TakesNumbers);
    }

    /// <summary>A schema with the accepted texts.</summary>
    private static SchemaNode WithTexts(SchemaNode schema, ResolvedEnum item, string forms, bool takesDigits)
    {
        schema = schema.With("enum", forms);
        if (item.Spec.CaseInsensitive)
            schema = schema.With("ignoreCase", "true");
        if (item.Spec.TakesLists)
            schema = schema.With(IsFlags, "true");
        return takesDigits ? schema.WithText(AcceptedScalar.TextForm, EnumCodecEmitter.CodecOf(item.Spec.UnderlyingType) + TextForms.Key) : schema;
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

    /// <summary>The form of a value, by its bits; null if there is no such value.</summary>
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
        item = item.Keys;
        if (scope.IsAccepting)
            return AcceptedKeyOf(item);
        if (item.Spec.AsNumber)
            return SchemaTable.KeyOf(EnumCodecEmitter.CodecOf(item.Spec.UnderlyingType), scope);
        if (item.Spec.IsFlags || item.Spec.TakesNumbers || item.Values.Count == 0)
            return SchemaNode.Any;

        List<string> forms = [];
        foreach (ResolvedEnumValue value in item.Values)
        {
            string form = value.KeyText;
            if (!forms.Contains(form))
                forms.Add(form);
        }

        return SchemaNode.Any.With("enum", SchemaText.Array(forms));
    }

    /// <summary>What is read as a key: like a value, but numbers are texts with any leading zeros.</summary>
    private static SchemaNode AcceptedKeyOf(ResolvedEnum item)
    {
        if (item.Spec.ReplacesUnknown || item.Values.Count == 0 || (item.HasNumbers && !item.TakesAnyNumber))
            return SchemaNode.Any;
        if (item.Spec.AsNumber)
            return AcceptedScalar.KeyOf(EnumCodecEmitter.CodecOf(item.Spec.UnderlyingType));

        List<string> forms = [];
        foreach (ResolvedEnumValue value in item.Values)
        {
            forms.Add(value.Text);
            if (item.Spec.TakesNumbers && value.Spec.Text is null && value.Text != value.Spec.Name)
                forms.Add(value.Spec.Name);
            forms.AddRange(value.Spec.Aliases);
        }

        return WithTexts(SchemaNode.Any, item, SchemaText.Array(forms), item.TakesAnyNumber);
    }
}
