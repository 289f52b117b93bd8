using System.Globalization;

namespace JsonModelGen.Tests.ModelFuzz;

/// <summary>How a union knows its cases.</summary>
internal enum UnionForm
{
    /// <summary>Its cases have the attribute.</summary>
    Found,

    /// <summary>It lists them, as System.Text.Json wants it.</summary>
    Listed,
}

/// <summary>Writes a union from which the models of its file derive, as far as they can.</summary>
internal static class UnionGrammar
{
    /// <summary>One of this number of files has a union of one form.</summary>
    private const int Rarity = 12;

    /// <summary>The seed alone decides whether a file has a union, so that files without one are what they were before there were any.</summary>
    public static UnionForm? FormOf(int seed) => (seed % Rarity) switch
    {
        0 => UnionForm.Found,
        6 or -6 => UnionForm.Listed,
        _ => null,
    };

    /// <summary>Writes the union and makes it a type that members may have.</summary>
    public static void Write(Sketch sketch, string access, string name, UnionForm form)
    {
        bool isRecord = sketch.Chance(50);
        KindRow kind = (form == UnionForm.Listed ? UnionRows.ListedKinds : UnionRows.FoundKinds).Pick(sketch.Random)(isRecord);
        PlannedModel union = new(name, kind, "");
        Members members = new(sketch, union);
        if (sketch.Chance(50))
            members.Plain(hasInitializers: true);
        string options = UnionRows.Options.Pick(sketch.Random);
        sketch.Line(form == UnionForm.Found
            ? $"[JsonModel{options}, JsonModelUnion{UnionRows.Keys.Pick(sketch.Random)}] " + (IsAbstract(kind) ? "" : OfCase(sketch))
            : $"[JsonModel{options}]");
        sketch.Line(access + kind.Text["public".Length..] + " " + name);
        sketch.Line("{");
        members.Write(sketch);
        sketch.Line("}");
        sketch.Union = union;
        sketch.UnionForm = form;
        if (form == UnionForm.Found)
            sketch.Traits |= Traits.NoStj;
        sketch.AddType(new TypeRow(name) { IsModel = true }, isValueType: false);
    }

    /// <summary>The union of the file or a model that derives from it, if a model can derive from that.</summary>
    public static PlannedModel? BaseOf(Sketch sketch, PlannedModel model, List<PlannedModel> models)
    {
        if (sketch.Union is not { } union || !model.Kind.CanHaveBase || model.IsForeign || union.Kind.IsRecord != model.Kind.IsRecord || !sketch.Chance(80))
            return null;
        return models.Find(candidate => candidate.CanBeBase && candidate.IsHeir && candidate.TypeParameters.Length == 0) is { } heir && sketch.Chance(50) ? heir : union;
    }

    /// <summary>The attribute of a case; nothing where the union lists it.</summary>
    public static string OfCase(Sketch sketch) => sketch.UnionForm == UnionForm.Listed ? "" : "[JsonModelCase" + Named(UnionRows.Names, sketch) + "] ";

    /// <summary>Writes the part of the union that lists those that derive from it.</summary>
    public static void List(Sketch sketch, string access, List<PlannedModel> models)
    {
        if (sketch is not { Union: { } union, UnionForm: UnionForm.Listed })
            return;
        string attributes = UnionRows.ListedKeys.Pick(sketch.Random);
        foreach (PlannedModel model in models.Where(model => model.IsHeir && sketch.Chance(90)))
            attributes += Listed(sketch, ForeignGrammar.Unbound(model.Name + model.TypeParameters));
        if (!IsAbstract(union.Kind) && sketch.Chance(40))
            attributes += Listed(sketch, union.Name);
        if (attributes.Length > 0)
            sketch.Line(attributes + " " + access + union.Kind.Text["public".Length..] + " " + union.Name + ";");
    }

    private static string Listed(Sketch sketch, string type) => "[JsonDerivedType(typeof(" + type + ")" + Named(UnionRows.ListedNames, sketch) + ")]";

    private static string Named(Table<string> names, Sketch sketch) =>
        names.Pick(sketch.Random).Replace("$U", sketch.Random.Next(100).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    private static bool IsAbstract(KindRow kind) => kind.Text.Contains("abstract", StringComparison.Ordinal);
}
