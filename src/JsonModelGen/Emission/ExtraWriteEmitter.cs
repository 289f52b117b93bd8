using JsonModelGen.Generator.Resolution;
using JsonModelGen.Generator.Shapes;

namespace JsonModelGen.Generator.Emission;

/// <summary>Emits the code that writes the unknown keys after the members of the model.</summary>
internal sealed class ExtraWriteEmitter(ResolvedModel model, AccessorEmitter accessors, LocalNames names, CodeWriter code)
{
    /// <summary>The written key for the member that keeps unknown keys, if it is among these members; else null.</summary>
    /// <param name="members">The members.</param>
    /// <param name="instance">The expression for the object that has them.</param>
    public WrittenKey? KeyAmong(IReadOnlyList<ResolvedMember> members, string instance)
    {
        foreach (ResolvedMember member in members)
        {
            if (member is not { IsWritten: true, Spec.Extra: not null })
                continue;
            string local = names.ForMember(member.Identifier);
            return new WrittenKey("", Member: null, instance, member.Spec.Shape, Omission.Never)
            {
                Flattened = new FlattenedKeys(accessors.ValueOf(member.Spec, instance) + " is { } " + local, _ => EmitEntries(member, local)),
            };
        }

        return null;
    }

    private void EmitEntries(ResolvedMember extra, string local)
    {
        ExtraShape shape = ExtraShape.Of(extra.Spec.Shape)!;
        string member = CSharpText.Literal(model.Spec.Declaration.DisplayName + "." + extra.FullName);
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
