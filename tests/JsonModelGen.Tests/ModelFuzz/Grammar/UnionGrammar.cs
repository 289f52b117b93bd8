using System.Globalization;

namespace JsonModelGen.Tests.ModelFuzz;

/// <summary>How a union declares its cases.</summary>
internal enum UnionForm
{
    /// <summary>Its cases are marked by an attribute.</summary>
    Found,

    /// <summary>It lists them, as System.Text.Json requires.</summary>
    Listed,
}

/// <summary>Generates a union from which the models of its file derive, if they can.</summary>
internal static class UnionGrammar
{
    /// <summary>One file in this many has a union of each form.</summary>
    private const int Rarity = 12;

    /// <summary>Only the seed decides whether a file has a union, so that files without one are the same as before unions were added.</summary>
    public static UnionForm? FormOf(int seed) => (seed % Rarity) switch
    {
        0 => UnionForm.Found,
        6 or -6 => UnionForm.Listed,
        _ => null,
    };

    /// <summary>Generates the union and makes it a type that members may have.</summary>
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

    /// <summary>The base that a model shall derive from: the union of the file, or a model that derives from it; else null.</summary>
    public static PlannedModel? BaseOf(Sketch sketch, PlannedModel model, List<PlannedModel> models)
    {
        if (sketch.Union is not { } union || !model.Kind.CanHaveBase || model.IsForeign || union.Kind.IsRecord != model.Kind.IsRecord || !sketch.Chance(80))
            return null;
        return models.Find(candidate => candidate.CanBeBase && candidate.IsHeir && candidate.TypeParameters.Length == 0) is { } heir && sketch.Chance(50) ? heir : union;
    }

    /// <summary>The attribute of a case; empty if the union lists it.</summary>
    public static string OfCase(Sketch sketch) => sketch.UnionForm == UnionForm.Listed ? "" : "[JsonModelCase" + Named(UnionRows.Names, sketch) + "] ";

    /// <summary>Generates the part of the union that lists the models that derive from it.</summary>
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
