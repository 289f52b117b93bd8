namespace JsonModelGen.Generator.Parsing.Generics;

/// <summary>What a generic model does with the values of a type parameter; a greater use includes the lesser.</summary>
internal enum TypeParameterUse
{
    /// <summary>Nothing: no codec is needed.</summary>
    None,

    /// <summary>They are values in its JSON.</summary>
    Value,

    /// <summary>They are keys of dictionaries, too.</summary>
    Key,
}
