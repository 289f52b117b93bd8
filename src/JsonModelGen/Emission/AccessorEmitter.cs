using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Resolution;

namespace JsonModelGen.Generator.Emission;

/// <summary>
/// Names, calls and writes the accessors of getters, setters and fields that plain code cannot reach. They sit in a nested class for
/// each declaring type, generic as that type is: an accessor for a closed generic base would compile and fail at run time.
/// </summary>
internal sealed class AccessorEmitter
{
    private const string Attribute = "global::System.Runtime.CompilerServices.UnsafeAccessor";
    private const string Kind = "global::System.Runtime.CompilerServices.UnsafeAccessorKind.";

    private readonly List<Holder> _holders = [];
    private readonly TypeDeclaration _declaration;
    private readonly string _instancePrefix;

    public AccessorEmitter(ResolvedModel model)
    {
        _declaration = model.Spec.Declaration;
        _instancePrefix = _declaration.IsValueType ? "ref " : "";
        foreach (ResolvedMember member in model.Members)
        {
            if (member.Spec.Accessor is { } accessor)
                HolderOf(accessor, model.Spec.AccessorNames).Add(member.Spec);
        }
    }

    /// <summary>The statement that sets a member of <c>result</c> through its accessor.</summary>
    public string SetStatement(MemberSpec member, string value)
    {
        string instance = _instancePrefix + "result";
        if (member.Accessor!.Forgives && !value.EndsWith("!", StringComparison.Ordinal))
            value += "!";
        return member.Accessor!.IsField
            ? Call(member, "Ref") + "(" + instance + ") = " + value + ";"
            : Call(member, "Set") + "(" + instance + ", " + value + ");";
    }

    /// <summary>The expression for the value of a member, through its accessor if it needs one.</summary>
    public string ValueOf(MemberSpec member, string instance)
    {
        if (member.Accessor is not { Gets: true } accessor)
            return member.Access(instance);

        string value = Call(member, accessor.IsField ? "Ref" : "Get") + "(" + _instancePrefix + instance + ")";

        // Forgiveness ends at a variable that takes the value; its type does not.
        return accessor.Forgives ? "((" + member.Shape.TypeName + ")" + value + "!)" : value;
    }

    /// <summary>Writes the classes that are nested in the model.</summary>
    public void EmitNested(CodeWriter code) => Emit(isFileLocal: false, "private", code);

    /// <summary>Writes those that cannot be, because the model's own type parameters would be theirs, too.</summary>
    public void EmitFileLocal(CodeWriter code) => Emit(isFileLocal: true, "file", code);

    private void Emit(bool isFileLocal, string modifier, CodeWriter code)
    {
        foreach (Holder holder in _holders)
        {
            AccessorSpec first = holder.Members[0].Accessor!;
            if (first.IsFileLocal != isFileLocal)
                continue;
            code.WriteLine();
            code.WriteLine($"/// <summary>Members of <c>{CSharpText.Documented(first.OpenDeclaringType)}</c> that are private, or may otherwise only be set by an initializer.</summary>");
            if (isFileLocal)
                GeneratedCodeAttribute.EmitBeside(_declaration, code);
            else
                code.WriteLine(GeneratedCodeAttribute.Text);
            code.WriteLine($"{modifier} static class {holder.Name}{first.TypeParameters}{first.Constraints}");
            using (code.OpenBlock())
            {
                foreach (MemberSpec member in holder.Members)
                    EmitAccessors(member, holder.NameOf(member), code);
            }
        }
    }

    private void EmitAccessors(MemberSpec member, string name, CodeWriter code)
    {
        AccessorSpec accessor = member.Accessor!;
        string instance = _instancePrefix + accessor.OpenDeclaringType + " instance";
        if (accessor.IsField)
        {
            EmitAccessor("Field", member.Name, "ref " + accessor.OpenMemberType + " Ref" + name + "(" + instance + ")", code);
            return;
        }

        if (accessor.Gets)
            EmitAccessor("Method", "get_" + member.Name, accessor.OpenMemberType + " Get" + name + "(" + instance + ")", code);
        if (accessor.Sets)
            EmitAccessor("Method", "set_" + member.Name, "void Set" + name + "(" + instance + ", " + accessor.OpenMemberType + " value)", code);
    }

    private static void EmitAccessor(string kind, string target, string signature, CodeWriter code)
    {
        code.SeparateNext();
        code.WriteLine($"[{Attribute}({Kind}{kind}, Name = {CSharpText.Literal(target)})]");
        code.WriteLine($"public static extern {signature};");
    }

    private string Call(MemberSpec member, string prefix)
    {
        Holder holder = _holders.Find(candidate => candidate.DeclaringType == member.Accessor!.DeclaringType)!;
        return holder.Name + member.Accessor!.TypeArguments + "." + prefix + holder.NameOf(member);
    }

    private Holder HolderOf(AccessorSpec accessor, EquatableArray<string> names)
    {
        Holder? holder = _holders.Find(candidate => candidate.DeclaringType == accessor.DeclaringType);
        if (holder is null)
        {
            holder = new Holder(accessor.DeclaringType, names[_holders.Count]);
            _holders.Add(holder);
        }

        return holder;
    }

    /// <summary>The accessors of one declaring type.</summary>
    private sealed class Holder(string declaringType, string name)
    {
        private readonly LocalNames _names = new();
        private readonly Dictionary<string, string> _nameOf = new(StringComparer.Ordinal);

        public string DeclaringType => declaringType;

        public string Name => name;

        public List<MemberSpec> Members { get; } = [];

        public string NameOf(MemberSpec member) => _nameOf[member.Name];

        public void Add(MemberSpec member)
        {
            Members.Add(member);
            _nameOf.Add(member.Name, _names.Label("", member.Name));
        }
    }
}
