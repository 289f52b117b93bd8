using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Resolution;

namespace JsonModelGen.Generator.Emission;

/// <summary>Emits the calls of hooks before and after reading and writing.</summary>
/// <param name="hooks">The hooks.</param>
/// <param name="isValueType">Whether the model is a struct.</param>
/// <param name="instance">The model that is read or written: <c>this</c>, a parameter, or a local.</param>
/// <param name="callOwn">The call of a partial method of the instance, by the method's name.</param>
/// <param name="code">Where the calls go.</param>
internal sealed class HookEmitter(HooksSpec hooks, bool isValueType, string instance, Func<string, string> callOwn, CodeWriter code)
{
    /// <summary>The hooks of the model whose bodies are emitted.</summary>
    public static HookEmitter Of(ResolvedModel model, string instance, CodeWriter code) =>
        new(model.Spec.Hooks, model.Spec.Declaration.IsValueType, instance, method => (instance == "this" ? "" : instance + ".") + method + "()", code);

    /// <summary>The hooks of a flattened model, whose partial methods are private.</summary>
    public static HookEmitter Of(FlattenSpec flat, string instance, AccessorEmitter accessors, CodeWriter code) =>
        new(flat.Hooks, flat.IsValueType, instance, method => accessors.Call(flat.HookAccessor!, method, instance), code);

    /// <summary>The definitions of the partial methods that the user has implemented.</summary>
    public void EmitDefinitions()
    {
        Define("OnFromJson", "Called after reading.", hooks.OnFromJsonModifiers);
        Define("OnToJson", "Called before writing.", hooks.OnToJsonModifiers);
    }

    /// <summary>After construction, before optional members are set.</summary>
    public void EmitBeforeSetting() => Call("OnDeserializing", "ref " + instance, hooks.OnDeserializing);

    /// <summary>When the object is complete.</summary>
    public void EmitAfterReading()
    {
        Call("OnDeserialized", "ref " + instance, hooks.OnDeserialized);
        if (hooks.OnFromJson)
            code.WriteLine($"{callOwn("OnFromJson")};");
    }

    public void EmitBeforeWriting()
    {
        if (hooks.OnToJson)
            code.WriteLine($"{callOwn("OnToJson")};");
        Call("OnSerializing", Written, hooks.OnSerializing);
        if (hooks.OnToJson || hooks.OnSerializing)
            code.SeparateNext();
    }

    public void EmitAfterWriting() => Call("OnSerialized", Written, hooks.OnSerialized);

    private string Written => isValueType && !hooks.IsReadOnly ? "ref " + instance : instance;

    private void Call(string callback, string argument, bool isImplemented)
    {
        if (isImplemented)
            code.WriteLine($"{RuntimeNames.Callbacks}.{callback}({argument});");
    }

    private void Define(string name, string summary, string? modifiers)
    {
        if (modifiers is null)
            return;
        code.WriteLine();
        code.WriteLine($"/// <summary>{summary}</summary>");
        code.WriteLine(GeneratedCodeAttribute.Text);
        code.WriteLine($"{modifiers} void {name}();");
    }
}
