namespace JsonModelGen.Tests.Diagnostics;

/// <summary>Constructor parameter matches no member.</summary>
public class JMG0005Tests
{
    [Theory]
    [InlineData("[JsonModel] public partial class A { public A(int [|x|]) { } }")]
    [InlineData("[JsonModel] public partial class A { public A(int [|x|], int y) => Y = y; public int Y { get; } }")]
    [InlineData("[JsonModel] public partial class A(int [|x|]) { public int Y => x; }")]
    [InlineData("[JsonModel] public partial class A { private readonly int _x; public A(int [|x|]) => _x = x; public int Twice => 2 * _x; }")]
    public Task Flags_a_parameter_that_nothing_fills(string source) => DiagnosticProbe.Flags(
        "JMG0005",
        source,
        "The parameter 'x' of the constructor of 'A' matches no member: name a property like it, give it a default value, or mark another constructor with [JsonConstructor]");

    [Fact]
    public Task Flags_the_second_of_two_parameters_for_one_member() =>
        DiagnosticProbe.Flags("JMG0005", "[JsonModel] public partial class A { public A(int X, int [|x|]) => this.X = X; public int X { get; } }");

    [Theory]
    [InlineData("[JsonModel] public partial class A { public A(int x, int y = 2) => X = x; public int X { get; } }")]
    [InlineData("[JsonModel] public partial class A { public A(int USERNAME) => UserName = USERNAME; public int UserName { get; } }")]
    [InlineData("[JsonModel] public partial class A { [JsonKey] private readonly int x; public A(int x) => this.x = x; public int Twice => 2 * x; }")]
    public Task Accepts_parameters_with_a_member_or_a_default(string source) => DiagnosticProbe.Accepts(source);
}
