using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Resolution;

namespace JsonModelGen.Generator.Emission;

/// <summary>Writes the calls of the model's own code around reading and writing.</summary>
/// <param name="model">The model.</param>
/// <param name="instance">The model that is written: <c>this</c>, or a parameter.</param>
/// <param name="code">Where the calls go.</param>
internal sealed class HookEmitter(ResolvedModel model, string instance, CodeWriter code)
{
    private readonly HooksSpec _hooks = model.Spec.Hooks;

    /// <summary>The definitions of the partial methods that the author has written.</summary>
    public void EmitDefinitions()
    {
        Define("OnFromJson", "Called when a value has been read.", _hooks.OnFromJson);
        Define("OnToJson", "Called before a value is written.", _hooks.OnToJson);
    }

    /// <summary>Once the object is there, before what may be missing is set.</summary>
    public void EmitBeforeSetting() => Call("OnDeserializing", "ref result", _hooks.OnDeserializing);

    /// <summary>Once the object is complete.</summary>
    public void EmitAfterReading()
    {
        Call("OnDeserialized", "ref result", _hooks.OnDeserialized);
        if (_hooks.OnFromJson)
            code.WriteLine("result.OnFromJson();");
    }

    public void EmitBeforeWriting()
    {
        if (_hooks.OnToJson)
            code.WriteLine(instance == "this" ? "OnToJson();" : instance + ".OnToJson();");
        Call("OnSerializing", Written, _hooks.OnSerializing);
        if (_hooks.OnToJson || _hooks.OnSerializing)
            code.SeparateNext();
    }

    public void EmitAfterWriting() => Call("OnSerialized", Written, _hooks.OnSerialized);

    private string Written => model.Spec.Declaration.IsValueType && !_hooks.IsReadOnly ? "ref " + instance : instance;

    private void Call(string callback, string instance, bool isImplemented)
    {
        if (isImplemented)
            code.WriteLine($"{RuntimeNames.Callbacks}.{callback}({instance});");
    }

    private void Define(string name, string summary, bool isWritten)
    {
        if (!isWritten)
            return;
        code.WriteLine();
        code.WriteLine($"/// <summary>{summary}</summary>");
        code.WriteLine(GeneratedCodeAttribute.Text);
        code.WriteLine($"partial void {name}();");
    }
}
