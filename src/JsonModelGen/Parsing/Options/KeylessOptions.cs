using JsonModelGen.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Generator.Parsing.Options;

/// <summary>Finds options for a key or its value on a member that has no key.</summary>
internal static class KeylessOptions
{
    /// <summary>Whether the member can have all of its options.</summary>
    /// <param name="arguments">The options.</param>
    /// <param name="meaningful">The allowed options.</param>
    /// <param name="memberName">The member.</param>
    /// <param name="reason">Why it has no key.</param>
    /// <param name="isHarmless">Whether an option without effect is tolerated.</param>
    /// <param name="sink">Receives the reports.</param>
    public static bool Check(KeyArguments arguments, string[] meaningful, string memberName, string reason, Func<string, KeyArgument, bool> isHarmless, IDiagnosticSink sink)
    {
        bool isFine = true;
        HashSet<AttributeData> told = [];
        foreach (string option in arguments.Options)
        {
            KeyArgument argument = arguments[option]!;
            if (Array.IndexOf(meaningful, option) >= 0 || isHarmless(option, argument))
                continue;
            isFine = false;
            if (argument.Constant.Kind == TypedConstantKind.Error && !told.Add(argument.Attribute))
                continue; // one attribute of System.Text.Json may set several options
            sink.ReportArgument(
                DiagnosticDescriptors.ContradictoryAttributes, argument.Attribute, option, argument.Owner, memberName, reason + ", so that it has no key or value of its own of which " + option + " could say something");
        }

        return isFine;
    }
}
