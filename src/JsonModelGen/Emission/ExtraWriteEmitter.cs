using JsonModelGen.Generator.Resolution;
using JsonModelGen.Generator.Shapes;

namespace JsonModelGen.Generator.Emission;

/// <summary>Writes how the unknown keys that a member keeps are written, behind all members of the object.</summary>
internal sealed class ExtraWriteEmitter(ResolvedModel model, ExtraMember extra, AccessorEmitter accessors, LocalNames names, CodeWriter code)
{
    /// <summary>What stands in the place of the member.</summary>
    /// <param name="instance">The expression for the model.</param>
    public WrittenKey Key(string instance)
    {
        List<string> conditions = [];
        foreach (ResolvedMember member in (IEnumerable<ResolvedMember>)[.. extra.Around, extra.Member])
        {
            string local = names.ForMember(member.Identifier);
            conditions.Add(accessors.ValueOf(member.Spec, instance) + " is { } " + local);
            instance = local;
        }

        return new WrittenKey("", Member: null, "", extra.Member.Spec.Shape, Omission.Never)
        {
            Flattened = new FlattenedKeys(string.Join(" && ", conditions), _ => EmitEntries(instance)),
        };
    }

    private void EmitEntries(string local)
    {
        ExtraShape shape = ExtraShape.Of(extra.Member.Spec.Shape)!;
        string member = CSharpText.Literal(model.Spec.Declaration.DisplayName + "." + extra.Member.FullName);
        code.WriteLine($"{RuntimeNames.Extra}.Write<{shape.ValueType}, {shape.ValueCodec}>(ref writer, {local}, {TakenKeys()}, {member});");
    }

    /// <summary>The condition that a key is one of those that the members write.</summary>
    private string TakenKeys()
    {
        List<string> keys = [];
        foreach (ResolvedMember member in model.Leaves)
        {
            string key = CSharpText.Literal(member.Groups.Count > 0 ? member.Groups[0] : member.Key);
            if (member.IsWritten && !keys.Contains(key))
                keys.Add(key);
        }

        return keys.Count == 0 ? "null"
            : model.Options.CaseInsensitive == true ? "static key => " + string.Join(" || ", keys.ConvertAll(static key => "string.Equals(key, " + key + ", global::System.StringComparison.OrdinalIgnoreCase)"))
            : "static key => key is " + string.Join(" or ", keys);
    }
}
