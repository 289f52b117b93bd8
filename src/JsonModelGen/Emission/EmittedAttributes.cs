using System.Collections.Immutable;

namespace JsonModelGen.Generator.Emission;

/// <summary>
/// The attributes of entry points that libraries for older frameworks bring along as their own. Where one shows them to this assembly,
/// the name means two types and cannot be used.
/// </summary>
internal static class EmittedAttributes
{
    public const string NotNullWhen = "System.Diagnostics.CodeAnalysis.NotNullWhenAttribute";
    public const string OverloadResolutionPriority = "System.Runtime.CompilerServices.OverloadResolutionPriorityAttribute";

    public static readonly ImmutableArray<string> All = ImmutableArray.Create(NotNullWhen, OverloadResolutionPriority);
}
