using Microsoft.CodeAnalysis;

namespace JsonModelGen.Tests.Attack;

/// <summary>Members that may be absent, in models that are unusual even without them.</summary>
internal static class OptionalCases
{
    private static readonly string s_many = string.Concat(Enumerable.Range(0, 70).Select(static i => $"public Optional<{(i % 2 == 0 ? "int?" : "string?")}> M{i} {{ get; init; }} "));

    public static readonly Dictionary<string, AttackCase> All = new()
    {
        ["optionals in a large model"] = new("[JsonModel] public partial class A { " + s_many + "}", """{"m0":null,"m1":"a","m69":null}"""),
        ["optionals in a large model that is strict and has no case"] = new(
            "[JsonModel(CaseInsensitive = true, DisallowUnrecognizedKeys = true, OmitIfDefault = true, OmitIfEmpty = true, IncludeIfNull = false)] public partial record A(int X) { " + s_many + "}", """{"M0":null,"x":1,"M1":""}""", """{"x":1,"m0":null,"m1":""}"""),
        ["optionals in oblivious code"] = new(
            "#nullable disable\n[JsonModel] public partial class A { public Optional<string> X { get; set; } public Optional<List<string>> Y { get; init; } [JsonKey] private Optional<A> Z { get; init; } public A() { } }",
            """{"x":null,"y":[null],"z":{"y":null}}"""),
        ["optionals in a constructor in oblivious code"] = new(
            "#nullable disable\n[JsonModel] public partial class A { public Optional<string> X { get; } public Optional<A> Y { get; } public A(Optional<string> x, Optional<A> y = default) { X = x; Y = y; } }", """{"x":null,"y":{"x":"a"}}"""),
        ["optionals of keywords, with names of our own"] = new(
            "[JsonModel] public partial record @class(Optional<@class?> @this, Optional<int> writer, Optional<string> reader, Optional<int?> result, Optional<string?> HasValue, Optional<int> TryGetValue, Optional<int> Optional); [JsonModel] public partial record A(Optional<@class> @default);",
            """{"default":{"this":null,"writer":1,"reader":"r","result":null,"hasValue":null,"tryGetValue":2,"optional":3}}"""),
        ["optional beside types of that name"] = new(
            "public class Optional; namespace JsonModelGenerator { public struct Optional<T>; } [JsonModel] public partial record A(JsonModelGen.Optional<int?> X);", """{"x":null}"""),
        ["optional of generics, constraints and nullable type parameters"] = new(
            """
            [JsonModel] public partial class G<T1, T2, T3, T4, T5> where T2 : class where T3 : struct where T4 : notnull where T5 : class?
            { public Optional<T1?> A { get; set; } public Optional<T2?> B { get; init; } public Optional<T3?> C { get; set; } public Optional<T4?> D { get; set; } public Optional<T5?> E { get; set; } public Optional<List<T1?>?> F { get; set; } public Optional<T1> H { get; init; } public Optional<T3> I { get; private set; } public required Optional<T5> J { get; init; } }
            [JsonModel] public partial record A(Optional<G<int, string, int, string, string>> X, Optional<G<int?, A, DateTime, Guid, List<int>?>?> Y);
            """,
            """{"x":{"a":1,"b":null,"c":null,"d":null,"e":null,"f":[2],"h":0,"i":3},"y":{"a":null,"h":null,"j":null}}"""),
        ["optional in generic structs and their recursion"] = new(
            "[JsonModel] public partial struct S<T> { public Optional<T> X { get; set; } [JsonKey] private Optional<List<S<T>>> Y; public S() { X = default; } } [JsonModel] public partial record A(Optional<S<string?>> V, Optional<S<A>?> W);",
            """{"v":{"x":null,"y":[{},{"x":"a"}]},"w":{"x":{"v":{}}}}"""),
        ["type parameter that is only in an optional"] = new(
            "[JsonModel] public partial record P<T>(Optional<T> V); [JsonModel] public partial record Q<T>(Optional<P<List<T>>> W, Optional<Dictionary<string, T?>> M); [JsonModel] public partial record A(Q<int> X, Optional<P<string?>> Y);",
            """{"x":{"w":{"v":[1]},"m":{"a":0}},"y":{"v":null}}"""),
        ["type arguments that grow in an optional"] = new("[JsonModel] public partial record A<T>(Optional<A<List<T>>> Next);", Refused: "JMG0007"),
        ["optional that an override and a new member have"] = new(
            "[JsonModel] public abstract partial class B { public virtual Optional<int> X { get; set; } public Optional<string?> Y { get; init; } protected Optional<int> Z; private B() { } [System.Text.Json.Serialization.JsonConstructor] protected B(int z) => Z = z; } [JsonModel] public partial class A() : B(1) { public override Optional<int> X { get; set; } public new Optional<int?> Y { get; set; } [JsonKey] private new Optional<A?> Z { get; set; } }",
            """{"x":1,"y":null,"z":{"x":2}}""", MayBeRefused: true),
        ["optional through accessors of a generic base"] = new(
            "public class B<T> { [JsonKey] private Optional<T> X { get; init; } [JsonKey] internal Optional<List<T>> Y = default; public B() { } } [JsonModel] public partial class A : B<string?>;", """{"x":null,"y":["a",null]}"""),
        ["optional in paths, aliases and any case"] = new(
            "[JsonModel(CaseInsensitive = true)] public partial class A { [JsonKey(Path = \"a.b.c\", Aliases = [\"q\"])] public Optional<int?> X { get; set; } [JsonKey(Path = \"a.b.d\")] public Optional<string> Y { get; init; } [JsonKey(Path = \"a.e\")] public int? Z { get; set; } }",
            """{"Q":null,"A":{"e":null}}""", """{"a":{"b":{"c":null},"e":null}}"""),
        ["optionals alone in objects within objects"] = new(
            "[JsonModel] public partial class A { [JsonKey(Path = \"a.b.c\")] public Optional<int?> X { get; set; } [JsonKey(Path = \"a.d\")] public Optional<string> Y { get; init; } [JsonKey(Path = \"e.f\")] public Optional<int> Z { get; set; } public Optional<int> W { get; set; } }",
            """{"a":{"b":{},"d":"y"},"e":{},"w":1}""", """{"a":{"d":"y"},"w":1}"""),
        ["optional in a flattened struct that may be null"] = new(
            "[JsonModel] public partial record struct S(Optional<int?> X, [property: JsonKey(Path = \"p.q\")] Optional<string> Y); [JsonModel] public partial record A([property: JsonKey(Flatten = true)] S V, [property: JsonKey(Flatten = true)] T? W); [JsonModel] public partial class T { public Optional<DateTime?> Z { get; private set; } public required Optional<int> R { get; init; } }",
            """{"z":null,"x":null}""", """{"x":null,"z":null}"""),
        ["optional of a type of others, and in one"] = new(
            "[assembly: JsonModelFor<Others.P>(CaseInsensitive = true)] [assembly: JsonModelFor(typeof(Others.Q<>))] [JsonModel] public partial record A(Optional<Others.P?> X, Optional<Others.Q<int?>> Y); namespace Others { public class P { public Optional<int?> V { get; set; } public Optional<string> F; } public record struct Q<T>(Optional<T> V, Optional<T?> W); }",
            """{"x":{"V":null,"f":"f"},"y":{"w":null,"v":5}}""", """{"x":{"v":null,"f":"f"},"y":{"v":5,"w":null}}"""),
        ["optional that is obsolete or experimental"] = new(
            "[Obsolete] public class O { public int X { get; set; } } [JsonModel] public partial class A { [Obsolete(\"no\")] public Optional<int?> X { get; set; } }", """{"x":null}"""),
        ["optional of what is private"] = new(
            "[JsonModel] public partial class A { [JsonKey] private Optional<E?> X { get; set; } [JsonKey] private Optional<M> Y { get; init; } private enum E { P } [JsonModel] private partial record M(Optional<E> Z); }", """{"x":"p","y":{"z":"p"}}"""),
        ["optional of what cannot be read"] = new("[JsonModel] public partial class A { public Optional<Action> X { get; set; } }", Refused: "JMG0201"),
        ["optional by nullable attributes"] = new(
            "[JsonModel] public partial class A { [System.Diagnostics.CodeAnalysis.AllowNull] public Optional<string?> X { get; set; } [System.Diagnostics.CodeAnalysis.DisallowNull] public Optional<int?> Y { get; set; } [System.Diagnostics.CodeAnalysis.MaybeNull] public Optional<string> Z { get; init; } }",
            """{"x":null,"y":null,"z":"z"}"""),
        ["optional of what is absent in one-way models"] = new(
            "[JsonModel(CreateFactory = false)] public partial record W(Optional<int> X); [JsonModel(CreateToJson = false)] public partial record R(Optional<int> X); [JsonModel] public partial class A { [JsonKey(IncludeToJson = false)] public Optional<R> V { get; set; } public Optional<W> Y => new W(V.Value.X); }",
            """{"v":{"x":3}}""", """{"y":{"x":3}}"""),
        ["optional tuples, arrays and dynamic"] = new(
            "[JsonModel] public partial record A(Optional<(int A, string? B)?> X, Optional<int?[,]> Y, Optional<string?[]?[]> Z, Optional<dynamic?> D, Optional<KeyValuePair<string, int?>> K, Optional<ReadOnlyMemory<byte>?> M, Optional<System.Collections.Immutable.ImmutableArray<int>> I);",
            """{"x":[1,null],"y":[[null]],"z":[null,[null]],"k":{"key":"k","value":null},"m":"AQ==","i":[]}""", MayBeRefused: true),
        ["optional that a hook and a factory meet"] = new(
            "[JsonModel(Factory = \"Make\")] public partial class A { private A() { } public Optional<int> X { get; private set; } public Optional<string?> Y { get; init; } private static A Make(Optional<int> x) => new() { X = x }; partial void OnFromJson() => X = X.GetValueOrDefault(7); partial void OnToJson() => _ = X.Value; }",
            """{"y":null}""", """{"x":7,"y":null}"""),
        ["optional in a model named Optional"] = new("[JsonModel] public partial record Optional(Optional<Optional?> Next); [JsonModel] public partial record A(Optional<Optional> X);", """{"x":{"next":{"next":null}}}"""),
        ["optional is all that a model has"] = new("[JsonModel] public readonly partial record struct A(Optional<A[]> X);", """{"x":[{},{"x":[]}]}"""),
    };
}
