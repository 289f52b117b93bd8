using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Shapes;

namespace JsonModelGen.Generator.Emission;

/// <summary>Emits the code that reads unknown keys into a dictionary and stores it in the object.</summary>
internal static class ExtraReadEmitter
{
    /// <summary>The type of the local for the entries read.</summary>
    public static string LocalType(ReadMember member) => Shape(member).MadeType + "?";

    /// <summary>Emits the code that reads the value of an unknown key.</summary>
    public static void EmitRead(ReadMember member, bool hasUniqueKeys, CodeWriter code)
    {
        ExtraShape shape = hasUniqueKeys ? Shape(member).WithUniqueKeys : Shape(member);
        string method = member.Member.Spec.Extra!.TakesNull ? "ReadOrNull" : "Read";
        string arguments = shape.Value is null ? "" : "<" + shape.MadeType + ", " + shape.ValueType + ", " + shape.ValueCodec + ">";
        code.WriteLine($"{RuntimeNames.Extra}.{method}{arguments}(ref reader, key, ref {member.Local});");
        if (member.Mark is { } mark)
            code.WriteLine(mark);
    }

    /// <summary>Emits the code that creates an empty dictionary for a constructor or initializer that needs one.</summary>
    public static void EmitEmpty(IReadOnlyList<ReadMember> members, CodeWriter code)
    {
        foreach (ReadMember member in members)
        {
            bool isSetLater = member.Member.Spec.Target is MemberTarget.Assignment or MemberTarget.Accessor or MemberTarget.Population;
            if (member.Member.Spec.Extra is not null && !isSetLater && !member.Source.AcceptsNull)
                code.WriteLine($"{member.Local} ??= new();");
        }
    }

    /// <summary>The entries read, combined with the existing ones.</summary>
    /// <param name="member">The member.</param>
    /// <param name="existing">The expression for its existing value.</param>
    public static string AddedValue(ReadMember member, string existing)
    {
        MemberSpec spec = member.Member.Spec;
        ExtraShape shape = Shape(member);
        if (!spec.Extra!.IsReadable)
            return member.Local;
        string method = shape.Value is null ? ".AddTo"
            : !shape.CanBeFilled ? ".AddToReadOnly<" + shape.ValueType + ">"
            : ".AddTo<" + spec.Shape.NonNull.TypeName + ", " + shape.ValueType + ">";
        return RuntimeNames.Extra + method + "(" + existing + ", " + member.Local + ")";
    }

    /// <summary>The statement that adds the entries read to the existing value of a get-only member.</summary>
    /// <param name="member">The member.</param>
    /// <param name="existing">The expression for its existing value.</param>
    /// <param name="name">The member's name for the error, as a literal.</param>
    public static string FillStatement(ReadMember member, string existing, string name)
    {
        ExtraShape shape = Shape(member);
        string argument = shape.Value is null ? "" : "<" + shape.ValueType + ">";
        return RuntimeNames.Extra + ".Fill" + argument + "(" + existing + ", " + member.Local + ", " + name + ");";
    }

    private static ExtraShape Shape(ReadMember member) => ExtraShape.Of(member.Source)!;
}
