using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace JsonModelGen.Tests.Diagnostics;

/// <summary>A model or literal with an error causes no compiler errors that would hide ours.</summary>
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
    public async Task Only_our_error_is_reported(string id, string source)
    {
        Build build = new() { AdditionalFiles = new Dictionary<string, string> { ["broken.json"] = "[1,]", ["good.json"] = "[1]" } };
        Assert.Contains(id, (await Diagnose(source, build)).Select(static diagnostic => diagnostic.Id));
        Generated generated = GenerateUnchecked(source, build);
        Assert.True(RefusedModels.IsRefusal(Assert.Single(generated.Files).Value.ToString()));
        Assert.Empty(generated.Compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
    }

    [Fact]
    public void A_refused_model_cannot_be_used_as_a_model()
    {
        const string Source =
            """
            using System.Text.Json.Serialization;
            [JsonModel, JsonConverter(typeof(JsonModelConverter<A>))] public partial class A { public System.Threading.Thread? X { get; set; } partial void OnFromJson() { } }
            public static class B { public static A C => A.FromJson("{}"); public static string D => new A().ToJson(); }
            """;
        Assert.Equal(
            ["CS0619", "CS0619"],
            GenerateUnchecked(Source).Compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).Select(static diagnostic => diagnostic.Id).Order());
    }

    /// <summary>Code that uses a refused model, be it the author's or that of other models, has no further errors.</summary>
    [Theory]
    [InlineData("JMG0201", "[JsonModel] public partial class A { public Action? X { get; set; } }")]
    [InlineData("JMG0201", "[JsonModel] public partial struct A { public Action? X { get; set; } }")]
    [InlineData("JMG0201", "[JsonModel] public partial record A(Action X);")]
    [InlineData("JMG0002", "[JsonModel] public abstract partial class A { public int X { get; set; } }")]
    [InlineData("JMG0101", "[JsonModel] public partial record A(int X, int x);")]
    [InlineData("JMG0004", "[JsonModel] public partial class A { public A(int x) { } public A(string x) { } }")]
    public async Task A_refused_model_can_be_named(string id, string model)
    {
        string source = model +
            """
            public class Use<T> where T : IJsonModel<T> { public T? Value; }
            public class Derived : Use<A>;
            public static class Calls { public static List<A> All(string json) => JsonModel.FromJsonList<A>(json); public static object Codec => default(ModelCodec<A>); }
            [JsonModel] public partial record B(A X, A? Y, List<A> Z, Dictionary<string, A?> W, G<A> V);
            [JsonModel] public partial record G<T>(T X, A Y);
            """;
        Assert.All(await Diagnose(source), diagnostic => Assert.Equal(id, diagnostic.Id));
        Assert.NotEmpty(await Diagnose(source));
        Generate(source);
    }

    [Fact]
    public async Task A_refused_generic_model_can_be_named()
    {
        const string Source =
            """
            [JsonModel] public partial class P<T, U> where T : class { public Action? X { get; set; } public T? Y { get; set; } public Dictionary<string, U>? Z { get; set; } }
            [JsonModel(CreateToJson = false)] public partial class H { public Action? X { get; set; } }
            [JsonModel] public partial class D<T> : P<T, int> where T : class { [JsonIgnore] public new Action? X { get; set; } }
            [JsonModel] public partial record B(P<B, int> X, List<P<string, Guid>>? Y, D<B> Z) { [JsonKey(IncludeToJson = false)] public H? W { get; set; } }
            public static class Calls { public static object Codec => default(P<string, int>.Codec<StringCodec, Int32Codec>); }
            """;
        Assert.All(await Diagnose(Source), static diagnostic => Assert.Equal("JMG0201", diagnostic.Id));
        Assert.Equal(2, (await Diagnose(Source)).Length);
        Generate(Source);
    }

    [Theory]
    [InlineData("[JsonModel] public partial class A { public B? X { get; set; } } [JsonModel] public class B;")]
    [InlineData("[JsonModel] public partial class A { public List<B>? X { get; set; } } [JsonModel] public partial class B { public int ToJson { get; set; } }")]
    [InlineData("[JsonModel] public partial class A { public O<int>.B<int>? X { get; set; } }\n#pragma warning disable CS0693\npublic partial class O<T> { [JsonModel] public partial class B<T>; }")]
    public async Task Models_that_contain_a_refused_model_without_replacement_are_flagged(string source)
    {
        Assert.Contains("JMG0201", (await Diagnose(source)).Select(static diagnostic => diagnostic.Id));
        Generate(source);
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp11)]
    [InlineData(LanguageVersion.CSharp12)]
    public async Task Below_the_lowest_language_version_only_that_is_reported(LanguageVersion version)
    {
        const string Source = "using System.Text.Json.Serialization; [JsonModel, JsonConverter(typeof(JsonModelConverter<A>))] public partial class A { public int X { get; set; } partial void OnFromJson() { } } public class Use<T> where T : IJsonModel<T> { } public class Derived : Use<A> { }";
        Build build = new() { LanguageVersion = version };
        Assert.Equal("JMG0003", Assert.Single(await Diagnose(Source, build)).Id);
        Generate(Source, build);
    }

    [Fact]
    public async Task Declarations_that_no_other_file_can_continue_are_left_alone()
    {
        const string Source = "[JsonModel] public class A { public int X { get; set; } }";
        Assert.Empty(GenerateUnchecked(Source).Files);
        Assert.NotEmpty(await Diagnose(Source));
    }

    [Fact]
    public void A_refused_literal_throws_when_it_is_used()
    {
        Exception? thrown = Record.Exception(() => Run(
            "public static partial class A { [JsonLiteral(\"none.json\")] public static partial int[] X { get; } }", "A.X"));
        Assert.Contains("'X' has no value", (thrown?.InnerException ?? thrown)?.Message, StringComparison.Ordinal);
    }
}
