using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Shapes;

namespace JsonModelGen.Generator.Resolution;

/// <summary>A union with the names of its cases decided.</summary>
/// <param name="Spec">The union as parsed.</param>
/// <param name="Cases">Its cases.</param>
internal sealed record ResolvedUnion(UnionSpec Spec, IReadOnlyList<ResolvedCase> Cases)
{
    /// <summary>The names of the cases, as messages show them.</summary>
    public string Names => string.Join(", ", new List<ResolvedCase>(Cases).ConvertAll(static item => item.Text));

    /// <summary>The types of all values that can be written, as messages show them.</summary>
    public string Types => string.Join(", ", new List<UnionCaseSpec>(Written).ConvertAll(static item => item.DisplayName));

    /// <summary>The types of all values that can be written.</summary>
    public IEnumerable<UnionCaseSpec> Written
    {
        get
        {
            foreach (ResolvedCase item in Cases)
                yield return item.Spec;
            if (Spec.Unknown is { } unknown)
                yield return unknown;
        }
    }
}

/// <summary>A case with its name.</summary>
/// <param name="Spec">The case as parsed.</param>
/// <param name="Text">The text of the discriminator.</param>
internal sealed record ResolvedCase(UnionCaseSpec Spec, string Text)
{
    public TypeShape Shape => Spec.Shape;

    public bool IsNumber => Spec.Discriminator!.IsNumber;
}

/// <summary>The key and the text by which a case is known.</summary>
/// <param name="Key">The key.</param>
/// <param name="Text">The text under it.</param>
internal sealed record Discriminator(string Key, string Text)
{
    /// <summary>Whether it stands in the JSON as a number.</summary>
    public bool IsNumber { get; init; }
}

/// <summary>A model as a case of a union that lists it.</summary>
/// <param name="Codec">The name of the nested codec that reads and writes it as that.</param>
/// <param name="Discriminator">What says so.</param>
internal sealed record ListedCase(string Codec, Discriminator Discriminator);
