namespace JsonModelGen.Tests.Attack;

/// <summary>Generic models: their type parameters, constraints, nesting, bases, and conflicting names.</summary>
internal static class GenericCases
{
    private static readonly Build s_library = new()
    {
        Library = "using JsonModelGen; using System.Collections.Generic; [JsonModel] public partial record LibraryPage<T>(List<T> Items, T? Next = default); [JsonModel] public partial record LibraryMap<TKey, T>(Dictionary<TKey, T> Map) where TKey : notnull; [JsonModel] public partial record LibraryId<T>(int Value);",
    };

    public static readonly Dictionary<string, AttackCase> All = new()
    {
        ["constraints of every kind"] = new(
            """
            public interface IFoo { int X { get; } }
            [JsonModel] public partial class Foo : IFoo { public int X { get; set; } }
            [JsonModel] public partial record G<T1, T2, T3, T4, T5, T6, T7>(T1 A, T2 B, T3 C, T4 D, T5 E, T6 F, T7 G1)
                where T1 : class, IFoo, new() where T2 : notnull where T3 : struct where T4 : unmanaged where T5 : class? where T6 : IComparable<T6>, IEquatable<T6> where T7 : struct, Enum;
            public enum Kind { X, Y }
            [JsonModel] public partial record A(G<Foo, string, Guid, int, string?, string, Kind> Value);
            """,
            """{"value":{"a":{"x":1},"b":"b","c":"0f8fad5b-d9cb-469f-a165-70867728950e","d":4,"e":null,"f":"f","g1":"y"}}"""),
        ["nullable type parameters of every kind"] = new(
            """
            [JsonModel] public partial class G<T1, T2, T3, T4, T5> where T2 : class where T3 : struct where T4 : notnull where T5 : class?
            { public T1? A { get; set; } public T2? B { get; init; } public T3? C { get; set; } public T4? D { get; set; } public T5? E { get; set; } public List<T1?>? F { get; set; } public Dictionary<string, T3?>? H { get; init; } public T4?[]? I { get; set; } }
            [JsonModel] public partial record A(G<int, string, int, string, string> X, G<int?, A, DateTime, Guid, List<int>?> Y);
            """,
            """{"x":{"a":1,"b":null,"c":null,"d":null,"e":null,"f":[2],"h":{"k":null},"i":[null,"i"]},"y":{"a":null,"b":null,"c":"2024-05-06T07:08:09Z","d":"0f8fad5b-d9cb-469f-a165-70867728950e","e":[1],"f":[null,3],"h":null,"i":null}}"""),
        ["arguments of every kind"] = new(
            """
            public enum E { X, Y }
            [JsonModel] public partial record struct P(int X);
            [JsonModel] public partial record G<T>(T V);
            [JsonModel] public partial record A(G<int> A1, G<string> A2, G<string?> A3, G<E> A4, G<E?> A5, G<P> A6, G<P?> A7, G<List<int?>> A8, G<Dictionary<E, string?>> A9, G<G<E>> B1, G<G<E>?[]> B2, G<A?> B3, G<object> B4);
            """,
            """{"a1":{"v":1},"a2":{"v":"s"},"a3":{"v":null},"a4":{"v":"x"},"a5":{"v":null},"a6":{"v":{"x":1}},"a7":{"v":null},"a8":{"v":[1,null]},"a9":{"v":{"y":null}},"b1":{"v":{"v":"y"}},"b2":{"v":[null,{"v":"x"}]},"b3":{"v":null},"b4":{"v":[1]}}"""),
        ["generic structs"] = new(
            """
            [JsonModel] public partial struct S<T> { public T? X { get; set; } public int Y { get; private set; } public T Z { readonly get; init; } public S() { Z = default!; Y = 5; X = default; } }
            [JsonModel] public readonly partial record struct R<T>(T Left, T? Right) where T : struct;
            [JsonModel] public partial class A { public S<string?> S { get; set; } public R<int>? R { get; init; } public S<R<bool>>[] T { get; set; } = []; }
            """,
            """{"s":{"x":null,"y":1,"z":"z"},"r":{"left":1,"right":null},"t":[{"x":{"left":true,"right":false},"y":2,"z":{"left":false,"right":null}}]}"""),
        ["generic nested in generic"] = new(
            """
            public partial class O<T> { [JsonModel] public partial record I<U>(T X, U? Y) { public T Z { get; init; } = default!; } [JsonModel] public partial class N { public T? V { get; init; } } [JsonModel] public partial class Plain { public int V { get; set; } public Plain? Next { get; init; } } }
            [JsonModel] public partial record A(O<int>.I<string> X, O<string?>.N Y, O<A>.Plain Z);
            """,
            """{"x":{"x":1,"y":null,"z":2},"y":{"v":null},"z":{"v":3,"next":null}}"""),
        ["nested in the private, with accessors"] = new(
            "public partial class O { private partial class P { [JsonModel] internal partial class G<T> { public T? X { get; init; } public int Y { get; private set; } = 3; } [JsonModel] internal partial record H(int Q) { [JsonKey] internal G<int> V { get; private set; } = new(); } } }"),
        ["recursive in itself"] = new("[JsonModel] public partial record Node<T>(T Value, Node<T>? Next, List<Node<T>>? Children = null); [JsonModel] public partial record A(Node<int> Root);", """{"root":{"value":1,"next":{"value":2,"next":null,"children":null},"children":[{"value":3,"next":null,"children":[]}]}}"""),
        ["recursive in each other"] = new(
            "[JsonModel] public partial record X<T>(Y<T>? Y, A? A = null); [JsonModel] public partial record Y<U>(X<U>? X, Z<U>? Z); [JsonModel] public partial record Z<V>(V Value, X<V>? X = null); [JsonModel] public partial record A(X<string?> V, Y<int>? W = null);",
            """{"v":{"y":{"x":null,"z":{"value":null,"x":null}},"a":null},"w":{"x":null,"z":{"value":5,"x":null}}}"""),
        ["type parameters that are in no JSON"] = new(
            "public class Person; [JsonModel] public readonly partial record struct Id<T>(int Value); [JsonModel] public partial record Ref<T>(Id<T> Id, string? Name = null); [JsonModel] public partial class Lazy<T> { [JsonIgnore] public Func<T>? Make { get; set; } public int N { get; set; } } [JsonModel] public partial record A(Id<Person> P, Ref<Action> R, Lazy<System.Threading.Thread> L);",
            """{"p":{"value":1},"r":{"id":{"value":2},"name":"n"},"l":{"n":3}}"""),
        ["type parameters as keys"] = new(
            "public enum E { X } [JsonModel] public partial record Inner<K>(SortedDictionary<K, int> Map) where K : notnull; [JsonModel] public partial record Map<K, V>(Dictionary<K, V> Own, Inner<K>? Other = null) where K : notnull; [JsonModel] public partial record A(Map<int, string?> X, Map<E, Map<Guid, A>?> Y);",
            """{"x":{"own":{"1":null},"other":{"map":{"2":3}}},"y":{"own":{"x":null},"other":null}}"""),
        ["key that cannot be one"] = new("[JsonModel] public partial record Map<K>(Dictionary<K, int> Own) where K : notnull; [JsonModel] public partial record A(Map<A> X);", Refused: "JMG0201"),
        ["argument that cannot be read"] = new("[JsonModel] public partial record G<T>(T V); [JsonModel] public partial record A(G<Action> X);", Refused: "JMG0201"),
        ["generic base that is a model, and one that is not"] = new(
            """
            [JsonModel] public partial class B<T> { public T X { get; init; } = default!; }
            [JsonModel] public partial class D<T> : B<T> { public int Y { get; init; } = 1; }
            [JsonModel] public partial class E<T, U> : D<List<T>> { public U? Z { get; private set; } }
            [JsonModel] public partial class A : E<int, string> { public int W { get; set; } }
            public class Q<T> { [JsonInclude] public T P { get; private set; } = default!; public T? I { get; init; } } [JsonModel] public partial class R<T> : Q<T?[]>;
            """,
            """{"x":[1],"y":2,"z":"z","w":3}"""),
        ["generic over a plain model, and plain over generic"] = new(
            "[JsonModel] public partial class B { public int X { get; set; } } [JsonModel] public partial class G<T> : B { public T? Y { get; set; } } [JsonModel] public partial class A : G<int> { public G<string>? Z { get; set; } }",
            """{"x":1,"y":2,"z":{"x":3,"y":null}}"""),
        ["names of our own inside"] = new(
            "public class Codec; [JsonModel] public partial class G<T, TCodec, Value1> { public T? Codec { get; set; } public Value1? Value { get; set; } public TCodec? reader { get; set; } public T? writer { get; init; } public required T result { get; init; } public T? seen { get; set; } public class JsonAccessors; } [JsonModel] public partial record A(G<int, int?, string> X);",
            """{"x":{"codec":1,"value":null,"reader":2,"writer":3,"result":4,"seen":5}}"""),
        ["type parameters called like nested types of ours"] = new(
            "[JsonModel] public partial class G<T, TCodec, Codec, JsonAccessors> { public T? X { get; init; } public TCodec? Y { get; private set; } public Codec? Z { get; set; } public JsonAccessors? W { get; private set; } public E V { get; set; } public enum E { A } } public partial class O<Codec, EJsonCodec> { [JsonModel] public partial class I { public Codec? X { get; private set; } public EJsonCodec? Z { get; set; } public E V { get; set; } } public enum E { A } } [JsonModel] public partial record A(G<int, string, int, int> X, O<int, string>.I Y);",
            """{"x":{"x":1,"y":"y","z":2,"w":3,"v":"a"},"y":{"x":4,"z":"z","v":"a"}}"""),
        ["type parameters that are keywords"] = new("[JsonModel] public partial record G<@class, @record>(@class X, List<@record> Y); [JsonModel] public partial record A(G<int, string> V);", """{"v":{"x":1,"y":["y"]}}"""),
        ["optional parameters and initializers of type parameters"] = new(
            "[JsonModel] public partial record G<T>(T? X = default, List<T>? Y = null, int Z = 5) { public T? I { get; init; } = default; public T[] J { get; set; } = []; public List<T> K { get; } = []; } [JsonModel] public partial record A(G<int> V, G<string> W);",
            """{"v":{"z":1},"w":{"k":["k"]}}""", """{"v":{"x":0,"y":null,"z":1,"i":0,"j":[],"k":[]},"w":{"x":null,"y":null,"z":5,"i":null,"j":[],"k":["k"]}}"""),
        ["nulls and defaults left out"] = new(
            "[JsonModel(IncludeIfNull = false)] public partial class G<T> { public T? X { get; set; } public T Y { get; set; } = default!; public List<T?>? Z { get; set; } } [JsonModel] public partial record A(G<int> V, G<string?> W, G<int?> U);",
            """{"v":{},"w":{},"u":{"x":null,"y":1}}""", """{"v":{"x":0,"y":0},"w":{},"u":{"y":1}}"""),
        ["attributes of nullability on type parameters"] = new(
            "using System.Diagnostics.CodeAnalysis; [JsonModel] public partial class G<T> { [AllowNull] public T X { get; set; } = default!; [MaybeNull] public T Y { get; set; } = default!; [DisallowNull] public T? Z { get; set; } } [JsonModel] public partial record A(G<int> V, G<string> W);",
            """{"v":{"x":1,"y":2,"z":3},"w":{"x":null,"y":"y","z":"z"}}"""),
        ["[DisallowNull] on a type parameter"] = new(
            "using System.Diagnostics.CodeAnalysis; [JsonModel] public partial class G<T, C, S> where C : class where S : struct { [DisallowNull] public T X { get; set; } = default!; [DisallowNull] public C Y { get; set; } = null!; [DisallowNull] public S? Z { get; set; } [DisallowNull] public required T R { get; init; } } [JsonModel] public partial record A(G<int, string, int> V);",
            """{"v":{"x":1,"y":"y","z":2,"r":3}}"""),
        ["[DisallowNull] on a type parameter of oblivious code"] = new(
            "#nullable disable\nusing System.Diagnostics.CodeAnalysis; [JsonModel] public partial record struct G<T, C>(int I) where C : class { [DisallowNull] public T X { get; set; } [DisallowNull] public C Y { get; set; } [DisallowNull] public T Z { get; init; } }\n#nullable enable\n[JsonModel] public partial record A(G<int, string> V);",
            """{"v":{"x":1,"y":"y","z":2,"i":3}}""", """{"v":{"i":3,"x":1,"y":"y","z":2}}"""),
        ["oblivious generic model"] = new(
            "#nullable disable\n[JsonModel] public partial class G<T> { public T X { get; set; } public List<T> L { get; init; } public Dictionary<T, int> M { get; set; } }\n#nullable enable\n[JsonModel] public partial record A(G<string> V, G<int> W);",
            """{"v":{"x":"x","l":null,"m":{"k":1}},"w":{"x":1,"l":[2],"m":null}}"""),
        ["constraint that its extensions add, too"] = new(
            "[JsonModel] public partial class G<T, U> where T : class, IJsonModel<T> where U : struct, IJsonModel<U> { public required T X { get; set; } public U? Y { get; set; } } [JsonModel] public partial struct S { public int V { get; set; } } [JsonModel] public partial class A { public G<A, S>? V { get; set; } }",
            """{"v":{"x":{"v":null},"y":{"v":1}}}"""),
        ["generic models that are an error to use"] = new(
            """
            [Obsolete("no", true)] public interface IOld;
            [JsonModel, Obsolete("no", true)] public partial class A<T> { public T? X { get; set; } }
            [JsonModel, Obsolete("no", true)] public partial class B<T> : Base<T> where T : IOld { public T? Y { get; init; } public T? P { get; private set; } }
            [Obsolete("no", true)] public class Base<T> { [JsonInclude] public T? Q { get; private set; } public T? I { get; init; } }
            [Obsolete("no", true)] public partial class O { [JsonModel] public partial record N<T>(T X); }
            [JsonModel, Obsolete("no", DiagnosticId = "OWN1")] public partial class D<T> { public T? X { get; init; } }
            [JsonModel, System.Diagnostics.CodeAnalysis.Experimental("OWN2")] public partial class E<T> { public T? X { get; init; } }
            """),
        ["oblivious generic models of references"] = new(
            """
            #nullable disable
            [JsonModel] public partial record L<T>(string Data) where T : class { public T X { get; private set; } public List<T> Y { get; init; } public T[] Z { get; } }
            [JsonModel] public partial record M<T>(T X, List<T> Y) where T : class { public T Z { get; init; } }
            [JsonModel] public readonly partial struct U<T> where T : class { public SortedList<DateTimeOffset, T> R { get; init; } public T[] S { get; init; } }
            [JsonModel] public partial class W<T> where T : Exception { [JsonInclude] public T F; [JsonIgnore] public T G { get; } public IReadOnlyList<T> H { get; set; } public L<T> I { get; set; } }
            #nullable enable
            [JsonModel] public partial record A(L<string?> V, M<string> W, U<List<int>> X);
            """,
            """{"v":{"data":"d","x":null,"y":[null],"z":null},"w":{"x":"x","y":["y"],"z":"z"},"x":{"r":{"2024-05-06T07:08:09Z":[1]},"s":null}}""",
            """{"v":{"data":"d","x":null,"y":[null],"z":null},"w":{"x":"x","y":["y"],"z":"z"},"x":{"r":{"2024-05-06T07:08:09+00:00":[1]},"s":null}}"""),
        ["nullable arguments against the constraint"] = new(
            """
            #pragma warning disable CS8714, CS8634, CS8631
            public interface IFoo; [JsonModel] public partial class Foo : IFoo { public int V { get; set; } }
            [JsonModel] public partial class D<T> where T : notnull { [JsonKey] public List<D<Int128?>>? C; }
            [JsonModel] public partial class C<T> where T : class { public T? X { get; set; } }
            [JsonModel] public partial class I<T> where T : IFoo { public T? X { get; set; } }
            [JsonModel] public partial class N<T> { public D<T>? X { get; set; } public D<int[]?>? Z { get; init; } }
            [JsonModel] public partial class A { public C<string?>? X { get; init; } public I<Foo?>? Y { get; set; } public D<string?>[]? Z { get; init; } public N<int?>? N { get; set; } }
            """,
            """{"x":{"x":null},"y":{"x":{"v":1}},"z":[{"c":null}],"n":null}"""),
        ["more than 64 members"] = new(
            "[JsonModel] public partial class G<T> { " + string.Concat(Enumerable.Range(0, 70).Select(static i => $"public {(i % 3 == 0 ? "T?" : i % 3 == 1 ? "List<T>?" : "int")} M{i.ToString(System.Globalization.CultureInfo.InvariantCulture)} {{ get; {(i % 2 == 0 ? "set" : "init")}; }} ")) + " public required T R { get; set; } } [JsonModel] public partial record A(G<string> V);"),
        ["generic models of another assembly"] = new(
            "public enum E { X } [JsonModel] public partial record A(LibraryPage<E> X, LibraryPage<LibraryPage<A>?> Y, LibraryMap<E, int?> Z, LibraryId<Action> W);",
            """{"x":{"items":["x"],"next":"x"},"y":{"items":[null],"next":null},"z":{"map":{"x":null}},"w":{"value":1}}""", Build: s_library),
        ["generic model derived from one of another assembly"] = new(
            "[JsonModel] public partial record Own<T>(List<T> Items, T? Next, int Total) : LibraryPage<T>(Items, Next); [JsonModel] public partial record A(Own<int> X);",
            """{"x":{"items":[1],"next":2,"total":3}}""", Build: s_library),
        ["what options add"] = new(
            "[JsonModel(CreateJsonKeys = true, CreateFieldMap = true, CreatePerFieldToJson = true)] public partial class B<T> { public T? X { get; init; } } [JsonModel(CreateJsonKeys = true, CreateFieldMap = true, CreatePerFieldToJson = true)] public partial class C<T> : B<List<T>> { public T? Y { get; init; } } [JsonModel(CreateJsonKeys = true, CreateFieldMap = true, CreatePerFieldToJson = true)] public partial class A : C<int> { public int Z { get; set; } }",
            """{"x":[1],"y":2,"z":3}"""),
        ["two of one name"] = new("[JsonModel] public partial record G(int X); [JsonModel] public partial record G<T>(T X); [JsonModel] public partial record G<T, U>(T X, U Y); [JsonModel] public partial record A(G X, G<int> Y, G<int, string> Z);", """{"x":{"x":1},"y":{"x":2},"z":{"x":3,"y":"y"}}"""),
        ["constraint that the extensions add, too"] = new(
            "[JsonModel] public partial class G<@in> where @in : IJsonModel<@in> { public @in? X { get; set; } } [JsonModel] public partial record B(int V); [JsonModel] public partial record A(G<B> X);",
            """{"x":{"x":{"v":1}}}"""),
        ["model that is an error to use"] = new("[JsonModel, Obsolete(\"no\", true)] public partial class G<T> { public T? X { get; set; } }"),
        ["oblivious classes"] = new(
            "#nullable disable\n[JsonModel] public partial record G<T>(string Data, T Y) where T : class { public T X { get; private set; } } [JsonModel] public partial struct S<T> where T : class { public SortedList<int, T> R { get; init; } } [JsonModel] public partial class C<T> where T : class { public T X { get; set; } } [JsonModel] public partial record A(G<string> X, S<string> Y, C<string> Z);",
            """{"x":{"data":"d","y":null,"x":"x"},"y":{"r":{"1":null}},"z":{"x":null}}"""),
        ["arguments that may be null against a constraint"] = new(
            "#pragma warning disable CS8714, CS8634\n[JsonModel] public partial record G<T>(int V) where T : notnull; [JsonModel] public partial record H<T>(int V) where T : class; [JsonModel] public partial record A(G<int?> X, List<G<string?>> Y, H<string?> Z);",
            """{"x":{"v":1},"y":[{"v":2}],"z":{"v":3}}"""),
        ["keys that may be null, deep in other types"] = new(
            "#pragma warning disable CS8714\n[JsonModel(CreatePerFieldToJson = true)] public partial record A(List<HashSet<Queue<Dictionary<string?, Guid>>>?> X);",
            """{"x":[null,[]]}"""),
        ["model that is experimental"] = new("[JsonModel, System.Diagnostics.CodeAnalysis.Experimental(\"EX1\")] public partial class G<T> { public T? X { get; set; } }"),
        ["private setter that refuses the null of an argument"] = new("using System.Diagnostics.CodeAnalysis; [JsonModel] public partial class G<T> { [DisallowNull, JsonKey] protected T? X { get; init; } } [JsonModel] public partial record A(G<int> X);", """{"x":{"x":3}}"""),
        ["multi-dimensional arrays in tuples that are objects"] = new(
            """
            [JsonModel] public partial record O<T>(T V);
            [JsonModel(TuplesAsObjects = true)] public partial record G<T, TItem1, TCodec1>(Tuple<O<DateOnly>?[,]> X, (T[,] P, O<T>[][,], List<T?[,,]>?)? Y, (TItem1, TCodec1, int[,]) Z);
            [JsonModel(TuplesAsObjects = true)] public partial record A(G<int, string?, A?> W, (int[,], Dictionary<string, int?[,]>) V);
            """,
            """{"w":{"x":{"$1":[[{"v":"2024-05-06"},null]]},"y":{"p":[[1]],"$2":[[[{"v":2}]]],"$3":[[[[3]]]]},"z":{"$1":null,"$2":null,"$3":[[4]]}},"v":{"$1":[[5]],"$2":{"k":[[null]]}}}"""),
        ["multi-dimensional arrays in collections of the user's"] = new(
            """
            public class Bag<T> : IEnumerable<T> { private readonly List<T> _items = []; public void Add(T item) => _items.Add(item); public IEnumerator<T> GetEnumerator() => _items.GetEnumerator(); System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator(); }
            public class Sack<T>(IEnumerable<T> items) : IEnumerable<T> { public IEnumerator<T> GetEnumerator() => items.GetEnumerator(); System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator(); }
            public class Map<T>(Dictionary<string, T> items) : Dictionary<string, T>(items);
            [JsonModel] public partial record O<T>(T V);
            [JsonModel] public partial record G<T>(Bag<O<T>?[,]> X, Sack<T[,]> Y, Map<O<int>[,]> Z, KeyValuePair<int[,], T[,]> W, (T[,], int[,]) V, Tuple<O<T>[,]>[,] U, Bag<T>[,] B);
            [JsonModel] public partial record A(G<int> V, Bag<int[,]> W, Sack<G<string>[][,]> X);
            """,
            """{"v":{"x":[[[{"v":1},null]]],"y":[[[2]]],"z":{"k":[[{"v":3}]]},"w":{"key":[[4]],"value":[[5]]},"v":[[[6]],[[7]]],"u":[[[[[{"v":8}]]]]],"b":[[[9]]]},"w":[[[10]]],"x":[[[]]]}""",
            MayBeRefused: true),
    };
}
