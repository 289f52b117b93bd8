namespace JsonModelGen.Tests.Attack;

/// <summary>The options of <c>[JsonModelFor]</c> for foreign types: factories, directions, included members, additional members.</summary>
internal static class ForeignOptionCases
{
    private static readonly Build s_library = new()
    {
        Library =
            """
            using System.Text.Json.Serialization;
            namespace Lib
            {
                public class Two { public Two(int a) => A = a; public Two(string b) => B = b; public int A { get; } public string? B { get; } }
                public class Made { private Made(int x) => X = x; public int X { get; } public int Y { get; set; } public static Made Create(int x = 7) => new(x); }
                public class Reply { internal Reply() { } public int Code => 5; public string? Text { get; set; } }
                public class Marked { [JsonPropertyName("a")] public int A { get; set; } public System.Action? B { get; set; } [JsonInclude] public int C; public int D { get; set; } }
                [JsonNumberHandling(JsonNumberHandling.WriteAsString | JsonNumberHandling.AllowReadingFromString), JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)] public class Texts { public int N { get; set; } }
                public enum Kind { First, SecondOne }
            }
            """,
    };

    public static readonly Dictionary<string, AttackCase> All = new()
    {
        ["factory of a class of one's own"] = new(
            """
            [assembly: JsonModelFor<Lib.Two>(Factory = "Make", FactoryType = typeof(Makers))]
            internal static class Makers { internal static Lib.Two Make(int a) => new(a + 1); }
            [JsonModel] public partial record A(Lib.Two X);
            """,
            """{"x":{"a":1}}""", """{"x":{"a":2,"b":null}}""", Build: s_library),
        ["what System.Text.Json's attributes on the type say"] = new(
            """[assembly: JsonModelFor<Lib.Texts>] [JsonModel] public partial record A(Lib.Texts X, int Y);""",
            """{"x":{"n":"1"},"y":2}""", Build: s_library),
        ["factory of the type itself"] = new(
            """[assembly: JsonModelFor<Lib.Made>(Factory = "Create")] [JsonModel] public partial record A(Lib.Made X, Lib.Made? Z);""",
            """{"x":{"y":2},"z":null}""", """{"x":{"x":7,"y":2},"z":null}""", Build: s_library),
        ["factory of a model in another class"] = new(
            """
            public static class Makers { public static A Make(int x) => new("made") { X = x }; }
            [JsonModel(Factory = "Make", FactoryType = typeof(Makers))] public partial class A { public A(string name) => Name = name; public A(int x) => X = x; [JsonKey(IncludeFromJson = false)] public string? Name { get; } public int X { get; set; } }
            """,
            """{"x":1}""", """{"name":"made","x":1}"""),
        ["factory that is not reached"] = new(
            """[assembly: JsonModelFor<Lib.Two>(Factory = "Make", FactoryType = typeof(Makers))] public static class Makers { private static Lib.Two Make(int a) => new(a); } [JsonModel] public partial record A(int X);""",
            Refused: "JMG0104", Build: s_library),
        ["factory in an open class"] = new(
            """[assembly: JsonModelFor<Lib.Two>(Factory = "Make", FactoryType = typeof(Makers<>))] public static class Makers<T> { public static Lib.Two Make(int a) => new(a); } [JsonModel] public partial record A(int X);""",
            Refused: "JMG0104", Build: s_library),
        ["class of a factory that is not named"] = new(
            """[assembly: JsonModelFor<Lib.Kind>, JsonModelFor<Lib.Made>(FactoryType = typeof(Lib.Made), CreateFactory = false)] [JsonModel] public partial record A(int X);""",
            Refused: "JMG0107", Build: s_library),
        ["type of others that is only written"] = new(
            "[assembly: JsonModelFor<Lib.Reply>(CreateFactory = false)] [JsonModel] public partial record A([property: JsonKey(IncludeFromJson = false)] int N = 1) { public Lib.Reply? X => null; [JsonKey(IncludeFromJson = false)] public List<Lib.Reply> All { get; } = []; }",
            "{}", """{"n":1,"x":null,"all":[]}""", Build: s_library),
        ["type of others that is only read"] = new(
            "[assembly: JsonModelFor<Lib.Made>(CreateToJson = false, Factory = \"Create\")] [JsonModel] public partial class A { [JsonKey(IncludeToJson = false)] public Lib.Made? In { get; set; } public int X => In!.X; }",
            """{"in":{"x":3}}""", """{"x":3}""", Build: s_library),
        ["type of others that lacks the direction that is needed"] = new(
            "[assembly: JsonModelFor<Lib.Reply>(CreateFactory = false)] [JsonModel] public partial record A(List<Lib.Reply> X);", Refused: "JMG0014", Build: s_library),
        ["type of others without directions"] = new(
            "[assembly: JsonModelFor<Lib.Reply>(CreateFactory = false, CreateToJson = false)] [JsonModel] public partial record A(int X);", Refused: "JMG0015", Build: s_library),
        ["members of others without attributes"] = new(
            "[assembly: JsonModelFor<Lib.Marked>(IgnoreUnannotated = true)] [JsonModel] public partial record A(Lib.Marked X);", """{"x":{"a":1,"c":2}}""", Build: s_library),
        ["members of others of which one is not supported"] = new(
            "[assembly: JsonModelFor<Lib.Marked>] [JsonModel] public partial record A(Lib.Marked X);", Refused: "JMG0201", Build: s_library),
        ["members of others in an assembly that leaves out its own"] = new(
            "[assembly: JsonModelDefaults(IgnoreUnannotated = true)] [assembly: JsonModelFor<Lib.Two>(Factory = \"Make\", FactoryType = typeof(M))] public static class M { public static Lib.Two Make(int a) => new(a); } [JsonModel] public partial record A([property: JsonKey] Lib.Two X);",
            """{"x":{"a":1,"b":null}}""", Build: s_library),
        ["private members of a struct that is asked for"] = new(
            "[assembly: JsonModelFor<S>(CreatePerFieldToJson = true)] public struct S { [JsonKey] private string? @var; [JsonKey] private int X { get; set; } public int Y { get; init; } = 3; public S() { } } [JsonModel] public partial record A(S V, S? W);",
            """{"v":{"x":1,"y":2,"var":"v"},"w":null}"""),
        ["enum of others in any case"] = new(
            "[assembly: JsonModelFor<Lib.Kind>(CaseInsensitive = true, FieldRename = FieldRename.Snake)] [JsonModel] public partial record A(Lib.Kind X);", """{"x":"SECOND_ONE"}""", """{"x":"second_one"}""", Build: s_library),
        ["enum of others with an option for members"] = new(
            "[assembly: JsonModelFor<Lib.Kind>(IncludeIfNull = false)] [JsonModel] public partial record A(Lib.Kind X);", Refused: "JMG0107", Build: s_library),
        ["schemas of types of others"] = new(
            """
            [assembly: JsonModelFor<Lib.Made>(Factory = "Create", CreateJsonSchema = true), JsonModelFor<Lib.Kind>(FieldRename = FieldRename.Snake)]
            [JsonModel(CreateJsonSchema = true)] public partial record A([property: JsonKey(IncludeFromJson = false)] Lib.Made? X = null, [property: JsonKey(IncludeFromJson = false)] Lib.Kind K = Lib.Kind.SecondOne) { public string Made => Lib.MadeCodec.JsonSchema.Contains("\"title\": \"Made\"") ? "yes" : Lib.MadeCodec.JsonSchema; public bool Own => JsonSchema.Contains("#/$defs/") && JsonSchema.Contains("second_one"); }
            """,
            "{}", """{"x":null,"k":"second_one","made":"yes","own":true}""", Build: s_library),
    };
}
