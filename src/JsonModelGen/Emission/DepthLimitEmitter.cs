namespace JsonModelGen.Generator.Emission;

/// <summary>Writes how a body keeps to the depth that its model allows; nothing for a model that says nothing about it.</summary>
/// <param name="levels">What the model says, or null.</param>
/// <param name="edge">The reader or the writer.</param>
/// <param name="code">Where it goes.</param>
internal sealed class DepthLimitEmitter(int? levels, string edge, CodeWriter code)
{
    /// <summary>The local that keeps the limit of what is around the value.</summary>
    public const string Local = "outerLimit";

    /// <summary>Whether there is anything to write.</summary>
    public bool IsNeeded => levels is not null;

    /// <summary>The statement that goes back to the limit of what is around the value.</summary>
    public string End => $"{edge}.RestoreDepthLimit({Local});";

    /// <summary>Writes what stands before the value.</summary>
    public void EmitStart()
    {
        if (levels is { } number)
            code.WriteLine($"int {Local} = {edge}.LimitDepth({CSharpText.Number((long)number)});");
    }

    /// <summary>Writes what stands behind the value.</summary>
    public void EmitEnd()
    {
        if (IsNeeded)
            code.WriteLine(End);
    }
}
