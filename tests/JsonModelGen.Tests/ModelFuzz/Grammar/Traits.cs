namespace JsonModelGen.Tests.ModelFuzz;

/// <summary>What a row means for the checks of a model that uses it.</summary>
[Flags]
internal enum Traits
{
    None = 0,

    /// <summary>Not everything written is read back, or not in the same order: the output is stable only from the second round trip on.</summary>
    OneWay = 1,

    /// <summary>System.Text.Json writes it as we do, but cannot read it, or intentionally reads it differently.</summary>
    StjOnlyWrites = 2,

    /// <summary>System.Text.Json cannot serve as a reference.</summary>
    NoStj = 4,

    /// <summary>The output may lack required keys, or contain keys that are refused when reading.</summary>
    Unreadable = 8,
}
