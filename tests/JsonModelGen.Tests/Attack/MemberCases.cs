namespace JsonModelGen.Tests.Attack;

/// <summary>Members of every kind: their types, accessors, attributes, defaults.</summary>
internal static class MemberCases
{
    public static readonly Dictionary<string, AttackCase> All = new()
    {
        ["partial property with a default"] = new(
            "[JsonModel] public partial class A { public partial int X { get; set; } } public partial class A { private int _x = 4; public partial int X { get => _x; set => _x = value; } }",
            "{}", """{"x":4}"""),
        ["partial property of a record, init and private set"] = new(
            "[JsonModel] public partial record A(int Id) { public partial string Name { get; init; } [JsonInclude] public partial int N { get; private set; } } public partial record A { private string _s = \"n\"; private int _n = 4; public partial string Name { get => _s; init => _s = value; } public partial int N { get => _n; private set => _n = value; } }",
            """{"id":1}""", """{"id":1,"name":"n","n":4}"""),
        ["property with a field keyword"] = new(
            "[JsonModel] public partial class A { public List<int> L { get => field ??= [1]; set; } public int Lazy { get => field == 0 ? 42 : field; set; } public int Init { get; init => field = value + 1; } = 3; }",
            "{}", """{"l":[1],"lazy":42,"init":3}""", NeedsCSharp14: true),
        ["defaults that stay"] = new(
            "[JsonModel] public partial class A { public A() => B = 2; public int B { get; set; } private int _c = 3; public int C { get => _c; set => _c = value; } public int? D { get; init; } = 4; public string? E { get; set; } = \"e\"; [JsonKey] private int _f = 5; public int F() => _f; }",
            "{}", """{"b":2,"c":3,"d":4,"e":"e","_f":5}"""),
        ["required field without an attribute"] = new("[JsonModel] public partial class A { public required int X; public int Y { get; set; } }", MayBeRefused: true),
        ["required internal member of an internal model"] = new("[JsonModel] internal partial class A { internal required int X { get; set; } public int Y { get; set; } }", MayBeRefused: true),
        ["setter that is an error to use"] = new("[JsonModel] public partial class A { public int X { get; [Obsolete(\"no\", true)] set; } public int Y { get; set; } }", MayBeRefused: true),
        ["getter that is an error to use"] = new("[JsonModel] public partial class A { public int X { [Obsolete(\"no\", true)] get; set; } public int Y { get; set; } }", MayBeRefused: true),
        ["enum value that is an error to use"] = new("public enum E { A, [Obsolete(\"no\", true)] B, C } [JsonModel] public partial class A { public E X { get; set; } public Dictionary<E, E>? Y { get; set; } }", MayBeRefused: true),
        ["enum that is an error to use"] = new("[Obsolete(\"no\", true)] public enum E { A } [JsonModel] public partial class A { [Obsolete(\"no\", true)] public E X { get; set; } public int Y { get; set; } }", MayBeRefused: true),
        ["obsolete with an id of its own"] = new("[JsonModel] public partial class A { [Obsolete(\"x\", DiagnosticId = \"MY001\")] public int X { get; set; } public int Y { get; set; } }", MayBeRefused: true),
        ["member of an experimental type"] = new(
            """
            [System.Diagnostics.CodeAnalysis.Experimental("MY001"), JsonModel]
            public partial class B { public int V { get; set; } }

            [JsonModel]
            public partial class A
            {
            #pragma warning disable MY001
                public B? X { get; set; }
            #pragma warning restore MY001
            }
            """,
            MayBeRefused: true),
        ["id that is no identifier"] = new("[JsonModel] public partial class A { [Obsolete(\"x\", DiagnosticId = \"1 2\")] public int X { get; set; } public int Y { get; set; } }", MayBeRefused: true),
        ["struct that strings convert to"] = new(
            "[JsonModel] public partial struct S { public int V { get; set; } public static implicit operator S(string text) => new() { V = text is null ? -1 : 1 }; } [JsonModel] public partial class A { public S? X { get; set; } public S Y { get; set; } }",
            """{"x":null,"y":{"v":2}}"""),
        ["class with operators of its own"] = new(
            "[JsonModel] public sealed partial class A { public int X { get; set; } public A? Next { get; set; } public static bool operator ==(A? l, A? r) => throw new Exception(); public static bool operator !=(A? l, A? r) => throw new Exception(); public static bool operator true(A a) => throw new Exception(); public static bool operator false(A a) => throw new Exception(); public static implicit operator A(int x) => new(); public override bool Equals(object? o) => false; public override int GetHashCode() => 1; }",
            """{"x":1,"next":{"x":2,"next":null}}"""),
        ["nullable value that must not be set to null"] = new(
            "using System.Diagnostics.CodeAnalysis; public enum E { X } [JsonModel] public partial class A { [DisallowNull] public int? N { get; set; } [DisallowNull] public E? M { get; init; } [DisallowNull] public string? S { get; set; } }",
            "{}"),
        ["nullable members that must not be set to null, required and filled by the constructor"] = new(
            "using System.Diagnostics.CodeAnalysis; [JsonModel] public partial class A(int n = 0, string s = \"s\") { public int? N { get; } = n == 0 ? null : n; [MaybeNull] public string S { get; } = s == \"s\" ? null! : s; [DisallowNull] public required decimal? R { get; set; } [DisallowNull] public List<int>? L { get; init; } }",
            """{"r":1}"""),
        ["init-only member that turns null into something"] = new(
            "using System.Diagnostics.CodeAnalysis; [JsonModel] public partial class A { private string? _x = \"q\"; [AllowNull] public string X { get => _x ?? \"d\"; init => _x = value; } }",
            """{"x":null}""", """{"x":"d"}"""),
        ["collections without setters in code that says nothing of null"] = new(
            "#nullable disable\npublic class B { public Dictionary<string, int[]> D { get; } public B() => D = new(); } [JsonModel] public partial class A : B { public List<string> X { get; } = new List<string>(); public IList<int> Y { get; } [JsonKey] public readonly HashSet<int> Z = new(); public Queue<int> N { get; } = null; public Stack<int> O { get; } public A() { this.Y = new List<int>(); } }",
            """{"d":{"a":[1]},"x":["a",null],"y":[2],"z":[3],"n":[4],"o":[5]}""", """{"d":{"a":[1]},"x":["a",null],"y":[2],"z":[3],"n":null,"o":null}"""),
        ["collections without setters that may be null"] = new(
            "[JsonModel] public partial class A { public List<string>? X { get; } = []; public SortedDictionary<int, int?>? Y { get; } = new() { [1] = 2 }; public List<int>? Z { get; } public List<int>? W { get; } = null!; public List<int>? V { get; } = default; public A() { Z = null; } }",
            """{"x":["a"],"y":{"3":null},"z":[1],"w":[1],"v":[1]}""", """{"x":["a"],"y":{"3":null},"z":null,"w":null,"v":null}"""),
        ["null for collections without setters"] = new(
            "[JsonModel] public partial class A { public List<string>? X { get; } = []; public Dictionary<int, int>? Y { get; } = new() { [1] = 2 }; }",
            """{"x":null,"y":null}""", """{"x":[],"y":{"1":2}}"""),
        ["hooks that their author has defined, too, and one that is asynchronous"] = new(
            "[JsonModel] public partial class A { public int X { get; set; } partial void OnFromJson(); partial void OnFromJson() => X++; partial void OnToJson() => X--; partial void OnToJson(); public B Y { get; set; } } [JsonModel] public partial struct B { public int Z { get; set; } async partial void OnFromJson() { await System.Threading.Tasks.Task.CompletedTask; } partial void OnToJson() { Z++; } }",
            """{"x":1,"y":{"z":2}}""", """{"x":1,"y":{"z":3}}"""),
        ["definition of a hook that nobody writes"] = new("[JsonModel] public partial class A { public int X { get; set; } partial void OnFromJson(); }", """{"x":1}"""),
        ["hooks with other modifiers"] = new("[JsonModel] public partial class A { public int X { get; set; } public B? Y { get; set; } private partial void OnFromJson() => X++; private partial void OnToJson(); private partial void OnToJson() => X *= 10; } [JsonModel] public partial class B : C { public int Z { get; set; } protected sealed override partial void OnFromJson() { Z++; } internal async partial void OnToJson() { await System.Threading.Tasks.Task.CompletedTask; Z += 2; } } public abstract class C { protected abstract void OnFromJson(); }", """{"x":1,"y":{"z":1}}""", """{"x":20,"y":{"z":4}}"""),
        ["unsafe hook of a struct"] = new("[JsonModel] public unsafe partial struct A { public int X { get; set; } unsafe partial void OnFromJson() => X++; readonly partial void OnToJson() { } }", """{"x":1}""", """{"x":2}""", Build: new() { AllowsUnsafe = true }),
        ["methods called like hooks that are static"] = new("[JsonModel] public partial class A { public int X { get; set; } static partial void OnFromJson(); static partial void OnFromJson() => System.Console.WriteLine(); private static void OnToJson() { } }", """{"x":1}"""),
        ["view of another collection"] = new(
            "[JsonModel] public partial class A { public List<int> Items { get; set; } = []; public IList<int> View => Items; public List<int> Sorted => [.. Items.Order()]; }",
            """{"items":[2,1],"view":[2,1],"sorted":[1,2]}"""),
        ["computed collection that is null"] = new(
            "[JsonModel] public partial class A { public int Id { get; set; } public List<int>? Open => Id == 0 ? null : [Id]; }",
            """{"id":0,"open":[3]}""", """{"id":0,"open":null}"""),
        ["null against the promise is omitted"] = new(
            "[JsonModel(IncludeIfNull = false)] public partial class A { public string S { get; set; } = null!; public List<int> L { get; set; } = null!; [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] public A M { get; set; } = null!; }",
            "{}"),
        ["empty flags and flags of zero only"] = new("[Flags] public enum E { } [Flags] public enum F { None } [JsonModel] public partial record A(E X, F Y, Dictionary<E, F>? Z);", """{"x":0,"y":"none","z":{}}"""),
        ["enum with a converter of its own"] = new(
            "public class C : JsonConverter<E> { public override E Read(ref System.Text.Json.Utf8JsonReader r, Type t, System.Text.Json.JsonSerializerOptions o) => E.X; public override void Write(System.Text.Json.Utf8JsonWriter w, E e, System.Text.Json.JsonSerializerOptions o) => w.WriteStringValue(\"x\"); } [JsonConverter(typeof(C))] public enum E { X } [JsonModel] public partial class A { public E Value { get; set; } }",
            """{"value":5}""", """{"value":"x"}"""),
        ["unknown value that the enum does not have"] = new("[JsonEnum(UnknownValue = (E)77)] public enum E { A } [JsonModel] public partial class A { public E X { get; set; } }", Refused: "JMG0302"),
        ["extreme enums"] = new(
            "public enum E : ulong { Max = ulong.MaxValue, Zero = 0 } public enum F : long { Min = long.MinValue, Zero = 0 } [Flags] public enum G : sbyte { A = -128, B = 1, All = -1 } [JsonModel] public partial record A(E X = E.Max, F Y = F.Min, G Z = G.A, G? W = (G)(-127));",
            "{}", """{"x":"max","y":"min","z":"a","w":"a, b"}"""),
        ["private nested enum in every position"] = new(
            "[JsonModel] public partial class A { private enum P { X, Y } [JsonKey] private P _a; [JsonKey] private P? _b = P.Y; [JsonKey] private List<P> _c = [P.Y]; [JsonKey] private Dictionary<P, P>? D { get; init; } public int N() => (int)_a + (int)_b! + _c.Count; }",
            """{"_a":"y","_b":null,"_c":["x"],"d":{"x":"y"}}"""),
        ["tuples as objects"] = new(
            """
            [JsonModel(TuplesAsObjects = true)]
            public partial record A(
                (int, string?) P, (int Id, DateTime? At, (double X, double) Inner) N, Tuple<int, A?>? T, List<(int @class, int Größe)?> L, ValueTuple<int> One, ValueTuple None,
                (int, int, int, int, int, int, int, int Eighth, string) Long, [property: JsonKey(TuplesAsObjects = false)] (int, int) Plain);
            """,
            """{"p":{"$1":1,"$2":null},"n":{"id":1,"at":null,"inner":{"x":0.5,"$2":1.5}},"t":{"$1":1,"$2":null},"l":[{"class":1,"gr\u00F6\u00DFe":2},null],"one":{"$1":1},"none":{},"long":{"$1":1,"$2":2,"$3":3,"$4":4,"$5":5,"$6":6,"$7":7,"eighth":8,"$9":"nine"},"plain":[1,2]}"""),
        ["tuples as objects in any order, with keys that are missing or unknown"] = new(
            "[JsonModel] public partial class A { [JsonKey(TuplesAsObjects = true)] public (int A, string? B, DateTime) X { get; set; } }",
            """{"x":{"other":[{}],"$3":"2024-05-06T07:08:09","a":1,"\u0061":2}}""", """{"x":{"a":2,"b":null,"$3":"2024-05-06T07:08:09"}}"""),
        ["tuples as objects of a generic model, of the assembly, and with dates in UTC"] = new(
            "[assembly: JsonModelDefaults(TuplesAsObjects = true)] [JsonModel(DateTimeUtc = true)] public partial record G<T>((T Value, DateTime At) X, List<(T, int)> Y); [JsonModel] public partial record A(G<string?> S, G<(int, int)> T);",
            """{"s":{"x":{"value":null,"at":"2024-05-06T07:08:09"},"y":[{"$1":"a","$2":1}]},"t":{"x":{"value":{"$1":1,"$2":2},"at":"2024-05-06T07:08:09Z"},"y":[]}}""",
            """{"s":{"x":{"value":null,"at":"2024-05-06T07:08:09Z"},"y":[{"$1":"a","$2":1}]},"t":{"x":{"value":{"$1":1,"$2":2},"at":"2024-05-06T07:08:09Z"},"y":[]}}"""),
        ["tuple as an object whose parameter has other names"] = new(
            "[JsonModel(TuplesAsObjects = true)] public partial class A { public A((int, int) x) => X = x; public (int Left, int Right) X { get; } }",
            """{"x":{"left":1,"right":2}}"""),
        ["tuple as an object with one key twice"] = new("[JsonModel(TuplesAsObjects = true)] public partial record A((int Id, int id) X);", Refused: "JMG0201"),
        ["pointers, fixed buffers and references beside members"] = new("[JsonModel] public partial class A { private int _x; public ref int X => ref _x; public ref readonly int Y => ref _x; public int this[int i] => i; public static int S { get; set; } public const int C = 1; public event Action? E { add { } remove { } } public int Id { get; set; } }", """{"id":3}"""),
        ["dynamic, pointers and tuples inside collections"] = new("[JsonModel] public partial class A { public List<dynamic>? X { get; set; } public List<(int, string)>? Y { get; set; } }", Refused: "JMG0201"),
        ["list as a base"] = new("[JsonModel] public partial class A : List<int> { public int X { get; set; } }", Refused: "JMG0002"),
        ["memory that is null in a constructor"] = new("[JsonModel] public partial class A { public Memory<int>? X { get; } public ReadOnlyMemory<A>? Y { get; init; } public A(Memory<int>? x) => X = x; }", """{"x":null,"y":null}"""),
        ["lower-case name, with a schema"] = new("#pragma warning disable CS8981\n[JsonModel(CreateJsonSchema = true)] public partial class a { public int X { get; set; } }"),
    };
}
