using System.Reflection;
using System.Text;

namespace JsonModelGen.Tests.Language;

/// <summary>
/// Every row of <see cref="MemberOptionTable"/> on properties, fields and constructor parameters, and with another option on the
/// counterpart of a parameter or its property.
/// </summary>
public class MemberOptionTests
{
    private const string Reading =
        """
        public static class Reading
        {
            public static string Of<T>(string json) where T : IJsonModel<T>
            {
                try
                {
                    return JsonModel.ToJson(JsonModel.FromJson<T>(json));
                }
                catch (JsonModelException error)
                {
                    return error.Kind.ToString();
                }
            }
        }

        [JsonModel] public partial record Flat(int Y);

        """;

    private static readonly Lazy<ILookup<string, string>> s_results = new(RunAll);

    public static TheoryData<string, string> Cells
    {
        get
        {
            TheoryData<string, string> cells = [];
            foreach (MemberOptionRow row in MemberOptionTable.Rows)
            {
                foreach ((string place, _) in MemberOptionTable.Places)
                    cells.Add(row.Name, place);
            }

            return cells;
        }
    }

    public static TheoryData<string> Options => [.. MemberOptionTable.Rows.Select(static row => row.Name)];

    [Theory]
    [MemberData(nameof(Cells))]
    public void Has_the_same_effect_in_every_place(string option, string place) =>
        Assert.Equal(MemberOptionTable.Rows.Single(row => row.Name == option).Outcome, Assert.Single(s_results.Value[option + "." + place]));

    [Theory]
    [MemberData(nameof(Options))]
    public void Does_something(string option) =>
        Assert.NotEqual(MemberOptionTable.Rows.Single(row => row.Name == option).Outcome, Assert.Single(s_results.Value[option + ".Without"]));

    [Fact]
    public void Every_option_has_a_row() => Assert.Equal(
        typeof(JsonKeyAttribute).GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(static property => property.CanWrite).Select(static property => property.Name).Order(StringComparer.Ordinal),
        MemberOptionTable.Rows.Select(static row => row.Name).Order(StringComparer.Ordinal));

    /// <summary>The results of all, in one program, by option and place.</summary>
    private static ILookup<string, string> RunAll()
    {
        StringBuilder source = new(Reading);
        StringBuilder calls = new("{ var results = new System.Text.StringBuilder(); ");
        foreach (MemberOptionRow row in MemberOptionTable.Rows)
        {
            source.Append("public static partial class Of" + row.Name + "\n{\n    " + row.Beside + "\n");
            foreach ((string place, string declaration) in MemberOptionTable.Places.Append(("Without", MemberOptionTable.Without)))
            {
                source.Append("    [JsonModel] public partial " + Fill(declaration, row) + "\n");
                calls.Append("results.Append(\"" + row.Name + "." + place + "\\t\" + Reading.Of<Of" + row.Name + "." + place + ">(\"\"\"" + row.Json + "\"\"\") + \"\\n\"); ");
            }

            source.Append("}\n");
        }

        string results = (string)GeneratorHarness.Run(source.ToString(), calls.Append("return results.ToString(); }").ToString())!;
        return results.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static line => line.Split('\t')).ToLookup(static parts => parts[0], static parts => parts[1]);
    }

    private static string Fill(string declaration, MemberOptionRow row) => declaration
        .Replace("$key", $"JsonKey({row.Name} = {row.Value})", StringComparison.Ordinal)
        .Replace("$other", row.Name == "IncludeToJson" ? "IncludeFromJson = true" : "IncludeToJson = true", StringComparison.Ordinal)
        .Replace("$type", row.Type, StringComparison.Ordinal)
        .Replace("$initial", row.Initial, StringComparison.Ordinal);
}
