namespace JsonModelGen.Tests.ModelFuzz;

/// <summary>Names types in <c>JsonModelFor</c>, as if they were foreign.</summary>
internal static class ForeignGrammar
{
    /// <summary>Adds the attribute for a type, in one of its forms.</summary>
    /// <param name="sketch">The file that it is added to.</param>
    /// <param name="scope">The qualifier of the type's name, ending with a dot.</param>
    /// <param name="type">The type.</param>
    /// <param name="factory">The method that creates it, or null.</param>
    public static void Ask(Sketch sketch, string scope, PlannedModel type, string? factory)
    {
        // Constructors with parameters are used only if there is no other, and members without a setter are not read.
        sketch.Traits |= Traits.OneWay;
        string options = AttributeGrammar.Options(sketch, factory);
        string name = scope + Unbound(type.Name + type.TypeParameters);
        bool isClosed = !name.Contains('<', StringComparison.Ordinal) || sketch.Chance(20);
        string closed = name.Replace("<>", "<int>", StringComparison.Ordinal).Replace("<,>", "<int, string>", StringComparison.Ordinal);
        sketch.OfAssembly.Add(
            isClosed && sketch.Chance(70)
                ? "[assembly: JsonModelFor<" + closed + ">" + (options.Length == 0 ? "" : "(" + options + ")") + "]"
                : "[assembly: JsonModelFor(typeof(" + (isClosed ? closed : name) + ")" + (options.Length == 0 ? "" : ", " + options) + ")]");
    }

    /// <summary>A name with its type arguments omitted.</summary>
    public static string Unbound(string name)
    {
        int start = name.IndexOf('<', StringComparison.Ordinal);
        return start < 0 ? name : name[..start] + (name.Contains(',', StringComparison.Ordinal) ? "<,>" : "<>");
    }
}
