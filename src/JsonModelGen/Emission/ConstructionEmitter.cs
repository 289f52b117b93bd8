using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Resolution;
using JsonModelGen.Generator.Shapes;

namespace JsonModelGen.Generator.Emission;

/// <summary>
/// Emits the creation of the object from the values read: flattened members first, then the constructor, the
/// object initializer, and the members that are set only if their key was present, so that initializers stay in effect.
/// </summary>
internal sealed class ConstructionEmitter(ResolvedModel model, ReadState state, AccessorEmitter accessors, CodeWriter code)
{
    private readonly List<Construction> _throwing = [];

    public void Emit()
    {
        ModelSpec spec = model.Spec;
        Construction construction = Noted(new(spec.Declaration.FullName, spec.Factory, spec.ConstructorParameters, spec.Hooks.Reads, state.Tree), spec.HasConstructorCode, "");
        EmitFlattened(state.Tree);
        if (construction.IsOneExpression)
        {
            EmitCreation("return ", construction);
            return;
        }

        EmitCreation(construction.TypeName + " result = ", construction);
        EmitRest("result", construction, HookEmitter.Of(model, "result", code));
        code.WriteLine("return result;");
    }

    /// <summary>Creates the values of flattened members.</summary>
    private void EmitFlattened(IReadOnlyList<ReadMember> members)
    {
        foreach (ReadMember member in members)
        {
            if (member is { Member.Spec.Flat: { } flat, Parts: { } parts, IsNeverThere: false })
                EmitFlattened(member, flat, Noted(new(flat.FullName, flat.Factory, flat.ConstructorParameters, flat.Hooks.Reads, parts), flat.HasConstructorCode, member.Member.Identifier));
        }
    }

    private void EmitFlattened(ReadMember member, FlattenSpec flat, Construction construction)
    {
        string variable = member.Source.TypeName + " " + member.Local + " = ";
        if (!flat.IsOptional)
        {
            EmitFlattened(construction.Members);
            EmitFlattened(variable, member.Local, flat, construction);
            code.SeparateNext();
            return;
        }

        code.WriteLine($"{variable}{member.Member.Spec.DefaultValue ?? member.Source.InitialValue};");
        if (member.Seen is null)
            return;
        code.WriteLine($"if ({member.Seen})");
        using (code.OpenBlock())
        {
            EmitFlattened(construction.Members);
            if (construction.IsOneExpression || !(flat.IsValueType && member.Source is NullableShape))
            {
                EmitFlattened(member.Local + " = ", member.Local, flat, construction);
            }
            else
            {
                // A null value has no members to set.
                string value = state.Names.ForMember(member.Member.Identifier + "Value");
                EmitFlattened(construction.TypeName + " " + value + " = ", value, flat, construction);
                code.WriteLine($"{member.Local} = {value};");
            }
        }

        code.SeparateNext();
    }

    private void EmitFlattened(string start, string instance, FlattenSpec flat, Construction construction)
    {
        EmitCreation(start, construction);
        EmitRest(instance, construction, HookEmitter.Of(flat, instance, accessors, code));
    }

    /// <summary>The statements after construction.</summary>
    private void EmitRest(string instance, Construction construction, HookEmitter hooks)
    {
        hooks.EmitBeforeSetting();
        bool hasSetterCode = false;
        foreach (ReadMember member in construction.SetLater)
        {
            hasSetterCode |= member.Member.Spec.HasSetterCode;
            if (member.Seen is null || (member.Member.Spec.Extra is null && !ReadState.IsSetIfSeen(member.Member)))
            {
                EmitSetting(instance, member, construction.TypeName);
                continue;
            }

            code.WriteLine($"if ({member.Seen})");
            using (member.Member.Spec.HasSetterCode ? code.OpenBlock() : code.Indent())
                EmitSetting(instance, member, construction.TypeName);
        }

        if (hasSetterCode)
            code.WriteLine("reader.EndSetting();");

        if (construction.SetLater.Count > 0 || construction.HasHooks)
            code.SeparateNext();
        hooks.EmitAfterReading();
    }

