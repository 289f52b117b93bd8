namespace JsonModelGen.Tests.Diagnostics;

/// <summary>Model has no usable constructor.</summary>
public class JMG0004Tests
{
    [Theory]
    [InlineData("[JsonModel] public partial class [|A|] { public A(int x) { } public A(string y) { } }")]
    [InlineData("[JsonModel] public partial class [|A|] { private A(int x) { } private A(string y) { } }")]
    public Task Flags_an_ambiguous_choice(string source) =>
        DiagnosticProbe.Flags("JMG0004", source, "'A' cannot be created: it has several constructors; mark the one to use with [JsonConstructor]");

    [Theory]
    [InlineData("[JsonModel] public partial class A { public [|A|](ref int x) { X = x; } public int X { get; } }")]
    [InlineData("[JsonModel] public partial class A { public [|A|](out int x) { x = 1; } public int X { get; } }")]
    public Task Flags_parameters_by_reference(string source) =>
        DiagnosticProbe.Flags("JMG0004", source, "'A' cannot be created: the parameter 'x' of its constructor is passed by reference");

    [Fact]
    public Task Flags_a_constructor_that_cannot_be_called() => DiagnosticProbe.Flags(
        "JMG0004",
        "[JsonModel] public partial class [|A|] { [Obsolete(\"gone\", true)] public A() { } }",
        "'A' cannot be created: its constructor is obsolete as an error");

    [Theory]
    [InlineData("[JsonModel] public partial class A { public A() { } public A(int x) { } }")]
    [InlineData("[JsonModel] public partial class A { [JsonConstructor] public A(int x) => X = x; public A(string y) { } public int X { get; } }")]
    [InlineData("[JsonModel] public partial class A { public A(int x) => X = x; private A(string y) { } public int X { get; } }")]
    [InlineData("[JsonModel] public partial class A { private A(int x) => X = x; public int X { get; } }")]
    [InlineData("[JsonModel] public partial record A(int X) { public A(string y) : this(y.Length) { } }")]
    [InlineData("[JsonModel] public partial struct A { public A(int x) => X = x; public A(string y) => X = y.Length; public int X { get; set; } }")]
    [InlineData("[JsonModel] public partial class A { public A(in int x) => X = x; public int X { get; } }")]
    [InlineData("[JsonModel] public partial class A { public A(ref readonly int x) => X = x; public int X { get; } }")]
    public Task Accepts_an_unambiguous_choice(string source) => DiagnosticProbe.Accepts(source);
}
