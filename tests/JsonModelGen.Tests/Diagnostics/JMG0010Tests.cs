namespace JsonModelGen.Tests.Diagnostics;

/// <summary>Constructor parameter is not used.</summary>
public class JMG0010Tests
{
    [Theory]
    [InlineData("public record B { public int X { get; set; } } [JsonModel] public partial record A(int [|X|]) : B;", "X", "X")]
    [InlineData("public record B(int X); [JsonModel] public partial record A(int [|X|], int Y) : B(1);", "X", "X")]
    [InlineData("[JsonModel] public partial record A(int [|X|]) { public int X { get; set; } }", "X", "X")]
    [InlineData("[JsonModel] public partial class A(int [|x|]) { public int X { get; set; } }", "x", "X")]
    [InlineData("public class B { public int X { get; set; } } [JsonModel] public partial class A(int [|x|]) : B;", "x", "X")]
    public Task Warns_about_an_unused_parameter(string source, string parameter, string member) => DiagnosticProbe.Flags(
        "JMG0010",
        source,
        $"The value read for parameter '{parameter}' is lost, because 'A' does not use it and '{member}' is not a property generated from it: pass it to the base class, or assign it to '{member}'",
        emitted: ["A.g.cs"]);

    [Theory]
    [InlineData("public record B(int X); [JsonModel] public partial record A(int X, int Y) : B(X);")]
    [InlineData("[JsonModel] public partial record A(int X) { public int X { get; set; } = X; }")]
    [InlineData("[JsonModel] public partial class A(int x) { public int X { get; } = x; }")]
    [InlineData("[JsonModel] public partial class A(int x) { public int X => x; }")]
    [InlineData("[JsonModel] public partial class A(int x) { } public partial class A { public int X { get; set; } = x; }")]
    [InlineData("[JsonModel] public partial class A { public A(int x) { } public int X { get; set; } }")]
    [InlineData("public abstract record B { public abstract int X { get; init; } } [JsonModel] public partial record A(int X) : B;")]
    public Task Accepts_used_parameters(string source) => DiagnosticProbe.Accepts(source);
}
