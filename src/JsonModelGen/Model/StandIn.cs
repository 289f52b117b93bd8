namespace JsonModelGen.Generator.Model;

/// <summary>How much of a model can be there although it has an error, so that the compiler has no errors of its own where the model is named.</summary>
internal enum StandIn
{
    /// <summary>The definitions of its hooks.</summary>
    Hooks,

    /// <summary>And the interface, which constraints ask for.</summary>
    Interface,

    /// <summary>And all members that emitted code of other models calls.</summary>
    Members,
}
