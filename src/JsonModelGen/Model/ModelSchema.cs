namespace JsonModelGen.Generator.Model;

/// <summary>The schema of a model, as it is emitted.</summary>
/// <param name="Declaration">The model.</param>
/// <param name="HidesInherited">Whether a base model has one as well.</param>
/// <param name="Json">The schema, without white space.</param>
internal sealed record ModelSchema(TypeDeclaration Declaration, bool HidesInherited, string Json)
{
    /// <summary>The name of the emitted file.</summary>
    public string HintName => EmittedFileName.Beside(Declaration.HintName, "JsonSchema");
}
