using JsonModelGen.CodeFixes;

namespace JsonModelGen.Tests.CodeFixes;

public class MakePartialCodeFixTests
{
    [Theory]
    [InlineData("public record User(int Id);", "public partial record User(int Id);")]
    [InlineData("public sealed class User;", "public sealed partial class User;")]
    [InlineData("readonly struct User;", "readonly partial struct User;")]
    [InlineData("record struct User(int Id);", "partial record struct User(int Id);")]
    public async Task Adds_partial_as_the_last_modifier(string before, string after) => Assert.Equal(
        $"using JsonModelGen;\n[JsonModel]\n{after}\n",
        await CodeFixVerifier.FixAsync<MakePartialCodeFix>($"using JsonModelGen;\n[JsonModel]\n{before}\n"));

    [Theory]
    [InlineData("[JsonModelGen.JsonModelResolver] static class AppJson;", "[JsonModelGen.JsonModelResolver] static partial class AppJson;")]
    [InlineData("class Outer { [JsonModelGen.JsonModelResolver] static partial class AppJson; }", "partial class Outer { [JsonModelGen.JsonModelResolver] static partial class AppJson; }")]
    public async Task Makes_a_resolver_and_what_contains_it_partial(string before, string after) => Assert.Equal(after, await CodeFixVerifier.FixAsync<MakePartialCodeFix>(before));

    [Fact]
    public async Task Makes_the_enclosing_type_partial() => Assert.Equal(
        "/* outer */ partial class Outer { [JsonModelGen.JsonModel] partial record User(int Id); }",
        await CodeFixVerifier.FixAsync<MakePartialCodeFix>("/* outer */ class Outer { [JsonModelGen.JsonModel] partial record User(int Id); }"));
}
