using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Resolution;

namespace JsonModelGen.Generator.Emission;

/// <summary>
/// Names, calls and emits the accessors of inaccessible getters, setters and fields. They are in one nested class per
/// declaring type, with the same type parameters: an accessor for a closed generic base would compile but fail at run time.
/// </summary>
internal sealed class AccessorEmitter
{
    private const string Attribute = "global::System.Runtime.CompilerServices.UnsafeAccessor";
    private const string Kind = "global::System.Runtime.CompilerServices.UnsafeAccessorKind.";

    private readonly List<Holder> _holders = [];
    private readonly TypeDeclaration _declaration;

    public AccessorEmitter(ResolvedModel model)
    {
        _declaration = model.Spec.Declaration;
        Add(model.Members, model.Spec.AccessorNames);
    }

    /// <summary>The statement that sets a member of a local instance through its accessor.</summary>
    public string SetStatement(MemberSpec member, string target, string value)
    {
        string instance = Prefix(member.Accessor!) + target;
        if (member.Accessor!.SuppressesNullability && !value.EndsWith("!", StringComparison.Ordinal))
            value += "!";
        return member.Accessor!.IsField
            ? Call(member, "Ref") + "(" + instance + ") = " + value + ";"
            : Call(member, "Set") + "(" + instance + ", " + value + ");";
    }

    /// <summary>The call of a parameterless method that only the type itself can access.</summary>
    public string Call(AccessorSpec accessor, string method, string instance) =>
        HolderOf(accessor).Name + accessor.TypeArguments + "." + HolderOf(accessor).NameOf(method) + "(" + Prefix(accessor) + instance + ")";

    /// <summary>The expression for the value of a member, through its accessor if it needs one; the instance is then a local, or a class.</summary>
    public string ValueOf(MemberSpec member, string instance)
    {
        if (member.Accessor is not { Gets: true } accessor)
            return member.Access(instance);

        string value = Call(member, accessor.IsField ? "Ref" : "Get") + "(" + Prefix(accessor) + instance + ")";

        // The suppression must be repeated where the value is used; its type stays nullable.
        return accessor.SuppressesNullability ? "((" + member.Shape.TypeName + ")" + value + "!)" : value;
    }

    /// <summary>Emits the classes nested in the model.</summary>
    public void EmitNested(CodeWriter code) => Emit(isFileLocal: false, "private", code);

    /// <summary>Emits those that cannot be nested, because they would also have the model's type parameters.</summary>
    public void EmitFileLocal(CodeWriter code) => Emit(isFileLocal: true, "file", code);

    private void Emit(bool isFileLocal, string modifier, CodeWriter code)
    {
        foreach (Holder holder in _holders)
        {
            AccessorSpec first = holder.First;
            if (first.IsFileLocal != isFileLocal)
                continue;
            code.WriteLine();
            code.WriteLine($"/// <summary>Members of <c>{CSharpText.Documented(first.OpenDeclaringType)}</c> that are private, or that only an initializer can set.</summary>");
            if (isFileLocal)
                GeneratedCodeAttribute.EmitBeside(_declaration, code);
            else
                code.WriteLine(GeneratedCodeAttribute.Text);
            code.WriteLine($"{modifier} static class {holder.Name}{first.TypeParameters}{first.Constraints}");
            using (code.OpenBlock())
            {
                foreach (MemberSpec member in holder.Members)
                    EmitAccessors(member, holder.NameOf(member.Name), code);
                foreach (string method in holder.Methods)
                    EmitAccessor("Method", method, "void " + holder.NameOf(method) + "(" + Instance(first) + ")", code);
            }
        }
    }

    private static void EmitAccessors(MemberSpec member, string name, CodeWriter code)
    {
        AccessorSpec accessor = member.Accessor!;
        string instance = Instance(accessor);
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
        Holder holder = HolderOf(member.Accessor!);
        return holder.Name + member.Accessor!.TypeArguments + "." + prefix + holder.NameOf(member.Name);
    }

    private static string Prefix(AccessorSpec accessor) => accessor.IsOfStruct ? "ref " : "";

    private static string Instance(AccessorSpec accessor) => Prefix(accessor) + accessor.OpenDeclaringType + " instance";

    private Holder HolderOf(AccessorSpec accessor) => _holders.Find(candidate => candidate.DeclaringType == accessor.DeclaringType)!;

    private void Add(IReadOnlyList<ResolvedMember> members, EquatableArray<string> names)
    {
        foreach (ResolvedMember member in members)
        {
            if (member.Spec.Accessor is { } accessor)
                HolderOf(accessor, names).Add(member.Spec);
            if (member.Parts is null)
                continue;
            if (member.Spec.Flat is { HookAccessor: { } hooks } flat)
                HolderOf(hooks, names).Add(flat.Hooks);
            Add(member.Parts, names);
        }
    }

    private Holder HolderOf(AccessorSpec accessor, EquatableArray<string> names)
    {
        Holder? holder = HolderOf(accessor);
        if (holder is null)
        {
            holder = new Holder(accessor, names[_holders.Count]);
            _holders.Add(holder);
        }

        return holder;
    }

    /// <summary>The accessors of one declaring type.</summary>
    private sealed class Holder(AccessorSpec first, string name)
    {
        private readonly LocalNames _names = new();
        private readonly Dictionary<string, string> _nameOf = new(StringComparer.Ordinal);

        public AccessorSpec First => first;

        public string DeclaringType => first.DeclaringType;

        public string Name => name;

        public List<MemberSpec> Members { get; } = [];

        /// <summary>Methods without parameters.</summary>
        public List<string> Methods { get; } = [];

        public string NameOf(string member) => _nameOf[member];

        /// <summary>Adds a member; flattened models may share a base, and one may need the getter of a member where another needs the setter.</summary>
        public void Add(MemberSpec member)
        {
            int place = Members.FindIndex(other => other.Name == member.Name);
            if (place < 0)
            {
                Members.Add(member);
                _nameOf.Add(member.Name, _names.Label("", member.Name));
                return;
            }

            AccessorSpec known = Members[place].Accessor!;
            Members[place] = member with { Accessor = known with { Gets = known.Gets || member.Accessor!.Gets, Sets = known.Sets || member.Accessor!.Sets } };
        }

        public void Add(HooksSpec hooks)
        {
            if (hooks.OnFromJson)
                AddMethod("OnFromJson");
            if (hooks.OnToJson)
                AddMethod("OnToJson");
        }

        private void AddMethod(string method)
        {
            if (_nameOf.ContainsKey(method))
                return;
            Methods.Add(method);
            _nameOf.Add(method, _names.Label("", method));
        }
    }
}
