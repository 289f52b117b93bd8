namespace JsonModelGen.Tests.ModelFuzz;

/// <summary>What is to be kept in mind about a model because of a row that it is made of.</summary>
[Flags]
internal enum Traits
{
    None = 0,

    /// <summary>Not all that is written is read again, or not in the same order: only the second round trip gives the same.</summary>
    OneWay = 1,

    /// <summary>System.Text.Json writes it as we do, but cannot read it or reads it differently on purpose.</summary>
    StjOnlyWrites = 2,

    /// <summary>System.Text.Json cannot serve as a reference.</summary>
    NoStj = 4,

    /// <summary>The output may lack required keys, or contain keys that are refused when reading.</summary>
    Unreadable = 8,
}
