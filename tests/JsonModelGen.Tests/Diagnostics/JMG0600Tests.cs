using JsonModelGen.Generator;

namespace JsonModelGen.Tests.Diagnostics;

public class JMG0600Tests
{
    [Theory]
    [InlineData("public static class [|A|];", "it must be declared partial, as must the types that contain it, and not be file-local")]
    [InlineData("file static partial class [|A|];", "it must be declared partial, as must the types that contain it, and not be file-local")]
    [InlineData("public static partial class [|A|]<T>;", "it is generic, or nested in a generic type")]
    [InlineData("public static partial class [|A|] { public static int Resolver; }", "it has a member 'Resolver', which conflicts with the generated one")]
    [InlineData("public partial class [|A|] : B;", "it has a member 'Resolver', which conflicts with the generated one")]
    public Task Flags_classes_that_cannot_be_completed(string type, string reason) => DiagnosticProbe.Flags(
        "JMG0600", $"[JsonModelResolver] {type} public class B {{ public void Resolver() {{ }} }}", $"'A' cannot hold the resolver that [JsonModelResolver] generates: {reason}");

    [Fact]
    public Task Flags_a_class_with_the_name_of_the_property() => DiagnosticProbe.Flags(
        "JMG0600",
        "[JsonModelResolver] public static partial class [|Resolver|];",
        "'Resolver' cannot hold the resolver that [JsonModelResolver] generates: a member 'Resolver' is generated in it, which cannot have the same name as the class");

    [Fact]
    public Task Flags_a_class_in_one_that_is_not_partial() => DiagnosticProbe.Flags(
        "JMG0600", "public class B { [JsonModelResolver] internal static partial class [|A|]; }");

    [Fact]
    public Task An_old_language_version_is_flagged_as_for_models() => DiagnosticProbe.Flags(
        "JMG0003",
        "[JsonModelResolver] public static partial class [|A|] { }",
        build: Build.Default with { LanguageVersion = Microsoft.CodeAnalysis.CSharp.LanguageVersion.CSharp12 });

    [Fact]
    public Task Flags_a_class_whose_base_class_has_a_resolver() => DiagnosticProbe.Flags(
        "JMG0600",
        "[JsonModelResolver] public partial class B; [JsonModelResolver] public partial class [|A|] : B;",
        "'A' cannot hold the resolver that [JsonModelResolver] generates: its base class 'B' has one",
        emitted: ["B.g.cs"]);

    [Fact]
    public Task Flags_a_model() => DiagnosticProbe.Flags(
        "JMG0600",
        "[JsonModel, JsonModelResolver] public partial class [|A|];",
        "'A' cannot hold the resolver that [JsonModelResolver] generates: it is a model: put the attribute on another class",
        emitted: ["A.g.cs"]);

    /// <summary>The compiler reports the second attribute; the other files are still emitted.</summary>
    [Fact]
    public void An_attribute_on_two_declarations_emits_one_file() => Assert.Equal(
        ["A.g.cs", "Model.g.cs"],
        GenerateUnchecked("[JsonModel] public partial class Model; [JsonModelResolver] public static partial class A; [JsonModelResolver] partial class A;").Files
            .Select(static file => file.Key).Where(static name => name != BuildOptionsPipeline.HintName).Order());

    [Theory]
    [InlineData("[JsonModelResolver] public static partial class A;")]
    [InlineData("[JsonModelResolver] public static partial class A { class JsonModels; public static int JsonModels2; }")]
    [InlineData("[JsonModelResolver()] internal sealed partial class A;")]
    [InlineData("partial struct B { [JsonModelResolver] private static partial class A; }")]
    [InlineData("partial interface B { [JsonModelResolver] public static partial class A; }")]
    [InlineData("[JsonModelResolver] public static partial class A; [JsonModelResolver] public static partial class B;")]
    public Task Accepts_partial_classes(string type) => DiagnosticProbe.Accepts("[JsonModel] public partial class Model; " + type);
}
