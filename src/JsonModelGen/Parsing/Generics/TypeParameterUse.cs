namespace JsonModelGen.Generator.Parsing.Generics;

/// <summary>How a generic model uses the values of a type parameter; each use includes the lesser ones.</summary>
internal enum TypeParameterUse
{
    /// <summary>Nothing: no codec is needed.</summary>
    None,

    /// <summary>They are values in its JSON.</summary>
    Value,

    /// <summary>They are also keys of dictionaries.</summary>
    Key,
}
