using System.Reflection;
using System.Xml.Linq;

namespace JsonModelGen.Tests.Language;

/// <summary>Member before type before assembly before MSBuild before built-in, for every row of <see cref="OptionTable"/> and all its levels.</summary>
public class OptionTableTests
{
    /// <summary>The orders of precedence for models and for foreign types.</summary>
    private static readonly OptionLevels[][] s_orders =
    [
        [OptionLevels.Type, OptionLevels.Assembly, OptionLevels.Build],
        [OptionLevels.Foreign, OptionLevels.Assembly, OptionLevels.Build],
    ];

    private static readonly OptionLevels[] s_modelLevels = s_orders[0];

    public static TheoryData<string> Decided => [.. OptionTable.Rows.Where(static row => row.Code.Length > 0).Select(static row => row.Name)];

    [Theory]
    [MemberData(nameof(Decided))]
    public void Built_in_if_nothing_is_set(string name)
    {
        OptionRow row = Row(name);
        Assert.Equal(row.BuiltIn, Shown(row, set: []));
    }

    [Theory]
    [MemberData(nameof(Decided))]
    public void Each_level_wins_over_those_below_it(string name)
    {
        OptionRow row = Row(name);
        foreach ((string text, string shown) in row.Values)
        {
            (string opposite, _) = row.Values.Single(other => other.Text != text);
            foreach ((OptionLevels[] levels, int i) in s_orders.SelectMany(static levels => levels.Select((_, i) => (levels, i))))
            {
                if (!row.Levels.HasFlag(levels[i]))
                    continue;
                Dictionary<OptionLevels, string> set = new() { [levels[i]] = text };
                Assert.Equal((levels[i], text, shown), (levels[i], text, Shown(row, set)));
                foreach (OptionLevels lower in levels[(i + 1)..].Where(level => row.Levels.HasFlag(level)))
                    set.Add(lower, opposite);
                Assert.Equal((levels[i], text, shown), (levels[i], text, Shown(row, set)));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Decided))]
    public void A_member_wins_over_all(string name)
    {
        OptionRow row = Row(name);
        foreach ((string attribute, string shown) in row.Member)
        {
            (string opposite, _) = row.Values.First(value => value.Shown != shown);
            Assert.Equal(shown, Shown(row, s_modelLevels.Where(level => row.Levels.HasFlag(level)).ToDictionary(static level => level, _ => opposite), attribute));
            Assert.Equal(shown, Shown(row, set: [], attribute));
        }
    }

    [Theory]
    [InlineData(typeof(JsonKeyAttribute), OptionLevels.Member)]
    [InlineData(typeof(JsonModelAttribute), OptionLevels.Type)]
    [InlineData(typeof(JsonModelDefaultsAttribute), OptionLevels.Assembly)]
    [InlineData(typeof(JsonEnumAttribute), OptionLevels.Enum)]
    [InlineData(typeof(JsonModelForAttribute), OptionLevels.Foreign)]
    [InlineData(typeof(JsonModelForAttribute<>), OptionLevels.Foreign)]
    internal void Every_option_has_a_row_for_its_level(Type attribute, OptionLevels level) => Assert.Equal(
        OptionTable.Rows.Where(row => row.Levels.HasFlag(level)).Select(static row => row.Name).Order(StringComparer.Ordinal),
        attribute.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(static property => property.CanWrite).Select(static property => property.Name).Order(StringComparer.Ordinal));

    /// <summary>Every option of a model is also one of a foreign type, and of all models of an assembly unless it refers to one type.</summary>
    [Fact]
    public void An_option_for_models_exists_at_every_level_unless_it_names_part_of_a_type_or_is_about_all() => Assert.Equal(
        ["Converters", "EnumFieldRename", "Factory", "FactoryType", "Preset", "UseStringEnumConverter"],
        OptionTable.Rows
            .Where(static row => (row.Levels & OptionLevels.Model) != 0 && (~row.Levels & (OptionLevels.Type | OptionLevels.Foreign | OptionLevels.Assembly)) != 0)
            .Select(static row => row.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_property_of_the_build_has_a_row() => Assert.Equal(
        OptionTable.Rows.Where(static row => row.Levels.HasFlag(OptionLevels.Build)).Select(static row => "JsonModelGen_" + row.Name).Order(StringComparer.Ordinal),
        XDocument.Load(Path.Combine(Repository.Root, "src/JsonModelGen.Attributes/buildTransitive/JsonModelGen.props"))
            .Descendants("CompilerVisibleProperty").Select(static item => item.Attribute("Include")!.Value).Order(StringComparer.Ordinal));

    [Fact]
    public void An_option_with_several_levels_is_tested_at_all_of_them() => Assert.All(OptionTable.Rows, static row =>
    {
        bool decidesForModels = (row.Levels & OptionLevels.Assembly) != 0;
        Assert.Equal(decidesForModels, row.Code.Length > 0);
        Assert.Equal(row.Levels.HasFlag(OptionLevels.Model), row.Why.Length == 0);
    });

    private static OptionRow Row(string name) => OptionTable.Rows.Single(row => row.Name == name);

    private static string? Shown(OptionRow row, Dictionary<OptionLevels, string> set, string member = "")
    {
        string defaults = set.TryGetValue(OptionLevels.Assembly, out string? assembly) ? $"[assembly: JsonModelDefaults({row.Name} = {assembly})]" : "";
        bool isForeign = set.TryGetValue(OptionLevels.Foreign, out string? type);
        string model =
            isForeign ? $"[assembly: JsonModelFor<A>({row.Name} = {type})]"
            : set.TryGetValue(OptionLevels.Type, out type) ? $"[JsonModel({row.Name} = {type})]"
            : "[JsonModel]";
        Build build = set.TryGetValue(OptionLevels.Build, out string? property)
            ? Build.WithProperty("JsonModelGen_" + row.Name, property[(property.IndexOf('.') + 1)..])
            : Build.Default;
        return Run(
            $$"""
            {{defaults}}
            {{model}}
            public partial class A
            {
                {{row.Body.Replace("$member", member, StringComparison.Ordinal)}}
            }
            """,
            row.Code.Replace("$beside", isForeign ? row.Beside : "A", StringComparison.Ordinal),
            build)?.ToString();
    }
}
