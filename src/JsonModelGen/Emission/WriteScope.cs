namespace JsonModelGen.Generator.Emission;

/// <summary>What all parts of one write body share.</summary>
/// <param name="Names">The names of the locals.</param>
/// <param name="Accessors">The accessors of the model.</param>
/// <param name="Code">The output.</param>
/// <param name="Extra">The emission of unknown keys, or null.</param>
internal sealed record WriteScope(LocalNames Names, AccessorEmitter Accessors, CodeWriter Code, ExtraWriteEmitter? Extra);
