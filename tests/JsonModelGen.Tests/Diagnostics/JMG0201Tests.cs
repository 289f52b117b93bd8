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
    [InlineData("Tuple<int, int, int, int, int, int, int, int>", "Tuple<int, int, int, int, int, int, int, int> is not supported: its last element is no tuple: write it as (A, B, C), which nests as it must")]
    [InlineData("IAsyncEnumerable<int>", "IAsyncEnumerable<int> is not supported: a model is complete when it has been read: use List<T>, or read the elements one by one with JsonModel.EnumerateAsync")]
    [InlineData("PriorityQueue<int, int>", "PriorityQueue<int, int> is not supported: it gives its elements away only by losing them: use a list of (element, priority) tuples")]
    [InlineData("nint", "nint is not supported: how large it is depends on the machine: use long")]
    [InlineData("Type", "Type is not supported: text from outside must not choose code: use a string or an enum, and look the type up yourself")]
    [InlineData("System.Collections.BitArray", "BitArray is not supported: its form in JSON is not known: use bool[] or byte[]")]
    [InlineData("System.Threading.Tasks.Task<int>", "Task<int> is not supported: its value is not there yet: await it, and use the value's own type")]
    [InlineData("System.Numerics.Complex", "Complex is not supported: whether it is a number or text in JSON is not known: wrap it in a type with [JsonValueObject] around a number that is supported")]
    [InlineData("Sealed", "Sealed is not supported: it is a collection, but how to make one is not known: give it a public constructor without parameters and an Add method, a constructor that takes IEnumerable<T>, or a [CollectionBuilder]")]
    [InlineData("Twice", "Twice is not supported: it is a collection of more than one type of element: use one that says which, or mark it with [JsonModel]")]
    [InlineData("Tree", "Tree is not supported: it contains itself without end: use a class with [JsonModel] that has the collection as a member, or give it a converter")]
    [InlineData("Grown<int>", "Grown<T> is not supported: it contains itself without end: use a class with [JsonModel] that has the collection as a member, or give it a converter")]
    [InlineData("Action", "Action is not supported: delegates have no form in JSON")]
    [InlineData("IDisposable", "IDisposable is not supported: an interface does not say what to create: use a class or record with [JsonModel]")]
    [InlineData("dynamic", "dynamic is not supported: dynamic needs reflection: use JsonElement or JsonNode")]
    [InlineData("Dictionary<object, int>", "object is not supported: it has no text form that could be a key: use string, a number, an enum, a Guid or a date as the key")]
    [InlineData("Dictionary<List<int>, int>", "List<int> is not supported: it has no text form that could be a key: use string, a number, an enum, a Guid or a date as the key")]
    [InlineData("System.Text.StringBuilder", "StringBuilder is not supported: ask for its code with [assembly: JsonModelFor<StringBuilder>], or leave the member out with [JsonKey(IncludeFromJson = false, IncludeToJson = false)]")]
    public Task Names_the_type_deep_inside(string type, string reason) => DiagnosticProbe.Flags(
        "JMG0201",
        Collections + $"public class Foo {{ }} [JsonModel] public partial class A {{ public {type} [|X|] {{ get; set; }} = default!; }}",
        "'X' cannot be read or written: " + reason);

    [Fact]
    public Task Flags_a_parameter() => DiagnosticProbe.Flags("JMG0201", "public class Foo { } [JsonModel] public partial record A(List<Foo> [|X|], int Y);");

    [Fact]
    public Task Leaves_a_type_that_does_not_exist_to_the_compiler() => DiagnosticProbe.Flags("JMG0201", "[JsonModel] public partial record A(List<Missing> X);");

    [Fact]
    public async Task Flags_a_type_that_another_generator_makes()
    {
        Sources sources = new(new SourceFile("Models.cs", "[JsonModel] public partial record A(List<Made> X, Begun Y); [JsonModel] public partial record Begun;"), new SourceFile("Other/Other.Generator/Made.g.cs", "public enum Made { A } public partial record Begun { }"));

        Diagnostic diagnostic = Assert.Single(await Diagnose(sources));

        Assert.Equal("JMG0201", diagnostic.Id);
        Assert.Equal(
            "'X' cannot be read or written: Made is not supported: another generator makes it, and what one makes, others do not see: declare it yourself, perhaps partial, and let the other add to it",
            diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public Task Flags_each_member_and_leaves_other_models_alone() => DiagnosticProbe.Flags(
        "JMG0201",
        "public class Foo { } [JsonModel] public partial record A(Foo [|X|], List<Foo> [|Y|]); [JsonModel] public partial record B(int X);",
        emitted: ["B.g.cs"]);

    [Fact]
    public Task Asks_for_the_code_of_all_constructed_types_of_what_depends_on_a_type_parameter() => DiagnosticProbe.Flags(
        "JMG0201",
        "[JsonModel] public partial record A<T>(WeakReference<T> [|X|], T Y) where T : class;",
        "'X' cannot be read or written: WeakReference<T> is not supported: ask for its code with [assembly: JsonModelFor(typeof(WeakReference<>))], or make it a generic model with [JsonModel]");

    [Fact]
    public Task Emits_no_schema_either() => DiagnosticProbe.Flags("JMG0201", "[JsonModel(CreateJsonSchema = true)] public partial record A(int Y) { public Action? [|X|] { get; set; } }");

    [Theory]
    [InlineData("[JsonModel] public partial record Foo; [JsonModel] public partial record A(Dictionary<string, List<Foo>> X);")]
    [InlineData("public class Foo { } [JsonModel] public partial class A { [JsonIgnore] public Foo? X { get; set; } }")]
    public Task Accepts_models_and_what_is_left_out(string source) => DiagnosticProbe.Accepts(source);
}
