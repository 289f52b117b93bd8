using Microsoft.CodeAnalysis;

namespace JsonModelGen.Tests.Diagnostics;

/// <summary>Type of a member is not supported.</summary>
public class JMG0201Tests
{
    private const string MarkIt = "Foo is not supported: mark it with [JsonModel] and make it partial";

    private const string Collections =
        """
        public class Tree : List<Tree>;
        public class Grown<T> : List<Grown<(T, T)>>;
        public class Twice : List<int>, IEnumerable<string> { IEnumerator<string> IEnumerable<string>.GetEnumerator() => throw new NotSupportedException(); }
        public class Sealed : IEnumerable<int>
        {
            public Sealed(int count) { }
            public IEnumerator<int> GetEnumerator() => throw new NotSupportedException();
            System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
        }

        """;

    [Theory]
    [InlineData("Foo", MarkIt)]
    [InlineData("Foo?", MarkIt)]
    [InlineData("List<Foo>", MarkIt)]
    [InlineData("Dictionary<string, List<Foo>>", MarkIt)]
    [InlineData("Dictionary<string, Foo?[]>?", MarkIt)]
    [InlineData("Dictionary<Foo, int>", MarkIt)]
    [InlineData("Foo[,]", MarkIt)]
    [InlineData("(int, Foo)", MarkIt)]
    [InlineData("Tuple<int, Foo>", MarkIt)]
    [InlineData("Tuple<int, int, int, int, int, int, int, int>", "Tuple<int, int, int, int, int, int, int, int> is not supported: its last element is not a tuple: write it as (A, B, C), which the compiler nests correctly")]
    [InlineData("IAsyncEnumerable<int>", "IAsyncEnumerable<int> is not supported: a model is read completely before it is returned: use List<T>, or read the elements one by one with JsonModel.EnumerateAsync")]
    [InlineData("PriorityQueue<int, int>", "PriorityQueue<int, int> is not supported: its elements cannot be enumerated in order without removing them: use a list of (element, priority) tuples")]
    [InlineData("nint", "nint is not supported: its size depends on the machine: use long")]
    [InlineData("Type", "Type is not supported: JSON must not select code to load: use a string or an enum, and look up the type yourself")]
    [InlineData("System.Collections.BitArray", "BitArray is not supported: it has no standard JSON form: use bool[] or byte[]")]
    [InlineData("System.Threading.Tasks.Task<int>", "Task<int> is not supported: its value is not available yet: await it, and use the type of the value")]
    [InlineData("System.Numerics.Complex", "Complex is not supported: it is unclear whether it is a number or a string in JSON: wrap a supported number in a type with [JsonValueObject]")]
    [InlineData("Sealed", "Sealed is not supported: it is a collection, but there is no known way to create one: add a public parameterless constructor and an Add method, a constructor that takes IEnumerable<T>, or a [CollectionBuilder]")]
    [InlineData("Twice", "Twice is not supported: it is a collection of more than one element type: use one with a single element type, or mark it with [JsonModel]")]
    [InlineData("Tree", "Tree is not supported: it contains itself infinitely: use a class with [JsonModel] that has the collection as a member, or give it a converter")]
    [InlineData("Grown<int>", "Grown<T> is not supported: it contains itself infinitely: use a class with [JsonModel] that has the collection as a member, or give it a converter")]
    [InlineData("Action", "Action is not supported: delegates have no JSON form")]
    [InlineData("IDisposable", "IDisposable is not supported: an interface cannot be created: use a class or record with [JsonModel]")]
    [InlineData("dynamic", "dynamic is not supported: dynamic needs reflection: use JsonElement or JsonNode")]
    [InlineData("Dictionary<object, int>", "object is not supported: it has no text form that could be a key: use string, a number, an enum, a Guid or a date as the key")]
    [InlineData("Dictionary<List<int>, int>", "List<int> is not supported: it has no text form that could be a key: use string, a number, an enum, a Guid or a date as the key")]
    [InlineData("TimeProvider", "TimeProvider is not supported: it is abstract, so that its objects cannot be created: give the member a converter with [JsonConvertWith<T>], or exclude it with [JsonKey(IncludeFromJson = false, IncludeToJson = false)]")]
    [InlineData("System.Text.StringBuilder", "StringBuilder is not supported: generate its code with [assembly: JsonModelFor<StringBuilder>], or exclude the member with [JsonKey(IncludeFromJson = false, IncludeToJson = false)]")]
    public Task Names_the_type_deep_inside(string type, string reason) => DiagnosticProbe.Flags(
        "JMG0201",
        Collections + $"public class Foo {{ }} [JsonModel] public partial class A {{ public {type} [|X|] {{ get; set; }} = default!; }}",
        "'X' cannot be read or written: " + reason);

    [Fact]
    public Task Flags_a_parameter() => DiagnosticProbe.Flags("JMG0201", "public class Foo { } [JsonModel] public partial record A(List<Foo> [|X|], int Y);");

    [Fact]
    public Task Leaves_missing_types_to_the_compiler() => DiagnosticProbe.Flags("JMG0201", "[JsonModel] public partial record A(List<Missing> X);");

    [Fact]
    public async Task Flags_a_type_that_another_generator_adds()
    {
        Sources sources = new(new SourceFile("Models.cs", "[JsonModel] public partial record A(List<Made> X, Begun Y); [JsonModel] public partial record Begun;"), new SourceFile("Other/Other.Generator/Made.g.cs", "public enum Made { A } public partial record Begun { }"));

        Diagnostic diagnostic = Assert.Single(await Diagnose(sources));

        Assert.Equal("JMG0201", diagnostic.Id);
        Assert.Equal(
            "'X' cannot be read or written: Made is not supported: it comes from another source generator, whose output is not visible here: declare the type yourself as partial, and let that generator add to it",
            diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public Task Flags_each_member_without_affecting_other_models() => DiagnosticProbe.Flags(
        "JMG0201",
        "public class Foo { } [JsonModel] public partial record A(Foo [|X|], List<Foo> [|Y|]); [JsonModel] public partial record B(int X);",
        emitted: ["B.g.cs"]);

    [Fact]
    public Task Asks_for_the_code_of_all_constructed_types_of_what_depends_on_a_type_parameter() => DiagnosticProbe.Flags(
        "JMG0201",
        "[JsonModel] public partial record A<T>(WeakReference<T> [|X|], T Y) where T : class;",
        "'X' cannot be read or written: WeakReference<T> is not supported: generate its code with [assembly: JsonModelFor(typeof(WeakReference<>))], or make it a generic model with [JsonModel]");

    [Fact]
    public Task Emits_no_schema_either() => DiagnosticProbe.Flags("JMG0201", "[JsonModel(CreateJsonSchema = true)] public partial record A(int Y) { public Action? [|X|] { get; set; } }");

    [Theory]
    [InlineData("[JsonModel] public partial record Foo; [JsonModel] public partial record A(Dictionary<string, List<Foo>> X);")]
    [InlineData("public class Foo { } [JsonModel] public partial class A { [JsonIgnore] public Foo? X { get; set; } }")]
    public Task Accepts_models_and_ignored_members(string source) => DiagnosticProbe.Accepts(source);
}
