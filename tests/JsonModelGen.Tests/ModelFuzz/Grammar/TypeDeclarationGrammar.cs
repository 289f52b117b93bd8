namespace JsonModelGen.Tests.ModelFuzz;

/// <summary>Writes a model: its base, its constructor, its members.</summary>
internal static class TypeDeclarationGrammar
{
    public static void Write(Sketch sketch, string access, string scope, PlannedModel model, List<PlannedModel> models, HashSet<string> typeNames)
    {
        Members members = new(sketch, model);
        (string? heritage, string? baseParameters, string? baseArguments, List<(string Type, string Name)> passedOn) = Base(sketch, access, model, models, members, typeNames);
        if (model.TypeParameters.Length > 0)
            AddTypeParameters(sketch, model);

        string positional = "";
        string constructor = "";
        if (baseParameters is not null || sketch.Chance(model.Kind.IsRecord ? 70 : 0))
            positional = "(" + string.Join(", ", (string[])[.. baseParameters is null ? [] : (string[])[baseParameters], .. members.Positional()]) + ")";
        else if (sketch.Chance(10))
            positional = "(" + string.Join(", ", members.Primary()) + ")";
        else if (sketch.Chance(30))
            constructor = members.Constructor();

        // System.Text.Json creates structs without calling their constructors.
        if (model.Kind.IsStruct && positional.Length + constructor.Length > 0)
            sketch.Traits |= Traits.StjOnlyWrites;
        members.Plain(hasInitializers: !model.Kind.IsStruct || positional.Length > 2 || constructor.Length > 0);
        Table<string> constraints = SurroundingRows.Constraints;
        string? factory = sketch.Chance(5) ? members.Factory(model.Name + model.TypeParameters, passedOn) : null;
        (string? hook, string? @interface) = !model.IsForeign && sketch.Chance(8) ? AttributeRows.Hooks.Pick(sketch.Random) : default;
        if (model.IsForeign)
            ForeignGrammar.Ask(sketch, scope, model, factory is null ? null : "Make");
        else
            sketch.Line(AttributeGrammar.OfModel(sketch, model.Name, factory is null ? null : "Make") + (model.IsHeir ? UnionGrammar.OfCase(sketch) : ""));
        string[] derived = [.. heritage is null ? [] : (string[])[heritage + baseArguments], .. @interface is null ? [] : (string[])[@interface]];
        sketch.Line(
            Accessible(model.Kind.Text, access) + " " + model.Name + model.TypeParameters + positional +
            (derived.Length == 0 ? "" : " : " + string.Join(", ", derived)) +
            (model.TypeParameters.Length > 0 ? constraints.Pick(sketch.Random).Replace("$P", model.TypeParameters.Split(',')[0].Trim('<', '>'), StringComparison.Ordinal) : ""));
        sketch.Line("{");
        members.Write(sketch);
        foreach (string? line in (string?[])[constructor, factory, hook])
        {
            if (line is { Length: > 0 })
                sketch.Line(line);
        }

        sketch.Line("}");
        model.CanBeBase = positional.Length == 0 && constructor.Length == 0 && model.Kind.CanHaveBase && !model.Kind.Text.Contains("sealed", StringComparison.Ordinal);
        sketch.Finish(model.Name);
        sketch.Types.RemoveAll(static row => row.Text is "T" or "TKey" or "TValue" or "@in");
    }

    private static (string? Heritage, string? Parameters, string? Arguments, List<(string Type, string Name)> PassedOn) Base(
        Sketch sketch, string access, PlannedModel model, List<PlannedModel> models, Members members, HashSet<string> typeNames)
    {
        if (UnionGrammar.BaseOf(sketch, model, models) is { } heir)
        {
            model.IsHeir = true;
            members.Inherit(heir);
            return (heir.Name, null, null, []);
        }

        if (!model.Kind.CanHaveBase || !sketch.Chance(25))
            return (null, null, null, []);

        if (models.Find(candidate => candidate.CanBeBase && candidate.Kind.IsRecord == model.Kind.IsRecord && candidate.TypeParameters.Length == 0) is { } other && sketch.Chance(60))
        {
            model.IsHeir = other.IsHeir;
            members.Inherit(other);
            return (other.Name, null, null, []);
        }

        PlannedModel ancestor = new(sketch.Fresh(NameRows.Types, typeNames) + "Base" + sketch.Number.ToString(System.Globalization.CultureInfo.InvariantCulture), model.Kind, "");
        Members inherited = new(sketch, ancestor);
        bool isPositional = model.Kind.IsRecord && sketch.Chance(40);
        string parameters = isPositional ? "(" + string.Join(", ", inherited.Positional(isBase: true)) + ")" : "";
        inherited.Plain(hasInitializers: true);
        sketch.Line(Accessible((model.Kind.IsRecord ? KindRows.RecordBases : KindRows.Bases).Pick(sketch.Random), access) + " " + ancestor.Name + parameters);
        sketch.Line("{");
        inherited.Write(sketch);
        sketch.Line("}");
        members.Inherit(ancestor);
        return isPositional
            ? (ancestor.Name, string.Join(", ", inherited.PassedOn.Select(static part => part.Type + " " + part.Name)), "(" + string.Join(", ", inherited.PassedOn.Select(static part => part.Name)) + ")", inherited.PassedOn)
            : (ancestor.Name, null, null, []);
    }

    private static void AddTypeParameters(Sketch sketch, PlannedModel model)
    {
        foreach (string name in model.TypeParameters.Trim('<', '>').Split(", "))
            sketch.AddType(new TypeRow(name), isValueType: false);
    }

    private static string Accessible(string kind, string access) =>
        kind.StartsWith("public ", StringComparison.Ordinal) ? access + kind["public".Length..] : kind;
}
