using System.Collections.Immutable;
using System.Text;
using JsonModelGen.Generator.Model;

namespace JsonModelGen.Generator.Emission;

/// <summary>
/// The attributes of emitted members that libraries and projects for older frameworks may declare themselves. If one is visible to this
/// assembly, the name is ambiguous and cannot be used, or not without a warning.
/// </summary>
internal static class EmittedAttributes
{
    public const string NotNullWhen = "System.Diagnostics.CodeAnalysis.NotNullWhenAttribute";
    public const string OverloadResolutionPriority = "System.Runtime.CompilerServices.OverloadResolutionPriorityAttribute";

    private const string GeneratedCode = "System.CodeDom.Compiler.GeneratedCodeAttribute";

    public static readonly ImmutableArray<string> All = ImmutableArray.Create(NotNullWhen, OverloadResolutionPriority, GeneratedCode);

    /// <summary>A finished file without <c>[GeneratedCode]</c>, if that cannot be used.</summary>
    public static string Unmark(string text, EquatableArray<string> ambiguous)
    {
        if (!ambiguous.Contains(GeneratedCode))
            return text;

        StringBuilder unmarked = new(text.Length);
        foreach (string line in text.Split('\n'))
        {
            if (line.TrimStart() != GeneratedCodeAttribute.Text)
                unmarked.Append(line).Append('\n');
        }

        return unmarked.ToString(0, unmarked.Length - 1);
    }
}
