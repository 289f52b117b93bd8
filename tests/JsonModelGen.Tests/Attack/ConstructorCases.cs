namespace JsonModelGen.Tests.Attack;

/// <summary>Constructors: which one is called, and with which arguments.</summary>
internal static class ConstructorCases
{
    public static readonly Dictionary<string, AttackCase> All = new()
    {
        ["required member that disallows null, filled by an oblivious parameter"] = new(
            "#nullable disable\n[JsonModel] public partial struct A(HashSet<int> x) { [System.Diagnostics.CodeAnalysis.DisallowNull] public required HashSet<int> X { get; init; } = x; }",
            """{"x":[1]}"""),
        ["attributes on the parameters of a constructor that a factory spares"] = new(
            "[JsonModel(Factory = \"Make\")] public partial class A([JsonKey(\"k\", IncludeToJson = false)] int x, [JsonKey(\"n\")] string? y) { public int X { get; } = x; public string? Y { get; } = y; public static A Make(int x, string? y) => new(x, y); }",
            """{"k":1,"n":"y"}""", """{"n":"y"}"""),
        ["attributes on the parameters of the constructor of a model that is only written"] = new(
            "[JsonModel(CreateFactory = false)] public partial class B([JsonKey(IncludeToJson = false)] int x, [JsonKey(\"n\")] int y) { public int X { get; } = x; public int Y { get; } = y; } [JsonModel] public partial record A(int V) { public string Written => new B(1, 2).ToJson(); }",
            """{"v":1}""", """{"v":1,"written":"{\u0022n\u0022:2}"}"""),
        ["another constructor takes the same arguments"] = new(
            "[JsonModel] public partial class A { [JsonConstructor] public A(int x, int bonus = 3) => X = x + bonus; public A(int x) => X = -x; public int X { get; } }",
            """{"x":1}""", """{"x":4}"""),
        ["another constructor takes the arguments that are not ignored"] = new(
            "[JsonModel] public partial record A(int X, [property: JsonIgnore] int Bonus = 3) { public A(int X) : this(X, 99) { } public int Sum => X + Bonus; }",
            """{"x":1}""", """{"x":1,"sum":4}"""),
        ["another constructor makes the call ambiguous"] = new(
            "[JsonModel] public partial class A { [JsonConstructor] public A(int x, int bonus = 3) => X = x + bonus; public A(int x, string text = \"\") => X = -x; public int X { get; } }",
            """{"x":1}""", """{"x":4}"""),
        ["parameter of the type of another member"] = new(
            "[JsonModel] public partial class P { public int V { get; set; } } [JsonModel] public partial class A { [JsonKey(\"p\")] public P? ID { get; } [JsonKey(\"n\")] public byte iD { get; init; } public A(P? iD) => ID = iD; }",
            """{"p":{"v":1},"n":2}"""),
        ["parameters in the order of the other's name"] = new(
            "[JsonModel] public partial class A { [JsonKey(\"p\")] public string ID { get; } [JsonKey(\"n\")] public byte iD { get; } public A(string iD, byte ID) { this.ID = iD; this.iD = ID; } }",
            """{"p":"p","n":2}"""),
        ["another constructor without parameters"] = new(
            "[JsonModel] public partial class A { [JsonConstructor] public A(int start = 1) => X = start; public A() => X = 77; public int X { get; set; } }",
            "{}", """{"x":1}"""),
        ["another constructor fits untyped defaults better"] = new(
            "[JsonModel] public partial class A { [JsonConstructor] public A(int x, byte bonus = 3, short more = 2) => X = x + bonus + more; public A(int x, int bonus, int more) => X = -x; public int X { get; } }",
            """{"x":1}""", """{"x":6}"""),
        ["null and default that fit two constructors"] = new(
            "[JsonModel] public partial class A { [JsonConstructor] public A(int x, int? bonus = null, System.Threading.CancellationToken more = default) => X = x; public A(int x, string? bonus = null, Guid more = default) => X = -x; public int X { get; } }",
            """{"x":1}"""),
        ["optional parameters of every kind that no member fills"] = new(
            "[JsonModel] public partial class A { public A(int x, in int a = 3, (int, string?) b = default, ReadOnlySpan<int> c = default, KeyValuePair<string, int>? d = null, nint e = 5, dynamic? f = null, DayOfWeek g = DayOfWeek.Friday, Action? h = null, params int[] i) => X = x + a; public int X { get; } }",
            """{"x":1}""", """{"x":4}"""),
        ["constructor of this beside a primary one"] = new(
            "[JsonModel] public partial class A(int x) { [JsonConstructor] public A() : this(5) { } public int X { get; set; } = x; }",
            "{}", """{"x":5}"""),
        ["copy constructor of the author's own"] = new("[JsonModel] public partial record A(int X) { protected A(A other) => X = other.X + 1; }", """{"x":1}"""),
        ["positional member declared again"] = new("[JsonModel] public partial record A(int X, string Y) { public int X { get; init; } = X + 1; public string Y { get; } = Y; }", """{"x":1,"y":"y"}""", """{"x":2,"y":"y"}"""),
        ["parameters by reference"] = new("[JsonModel] public readonly partial struct A { public A(in int x, ref readonly string y, scoped in DateTime z) => (X, Y, Z) = (x, y, z); public int X { get; } public string Y { get; } public DateTime Z { get; } }", """{"x":1,"y":"y","z":"2024-05-06T07:08:09Z"}"""),
        ["parameter of another type than the member, both ways"] = new(
            "[JsonModel] public partial class A { public A(List<int> items, int n, int? m, string s) => (Items, N, M, S) = (items, n, m ?? -1, int.Parse(s)); public IEnumerable<int> Items { get; } public long N { get; } public int M { get; } public int S { get; } }",
            MayBeRefused: true),
        ["required member of another type than its parameter"] = new("[JsonModel] public partial class A { public A(int? n) => N = n ?? 3; public required int N { get; set; } }", MayBeRefused: true),
        ["params of every kind"] = new("[JsonModel] public partial class A { public A(int x, params List<int> items) => (X, Items) = (x, items); public int X { get; } public List<int> Items { get; } }", """{"x":1,"items":[2]}"""),
        ["params span"] = new("[JsonModel] public partial class A { public A(params ReadOnlySpan<int> items) => Items = items.ToArray(); public int[] Items { get; } }", Refused: "JMG0201"),
        ["optional parameters without a default in C#"] = new(
            "using System.Runtime.CompilerServices; using System.Runtime.InteropServices; [JsonModel] public partial class A { public A([Optional] int x, [Optional, DateTimeConstant(5000L)] DateTime y, [Optional, DefaultParameterValue(7)] int z) => (X, Y, Z) = (x, y, z); public int X { get; } public DateTime Y { get; } public int Z { get; } }",
            """{"x":1,"y":"2024-05-06T07:08:09Z","z":3}"""),
        ["defaults that are hard to write"] = new(
            "public enum L : long { X = long.MinValue } public struct S { } [JsonModel] public partial record A(decimal A1 = -79228162514264337593543950335m, decimal A2 = 1.10m, char B1 = '\\'', char B2 = '\\ud800', char B3 = '\\\\', string C1 = \"\\ud800\\0\\u2028\\\"\", double D1 = -0.0, double D2 = double.Epsilon, float D3 = 1f / 3, L E1 = (L)(-1), L? E2 = L.X, sbyte? F1 = -1, ulong? F2 = ulong.MaxValue, Guid G = default, DateTimeOffset H = new(), string I = null!, int[] J = null!);"),
        ["base called with a value"] = new("public class B(int x) { public int X { get; set; } = x; } [JsonModel] public partial class A(int y) : B(7) { public int Y { get; } = y; }", """{"y":1}""", """{"x":7,"y":1}"""),
        ["constructor with a list of arguments as in C"] = new("[JsonModel] public partial class A { public A(__arglist) { } public int X { get; set; } }", Refused: "JMG0004"),
        ["constructor that may be given a pointer"] = new("[JsonModel] public unsafe partial class A { public A(int x, int* p = null) => X = x; public int X { get; } }", Refused: "JMG0004", Build: new() { AllowsUnsafe = true }),
        ["constructor that is an error to use"] = new("[JsonModel] public partial class A { [Obsolete(\"no\", true)] public A() { } public int X { get; set; } }", MayBeRefused: true),
        ["constructor that sets required members"] = new(
            "using System.Diagnostics.CodeAnalysis; [JsonModel] public partial class A { [SetsRequiredMembers] public A(int id) => (Id, Name) = (id, \"x\"); public required int Id { get; set; } public required string Name { get; init; } }",
            """{"id":1}""", """{"id":1,"name":"x"}"""),
    };
}
