namespace JsonModelGen.Tests.ModelFuzz;

/// <summary>A model whose name and kind are fixed, so that others can refer to it before it is written.</summary>
internal sealed record PlannedModel(string Name, KindRow Kind, string TypeParameters)
{
    /// <summary>Its members so far, for derived types.</summary>
    public List<(MemberRow Row, string Type, string Name)> Members { get; } = [];

    /// <summary>The names of members without a getter, and of fields: a positional parameter with such a name declares no property in a derived record, and fills nothing.</summary>
    public List<string> OtherNames { get; } = [];

    /// <summary>Whether it is not a model itself, but named by <c>JsonModelFor</c>.</summary>
    public bool IsForeign { get; init; }

    /// <summary>Whether it derives from the union of its file.</summary>
    public bool IsHeir { get; set; }

    /// <summary>Whether it is complete and another class can derive from it.</summary>
    public bool CanBeBase { get; set; }

    public static PlannedModel Make(Sketch sketch, string name, bool isForeign = false)
    {
        KindRow kind = isForeign ? KindRows.Foreign.Pick(sketch.Random) : sketch.Chance(2) ? KindRows.Odd.Pick(sketch.Random) : KindRows.All.Pick(sketch.Random);
        PlannedModel model = new(name, kind, SurroundingRows.TypeParameters.Pick(sketch.Random)) { IsForeign = isForeign };
        string arguments = model.TypeParameters switch
        {
            "" => "",
            var list when list.Contains(',', StringComparison.Ordinal) => "<{0}, {1}>",
            _ => "<{0}>",
        };
        sketch.AddType(new TypeRow(name + arguments) { IsModel = true }, kind.IsStruct);
        return model;
    }
}
