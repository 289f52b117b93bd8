using JsonModelGen.Generator.Resolution;

namespace JsonModelGen.Generator.Emission;

/// <summary>Emits what a read body does between the end of the object and the creation of the model: values that are not read at their key, and checks for missing and unknown keys.</summary>
/// <param name="model">The model.</param>
/// <param name="state">The locals of the read body.</param>
/// <param name="limit">The depth limit, which ends with the object.</param>
/// <param name="code">The output.</param>
internal sealed class ReadCheckEmitter(ResolvedModel model, ReadState state, DepthLimitEmitter limit, CodeWriter code)
{
    private string ModelName => CSharpText.Literal(model.Spec.Declaration.DisplayName);

    public void Emit()
    {
        if (model.Options.DisallowUnrecognizedKeys == true)
            code.WriteLine($"unrecognized?.Throw(ref reader, {ModelName}, {CSharpText.Literal(AllowedKeys())});");
        EmitFound();
        limit.EmitEnd();
        if (state.RequiredCondition is { } condition)
        {
            code.WriteLine($"if ({condition})");
            using (code.Indent())
                code.WriteLine($"ThrowMissingKeys(ref reader{state.SeenArguments});");
        }

        if (model.Options.DisallowUnrecognizedKeys == true || limit.IsNeeded || state.RequiredCondition is not null)
            code.SeparateNext();
        EmitDefaultCalls();
    }

    /// <summary>A separate method, so that the list of keys costs no stack or code on the normal path.</summary>
    public void EmitFunctions()
    {
        if (state.RequiredCondition is null)
            return;

        code.SeparateNext();
        code.WriteLine($"static void ThrowMissingKeys(ref {RuntimeNames.Reader} reader{state.SeenParameters}) => reader.ThrowMissingKeys(");
        using (code.Indent())
        {
            code.WriteLine($"{ModelName},");
            code.WriteLine("[");
            using (code.Indent())
            {
                foreach (ReadMember member in state.Members)
                {
                    if (member.IsRequired)
                        code.WriteLine($"{member.Missing} ? {CSharpText.Literal(member.Member.FullKey)} : null,");
                }
            }

            code.WriteLine("]);");
        }
    }

    /// <summary>The values that methods of the model find in the whole object.</summary>
    private void EmitFound()
    {
        if (state.Found.Count == 0)
            return;

        code.WriteLine($"global::System.Text.Json.JsonElement json = {RuntimeNames.Conversion}.ObjectSince(ref reader, start);");
        foreach (ReadMember member in state.Found)
        {
            string key = CSharpText.Literal(member.Key);
            string call = $"{RuntimeNames.Conversion}.TryReadValue<{member.Source.TypeName}>(ref reader, start, json, {member.Member.Spec.ReadValue}(json, {key}), {key}, static (ref {RuntimeNames.Reader} reader) => {member.Source.ReadExpression}, ref {member.Local})";
            code.WriteLine(member.Mark is null ? call + ";" : "if (" + call + ")");
            if (member.Mark is null)
                continue;
            using (code.Indent())
                code.WriteLine(member.Mark);
        }

        code.SeparateNext();
    }

    /// <summary>Defaults that are created only if the key is missing.</summary>
    private void EmitDefaultCalls()
    {
        foreach (ReadMember member in state.Members)
        {
            if (member.Member.Spec.DefaultCall is not { } call)
                continue;
            code.WriteLine($"if ({member.NotSeen})");
            using (code.Indent())
                code.WriteLine($"{member.Local} = {call};");
            code.SeparateNext();
        }
    }

    private string AllowedKeys()
    {
        List<string> keys = [.. state.SkippedKeys];
        if (state.Discriminator is { } discriminator)
            keys.Insert(0, discriminator.Key);
        foreach (ReadMember member in state.Keyed)
        {
            keys.Add(member.Member.FullKey);
            keys.AddRange(member.Member.Aliases);
        }

        return keys.Count == 0 ? "none" : string.Join(", ", keys);
    }
}
