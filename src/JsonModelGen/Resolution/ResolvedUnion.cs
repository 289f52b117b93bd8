using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Shapes;

namespace JsonModelGen.Generator.Resolution;

/// <summary>A union with the names of its cases decided.</summary>
/// <param name="Spec">The union as parsed.</param>
/// <param name="Cases">Its cases.</param>
internal sealed record ResolvedUnion(UnionSpec Spec, IReadOnlyList<ResolvedCase> Cases)
{
    /// <summary>The case names, as shown in messages.</summary>
    public string Names => string.Join(", ", new List<ResolvedCase>(Cases).ConvertAll(static item => item.Text));

    /// <summary>The types that can be written, as shown in messages.</summary>
    public string Types => string.Join(", ", new List<UnionCaseSpec>(Written).ConvertAll(static item => item.DisplayName));

    /// <summary>The types that can be written.</summary>
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

/// <summary>The key and value that identify a case.</summary>
/// <param name="Key">The key.</param>
/// <param name="Text">The text under it.</param>
internal sealed record Discriminator(string Key, string Text)
{
    /// <summary>Whether it is a number in JSON.</summary>
    public bool IsNumber { get; init; }
}

/// <summary>The role of a model as a case that a union lists.</summary>
/// <param name="Codec">The name of the nested codec for this role.</param>
/// <param name="Discriminator">Its discriminator.</param>
internal sealed record ListedCase(string Codec, Discriminator Discriminator);
