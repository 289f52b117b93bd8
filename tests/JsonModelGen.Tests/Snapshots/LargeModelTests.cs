using System.Globalization;

namespace JsonModelGen.Tests.Snapshots;

/// <summary>With more than 64 members, the values are in a struct. The file is long, so only the differences are checked.</summary>
public class LargeModelTests
{
    private static readonly Sources s_large = Model(65);

    [Fact]
    public void Up_to_64_members_are_read_into_locals() => Assert.Contains("int m63 = default;", Generate(Model(64)).ReadBody);

    [Fact]
    public void More_than_64_members_are_read_into_a_struct()
    {
        Generated generated = Generate(s_large);

        Assert.Contains("private struct JsonValues", generated.Text);
        Assert.Contains("public int m64;", generated.Text);
        Assert.StartsWith(
            """
            {
                    JsonValues values = default;
                    ulong seen0 = 0;
                    ulong seen1 = 0;

                    reader.ReadStartObject();
            """,
            generated.ReadBody);
        Assert.Contains("if (seen0 != 0xFFFFFFFFFFFFFFFFUL || seen1 != 0x1UL)", generated.ReadBody.Replace("(seen0 & 0xFFFFFFFFFFFFFFFFUL)", "seen0").Replace("(seen1 & 0x1UL)", "seen1"));
    }

    [Theory]
    [InlineData(64)]
    [InlineData(65)]
    [InlineData(500)]
    public void Many_members_round_trip(int count)
    {
        string json = "{" + string.Join(',', Enumerable.Range(0, count).Select(static i => string.Create(CultureInfo.InvariantCulture, $"\"m{i}\":{i}"))) + "}";

        Assert.Equal(json, Run(Model(count), $"Demo.Large.Wide.FromJson({Literal(json)}).ToJson()"));
    }

    [Fact]
    public void A_missing_member_of_a_large_model_is_named() => Assert.Equal(
        "m299",
        Run(Model(300), "{ Demo.Large.Wide.TryFromJson(\"{\" + string.Join(\",\", Enumerable.Range(0, 299).Select(i => $\"\\\"m{i}\\\":{i}\")) + \"}\", out _, out var error); return error!.Key; }"));

    private static Sources Model(int count) =>
        "namespace Demo.Large;\n[JsonModel]\npublic partial class Wide\n{\n" +
        string.Concat(Enumerable.Range(0, count).Select(static i => string.Create(CultureInfo.InvariantCulture, $"    public required int M{i} {{ get; init; }}\n"))) +
        "}\n";

    private static string Literal(string text) => "\"\"\"" + text + "\"\"\"";
}
