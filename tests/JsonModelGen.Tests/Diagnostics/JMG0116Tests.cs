namespace JsonModelGen.Tests.Diagnostics;

/// <summary>Attribute is misplaced.</summary>
public class JMG0116Tests
{
    private const string Behind = "it is on the backing field of 'X', which is not read or written: remove 'field:'";
    private const string OfNoModel = "'B' is not a model, and no model derives from it: add [JsonModel] and make it partial";
    private const string NoConstructor = "only parameters of a model's constructor or factory are read";

    [Theory]
    [InlineData("[field: [|JsonKey(\"x\")|]] public int X { get; set; }", "[JsonKey] on 'X' has no effect: " + Behind)]
    [InlineData("[field: [|JsonExtra|]] public Dictionary<string, object>? X { get; set; }", "[JsonExtra] on 'X' has no effect: " + Behind)]
    [InlineData("[field: [|JsonPropertyName(\"x\")|]] public int X { get; set; }", "[JsonPropertyName] on 'X' has no effect: " + Behind)]
    [InlineData("[field: [|JsonModelGen.JsonKeyAttribute|]] public int X { get; set; }", "[JsonKey] on 'X' has no effect: " + Behind)]
    [InlineData("[field: [|JsonKey|]] public event Action? X; public void F() => X?.Invoke();", "[JsonKey] on 'X' has no effect: events are never read or written")]
    [InlineData("[field: [|JsonValue(1)|]] public int X { get; set; }", "[JsonValue] on 'X' has no effect: " + Behind)]
    [InlineData("[[|JsonValue(1)|]] public int X;", "[JsonValue] on 'X' has no effect: it is not an enum value: use [JsonKey] to name a key")]
    [InlineData("public static void M([[|JsonKey|]] int x) { }", "[JsonKey] on 'x' has no effect: " + NoConstructor)]
    [InlineData("public void M() { static int F([[|JsonKey|]] int x) => x; F(1); }", "[JsonKey] on 'x' has no effect: " + NoConstructor)]
    [InlineData("public Func<int, int> F() => ([[|JsonKey|]] int x) => x;", "[JsonKey] on 'x' has no effect: " + NoConstructor)]
    [InlineData("public int this[[[|JsonKey|]] int x] => x;", "[JsonKey] on 'x' has no effect: " + NoConstructor)]
    [InlineData("public int X { get => 1; [param: [|JsonKey|]] set { } }", "[JsonKey] on 'value' has no effect: " + NoConstructor)]
    [InlineData("public delegate void D([[|JsonKey|]] int x);", "[JsonKey] on 'x' has no effect: " + NoConstructor)]
    [InlineData("public A() { } public A([[|JsonKey|]] int x) => X = x; public int X { get; set; }", "[JsonKey] on 'x' has no effect: 'A' is created by another constructor: mark this one with [JsonConstructor], or put the attribute on the property")]
    [InlineData("public A([[|JsonKey(\"n\")|]] int naem = 1) => Name = naem; public int Name { get; }", "[JsonKey] on 'naem' has no effect: no included member of 'A' has its name, so nothing fills it")]
    [InlineData("[[|JsonSchema(\"true\")|]] private int X { get; set; }", "[JsonSchema] on 'X' has no effect: non-public members are included only with [JsonKey] or [JsonInclude]: add one of them")]
    [InlineData("[[|JsonPropertyName(\"x\")|]] internal int X { get; set; }", "[JsonPropertyName] on 'X' has no effect: non-public members are included only with [JsonKey] or [JsonInclude]: add one of them")]
    [InlineData("[[|JsonPropertyName(\"x\")|]] public int X;", "[JsonPropertyName] on 'X' has no effect: fields are included only with [JsonKey] or [JsonInclude]: add one of them")]
    [InlineData("[[|JsonRequired|]] public static int X { get; set; }", "[JsonRequired] on 'X' has no effect: static members are never read or written")]
    [InlineData("[[|JsonPropertyOrder(1)|]] public int this[int i] => i;", "[JsonPropertyOrder] on 'this[]' has no effect: indexers are never read or written")]
    public Task Warns_about_an_attribute_in_a_model_without_effect(string member, string message) =>
        DiagnosticProbe.Flags("JMG0116", "[JsonModel] public partial class A { " + member + " }", message, emitted: ["A.g.cs"]);

