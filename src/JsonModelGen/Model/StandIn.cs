namespace JsonModelGen.Generator.Model;

/// <summary>How much of a model with an error is emitted, so that references to it cause no further compiler errors.</summary>
internal enum StandIn
{
    /// <summary>The definitions of its hooks.</summary>
    Hooks,

    /// <summary>Also the interface, for constraints.</summary>
    Interface,

    /// <summary>Also all members that emitted code of other models calls.</summary>
    Members,
}
