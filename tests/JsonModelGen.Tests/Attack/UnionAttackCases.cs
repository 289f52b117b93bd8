namespace JsonModelGen.Tests.Attack;

/// <summary>Unions and cases that might conflict with each other's emitted members, or with user names.</summary>
internal static class UnionAttackCases
{
    public static readonly Dictionary<string, AttackCase> All = new()
    {
        ["cases nested in the union, private ones too"] = new(
            "[JsonModel, JsonModelUnion] public abstract partial record A { [JsonModel, JsonModelCase] private sealed partial record B(int X) : A; }",
            """{"x":1,"type":"b"}""", """{"type":"b","x":1}"""),
        ["cases nested in the union whose names are ours"] = new(
            "[JsonModel, JsonModelUnion] public abstract partial class A { [JsonModel, JsonModelCase] public partial class JsonCase : A; [JsonModel, JsonModelCase] public partial class Type : A { public int Name { get; set; } } }",
            """{"type":"type","name":1}"""),
        ["union that is a case itself, with accessors, hooks and a member of our name"] = new(
            "[JsonModel, JsonModelUnion, JsonModelCase] public partial class A { [JsonInclude] public int X { get; private set; } [JsonKey] private int JsonCase { get; init; } partial void OnFromJson() => X++; partial void OnToJson() => X++; } [JsonModel, JsonModelCase] public partial class B : A { [JsonInclude] public int Y { get; private set; } }",
            """{"type":"a","x":1,"jsonCase":2}""", """{"type":"a","x":3,"jsonCase":2}"""),
        ["large union that is a case itself"] = new(
            "[JsonModel, JsonModelUnion, JsonModelCase] public partial class A { " + string.Concat(Enumerable.Range(0, 70).Select(static i => $"public int? M{i} {{ get; set; }} ")) + "} [JsonModel, JsonModelCase] public partial class B : A;",
            "{\"type\":\"a\",\"m1\":1}", "{\"type\":\"a\"," + string.Join(',', Enumerable.Range(0, 70).Select(static i => $"\"m{i}\":" + (i == 1 ? "1" : "null"))) + "}"),
        ["union that hides GetType"] = new(
            "[JsonModel, JsonModelUnion] public abstract partial class A { [JsonIgnore] public new string GetType { get; } = \"\"; } [JsonModel, JsonModelCase] public partial class B : A { public int X { get; set; } }",
            """{"type":"b","x":1}"""),
        ["keys and names with escapes"] = new(
            "[JsonModel, JsonModelUnion(\"\\\"é\\n\")] public abstract partial class A; [JsonModel, JsonModelCase(\"{}\\\\\\u2028\")] public partial class B : A { public string? X { get; set; } public int Y { get; set; } }",
            "{\"\\u0022\\u00E9\\n\":\"{}\\\\\\u2028\",\"x\":\"x\",\"y\":1}"),
        ["key with escapes, name without"] = new(
            "[JsonModel, JsonModelUnion(\"<>\")] public abstract partial class A; [JsonModel, JsonModelCase(\"b\")] public partial class B : A { [JsonKey(IncludeIfNull = false)] public string? X { get; set; } }",
            "{\"\\u003C\\u003E\":\"b\"}"),
        ["name with escapes, key without"] = new(
            "[JsonModel, JsonModelUnion] public abstract partial class A; [JsonModel, JsonModelCase(\"<>\")] public partial class B : A { [JsonKey(IncludeIfNull = false)] public string? X { get; set; } public int Y { get; set; } }",
            "{\"type\":\"\\u003C\\u003E\",\"x\":\"x\",\"y\":1}"),
        ["empty name and a case without members"] = new(
            "[JsonModel, JsonModelUnion] public abstract partial class A; [JsonModel, JsonModelCase(\"\")] public partial class B : A; [JsonModel, JsonModelCase] public partial class C : A;",
            """{"type":""}"""),
        ["case with paths, flattened members and extra keys"] = new(
            "[JsonModel, JsonModelUnion] public abstract partial class A; [JsonModel] public partial class P { public int Q { get; set; } } [JsonModel, JsonModelCase] public partial class B : A { [JsonKey(Path = \"a.b\")] public int X { get; set; } [JsonKey(Flatten = true)] public P? Y { get; set; } [JsonExtra] public Dictionary<string, int>? Z { get; set; } }",
            """{"z":1,"a":{"b":2},"q":3,"type":"b"}""", """{"type":"b","a":{"b":2},"q":3,"z":1}"""),
        ["case whose key a member finds in the object"] = new(
            "[JsonModel, JsonModelUnion] public abstract partial class A; [JsonModel, JsonModelCase] public partial class B : A { [JsonKey(ReadValue = nameof(Find))] public string? X { get; set; } private static System.Text.Json.JsonElement? Find(System.Text.Json.JsonElement json, string key) => json.GetProperty(\"type\"); }",
            """{"type":"b"}""", """{"type":"b","x":"b"}"""),
        ["obsolete and experimental cases"] = new(
            "[JsonModel, JsonModelUnion] public abstract partial class A; [Obsolete, JsonModel, JsonModelCase] public partial class B : A { public int X { get; set; } } [System.Diagnostics.CodeAnalysis.Experimental(\"EXP1\"), JsonModel, JsonModelCase] public partial class C : A;",
            """{"type":"b","x":1}"""),
        ["case that is obsolete as an error"] = new(
            "[JsonModel, JsonModelUnion] public abstract partial class A; [Obsolete(\"no\", error: true), JsonModel, JsonModelCase] public partial class B : A; [JsonModel, JsonModelCase] public partial class C : A;",
            Refused: "JMG0504"),
        ["union behind classes that are generic"] = new(
            "[JsonModel, JsonModelUnion] public abstract partial class A; public abstract class M<T> : A { public T? X { get; set; } } [JsonModel, JsonModelCase] public partial class B : M<List<A?>>;",
            """{"type":"b","x":[null,{"type":"b","x":null}]}"""),
        ["union derived from a generic class"] = new(
            "public abstract class M<T> { public T? X { get; set; } } [JsonModel, JsonModelUnion] public abstract partial class A : M<A>; [JsonModel, JsonModelCase] public partial class B : A;",
            """{"type":"b","x":{"type":"b","x":null}}"""),
        ["union derived from a model, and models derived from a case"] = new(
            "[JsonModel] public partial class R { public int X { get; set; } } [JsonModel, JsonModelUnion] public abstract partial class A : R; [JsonModel, JsonModelCase] public partial class B : A; [JsonModel, JsonModelCase] public partial class C : B;",
            """{"type":"c","x":1}"""),
        ["case with a factory, case with a struct inside that holds the union"] = new(
            "[JsonModel, JsonModelUnion] public abstract partial record A; [JsonModel(Factory = \"Make\"), JsonModelCase] public partial record B : A { public S? X { get; init; } public static B Make(S? x) => new() { X = x }; } [JsonModel] public partial record struct S(A? Inner);",
            """{"type":"b","x":{"inner":{"type":"b","x":null}}}"""),
        ["cases in one file, out of order, and a case called as a keyword"] = new(
            "[JsonModel, JsonModelCase] public partial class @class : A; [JsonModel, JsonModelCase(\"b\")] public partial class @event : A { public A? @return { get; set; } } [JsonModel, JsonModelUnion] public abstract partial class A;",
            """{"type":"b","return":{"type":"class"}}"""),
        ["derived types that are listed, in two unions, by text and number"] = new(
            "[JsonModel, JsonDerivedType(typeof(B), \"b\"), JsonDerivedType(typeof(C), 7)] public partial class A { public int X { get; set; } } [JsonModel, JsonDerivedType(typeof(C), \"c\"), JsonDerivedType(typeof(B), \"bb\")] public partial class B : A { public B? Y { get; set; } } [JsonModel] public sealed partial class C : B { [JsonExtra] public Dictionary<string, int>? Z { get; set; } }",
            """{"x":1,"y":{"x":2,"y":null,"z":3,"$type":"c"},"z":5,"$type":7}""", """{"$type":7,"x":1,"y":{"$type":"c","x":2,"y":null,"z":3},"z":5}"""),
        ["derived types that are listed, private and nested, with accessors, hooks and enums"] = new(
            "[JsonModel, JsonDerivedType(typeof(B), \"b\")] public abstract partial record A { public enum E { X, Y } [JsonModel(DisallowUnrecognizedKeys = true)] private sealed partial record B(E V) : A { [JsonInclude] public int W { get; private set; } partial void OnToJson() => W++; } }",
            """{"v":"y","w":1,"$type":"b"}""", """{"$type":"b","v":"y","w":2}"""),
        ["derived types that are listed, of one direction"] = new("[JsonModel(CreateToJson = false), JsonDerivedType(typeof(B), \"b\")] public partial class A { public int X { get; set; } } [JsonModel(CreateToJson = false)] public partial class B : A; [JsonModel(CreateFactory = false), JsonDerivedType(typeof(D), \"d\")] public partial class C { public int X => 1; } [JsonModel] public partial class D : C;"),
        ["derived types that are listed, nested where alone the base can be made, with required members"] = new(
            "[JsonModel, JsonDerivedType(typeof(A.L), \"l\"), JsonDerivedType(typeof(A.R), \"r\")] public abstract partial record A { private A() { } public required string Req { get; init; } [JsonModel] public sealed partial record L(int X) : A; [JsonModel] public sealed partial record R : A { [JsonConstructor, System.Diagnostics.CodeAnalysis.SetsRequiredMembers] private R(string req, A? inner) { Req = req; Inner = inner; } public A? Inner { get; } } }",
            """{"$type":"r","req":"a","inner":{"$type":"l","req":"b","x":1}}"""),
        ["members that hold unions, with methods of their own, defaults, values that are found and elements that are dropped"] = new(
            """
            [JsonModel, JsonDerivedType(typeof(Car), "car")] public partial class Vehicle { public int Wheels { get; set; } = 4; } [JsonModel] public partial class Car : Vehicle;
            [JsonModel, JsonModelUnion("kind")] public abstract partial record Shape { [JsonModel, JsonModelCase] public partial record Circle(double Radius) : Shape; }
            [JsonModel] public partial class A
            {
                [JsonKey(FromJson = nameof(From), ToJson = nameof(To))] public string S { get; set; } = "";
                [JsonKey(DefaultFactory = nameof(Default))] public Shape Sh { get; set; } = null!;
                [JsonKey(ReadValue = nameof(Find))] public Vehicle? R { get; set; }
                [JsonKey(OnInvalidElement = nameof(Drop))] public List<Vehicle> L { get; set; } = [];
                public Dictionary<DayOfWeek, Vehicle> D { get; } = new() { [DayOfWeek.Friday] = new Car() };
                public Rs? T { get; set; }
                private static string From(Vehicle v) => v.GetType().Name + v.Wheels;
                private static Vehicle To(string s) => new Car { Wheels = s.Length };
                private static Shape Default() => new Shape.Circle(7);
                private static System.Text.Json.JsonElement? Find(System.Text.Json.JsonElement json, string key) => json.GetProperty("other");
                private static void Drop(JsonModelException error) { }
            }
            [JsonModel] public partial record struct Rs(Vehicle V, Shape? S = null, params Vehicle?[] More) { public Rs() : this(new Car()) { } }
            """,
            """{"s":{"$type":"car"},"other":{"$type":"car"},"l":[{"$type":"bus"},{"$type":"car","wheels":"x"},{"wheels":5}],"t":{"more":[null,{"wheels":1}],"v":{}}}""",
            """{"s":{"$type":"car","wheels":4},"sh":{"kind":"circle","radius":7},"r":{"$type":"car","wheels":4},"l":[{"wheels":5}],"d":{"friday":{"$type":"car","wheels":4}},"t":{"v":{"wheels":4},"s":null,"more":[null,{"wheels":1}]}}"""),
        ["listed case that is refused"] = new("[JsonModel, JsonDerivedType(typeof(B), \"b\")] public abstract partial class A; [JsonModel] public partial class B : A { public Action? X { get; set; } }", Refused: "JMG0201"),
        ["listed case with two members of one key"] = new("[JsonModel, JsonDerivedType(typeof(B), \"b\")] public abstract partial class A; [JsonModel] public partial class B : A { public int X { get; set; } [JsonKey(\"x\")] public int Y { get; set; } }", Refused: "JMG0101"),
        ["listed case that is not partial"] = new("[JsonModel, JsonDerivedType(typeof(B), \"b\")] public abstract partial class A; [JsonModel] public class B : A;", Refused: "JMG0001"),
        ["listed case with the name of the one that it derives from"] = new("[JsonModel, JsonDerivedType(typeof(N.B), \"nb\"), JsonDerivedType(typeof(B), \"b\")] public abstract partial class A; [JsonModel] public partial class B : A; namespace N { [JsonModel] public partial class B : global::B; }", """{"$type":"nb"}"""),
        ["listed and found"] = new("[JsonModel, JsonModelUnion, JsonDerivedType(typeof(B), \"b\")] public abstract partial class A; [JsonModel, JsonModelCase] public partial class B : A;", Refused: "JMG0102"),
        ["listed, with a member of the discriminator's key"] = new("[JsonModel, JsonDerivedType(typeof(B), \"b\")] public abstract partial class A; [JsonModel] public partial class B : A { [JsonKey(\"$type\")] public int X { get; set; } }", Refused: "JMG0505"),
        ["listed twice with one name"] = new("[JsonModel, JsonDerivedType(typeof(B), \"b\"), JsonDerivedType(typeof(C), \"b\")] public abstract partial class A; [JsonModel] public partial class B : A; [JsonModel] public partial class C : A;", Refused: "JMG0501"),
        ["one-way union"] = new("[JsonModel(CreateToJson = false), JsonModelUnion] public abstract partial class A; [JsonModel(CreateToJson = false), JsonModelCase] public partial class B : A { public A? X { get; set; } } [JsonModel, JsonModelCase] public partial class C : A;"),
        ["one-way union that is a case itself"] = new("[JsonModel(CreateFactory = false), JsonModelUnion, JsonModelCase] public partial class A { public int X => 1; } [JsonModel(CreateFactory = false), JsonModelCase] public partial class B : A { public List<A> L { get; } = []; }"),
        ["flattened union"] = new("[JsonModel, JsonModelUnion] public abstract partial class B; [JsonModel, JsonModelCase] public partial class C : B; [JsonModel] public partial class A { [JsonKey(Flatten = true)] public B? X { get; set; } }", Refused: "JMG0111"),
        ["flattened case"] = new("[JsonModel, JsonModelUnion] public abstract partial class B; [JsonModel, JsonModelCase] public partial class C : B; [JsonModel] public partial class A { [JsonKey(Flatten = true)] public C? X { get; set; } }", Refused: "JMG0111"),
        ["case that is refused"] = new("[JsonModel, JsonModelUnion] public abstract partial class A; [JsonModel, JsonModelCase] public partial class B : A { public Action? X { get; set; } } [JsonModel] public partial class C { public A? X { get; set; } public B? Y { get; set; } }", Refused: "JMG0201"),
        ["case that is not partial"] = new("[JsonModel, JsonModelUnion] public abstract partial class A; [JsonModel, JsonModelCase] public class B : A; [JsonModel, JsonModelCase] public partial class C : A;", Refused: "JMG0001"),
        ["union that is refused"] = new("[JsonModel, JsonModelUnion] public abstract partial class A; [JsonModel] public partial class C { public List<A>? X { get; set; } }", Refused: "JMG0500"),
        ["union in another assembly"] = new("[JsonModel] public partial class A { public Lib? X { get; set; } }", Build: new() { Library = "[JsonModel, JsonModelUnion] public abstract partial class Lib : IJsonModel<Lib> { public static Lib FromJson(ref Utf8SpanReader reader) => throw new Exception(); public void ToJson(ref Utf8BufferWriter writer) { } static Lib IJsonModel<Lib>.ReadJson(ref Utf8SpanReader reader) => FromJson(ref reader); static void IJsonModel<Lib>.WriteJson(ref Utf8BufferWriter writer, Lib value) => value.ToJson(ref writer); void IJsonModel.WriteJson(ref Utf8BufferWriter writer) => ToJson(ref writer); }" }),
    };
}
