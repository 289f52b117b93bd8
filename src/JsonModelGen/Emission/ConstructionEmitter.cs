using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Resolution;

namespace JsonModelGen.Generator.Emission;

/// <summary>
/// Writes how the object is made from the values that were read: the constructor, the object initializer, and then what may
/// only be set if its key was there, so that initializers keep their say.
/// </summary>
internal sealed class ConstructionEmitter(ResolvedModel model, ReadState state, AccessorEmitter accessors, CodeWriter code)
{
    private TypeDeclaration Declaration => model.Spec.Declaration;

    public void Emit()
    {
        List<ReadMember> later = Filled(MemberTarget.Assignment, MemberTarget.Accessor, MemberTarget.Population);
        HooksSpec hooks = model.Spec.Hooks;
        HookEmitter hookEmitter = new(model, "result", code);
        bool isReturned = later.Count == 0 && !hooks.Reads;
        EmitCreation(isReturned ? "return " : Declaration.FullName + " result = ");
        if (isReturned)
            return;

        hookEmitter.EmitBeforeSetting();
        foreach (ReadMember member in later)
        {
            if (!ReadState.IsSetIfSeen(member.Member))
            {
                code.WriteLine(SetStatement(member));
                continue;
            }

            code.WriteLine($"if ({member.Seen})");
            using (code.Indent())
                code.WriteLine(SetStatement(member));
        }

        code.SeparateNext();
        hookEmitter.EmitAfterReading();
        code.WriteLine("return result;");
    }

    private void EmitCreation(string start)
    {
        List<string> arguments = [];
        foreach (ParameterSpec parameter in model.Spec.ConstructorParameters)
        {
            string? value = parameter.Constant;
            foreach (ReadMember member in state.Members)
            {
                if (member.Member.Spec.Parameter == parameter.Name)
                    value = (parameter.IsReference ? "in " : "") + member.Value;
            }

            if (value is not null)
                arguments.Add(CSharpText.Identifier(parameter.Name) + ": " + value);
        }

        string creation = model.Spec.Factory ?? "new " + Declaration.FullName;
        List<ReadMember> initialized = Filled(MemberTarget.Initializer, MemberTarget.ConstructorAndInitializer);
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

        if (initialized.Count == 0)
            return;

        using (code.OpenBlock("};"))
        {
            foreach (ReadMember member in initialized)
                code.WriteLine($"{CSharpText.Identifier(member.Member.Spec.Name)} = {member.Value},");
        }
    }

    private string SetStatement(ReadMember member)
    {
        MemberSpec spec = member.Member.Spec;
        return spec.Target switch
        {
            MemberTarget.Population => RuntimeNames.Population + ".Fill(" + spec.Access("result") + ", " + member.Value + ", " + CSharpText.Literal(Declaration.DisplayName + "." + spec.Name) + ");",
            MemberTarget.Accessor => accessors.SetStatement(spec, member.Value),
            _ => spec.Access("result") + " = " + member.Value + ";",
        };
    }

    private List<ReadMember> Filled(params MemberTarget[] targets)
    {
        List<ReadMember> filled = [];
        foreach (ReadMember member in state.Members)
        {
            if (Array.IndexOf(targets, member.Member.Spec.Target) >= 0)
                filled.Add(member);
        }

        return filled;
    }
}
