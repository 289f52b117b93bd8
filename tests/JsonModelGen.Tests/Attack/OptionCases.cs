namespace JsonModelGen.Tests.Attack;

/// <summary>Combinations of options on unusual shapes: paths, aliases, omissions, directions, hooks, factories.</summary>
internal static class OptionCases
{
    private const string Finder = "internal static System.Text.Json.JsonElement? Find(System.Text.Json.JsonElement whole, string key) => whole.TryGetProperty(key, out System.Text.Json.JsonElement value) ? value : null;";

    public static readonly Dictionary<string, AttackCase> All = new()
    {
        ["paths in a generic struct"] = new(
            "[JsonModel] public partial record A(G<int> X, G<string?>? Y); [JsonModel] public readonly partial record struct G<T>([property: JsonKey(Path = \"a.b\")] T V, [property: JsonKey(Path = \"a.c\")] List<T> W);",
            """{"x":{"a":{"b":1,"c":[2]}},"y":{"a":{"b":null,"c":[]}}}"""),
        ["paths in a large model"] = new(
            "[JsonModel] public partial class A { " + string.Concat(Enumerable.Range(0, 70).Select(static i => $"[JsonKey(Path = \"g{i % 7}.m{i}\")] public int? M{i} {{ get; init; }} = {i}; ")) + "}",
            """{"g0":{"m0":null},"g6":{"m69":-1}}""",
            "{" + string.Join(",", Enumerable.Range(0, 7).Select(static g => $"\"g{g}\":{{" + string.Join(",", Enumerable.Range(0, 10).Select(i => g + (7 * i)).Select(static n => $"\"m{n}\":{(n == 0 ? "null" : n == 69 ? "-1" : n.ToString(null, System.Globalization.CultureInfo.InvariantCulture))}")) + "}")) + "}"),
        ["paths that are required, in any case, strict"] = new(
            "[JsonModel(CaseInsensitive = true, DisallowUnrecognizedKeys = true)] public partial class A { [JsonKey(Path = \"q.x\")] public required string X { get; init; } [JsonKey(Path = \"q.y\", Aliases = [\"why\"])] public int Y { get; set; } }",
            """{"WHY":3,"Q":{"X":"a"}}""", """{"q":{"x":"a","y":3}}"""),
        ["path through the key of a member that is only read"] = new(
            "[JsonModel] public partial class A { [JsonKey(\"q\", IncludeToJson = false)] public int Q { get; set; } [JsonKey(Path = \"q.x\", IncludeFromJson = false)] public int X { get; set; } }", Refused: "JMG0101"),
        ["path with escapes, keywords and dots at its ends"] = new(
            "[JsonModel] public partial record A([property: JsonKey(Path = \"é\\\"\\\\.class\")] int X, [property: JsonKey(Path = \"é\\\"\\\\.\\u2028\")] int Y);",
            """{"\u00E9\u0022\\":{"class":1,"\u2028":2}}"""),
        ["path that is only dots"] = new("[JsonModel] public partial record A([property: JsonKey(Path = \"..\")] int X);", Refused: "JMG0302"),
        ["path of a base, extended by the derived"] = new(
            "[JsonModel] public partial class B { [JsonKey(Path = \"m.a\")] public int X { get; set; } } [JsonModel] public partial class A : B { [JsonKey(Path = \"m.b\")] public int Y { get; set; } [JsonKey(Path = \"m.n.c\")] public B? Z { get; set; } }",
            """{"m":{"a":1,"b":2,"n":{"c":{"m":{"a":3}}}}}"""),
        ["path of a one-way model"] = new(
            "[JsonModel(CreateFactory = false)] public partial class W { [JsonKey(Path = \"a.b\")] public int X => 5; } [JsonModel] public partial class A { public W? V => new(); }", "{}", """{"v":{"a":{"b":5}}}"""),
        ["path, omission and order"] = new(
            "[JsonModel(OmitIfDefault = true, OmitIfEmpty = true)] public partial class A { [JsonKey(Path = \"a.x\"), System.Text.Json.Serialization.JsonPropertyOrder(5)] public int X { get; set; } public int Y { get; set; } [JsonKey(Path = \"a.z\")] public List<int> Z { get; set; } = []; }",
            """{"a":{"z":[1],"x":2},"y":1}""", """{"y":1,"a":{"z":[1],"x":2}}"""),
        ["path beside a value that is found"] = new(
            "[JsonModel] public partial class A { [JsonKey(Path = \"a.x\")] public int X { get; set; } [JsonKey(ReadValue = \"Find\")] public int Y { get; set; } " + Finder + " }",
            """{"y":1,"a":{"x":2}}""", """{"a":{"x":2},"y":1}"""),
        ["found in a struct that is generic"] = new(
            "[JsonModel] public partial record A(G<int> X); [JsonModel] public partial struct G<T> { [JsonKey(ReadValue = \"Find\")] public T V { get; init; } public T W { get; set; } " + Finder + " }",
            """{"x":{"v":1,"w":2}}"""),
        ["found by the base's method, for all members of a record"] = new(
            "public class H { " + Finder + " } [JsonModel] public partial class A : H { [JsonKey(ReadValue = \"Find\")] public required string X { get; init; } [JsonKey(\"why\", ReadValue = nameof(Find))] public List<A>? Y { get; init; } }",
            """{"x":"a","why":[{"x":"b","why":null}]}"""),
        ["found, with a path of its own"] = new(
            "[JsonModel] public partial class A { [JsonKey(ReadValue = \"Find\", Path = \"a.b\")] public int X { get; set; } " + Finder + " }", Refused: "JMG0102"),
        ["found by what throws, and by what is ambiguous"] = new(
            "[JsonModel] public partial class A { [JsonKey(ReadValue = \"Find\")] public int? X { get; set; } internal static System.Text.Json.JsonElement? Find(System.Text.Json.JsonElement whole, string key) => null; internal static System.Text.Json.JsonElement? Find(System.Text.Json.JsonElement whole, string key, int x = 0) => null; }",
            """{"x":1}""", """{"x":null}"""),
        ["aliases that meet in any case, in a large strict model"] = new(
            "[JsonModel(CaseInsensitive = true, DisallowUnrecognizedKeys = true)] public partial class A { " + string.Concat(Enumerable.Range(0, 66).Select(static i => $"[JsonKey(Aliases = [\"alias_{i}\", \"Ä{i}\"])] public string? M{i} {{ get; set; }} ")) + "[JsonKey(IncludeToJson = false)] public int All { get; set; } }",
            """{"ALIAS_3":"a","ä65":"b"}""", "{" + string.Join(",", Enumerable.Range(0, 66).Select(static i => $"\"m{i}\":{(i switch { 3 => "\"a\"", 65 => "\"b\"", _ => "null" })}")) + "}"),
        ["aliases of a tuple's and an enum's"] = new(
            "public enum E { [JsonValue(\"a\", Aliases = [\"b\"])] X, [JsonValue(7)] Y } [JsonModel(TuplesAsObjects = true)] public partial record A([property: JsonKey(Aliases = [\"w\"])] (E First, E? Second) V, Dictionary<E, E[]> U);",
            """{"w":{"second":7,"first":"b"},"u":{"b":["a",7]}}""", """{"v":{"first":"a","second":7},"u":{"a":["a",7]}}"""),
        ["one-way models that derive from each other"] = new(
            "[JsonModel(CreateFactory = false)] public partial class W { public int X => 1; } [JsonModel(CreateFactory = false)] public partial class V : W { public int Y => 2; } [JsonModel] public partial class A { public V Value => new(); public W Other => new V(); }",
            "{}", """{"value":{"x":1,"y":2},"other":{"x":1}}"""),
        ["model derived from a one-way one"] = new(
            "[JsonModel(CreateFactory = false)] public partial class W { public int X { get; set; } } [JsonModel] public partial class A : W { public int Y { get; set; } }", """{"x":1,"y":2}"""),
        ["one-way model derived from one that is not"] = new(
            "[JsonModel] public partial class B { public int X { get; set; } } [JsonModel(CreateToJson = false)] public partial class R : B { public int Y { get; set; } } [JsonModel] public partial class A { [JsonKey(IncludeToJson = false)] public R? V { get; set; } public int Z => V!.X + V.Y; }",
            """{"v":{"x":1,"y":2}}""", """{"z":3}"""),
        ["one-way generic models in each other"] = new(
            "[JsonModel(CreateFactory = false)] public partial class W<T>(T x) { public T X => x; public List<W<T>> All => []; } [JsonModel] public partial class A { public W<W<int>> V => new(new(5)); }",
            "{}", """{"v":{"x":{"x":5,"all":[]},"all":[]}}"""),
        ["one-way model with a method of the missing name"] = new(
            "[JsonModel(CreateFactory = false)] public partial class W { public static W FromJson(string text) => new(); public int X => 1; } [JsonModel] public partial class A { public W V => W.FromJson(\"\"); }", "{}", """{"v":{"x":1}}"""),
        ["both directions off in the assembly, on in the model"] = new(
            "[assembly: JsonModelDefaults(CreateFactory = false, CreateToJson = false)] [JsonModel(CreateFactory = true, CreateToJson = true)] public partial record A(int X);", """{"x":1}"""),
        ["factory with required members, init and private setters"] = new(
            "[JsonModel(Factory = \"Make\")] public partial class A { private A() { } public required int X { get; init; } public string Y { get; private set; } = \"y\"; [System.Diagnostics.CodeAnalysis.SetsRequiredMembers] private A(int x) => X = x; private static A Make(int x) => new(x); }",
            """{"x":1,"y":"z"}"""),
        ["factory of a generic struct"] = new(
            "[JsonModel] public partial record A(G<string?> X); [JsonModel(Factory = \"Make\")] public readonly partial struct G<T> { private G(T v) => V = v; public T V { get; } private static G<T> Make(T v) => new(v); }",
            """{"x":{"v":null}}"""),
        ["factory with optional and params parameters"] = new(
            "[JsonModel(Factory = \"Make\")] public partial class A { public int X { get; init; } public int[] Y { get; init; } = []; public static A Make(int x = 5, params int[] y) => new() { X = x, Y = y }; }", """{"y":[]}""", """{"x":5,"y":[]}"""),
        ["factory of a derived type"] = new(
            "[JsonModel(Factory = \"Make\")] public partial class A { public int X { get; set; } public static B Make(int x) => new() { X = x }; } public class B : A;", Refused: "JMG0104"),
        ["hooks of a struct, a derived class and a generic one"] = new(
            "[JsonModel] public partial struct S { public int X { get; set; } partial void OnFromJson() => X++; } [JsonModel] public partial class B { public int X { get; set; } partial void OnFromJson() => X++; } [JsonModel] public partial class D : B { partial void OnFromJson() => X += 10; partial void OnToJson() => X += 100; } [JsonModel] public partial class G<T> { public T? X { get; set; } public int N { get; set; } partial void OnFromJson() => N++; partial void OnToJson() => N += 10; } [JsonModel] public partial record A(S S, B B, D D, G<int> G);",
            """{"s":{"x":1},"b":{"x":1},"d":{"x":1},"g":{"x":1,"n":1}}""", """{"s":{"x":2},"b":{"x":2},"d":{"x":111},"g":{"x":1,"n":12}}"""),
        ["hooks of a readonly struct and of a one-way model"] = new(
            "[JsonModel] public readonly partial record struct S(int X) { partial void OnFromJson() => System.Threading.Interlocked.Increment(ref C.Read); partial void OnToJson() => C.Read += 10; } public static class C { public static int Read; } [JsonModel(CreateFactory = false)] public partial class W { public int X { get; private set; } partial void OnToJson() => X = C.Read; } [JsonModel] public partial class A { public S S { get; set; } public W W => new(); }",
            """{"s":{"x":1}}""", """{"s":{"x":1},"w":{"x":11}}"""),
        ["methods called like hooks that are none"] = new(
            "[JsonModel] public partial class A { public int X { get; set; } public void OnFromJson(int x) { } private static int OnToJson<T>() => 1; }", """{"x":1}"""),
        ["property called like a hook"] = new("[JsonModel] public partial class A { public int OnFromJson { get; set; } public string OnToJson => \"x\"; }", """{"onFromJson":1}""", """{"onFromJson":1,"onToJson":"x"}"""),
        ["formats in every position"] = new(
            "[JsonModel] public partial record A([property: JsonKey(Format = \"dd.MM.yyyy\")] Dictionary<DateOnly, List<DateOnly?>?> X, [property: JsonKey(Format = \"unix-milliseconds\")] (DateTime, DateTimeOffset?)[] Y, [property: JsonKey(Format = \"HHmm\")] TimeOnly? Z);",
            """{"x":{"24.12.2026":["01.01.2000",null]},"y":[[1000,null]],"z":"1530"}"""),
        ["format, default and omission"] = new(
            "[JsonModel(OmitIfDefault = true)] public partial class A { [JsonKey(Format = \"yyyy\", DefaultFactory = \"Then\")] public DateOnly X { get; set; } [JsonKey(Format = \"yyyyMM\")] public DateOnly? Y { get; set; } private static DateOnly Then() => new(1999, 1, 1); }",
            """{"x":null}""", """{"x":"1999"}"""),
        ["number forms in tuples, arrays of several dimensions and generics"] = new(
            "[JsonModel(NumberHandling = System.Text.Json.Serialization.JsonNumberHandling.WriteAsString | System.Text.Json.Serialization.JsonNumberHandling.AllowReadingFromString)] public partial record A((int, double?) X, decimal[,] Y, G<int> Z, Dictionary<int, Half> W, System.Collections.Immutable.ImmutableArray<Int128?>? V, System.Numerics.BigInteger U); [JsonModel] public partial record G<T>(T V);",
            """{"x":[1,null],"y":[[1.50]],"z":{"v":5},"w":{"1":0.5},"v":["3",null],"u":7}""", """{"x":["1",null],"y":[["1.50"]],"z":{"v":5},"w":{"1":"0.5"},"v":["3",null],"u":"7"}"""),
        ["number forms off in one member"] = new(
            "using System.Text.Json.Serialization; [JsonModel(NumberHandling = JsonNumberHandling.WriteAsString | JsonNumberHandling.AllowNamedFloatingPointLiterals)] public partial class A { [JsonKey(NumberHandling = JsonNumberHandling.Strict)] public int X { get; set; } public float Y { get; set; } [JsonKey(DefaultValue = 3.5)] public double Z { get; set; } }",
            """{"x":1,"y":"NaN"}""", """{"x":1,"y":"NaN","z":"3.5"}"""),
        ["elements left out of collections of every kind"] = new(
            "[JsonModel] public partial class A { [JsonKey(OnInvalidElement = \"Drop\")] public List<A> X { get; } = []; [JsonKey(OnInvalidElement = \"Drop\")] public int[]? Y { get; set; } [JsonKey(OnInvalidElement = \"Drop\")] public required IReadOnlyDictionary<DayOfWeek, string> Z { get; init; } private static void Drop(Exception error) { } }",
            """{"x":[{"z":{}},5,{"y":[1]},{"x":[null],"z":{}}],"y":[1,"2",null,3],"z":{"monday":"m","noday":"n","friday":null}}""",
            """{"x":[{"x":[],"y":null,"z":{}},{"x":[],"y":null,"z":{}}],"y":[1,3],"z":{"monday":"m"}}"""),
        ["elements left out of a generic model"] = new(
            "[JsonModel] public partial record A(G<int> X); [JsonModel] public partial record G<T>([property: JsonKey(OnInvalidElement = \"Drop\")] List<T> V) { internal static void Drop(object error) { } }",
            """{"x":{"v":[1,"a",2]}}""", """{"x":{"v":[1,2]}}"""),
        ["omission of members of a record with defaults of every kind"] = new(
            "[JsonModel(OmitIfDefault = true, OmitIfEmpty = true)] public partial record A(string S = \"s\", int? N = 3, DayOfWeek D = DayOfWeek.Friday, decimal M = 1.50m, char C = '\\'', List<int>? L = null, string? T = \"\", double F = double.NaN, DateTime W = default);",
            """{"s":"","n":null,"d":"monday","m":1.5,"c":"c","l":[],"t":null,"f":0,"w":"2026-01-01T00:00:00"}""", """{"s":"","n":null,"d":"monday","c":"c","l":[],"t":null,"f":0,"w":"2026-01-01T00:00:00"}"""),
        ["what is not annotated, in a large hierarchy with a path"] = new(
            "public class B { [JsonKey] public int X { get; set; } public Action? No { get; set; } } [JsonModel(IgnoreUnannotated = true)] public partial class A : B { [JsonKey(Path = \"a.b\")] private int Y { get; set; } public Action? Never { get; set; } }",
            """{"x":1,"a":{"b":2}}"""),
        ["unknown values in every position of an omitted member"] = new(
            "public enum E { A, B, Other } [JsonModel(IncludeIfNull = false)] public partial record A([property: JsonKey(UnknownEnumValue = E.Other)] Dictionary<E, List<E?>> X, [property: JsonKey(UnknownEnumValue = null)] (E?, int) Y);",
            """{"x":{"q":["a","z",null]},"y":["z",1]}""", """{"x":{"other":["a","other",null]},"y":[null,1]}"""),
        ["enum converters of System.Text.Json in any position"] = new(
            "using System.Text.Json.Serialization; public enum E { OneTwo, Three } [JsonModel] public partial class A { [JsonConverter(typeof(JsonStringEnumConverter))] public E X { get; set; } [JsonConverter(typeof(JsonNumberEnumConverter<E>))] public E Y { get; set; } [JsonConverter(typeof(JsonStringEnumConverter<E>))] public E? Z { get; set; } public E W { get; set; } }",
            """{"x":"onetwo","y":1,"z":null,"w":"oneTwo"}""", """{"x":"OneTwo","y":1,"z":null,"w":"oneTwo"}"""),
        ["factories of converters in every position"] = new(
            """
            using System.Text.Json; using System.Text.Json.Serialization;
            public class Ints : JsonConverter<int> { public override int Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => int.Parse(reader.GetString()!, null); public override void Write(Utf8JsonWriter writer, int value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString()); }
            public class F(bool isStrange = false) : JsonConverterFactory { public override bool CanConvert(Type type) => !isStrange && type == typeof(int); public override JsonConverter CreateConverter(Type type, JsonSerializerOptions options) => new Ints(); }
            public class Names() : JsonStringEnumConverter(JsonNamingPolicy.SnakeCaseLower);
            [JsonConverter(typeof(Names))] public enum E { OneTwo, Three }
            [JsonModel(CreatePerFieldToJson = true, CreateJsonSchema = true)] public partial class G<T> { [JsonConverter(typeof(F))] public int X { get; set; } [JsonConverter(typeof(F))] public int? Y { get; init; } [JsonKey, JsonConvertWith<F>(false)] public required int Z; public Dictionary<E, E?[]>? M { get; set; } [JsonKey, JsonConverter(typeof(Names))] private DayOfWeek D { get; set; } public T? V { get; set; } }
            [JsonModel] public partial record A(G<E> X);
            """,
            """{"x":{"x":"1","y":null,"z":"3","m":{"one_two":["three",null]},"d":"friday","v":"one_two"}}"""),
        ["members one by one whose methods take and return all sorts"] = new(
            """
            [JsonModel(CreatePerFieldToJson = true)] public partial class A
            {
                [JsonKey(FromJson = "Unquote", ToJson = "Requote")] public string? X { get; set; }
                [JsonKey(ToJson = "Short")] public int? Y { get; set; }
                [JsonKey(FromJson = "Parse", ToJson = "Text")] public int Z { get; set; }
                [JsonKey(ToJson = "Any", FromJson = "Unquote")] public string W { get; set; } = "";
                [JsonKey(ToJson = "Into", IncludeFromJson = false)] public List<int?>? V { get; set; }
                internal static string Unquote(string text) => text[1..];
                internal static string Requote(string? text) => "'" + text;
                internal static string Short(int value) => "#" + value;
                internal static int Parse(string text) => int.Parse(text);
                internal static string Text(int value) => value.ToString();
                internal static object Any(object value) => value;
                internal static void Into(System.Text.Json.Utf8JsonWriter writer, IEnumerable<int?>? value) => writer.WriteNullValue();
                public string All => PerFieldToJson.X(this) + PerFieldToJson.Y(this) + PerFieldToJson.Z(this) + PerFieldToJson.W(this) + PerFieldToJson.V(this);
            }
            """,
            """{"x":"'a","z":"5","w":"-w"}""", """{"x":"\u0027a","y":null,"z":"5","w":"w","v":null,"all":"\u0022\\u0027a\u0022null\u00225\u0022\u0022w\u0022null"}"""),
        ["everything on one member"] = new(
            "[JsonModel] public partial class A { [JsonKey(Path = \"a.b\", Aliases = [\"c\"], DefaultValue = new[] { 1 }, OnInvalidElement = \"Drop\", NumberHandling = System.Text.Json.Serialization.JsonNumberHandling.AllowReadingFromString, OmitIfEmpty = true)] public List<int> X { get; set; } = []; private static void Drop(JsonModelException error) { } }",
            Refused: "JMG0115"),
    };
}
