using Microsoft.CodeAnalysis;

namespace JsonModelGen.Tests.Diagnostics;

/// <summary>A model or literal with an error brings no error of the compiler's that would stand before ours.</summary>
public class RefusedModelTests
{
    private const string Hooks = " partial void OnFromJson() { } partial void OnToJson() => System.GC.KeepAlive(this); ";

    [Theory]
    [InlineData("JMG0201", "[JsonModel] public partial class A { public System.Threading.Thread? X { get; set; }" + Hooks + "}")]
    [InlineData("JMG0201", "namespace N; public sealed partial record O { public partial struct P<T> where T : class { [JsonModel] internal partial record struct A<@class>(System.Threading.Thread X) {" + Hooks + "} } }")]
    [InlineData("JMG0101", "[JsonModel] public sealed partial record A([property: JsonKey(\"y\")] int X, int Y) {" + Hooks + "}")]
    [InlineData("JMG0002", "[JsonModel] public abstract partial class A { public int X { get; set; }" + Hooks + "}")]
    [InlineData("JMG0005", "[JsonModel] public partial class A { public A(int x) { }" + Hooks + "}")]
    [InlineData("JMG0201", "using System.Text.Json.Serialization; public partial class O { [JsonModel, JsonConverter(typeof(JsonModelConverter<A>))] private partial struct A { public System.Threading.Thread? X { get; set; } } }")]
    [InlineData("JMG0201", "using System.Text.Json.Serialization; [JsonModel, JsonConverter(typeof(JsonModelConverter<A>))] public sealed partial record A(System.Threading.Thread? X) {" + Hooks + "}")]
    [InlineData("JMG0404", "public static partial class A { [JsonLiteral(\"broken.json\")] public static partial int[] X { get; } }")]
    [InlineData("JMG0403", "public partial class O<T> { internal partial struct A { [JsonLiteral(\"none.json\")] public readonly partial System.ReadOnlySpan<byte> X { get; } } }")]
    [InlineData("JMG0402", "public partial class A { [JsonLiteral(\"good.json\")] public partial int[] X { get; private set; } }")]
    [InlineData("JMG0402", "public partial class A { [JsonLiteral(\"good.json\")] public partial int[] X { internal get; init; } }")]
    [InlineData("JMG0402", "public partial class A { [JsonLiteral(\"good.json\")] public static partial ref readonly int X { get; } }")]
    [InlineData("JMG0201", "public static partial class A { [JsonLiteral(\"good.json\")] internal static partial System.Threading.Thread? X { get; } }")]
    public async Task Only_our_error_is_there(string id, string source)
    {
        Build build = new() { AdditionalFiles = new Dictionary<string, string> { ["broken.json"] = "[1,]", ["good.json"] = "[1]" } };
        Assert.Contains(id, (await Diagnose(source, build)).Select(static diagnostic => diagnostic.Id));
        Generated generated = GenerateUnchecked(source, build);
        Assert.True(RefusedModels.IsRefusal(Assert.Single(generated.Files).Value.ToString()));
        Assert.Empty(generated.Compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
    }

    [Fact]
    public void A_refused_model_is_none_that_could_be_used()
    {
        const string Source =
            """
            using System.Text.Json.Serialization;
            [JsonModel, JsonConverter(typeof(JsonModelConverter<A>))] public partial class A { public System.Threading.Thread? X { get; set; } partial void OnFromJson() { } }
            public static class B { public static A C => A.FromJson("{}"); public static string D => new A().ToJson(); }
            """;
        Assert.Equal(
            ["CS0117", "CS1061"],
            GenerateUnchecked(Source).Compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(static diagnostic => diagnostic.Id).Order());
    }

    [Fact]
    public async Task What_no_file_can_continue_is_left_alone()
    {
        const string Source = "[JsonModel] public class A { public int X { get; set; } }";
        Assert.Empty(GenerateUnchecked(Source).Files);
        Assert.NotEmpty(await Diagnose(Source));
    }

    [Fact]
    public void A_refused_literal_says_so_when_it_is_used()
    {
        Exception? thrown = Record.Exception(() => Run(
            "public static partial class A { [JsonLiteral(\"none.json\")] public static partial int[] X { get; } }", "A.X"));
        Assert.Contains("'X' has no value", (thrown?.InnerException ?? thrown)?.Message, StringComparison.Ordinal);
    }
}
