namespace JsonModelGen.Generator.Emission;

/// <summary>Emits the depth limit of a body; nothing for a model without the option.</summary>
/// <param name="levels">The option of the model, or null.</param>
/// <param name="edge">The reader or the writer.</param>
/// <param name="code">The output.</param>
internal sealed class DepthLimitEmitter(int? levels, string edge, CodeWriter code)
{
    /// <summary>The local for the limit around the value.</summary>
    public const string Local = "outerLimit";

    /// <summary>Whether anything is emitted.</summary>
    public bool IsNeeded => levels is not null;

    /// <summary>The statement that restores the limit around the value.</summary>
    public string End => $"{edge}.RestoreDepthLimit({Local});";

    /// <summary>Emits the code before the value.</summary>
    public void EmitStart()
    {
        if (levels is { } number)
            code.WriteLine($"int {Local} = {edge}.LimitDepth({CSharpText.Number((long)number)});");
    }

    /// <summary>Emits the code after the value.</summary>
    public void EmitEnd()
    {
        if (IsNeeded)
            code.WriteLine(End);
    }
}