    [Theory]
    [InlineData("public class B { [[|JsonKey(\"x\")|]] public int X { get; set; } }", "[JsonKey] on 'X' has no effect: " + OfNoModel)]
    [InlineData("public struct B { [[|JsonKey|]] public int X; }", "[JsonKey] on 'X' has no effect: " + OfNoModel)]
    [InlineData("public record B([[|JsonKey|]] int X);", "[JsonKey] on 'X' has no effect: " + OfNoModel)]
    [InlineData("public record B([property: [|JsonKey|]] int X);", "[JsonKey] on 'X' has no effect: " + OfNoModel)]
    [InlineData("public class B([[|JsonKey|]] int x) { public int X => x; }", "[JsonKey] on 'x' has no effect: " + OfNoModel)]
    [InlineData("internal abstract class B { [[|JsonKey|]] public int X { get; set; } }", "[JsonKey] on 'X' has no effect: " + OfNoModel)]
    [InlineData("public interface I { [[|JsonKey|]] int X { get; } }", "[JsonKey] on 'X' has no effect: attributes on an interface are not inherited by the types that implement it: put it on the property of the model")]
    [InlineData("[JsonValueObject] public record struct B([property: [|JsonKey(\"x\")|]] int X);", "[JsonKey] on 'X' has no effect: 'B' is a value object, which is only its value in JSON, without a key")]
    [InlineData("public enum E { [[|JsonKey(\"x\")|]] X }", "[JsonKey] on 'X' has no effect: an enum value has no key and no type of its own: set its JSON form with [JsonValue]")]
    [InlineData("public abstract class B([[|JsonKey|]] int x) { public int X => x; } [JsonModel] public partial class A(int x) : B(x);", "[JsonKey] on 'x' has no effect: only the constructor of the model itself is considered: put the attribute on the property")]
    public Task Warns_about_an_attribute_outside_of_models(string source, string message) =>
        DiagnosticProbe.Flags("JMG0116", source, message, emitted: source.Contains("A(", StringComparison.Ordinal) ? ["A.g.cs"] : []);

    [Theory]
    [InlineData("public class B { [JsonKey(\"y\")] public int X { get; set; } } [JsonModel] public partial class A : B;")]
    [InlineData("public record B([JsonKey(\"y\")] int X); [JsonModel] public partial record A(int X) : B(X);")]
    [InlineData("public class B<T> { [JsonKey(\"y\")] public T? X { get; set; } } [JsonModel] public partial class A : B<int>;")]
    [InlineData("public abstract class B { [JsonKey(\"y\")] public int X { get; set; } } [JsonModel] public partial class A { public int Y { get; set; } }")]
    [InlineData("[assembly: JsonModelFor<B>] public class B { [JsonKey(\"y\")] public int X { get; set; } }")]
    [InlineData("[assembly: JsonModelFor<B>] public class B([JsonKey(\"y\")] int x) { public int X => x; }")]
    [InlineData("[JsonModel(Factory = \"Make\")] public partial class A { public int X { get; private set; } public static A Make([JsonKey(\"y\")] int x) => new() { X = x }; }")]
    [InlineData("[JsonModel(Factory = \"Make\", FactoryType = typeof(F))] public partial class A { public int X { get; set; } } public static class F { public static A Make([JsonKey(\"y\")] int x) => new() { X = x }; }")]
    [InlineData("[JsonModel(Factory = \"Make\")] public partial class A([JsonKey(\"y\")] int x) { public int X => x; public static A Make(int x) => new(x); }")]
    [InlineData("[JsonModel] public partial class A { [JsonKey] private int X { get; set; } [JsonInclude, JsonPropertyName(\"y\")] public int Y; }")]
    [InlineData("[JsonModel] public partial class A([JsonKey(\"y\")] int x) { public int X { get; } = x; }")]
    [InlineData("[JsonModel] public partial record A([property: JsonKey(\"y\")] int X) { public A() : this(1) { } }")]
    [InlineData("public class B { [JsonPropertyName(\"x\")] private int X { get; set; } [field: JsonInclude] public int Y { get; set; } } [JsonModel] public partial class A { public int Y { get; set; } }")]
    [InlineData("[JsonModel] public partial class A { [JsonIgnore] private int X { get; set; } public int Y { get; set; } }")]
    [InlineData("public class JsonKeyAttribute : Attribute; public class B { [global::JsonKey] public int X { get; set; } } [JsonModel] public partial class A { public int Y { get; set; } }")]
    public Task Accepts_attributes_that_other_code_may_use(string source) => DiagnosticProbe.Accepts(source);
}
