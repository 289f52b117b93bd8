namespace JsonModelGen.Tests.Attack;

/// <summary>Models with flattened members.</summary>
internal static class FlattenCases
{
    public static readonly Dictionary<string, AttackCase> All = new()
    {
        ["flattened model without members"] = new(
            "[JsonModel] public partial class A { [JsonKey(Flatten = true)] public required B? X { get; set; } [JsonKey(Flatten = true)] public B Y { get; set; } = new(); [JsonKey(Flatten = true)] public C? Z { get; init; } = new C(); public int W { get; set; } } [JsonModel] public partial class B; [JsonModel] public partial struct C;",
            """{"w":1}"""),
        ["nothing but flattened models without members"] = new("[JsonModel] public partial record A([property: JsonKey(Flatten = true)] B? X, [property: JsonKey(Flatten = true)] B Y); [JsonModel] public partial class B;", "{}"),
        ["flattened models whose members have the names of others"] = new(
            "[JsonModel(FieldRename = FieldRename.Snake, CreateJsonKeys = true)] public partial class A { public int BX { get; set; } [JsonKey(Flatten = true)] public B B { get; set; } = null!; public int BX2 { get; set; } public int Seen { get; set; } public int Writer { get; set; } } [JsonModel] public partial class B { public int X { get; set; } public int Reader { get; set; } public int Result { get; set; } }",
            """{"bx":1,"x":2,"reader":3,"result":4,"bx2":5,"seen":6,"writer":7}"""),
        ["three levels of structs, classes and nullables"] = new(
            "[JsonModel] public partial struct A { [JsonKey(Flatten = true)] public B? X { get; init; } public int Z { get; init; } } [JsonModel] public readonly partial record struct B([property: JsonKey(Flatten = true)] C P, int Q = 3); [JsonModel] public sealed partial class C(int v) { public int V { get; } = v; [JsonKey(Flatten = true)] public D D { get; } = new(); } [JsonModel] public partial class D { public string? S => null; }",
            """{"v":1,"s":null,"q":2,"z":4}"""),
        ["private setters and hooks of structs that may be null"] = new(
            "[JsonModel] public partial class A { [JsonKey(Flatten = true)] public B? X { get; set; } [JsonKey(Flatten = true)] public C Y { get; set; } } [JsonModel] public partial struct B { public B() { } public int V { get; private set; } = 1; public int W { get; init; } = 2; partial void OnFromJson() => V++; partial void OnToJson() => V--; } [JsonModel] public partial struct C { [JsonKey] private int _z; [JsonKey] private int Q { get; set; } partial void OnFromJson() => _z++; partial void OnToJson() => _z--; }",
            """{"v":5,"w":6,"_z":7,"q":8}"""),
        ["bases with private members that two flattened models share with the model"] = new(
            "public class Base { [JsonKey] private int X { get; set; } } [JsonModel] public partial class A : Base { [JsonKey(Flatten = true)] public B? P { get; set; } [JsonKey(Flatten = true)] public C? Q { get; set; } } [JsonModel(FieldRename = FieldRename.Pascal)] public partial class B : Base; [JsonModel(FieldRename = FieldRename.ScreamingSnake)] public partial class C : Base { public int LongName { get; set; } }",
            """{"x":1,"X":2,"LONG_NAME":3}""", Refused: "JMG0101"),
        ["bases with private members that a flattened model shares with the model"] = new(
            "public class Base { [JsonKey] private int Xy { get; set; } } [JsonModel] public partial class A : Base { [JsonKey(Flatten = true)] public B? P { get; set; } } [JsonModel(FieldRename = FieldRename.Snake)] public partial class B : Base { public int N { get; private set; } }",
            """{"xy":1,"x_y":2,"n":3}""", """{"xy":1,"n":3}""", MayBeRefused: true),
        ["flattened closed generic model with private members and a hook"] = new(
            "[JsonModel] public partial class A { [JsonKey(Flatten = true)] public B<string>? X { get; set; } } [JsonModel] public partial class B<T> { public T? V { get; private set; } [JsonKey] private int _w = 1; public List<T> Items { get; } = []; partial void OnFromJson() => _w++; }",
            """{"v":"a","_w":1,"items":["b"]}""", """{"v":"a","_w":2,"items":["b"]}"""),
        ["generic model that flattens another with private members and a hook"] = new(
            "[JsonModel] public partial class A { public W<int>? X { get; set; } } [JsonModel] public partial class W<T> where T : notnull { [JsonKey(Flatten = true)] public B<T, string> P { get; init; } = null!; public T? Q { get; init; } } [JsonModel] public partial class B<T, U> where T : notnull { public T? V { get; private set; } public U? U2 { get; init; } [JsonKey] private Dictionary<T, U> _d = []; partial void OnFromJson() => _d.Clear(); }",
            """{"x":{"v":1,"u2":"u","_d":{"1":"x"},"q":2}}""", """{"x":{"v":1,"u2":"u","_d":{},"q":2}}""", MayBeRefused: true),
        ["nested models that flatten each other's neighbours"] = new(
            "[JsonModel] public partial class A { [JsonKey(Flatten = true)] public Inner? X { get; set; } [JsonModel] private partial class Hidden { public int Z { get; private set; } } [JsonModel] public partial class Inner { [JsonKey(Flatten = true), JsonInclude] private Hidden? H { get; set; } public E Kind { get; set; } public enum E { One, Two } } }",
            """{"z":1,"kind":"two"}"""),
        ["enum with names of the same codec in both models"] = new(
            "public enum E { One, Two } [JsonModel] public partial class A { public E P { get; set; } [JsonKey(Flatten = true)] public B? X { get; set; } } [JsonModel] public partial class B { public E? Q { get; set; } [JsonKey(UnknownEnumValue = E.Two)] public E R { get; set; } }",
            """{"p":"one","q":"two","r":"one"}"""),
        ["all options of members in a flattened model"] = new(
            """
            [JsonModel(IncludeIfNull = false)]
            public partial class A { [JsonKey(Flatten = true)] public B X { get; init; } = null!; [JsonKey(Flatten = true)] public C? Y { get; init; } }
            [JsonModel(NumberHandling = JsonNumberHandling.WriteAsString | JsonNumberHandling.AllowReadingFromString, TuplesAsObjects = true)]
            public partial class B
            {
                public int N { get; set; }
                public (int, int Q) T { get; set; }
                [JsonKey(DefaultValue = 5)] public int D { get; set; }
                [JsonKey(DefaultFactory = nameof(Make))] public List<int> L { get; set; } = [];
                [JsonKey(ReadValue = nameof(Find))] public int R { get; set; }
                [JsonKey(Path = "deep.er")] public int P { get; set; }
                [JsonConvertWith<Upper>] public string? S { get; set; }
                [JsonKey(OnInvalidElement = nameof(Skip))] public List<bool> I { get; set; } = [];
                internal static List<int> Make() => [1];
                internal static System.Text.Json.JsonElement? Find(System.Text.Json.JsonElement json, string key) => json.GetProperty(key);
                internal static void Skip(JsonModelException error) { }
            }
            [JsonModel(OmitIfDefault = true, OmitIfEmpty = true)]
            public partial record C(int One, string? Two, List<int> Three);
            public class Upper : IJsonConverter<string>
            {
                public string Read(ref System.Text.Json.Utf8JsonReader reader) => reader.GetString()!.ToLowerInvariant();
                public void Write(System.Text.Json.Utf8JsonWriter writer, string value) => writer.WriteStringValue(value.ToUpperInvariant());
            }
            """,
            """{"n":1,"t":{"$1":1,"q":"2"},"r":4,"deep":{"er":6},"s":"S","i":[true,2],"three":[1]}""",
            """{"n":"1","t":{"$1":"1","q":"2"},"d":"5","l":["1"],"r":"4","deep":{"er":"6"},"s":"S","i":[true],"three":[1]}"""),
        ["factories on both sides"] = new(
            "[JsonModel(Factory = nameof(Create))] public partial class A { private A(B part) => Part = part; [JsonKey(Flatten = true)] public B Part { get; } [JsonKey(Flatten = true)] public C? Late { get; set; } private static A Create(B part) => new(part); } [JsonModel(Factory = nameof(Create))] public partial class B { private B(int x) => X = x; public int X { get; } public int Y { get; set; } internal static B Create(int x) => new(x); } [JsonModel] public partial record C(string Z);",
            """{"x":1,"y":2,"z":"z"}"""),
        ["directions"] = new(
            "[JsonModel(CreateToJson = false)] public partial class R { [JsonKey(Flatten = true)] public B? X { get; set; } } [JsonModel(CreateFactory = false)] public partial class W { [JsonKey(Flatten = true)] public B? X => null; } [JsonModel] public partial class A { [JsonKey(Flatten = true, IncludeFromJson = false)] public OnlyWritten X { get; } = new(1); [JsonKey(Flatten = true, IncludeToJson = false)] public OnlyRead? Y { get; set; } } [JsonModel] public partial class B { public int V { get; set; } } [JsonModel(CreateFactory = false)] public partial class OnlyWritten(int a) { public int P => a; } [JsonModel(CreateToJson = false)] public partial record OnlyRead(int Q);",
            """{"p":2,"q":3}""", """{"p":1}"""),
        ["direction that is missing"] = new(
            "[JsonModel] public partial class A { [JsonKey(Flatten = true)] public B? X { get; set; } } [JsonModel(CreateFactory = false)] public partial class B { public int V { get; set; } }",
            Refused: "JMG0014"),
        ["obsolete flattened model with members that are obsolete"] = new(
            "[JsonModel] public partial class A { [JsonKey(Flatten = true), Obsolete(\"no\", DiagnosticId = \"OLD1\")] public B? X { get; set; } } [JsonModel, Obsolete(\"no\", DiagnosticId = \"OLD2\")] public partial class B { [Obsolete(\"no\", DiagnosticId = \"OLD3\")] public int V { get; set; } [System.Diagnostics.CodeAnalysis.Experimental(\"EXP1\")] public int W { get; set; } }",
            MayBeRefused: true),
        ["flattened model whose members are hidden and overridden"] = new(
            "public abstract class Base { public virtual int V { get; set; } public int H { get; set; } } [JsonModel] public partial class B : Base { public override int V { get; set; } = 2; public new string H { get; set; } = \"\"; } [JsonModel] public partial class A { [JsonKey(Flatten = true)] public B X { get; set; } = new(); }",
            """{"v":1,"h":"h"}"""),
        ["more members than there are locals and bits"] = new(
            "[JsonModel] public partial class A { [JsonKey(Flatten = true)] public B? X { get; set; } [JsonKey(Flatten = true)] public C Y { get; set; } = null!; } [JsonModel] public partial class B { " + string.Concat(Enumerable.Range(0, 50).Select(static i => $"public required int M{i} {{ get; set; }} ")) + "} [JsonModel] public partial class C { " + string.Concat(Enumerable.Range(50, 50).Select(static i => $"public string M{i} {{ get; set; }} = \"d\"; ")) + "}",
            "{" + string.Join(",", Enumerable.Range(0, 50).Select(static i => $"\"m{i}\":{i}")) + ",\"m70\":\"x\"}",
            "{" + string.Join(",", Enumerable.Range(0, 100).Select(static i => i < 50 ? $"\"m{i}\":{i}" : $"\"m{i}\":\"{(i == 70 ? "x" : "d")}\"")) + "}"),
        ["type of others that flattens a model"] = new(
            "[assembly: JsonModelFor<Foreign>] public class Foreign { [JsonKey(Flatten = true)] public B? X { get; set; } } [JsonModel] public partial class B { public int V { get; private set; } } [JsonModel] public partial class A { public Foreign? F { get; set; } }",
            """{"f":{"v":1}}"""),
        ["types of others that are flattened"] = new(
            "[assembly: JsonModelFor<System.Drawing.Point>(FieldRename = FieldRename.Pascal)] [assembly: JsonModelFor(typeof(Pair<,>))] public class Pair<K, V> { public K? Key; public V? Value { get; set; } } [JsonModel] public partial class A { [JsonKey(Flatten = true)] public System.Drawing.Point P { get; set; } [JsonKey(Flatten = true)] public Pair<int, string>? Q { get; set; } }",
            """{"X":1,"Y":2,"value":"v","key":3}""", """{"IsEmpty":false,"X":1,"Y":2,"value":"v","key":3}"""),
        ["names that together are that of what an option adds"] = new(
            "[JsonModel(CreateJsonKeys = true, CreatePerFieldToJson = true)] public partial class A { [JsonKey(Flatten = true)] public B? Json { get; set; } [JsonKey(Flatten = true)] public C? PerField { get; set; } } [JsonModel] public partial class B { public int Keys { get; set; } } [JsonModel] public partial class C { public int ToJson2 { get; set; } }",
            """{"keys":1,"toJson2":2}"""),
        ["keys that need escapes, in any case"] = new(
            "[JsonModel(CaseInsensitive = true, DisallowUnrecognizedKeys = true)] public partial class A { [JsonKey(Flatten = true)] public B? X { get; set; } [JsonKey(\"<b>\")] public int W { get; set; } } [JsonModel] public partial class B { [JsonKey(\"<a>\", IncludeIfNull = false)] public int? V { get; set; } [JsonKey(\"é\")] public string? S { get; set; } }",
            """{"<A>":1,"\u00e9":"s","<b>":2}""", """{"\u003Ca\u003E":1,"\u00E9":"s","\u003Cb\u003E":2}"""),
    };
}
