using JsonModelGen.Generator.Emission;

namespace JsonModelGen.Generator.Model;

/// <summary>
/// An emitted codec: nested in a generic model, with the codecs of the type arguments as parameters, or beside a foreign type.
/// </summary>
/// <param name="Name">Its simple name.</param>
/// <param name="Parameters">A codec for each type parameter of the model that occurs in its JSON.</param>
/// <param name="HidesBase">Whether a base class has a codec of the same name.</param>
internal sealed record CodecSpec(string Name, EquatableArray<CodecParameterSpec> Parameters, bool HidesBase)
{
    /// <summary>The type parameters of a foreign type, as identifiers: its codec is not nested in it, and so must declare them.</summary>
    public EquatableArray<string> OuterParameters { get; init; }

    /// <summary>Their constraint clauses.</summary>
    public EquatableArray<string> OuterConstraints { get; init; }

    /// <summary>The type parameter list of the codec's declaration: <c>&lt;T, TCodec&gt;</c>, or <c>&lt;TCodec&gt;</c> in a model.</summary>
    public string AllTypeParameters => CSharpText.InBrackets([.. OuterParameters, .. Names]);

    /// <summary>The codecs in their brackets: <c>&lt;TCodec&gt;</c>.</summary>
    public string TypeParameters => CSharpText.InBrackets(Names);

    /// <summary>The constraint clauses of the codec's declaration.</summary>
    public IReadOnlyList<string> Constraints
    {
        get
        {
            List<string> constraints = [.. OuterConstraints];
            foreach (CodecParameterSpec parameter in Parameters)
                constraints.Add(parameter.Constraint);
            return constraints;
        }
    }

    private List<string> Names
    {
        get
        {
            List<string> names = new(Parameters.Length);
            foreach (CodecParameterSpec parameter in Parameters)
                names.Add(parameter.Name);
            return names;
        }
    }
}

/// <summary>A type parameter of a codec: itself a codec.</summary>
/// <param name="Name">Its name, as an identifier.</param>
/// <param name="ValueType">The type parameter of the model whose values it reads and writes.</param>
/// <param name="IsKey">Whether it reads and writes keys of dictionaries, too.</param>
internal sealed record CodecParameterSpec(string Name, string ValueType, bool IsKey)
{
    /// <summary>Its constraint clause.</summary>
    public string Constraint =>
        "where " + Name + " : " + RuntimeNames.Codec + "<" + ValueType + ">" + (IsKey ? ", " + RuntimeNames.KeyCodec + "<" + ValueType + ">" : "");
}
