using JsonModelGen.Generator.Model;
using JsonModelGen.Generator.Parsing.Names;

namespace JsonModelGen.Tests.Model;

/// <summary>The members of a model and their order, which are found by their names in the source.</summary>
public class DeclaredMembersTests
{
    [Theory]
    [InlineData("public partial record M(int A, int B) { public int D { get; set; } public int C { get; set; } }", "A B D C")]
    [InlineData("public partial record M(int A, int B) { public int C { get; set; } public int A { get; } = A; }", "B C A")]
    [InlineData("public partial record M(int A, int B) { [JsonKey] public int A = A; }", "B A")]
    [InlineData("public partial class M(int a) { public int B { get; set; } public int A { get; } = a; }", "B A")]
    [InlineData("public partial class M { [JsonKey] public int C, A; public int B { get; set; } [JsonKey] int D; }", "C A B D")]
    [InlineData("public partial class M { public int @class { get; set; } public int \\u0041 { get; set; } }", "class A")]
    [InlineData("public partial class M { public int B { get; set; } public int this[int i] => i; public int A { get; set; } }", "B A")]
    [InlineData("public partial class M : I { int I.X => 1; public int B { get; set; } public int A { get; set; } } public interface I { int X { get; } }", "B A")]
    [InlineData("public partial class M { public partial int B { get => 1; set { } } public int A { get; set; } public partial int B { get; set; } }", "A B")]
    [InlineData("public partial class M : N { public int C { get; set; } } public class N { public int B { get; set; } public int A { get; set; } }", "B A C")]
    [InlineData("public partial class M : N { public override int A { get; set; } public int C { get; set; } } public class N { public int B { get; set; } public virtual int A { get; set; } }", "B A C")]
    [InlineData("public partial class M : N<int> { } public class N<T> { public T B { get; set; } public int A { get; set; } }", "B A")]
    [InlineData("public partial record M(int A, int B) : N(A) { } public record N(int A) { public int C { get; set; } }", "A C B")]
    [InlineData("public partial class M { public static int S { get; set; } public const int C = 1; public event Action E; public int A { get; set; } }", "A")]
    [InlineData("public partial class M { public partial class B { } public int A { get; set; } public void C() { } public int B2 => 1; }", "A B2")]
    public void Members_are_in_the_order_of_the_source(string source, string expected) =>
        Assert.Equal(expected, string.Join(" ", Members("[JsonModel] " + source)));

    [Fact]
    public void Parts_are_in_the_order_of_their_paths() => Assert.Equal(
        ["A", "B", "C", "D"],
        Members(new Sources(
            new SourceFile("2.cs", "partial record M { public int C { get; set; } public int D { get; set; } }"),
            new SourceFile("1.cs", "[JsonModel] public partial record M(int A) { public int B { get; set; } }"))));

    /// <summary>Attributes are found wherever they are allowed: only those that do not occur in the source are not looked up.</summary>
    [Theory]
    [InlineData("public partial class M { [JsonKey(\"x\")] public int A { get; set; } }")]
    [InlineData("public partial class M { [JsonKey(\"x\")] public int A; }")]
    [InlineData("public partial record M([JsonKey(\"x\")] int A);")]
    [InlineData("public partial record M([property: JsonKey(\"x\")] int A);")]
    [InlineData("public partial class M([JsonKey(\"x\")] int a) { public int A { get; } = a; }")]
    [InlineData("public partial class M { public partial int A { get; set; } [JsonKey(\"x\")] public partial int A { get => 1; set { } } }")]
    [InlineData("public partial class M { [JsonKey(\"x\")] public partial int A { get; set; } public partial int A { get => 1; set { } } }")]
    [InlineData("public partial class M : N { public override int A { get; set; } } public class N { [JsonKey(\"x\")] public virtual int A { get; set; } }")]
    [InlineData("public partial record M(int A) : N { } public abstract record N { [JsonKey(\"x\")] public abstract int A { get; init; } }")]
    public void Attributes_are_found_in_any_place(string source)
    {
        ModelSpec model = ModelProbe.Parse(Compile("[JsonModel] " + source), GeneratedCode.None)["global::M"];

        Assert.Equal("x", Assert.Single(model.Members).Options.Name);
    }

    [Theory]
    [InlineData("[JsonModel] public partial class A;", "A")]
    [InlineData("namespace N.@namespace { [JsonModel] public partial class @class; }", "N.namespace.class")]
    [InlineData("namespace N { partial class Outer<T> { partial struct Middle { [JsonModel] partial class Page<TKey, TValue>; } } }", "N.Outer`1+Middle+Page`2")]
    public void A_compilation_finds_a_model_by_its_metadata_name(string source, string expected)
    {
        ModelSpec model = Assert.Single(ModelProbe.Parse(Compile(source), GeneratedCode.None).Values);

        Assert.Equal(expected, model.Declaration.MetadataName);
        Assert.NotNull(Compile(source).Assembly.GetTypeByMetadataName(expected));
    }

    private static IEnumerable<string> Members(Sources sources)
    {
        IReadOnlyDictionary<string, ModelSpec> models = ModelProbe.Parse(Compile(sources), GeneratedCode.None);
        return models.TryGetValue("global::M", out ModelSpec? model) ? Names(model.Members) : [];
    }

    private static IEnumerable<string> Names(IEnumerable<MemberSpec> members) => members.Select(static member => member.Name);
}
