namespace JsonModelGen.Tests.Diagnostics;

/// <summary>Type does not wrap one value.</summary>
public class JMG0013Tests
{
    [Theory]
    [InlineData("record A(int X, int Y);", "it needs a constructor that takes one value, and a property or field with the name and type of that parameter")]
    [InlineData("class A { public A(int x) { } }", "it needs a constructor that takes one value, and a property or field with the name and type of that parameter")]
    [InlineData("class A { public A(int x) => X = x; public long X { get; } }", "it needs a constructor that takes one value, and a property or field with the name and type of that parameter")]
    [InlineData("class A { private A(int x) => X = x; public int X { get; } }", "it needs a constructor that takes one value, and a property or field with the name and type of that parameter")]
    [InlineData("abstract record A(int X);", "it is abstract, so it cannot be created")]
    [InlineData("record A(string? X);", "its value may be null, which would make null ambiguous: make the value non-nullable, and use nullable members instead")]
    [InlineData("record struct A(int? X);", "its value may be null, which would make null ambiguous: make the value non-nullable, and use nullable members instead")]
    [InlineData("class A { public A(int x) => X = x; public A(string y) => Y = y; public int X { get; } public string Y { get; } = \"\"; }", "more than one constructor takes one value: keep one of them")]
    [InlineData("record A(int X) { public required int Y { get; init; } }", "it has required members that the constructor does not set")]
    public Task Says_what_is_missing(string declaration, string reason) => DiagnosticProbe.Flags(
        "JMG0013",
        "[JsonValueObject] public " + declaration.Replace(" A", " [|A|]", StringComparison.Ordinal).Replace("public [|A|]", "public A", StringComparison.Ordinal).Replace("private [|A|]", "private A", StringComparison.Ordinal),
        "'A' cannot be a value object: " + reason);

    [Fact]
    public Task Flags_a_model() => DiagnosticProbe.Flags(
        "JMG0013",
        "[JsonModel, JsonValueObject] public partial record [|A|](int X);",
        "'A' cannot be a value object: it is a model, which is an object in JSON: remove [JsonModel] or [JsonValueObject]",
        emitted: ["A.g.cs"]);

    [Theory]
    [InlineData("[JsonValueObject] public readonly record struct Id(Guid Value); [JsonModel] public partial record A(Id X, Id? Y, List<Id> Z, Dictionary<Id, Id> D);")]
    [InlineData("[JsonValueObject] public class Id { internal Id(string text) => Text = text; public string Text { get; } } [JsonModel] public partial record A(Id X, Id? Y, Id[] Z);")]
    [InlineData("[JsonValueObject] public record Many<T>(List<T> Items); [JsonModel] public partial record A(Many<int> X, Many<string?> Y, Many<Many<int>> Z);")]
    public Task Accepts_types_that_wrap_one_value(string source) => DiagnosticProbe.Accepts(source);
}
