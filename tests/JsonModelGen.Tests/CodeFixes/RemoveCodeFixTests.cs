using JsonModelGen.CodeFixes;

namespace JsonModelGen.Tests.CodeFixes;

public class RemoveCodeFixTests
{
    [Theory]
    [InlineData("[JsonModel] partial class A { [JsonKey(Format = \"d\")] public int X { get; set; } }", "[JsonModel] partial class A { [JsonKey] public int X { get; set; } }")]
    [InlineData("[JsonModel] partial class A { [JsonKey(Name = \"x\", Format = \"d\")] public int X { get; set; } }", "[JsonModel] partial class A { [JsonKey(Name = \"x\")] public int X { get; set; } }")]
    [InlineData("[JsonModel] partial class A { [JsonKey(Format = \"d\", Name = \"x\")] public int X { get; set; } }", "[JsonModel] partial class A { [JsonKey(Name = \"x\")] public int X { get; set; } }")]
    public Task An_option_without_effect_is_removed(string before, string after) => Fixes(before, after);

    [Theory]
    [InlineData("class A { [JsonKey] public int X { get; set; } }", "class A { public int X { get; set; } }")]
    [InlineData("class A\n{\n    /// <summary>X.</summary>\n    [JsonKey]\n    public int X;\n}", "class A\n{\n    /// <summary>X.</summary>\n    public int X;\n}")]
    [InlineData("class A\n{\n    [JsonKey] // about X\n    public int X;\n}", "class A\n{\n     // about X\n    public int X;\n}")]
    [InlineData("class A { [System.Obsolete, JsonKey] public int X { get; set; } }", "class A { [System.Obsolete] public int X { get; set; } }")]
    [InlineData("class A { [JsonKey, System.Obsolete] public int X { get; set; } }", "class A { [System.Obsolete] public int X { get; set; } }")]
    [InlineData("[JsonModel] partial class A { [System.Text.Json.Serialization.JsonObjectCreationHandling(System.Text.Json.Serialization.JsonObjectCreationHandling.Populate)] public int X { get; set; } }", "[JsonModel] partial class A { public int X { get; set; } }")]
    [InlineData("[JsonModel, JsonModelCase] partial class A;", "[JsonModel] partial class A;")]
    public Task An_attribute_without_effect_is_removed(string before, string after) => Fixes(before, after);

    private static async Task Fixes(string before, string after) =>
        Assert.Equal($"using JsonModelGen;\n{after}\n", await CodeFixVerifier.FixAsync<RemoveCodeFix>($"using JsonModelGen;\n{before}\n"));
}
