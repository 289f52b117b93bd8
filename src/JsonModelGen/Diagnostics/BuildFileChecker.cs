using System.Collections.Immutable;
using JsonModelGen.Generator.Parsing.Options;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace JsonModelGen.Generator.Diagnostics;

/// <summary>Reports invalid option properties at their line in the project file or a directory build file.</summary>
internal static class BuildFileChecker
{
    /// <summary>Reports properties that are not options.</summary>
    public static void Check(AdditionalFileAnalysisContext context)
    {
        if (!BuildFile.Is(context.AdditionalFile.Path) || context.AdditionalFile.GetText(context.CancellationToken) is not { } source)
            return;

        string text = source.ToString();
        foreach (TextSpan name in BuildFile.PropertiesIn(text))
        {
            string property = text.Substring(name.Start, name.Length);
            if (BuildProperties.WhyNot(property) is { } advice)
                context.ReportDiagnostic(Diagnostic.Create(DiagnosticDescriptors.UnknownBuildProperty, PlaceOf(context.AdditionalFile, source, name), property, advice));
        }
    }

    /// <summary>The location where a property is set to a value; none if it is not in these files, as on the command line.</summary>
    public static Location Find(ImmutableArray<AdditionalText> files, string property, string value, CancellationToken cancellationToken)
    {
        foreach (AdditionalText file in files)
        {
            if (!BuildFile.Is(file.Path) || file.GetText(cancellationToken) is not { } source)
                continue;
            string text = source.ToString();
            foreach (TextSpan name in BuildFile.PropertiesIn(text))
            {
                if (string.Compare(text, name.Start, property, 0, Math.Max(name.Length, property.Length), StringComparison.OrdinalIgnoreCase) == 0 && BuildFile.ValueOf(text, name) == value)
                    return PlaceOf(file, source, name);
            }
        }

        return Location.None;
    }

    private static Location PlaceOf(AdditionalText file, SourceText text, TextSpan span) => Location.Create(file.Path, span, text.Lines.GetLinePositionSpan(span));
}
