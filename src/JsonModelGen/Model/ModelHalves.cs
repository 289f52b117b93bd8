namespace JsonModelGen.Generator.Model;

/// <summary>
/// The halves of a model that are emitted, as <c>CreateFactory</c> and <c>CreateToJson</c> say. What a model demands of its members depends on
/// them, so that they are known when it is parsed; MSBuild properties are not.
/// </summary>
/// <param name="Reads">Whether it is read.</param>
/// <param name="Writes">Whether it is written.</param>
internal readonly record struct ModelHalves(bool Reads, bool Writes)
{
    public static readonly ModelHalves Both = new(true, true);

    /// <summary>Whether a half is missing, so that the model is none to generic code: it has a codec, as generic models have.</summary>
    public bool IsHalf => !Reads || !Writes;

    /// <summary>The options of a member in a model of these halves: what is never done, no option asks for.</summary>
    public KeyOptions Restrict(KeyOptions options)
    {
        if (!Reads)
            options = options with { IncludeFromJson = false, Required = null };
        return Writes ? options : options with { IncludeToJson = false };
    }
}
