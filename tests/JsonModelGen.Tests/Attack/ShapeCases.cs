using System.Globalization;

namespace JsonModelGen.Tests.Attack;

/// <summary>The forms of models in real code, one row each: they compile without a warning and write what they read.</summary>
internal static class ShapeCases
{
    private const string Members = "using System.Diagnostics.CodeAnalysis; ";

    private static readonly Build s_library = new()
    {
        Library =
            """
            public class PlainBase { public int Id { get; set; } public string Made { get; init; } = "m"; public string? Note { get; protected set; } }
            public abstract record PlainRecord(int Id, string? Note = null);
            """,
    };

    public static readonly Dictionary<string, AttackCase> All = new()
    {
        ["shape: abstract base"] = new(
            "public abstract class B { protected B(int id) => Id = id; public int Id { get; } public abstract string Kind { get; set; } public virtual int? V { get; init; } } [JsonModel] public sealed partial class A : B { public A(int id) : base(id) { } public override string Kind { get; set; } = \"k\"; }",
            """{"id":1,"kind":"x","v":2}"""),
        ["shape: abstract model as base of models"] = new(
            "public abstract partial record B(int Id); [JsonModel] public partial record A(int Id, C? Child) : B(Id); [JsonModel] public partial record C(int Id, List<A>? All = null) : B(Id);",
            """{"id":1,"child":{"id":2,"all":[]}}"""),
        ["shape: sealed hierarchy"] = new(
            "public abstract record B { private B() { } [JsonModel] public sealed partial record X(int V) : B; [JsonModel] public sealed partial record Y(string V) : B; } [JsonModel] public partial record A(B.X X, B.Y? Y);",
            "", Refused: "JMG0001"),
        ["shape: sealed hierarchy, all partial"] = new(
            "public abstract partial record B { private B() { } [JsonModel] public sealed partial record X(int V) : B; [JsonModel] public sealed partial record Y(string V) : B; } [JsonModel] public partial record A(B.X X, B.Y? Y);",
            """{"x":{"v":1},"y":{"v":"y"}}"""),
        ["shape: interfaces implemented explicitly"] = new(
            "public interface I { int Id { get; set; } string Name { get; } } public interface J { int Id { get; } } [JsonModel] public partial class A : I, J { int I.Id { get => Id; set => Id = value; } int J.Id => -Id; string I.Name => \"n\"; public int Id { get; set; } }",
            """{"id":1}"""),
        ["shape: shadowed members"] = new(
            "public class B { public int X { get; set; } public string? Y { get; set; } public object? Z; } [JsonModel] public partial class A : B { public new string X { get; set; } = \"x\"; public new int Y { get; init; } public new int Z { get; set; } }",
            """{"x":"a","y":1,"z":2}"""),
        ["shape: overridden members"] = new(
            "public class B { public virtual int X { get; set; } public virtual object? Y => null; public virtual int Z { get; protected set; } } public class M : B { public override sealed int X { get; set; } public override string? Y => \"y\"; } [JsonModel] public partial class A : M { public override int Z { get => base.Z; protected set => base.Z = value; } }",
            """{"x":1,"y":"y","z":3}"""),
        ["shape: base in another assembly"] = new("[JsonModel] public partial class A : PlainBase { public int Own { get; set; } }", """{"id":1,"made":"x","own":2}""", """{"id":1,"made":"x","note":null,"own":2}""", Build: s_library),
        ["shape: base record in another assembly"] = new("[JsonModel] public partial record A(int Id, string? Note, int Own) : PlainRecord(Id, Note);", """{"id":1,"note":null,"own":2}""", Build: s_library),
        ["shape: annotated base in another assembly"] = new(
            "[JsonModel] public partial class A : LibraryModel { public int Own { get; set; } }",
            """{"id":1,"own":2}""",
            Build: new() { Library = "using JsonModelGen; [JsonModel] public partial class LibraryModel { public int Id { get; set; } }" }),
        ["shape: parameters by reference"] = new(
            "[JsonModel] public partial class A { public A(ref readonly int x, in string y, scoped in DateOnly? z) { X = x; Y = y; Z = z; } public int X { get; } public string Y { get; } public DateOnly? Z { get; } }",
            """{"x":1,"y":"y","z":null}"""),
        ["shape: params constructor"] = new("[JsonModel] public partial record A(int X, params string[] Tags);", """{"x":1,"tags":["a","b"]}"""),
        ["shape: optional parameters"] = new(
            Members + "public enum E { A, B } [JsonModel] public partial record A(int I = -1, long L = long.MinValue, double D = double.Epsilon, float F = -0.5f, decimal M = 1.50m, char C = '\\'', string S = \"\\\"\\n\", string? N = null, bool B = true, E E1 = E.B, E? E2 = E.B, DateTime T = default, Guid? G = null, (int, int) P = default, byte Y = 255, List<int>? Z = default);",
            "{}", """{"i":-1,"l":-9223372036854775808,"d":5E-324,"f":-0.5,"m":1.50,"c":"\u0027","s":"\u0022\n","n":null,"b":true,"e1":"b","e2":"b","t":"0001-01-01T00:00:00","g":null,"p":[0,0],"y":255,"z":null}"""),
        ["shape: class with a primary constructor"] = new(
            "public class B(int id) { public int Id { get; } = id; } [JsonModel] public partial class A(int id, string name, List<int>? items = null) : B(id) { public string Name { get; set; } = name; public IReadOnlyList<int> Items { get; } = items ?? []; public int Count() => items?.Count ?? 0; }",
            """{"id":1,"name":"n","items":[1]}"""),
        ["shape: file-local type"] = new("[JsonModel] file partial class A { public int X { get; set; } }", Refused: "JMG0002"),
        ["shape: file-local type of a member"] = new("file class F; file enum E { X } [JsonModel] public partial class A { [JsonKey] private int _x; public int N() => _x++; }", """{"_x":1}"""),
        ["shape: private nested types"] = new(
            "[JsonModel] public partial class A { [JsonKey] private P? Inner { get; set; } public string? N() => Inner?.ToString(); [JsonModel] private partial record P(K Kind, List<P>? More = null); private enum K { One, Two } }",
            """{"inner":{"kind":"two","more":[{"kind":"one","more":null}]}}"""),
        ["shape: members named like emitted ones"] = new(
            "[JsonModel] public partial record A(int Reader, string Writer, int? Value, int Result, int Key, int Seen, int Json, int Member, string? @this, int Item1, int Count, int Utf8Json, int Error, int Options, int Stream, int Model, int Global, int System, int JsonModelGen);",
            """{"reader":1,"writer":"w","value":null,"result":2,"key":3,"seen":4,"json":5,"member":6,"this":null,"item1":7,"count":8,"utf8Json":9,"error":10,"options":11,"stream":12,"model":13,"global":14,"system":15,"jsonModelGen":16}"""),
        ["shape: lower-case members named like locals"] = new(
            "[JsonModel] public partial class A { public int reader { get; set; } public string? writer { get; init; } public int value; [JsonKey] public int result; public required int seen { get; set; } public List<int> key { get; } = []; public int instance { get; private set; } }",
            """{"reader":1,"writer":"w","result":2,"seen":3,"key":[4],"instance":5}"""),
        ["shape: member named FromJson"] = new("[JsonModel] public partial class A { public int FromJson { get; set; } }", Refused: "JMG0006"),
        ["shape: member named ToJson"] = new("[JsonModel] public partial record A(string ToJson);", Refused: "JMG0006"),
        ["shape: 500 members"] = new(
            "[JsonModel] public partial class A { " + string.Concat(Enumerable.Range(0, 500).Select(static i => Member(i))) + "}",
            "{" + string.Join(",", Enumerable.Range(0, 500).Select(static i => string.Create(CultureInfo.InvariantCulture, $"\"m{i}\":{i}"))) + "}"),
        ["shape: 500 positional members"] = new(
            "[JsonModel] public partial record A(" + string.Join(", ", Enumerable.Range(0, 500).Select(static i => string.Create(CultureInfo.InvariantCulture, $"long M{i}"))) + ");",
            "{" + string.Join(",", Enumerable.Range(0, 500).Select(static i => string.Create(CultureInfo.InvariantCulture, $"\"m{i}\":{i}"))) + "}"),
        ["shape: cycle of models"] = new(
            "[JsonModel] public partial record A(B? B, A[]? All = null); [JsonModel] public partial class B { public Dictionary<string, C?>? Cs { get; init; } } [JsonModel] public partial record struct C(A A, List<C>? More);",
            """{"b":{"cs":{"k":{"a":{"b":null,"all":[]},"more":[]},"n":null}},"all":null}"""),
        ["shape: without nullability"] = new(
            "#nullable disable\n[JsonModel] public partial class A { public string S { get; set; } public List<string> L { get; init; } public A Next { get; set; } public int? N { get; set; } public Dictionary<string, A> D { get; set; } = new(); }",
            """{"s":null,"l":[null],"next":{"s":"x","l":null,"next":null,"n":1,"d":{}},"n":null,"d":{"k":null}}"""),
        ["shape: obsolete members"] = new(
            "[Obsolete(\"old\")] [JsonModel] public partial class O { [Obsolete] public int X { get; set; } } [JsonModel] public partial class A { [Obsolete(\"old\")] public int X { get; set; } [Obsolete] public O? Y { get; init; } [Obsolete(\"old\", DiagnosticId = \"OLD1\")] public E Z { get; private set; } } public enum E { [Obsolete] One, Two }",
            """{"x":1,"y":{"x":2},"z":"one"}"""),
        ["shape: constructor that sets required members"] = new(
            Members + "[JsonModel] public partial class A { [SetsRequiredMembers] public A(int id, string name = \"n\") => (Id, Name) = (id, name); public required int Id { get; init; } public required string Name { get; set; } public required int? Other { get; set; } }",
            """{"id":1}""", """{"id":1,"name":"n","other":null}"""),
    };

    private static string Member(int index) => string.Create(CultureInfo.InvariantCulture, $"public int{(index % 3 == 0 ? "?" : "")} M{index} {{ get; {(index % 5 == 0 ? "init" : index % 7 == 0 ? "private set" : "set")}; }} ");
}
