namespace JsonModelGen.Tests.ModelFuzz;

/// <summary>Names types in <c>JsonModelFor</c>, as if they were foreign.</summary>
internal static class ForeignGrammar
{
    /// <summary>Adds the attribute for a type, in one of the forms that it has.</summary>
    /// <param name="sketch">Where it goes.</param>
    /// <param name="scope">What stands before the type's name, with a dot at the end.</param>
    /// <param name="type">The type.</param>
    /// <param name="factory">The method that makes it, or null.</param>
    public static void Ask(Sketch sketch, string scope, PlannedModel type, string? factory)
    {
        // Constructors with parameters take part only where they must, and what no setter sets is not read.
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

    /// <summary>A name with its type arguments left open.</summary>
    public static string Unbound(string name)
    {
        int start = name.IndexOf('<', StringComparison.Ordinal);
        return start < 0 ? name : name[..start] + (name.Contains(',', StringComparison.Ordinal) ? "<,>" : "<>");
    }
}
