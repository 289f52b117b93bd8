using System.Reflection;
using System.Text;

namespace JsonModelGen.IntegrationTests.TypeCatalogue;

/// <summary>The tables of <c>docs/supported-types.md</c>, with a row for each type of the catalogue.</summary>
internal static class SupportedTypesPage
{
    private const int LongestExample = 60;

    private static readonly (string Title, Func<string, bool> Holds)[] Forms =
    [
        ("Strings", static starts => starts == "\""),
        ("Numbers, `true` and `false`", static starts => starts.Length > 0 && starts.All(static start => char.IsAsciiDigit(start) || start is '-' or 't' or 'f')),
        ("Arrays", static starts => starts == "["),
        ("Objects", static starts => starts == "{"),
        ("More than one form", static _ => true),
    ];

    public static string Tables()
    {
        HashSet<Type> keys = [.. CatalogueRow.All.Values
            .Where(static row => IsOf(row.Subject, typeof(Dictionary<,>)))
            .Select(static row => row.Subject.GetGenericArguments()[0])];
        ILookup<string, CatalogueRow> byForm = CatalogueRow.All.Values
            .Where(IsShown)
            .DistinctBy(static row => Family(row.Subject))
            .OrderBy(static row => CSharpTypeName.Of(row.Subject), StringComparer.OrdinalIgnoreCase)
            .ThenBy(static row => CSharpTypeName.Of(row.Subject), StringComparer.Ordinal)
            .ToLookup(static row => Forms.First(form => form.Holds(Starts(row))).Title);

        StringBuilder page = new();
        foreach ((string title, _) in Forms)
        {
            page.Append("### ").Append(title).Append("\n\n| type | example | as a dictionary key | System.Text.Json |\n|---|---|---|---|\n");
            foreach (CatalogueRow row in byForm[title])
            {
                page.Append("| `").Append(CSharpTypeName.Of(row.Subject)).Append("` | `").Append(Example(row)).Append("` | ")
                    .Append(keys.Contains(row.Subject) ? "yes" : "").Append(" | ").Append(Stjs(row.Reads)).Append(" |\n");
            }

            page.Append('\n');
        }

        return page.ToString().TrimEnd('\n');
    }

    /// <summary>Types declared by the tests represent kinds of types, which the page describes in words; nested types are not listed again.</summary>
    private static bool IsShown(CatalogueRow row) => !Mentioned(row.Subject).Any(static type => type.Assembly == typeof(CatalogueRow).Assembly) && !row.Model.Name.EndsWith("KeyRow", StringComparison.Ordinal);

    private static IEnumerable<Type> Mentioned(Type type)
    {
        yield return type;
        IEnumerable<Type> parts = type.IsArray ? [type.GetElementType()!] : type.GetGenericArguments();
        foreach (Type part in parts.SelectMany(Mentioned))
            yield return part;
    }

    private static string Family(Type type) => type switch
    {
        { IsSZArray: true } when type == typeof(byte[]) => "byte[]",
        { IsSZArray: true } => "[]",
        { IsArray: true } => "[,]",
        _ when IsOf(type, typeof(Memory<>)) || IsOf(type, typeof(ReadOnlyMemory<>)) => type.ToString(),
        { IsGenericType: true } => type.GetGenericTypeDefinition().FullName!,
        _ => type.FullName!,
    };

    private static bool IsOf(Type type, Type definition) => type.IsGenericType && type.GetGenericTypeDefinition() == definition;

    private static string Starts(CatalogueRow row) => string.Concat(row.Reads.Samples.Select(static sample => sample[0]).Distinct());

    private static string Example(CatalogueRow row)
    {
        string[] samples = [.. row.Reads.Samples.Select(static sample => CatalogueRow.Output(sample) ?? CatalogueRow.Input(sample))];
        string example = samples.FirstOrDefault(static sample => sample.Length is > 2 and <= LongestExample) ?? samples[0];
        return example.Replace("|", "\\|", StringComparison.Ordinal);
    }

    private static string Stjs(ReadsAttribute reads) => reads.Stj switch
    {
        Stj.ReadsAndWrites => "the same",
        Stj.WritesOnly => "only writes it",
        _ => "not supported",
    };
}
