namespace JsonModelGen.Generator.Model;

/// <summary>
/// The directions for which a model gets code, by <c>CreateFactory</c> and <c>CreateToJson</c>. The requirements on its members depend on
/// them, so they must be known when it is parsed, which MSBuild properties are not.
/// </summary>
/// <param name="Reads">Whether it is read.</param>
/// <param name="Writes">Whether it is written.</param>
internal readonly record struct ModelDirections(bool Reads, bool Writes)
{
    /// <summary>Whether one direction is missing: the model then has a codec, like a generic model, and does not implement <c>IJsonModel</c>.</summary>
    public bool IsOneWay => !Reads || !Writes;

    /// <summary>The options of a member in such a model: a direction that is missing is switched off.</summary>
    public KeyOptions Restrict(KeyOptions options)
    {
        if (!Reads)
            options = options with { IncludeFromJson = false, Required = null };
        return Writes ? options : options with { IncludeToJson = false };
    }
}