    /// <summary>Sets a member; before a setter that may throw, the reader is told the key.</summary>
    private void EmitSetting(string instance, ReadMember member, string typeName)
    {
        if (member.Member.Spec.HasSetterCode)
            code.WriteLine($"reader.BeginSetting({CSharpText.Literal(member.Key)});");
        code.WriteLine(SetStatement(instance, member, typeName));
    }

    private void EmitCreation(string start, Construction construction)
    {
        ExtraReadEmitter.EmitEmpty(construction.Members, code);
        if (construction.KeyOfParameter is { } keys)
            code.WriteLine($"reader.BeginConstructing({keys});");
        List<string> arguments = construction.Arguments;
        string creation = construction.Factory ?? "new " + construction.TypeName;
        IReadOnlyList<ReadMember> initialized = construction.Initialized;
        string end = initialized.Count == 0 ? ";" : "";
        if (arguments.Count == 0)
        {
            code.WriteLine($"{start}{creation}(){end}");
        }
        else
        {
            code.WriteLine($"{start}{creation}(");
            using (code.Indent())
            {
                for (int i = 0; i < arguments.Count; i++)
                    code.WriteLine($"{arguments[i]}{(i + 1 < arguments.Count ? "," : ")" + end)}");
            }
        }

        if (initialized.Count > 0)
        {
            using (code.OpenBlock("};"))
            {
                foreach (ReadMember member in initialized)
                    code.WriteLine($"{CSharpText.Identifier(member.Member.Spec.Name)} = {member.Value},");
            }
        }

        if (construction.KeyOfParameter is not null)
            code.WriteLine("reader.EndConstructing();");
    }

    /// <summary>Where an argument may be refused, the error is to name its key.</summary>
    private Construction Noted(Construction construction, bool mayThrow, string identifier)
    {
        if (!mayThrow || !construction.Keys.GetEnumerator().MoveNext())
            return construction;
        Construction noted = construction with { KeyOfParameter = "KeyOf" + identifier + "Parameter" };
        _throwing.Add(noted);
        return noted;
    }

    /// <summary>Writes the local functions that are called once something has been thrown.</summary>
    public void EmitFunctions()
    {
        foreach (Construction construction in _throwing)
        {
            code.SeparateNext();
            code.WriteLine($"static string? {construction.KeyOfParameter}(string parameter) => parameter switch");
            using (code.OpenBlock("};"))
            {
                foreach ((string parameter, string key) in construction.Keys)
                    code.WriteLine($"{CSharpText.Literal(parameter)} => {CSharpText.Literal(key)},");
                code.WriteLine("_ => null,");
            }
        }
    }

    private string SetStatement(string instance, ReadMember member, string typeName)
    {
        MemberSpec spec = member.Member.Spec;
        string? added = spec.Extra is null ? null : ExtraReadEmitter.AddedValue(member, accessors.ValueOf(spec, instance));
        return spec.Target switch
        {
            MemberTarget.Population when added is not null => ExtraReadEmitter.FillStatement(member, accessors.ValueOf(spec, instance), CSharpText.Literal(Shown(member, typeName))),
            MemberTarget.Population => RuntimeNames.Population + ".Fill(" + spec.Access(instance) + ", " + member.Value + ", " + CSharpText.Literal(Shown(member, typeName)) + ");",
            MemberTarget.Accessor => accessors.SetStatement(spec, instance, added ?? member.Value),
            _ => spec.Access(instance) + " = " + (added ?? member.Value) + ";",
        };
    }

    private string Shown(ReadMember member, string typeName) =>
        (typeName == model.Spec.Declaration.FullName ? model.Spec.Declaration.DisplayName : typeName.Substring(typeName.LastIndexOf('.') + 1)) + "." + member.Member.Spec.Name;
}
