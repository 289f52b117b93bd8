namespace JsonModelGen.Tests.Diagnostics;

/// <summary>Model is not partial.</summary>
public class JMG0001Tests
{
    [Theory]
    [InlineData("[JsonModel] public record [|User|](int Id);")]
    [InlineData("[JsonModel] public class [|User|] { }")]
    [InlineData("[JsonModel] public readonly struct [|Point|] { }")]
    [InlineData("public class [|Outer|] { [JsonModel] public partial record User(int Id); }")]
    [InlineData("public class [|Outer|] { public struct [|Middle|] { [JsonModel] public record [|User|](int Id); } }")]
    public Task Flags_each_type_that_must_be_partial(string source) => DiagnosticProbe.Flags("JMG0001", source);

    [Fact]
    public Task Names_the_type_and_the_model() => DiagnosticProbe.Flags(
        "JMG0001",
        "public class [|Outer|] { [JsonModel] public partial record User(int Id); }",
        "'Outer' must be declared partial, so that FromJson and ToJson can be added to 'User'");

    [Fact]
    public Task Accepts_types_that_are_all_partial() =>
        DiagnosticProbe.Accepts("public partial class Outer { public partial struct Middle { [JsonModel] public partial record User(int Id); } }");
}
