namespace JsonModelGen.Tests.Diagnostics;

/// <summary>Default values differ.</summary>
public class JMG0108Tests
{
    [Theory]
    [InlineData("[property: JsonKey([|DefaultValue = 7|])] int X = 6")]
    [InlineData("[property: JsonKey([|DefaultValue = \"a\"|])] string X = \"b\"")]
    [InlineData("[JsonKey([|DefaultValue = DayOfWeek.Monday|])] DayOfWeek X = DayOfWeek.Friday")]
    public Task Warns_about_two_defaults(string parameter) =>
        DiagnosticProbe.Flags("JMG0108", "[JsonModel] public partial record A(" + parameter + ");", emitted: ["A.g.cs"]);

    [Fact]
    public Task Says_which_is_used() => DiagnosticProbe.Flags(
        "JMG0108",
        "[JsonModel] public partial record A([property: JsonKey([|DefaultValue = 7|])] int X = 6);",
        "'X' has two default values: 7 from DefaultValue, which is used where the key is missing or null, and 6 from the constructor parameter, which reading never uses",
        emitted: ["A.g.cs"]);

    [Theory]
    [InlineData("[property: JsonKey(DefaultValue = 6)] int X = 6")]
    [InlineData("[property: JsonKey(DefaultValue = 6)] long X = 6")]
    [InlineData("[property: JsonKey(DefaultValue = 6)] decimal X = 6")]
    [InlineData("[property: JsonKey(DefaultValue = DayOfWeek.Friday)] DayOfWeek X = DayOfWeek.Friday")]
    [InlineData("[property: JsonKey(DefaultValue = 6)] int? X = null")]
    public Task Accepts_one_default(string parameter) => DiagnosticProbe.Accepts("[JsonModel] public partial record A(" + parameter + ");");
}
