namespace JsonModelGen.Tests.Attack;

/// <summary>Models that keep unknown keys.</summary>
internal static class ExtraCases
{
    private const string Element = "System.Text.Json.JsonElement";

    public static readonly Dictionary<string, AttackCase> All = new()
    {
        ["unknown keys: nothing but unknown keys"] = new("[JsonModel] public partial class A { [JsonExtra] public Dictionary<string, int> X { get; set; } = null!; }", """{"a":1,"b":2}"""),
        ["unknown keys: unknown keys beside a member that is only written and one that is left out"] = new(
            "[JsonModel] public partial class A { public int Y => 1; [JsonIgnore] public int Z { get; set; } [JsonExtra] public Dictionary<string, int>? X { get; set; } }", """{"y":5,"z":6,"x":7}""", """{"y":1,"x":7}"""),
        ["unknown keys: left out members with keys of others"] = new(
            "[JsonModel(CaseInsensitive = true)] public partial class A { [JsonKey(\"y\")] public int B { get; set; } [JsonIgnore] public int Y { get; set; } [JsonIgnore, JsonPropertyName(\"c\")] public int Z { get; set; } [JsonIgnore, JsonPropertyName(\"c\")] public int W { get; set; } [JsonIgnore] public int BB => 1; [JsonKey(\"bb\", IncludeFromJson = false)] public int C => 1; [JsonExtra] public Dictionary<string, int>? X { get; set; } }",
            """{"Y":5,"C":6,"bB":7,"x":8}""", """{"y":5,"bb":1,"x":8}"""),
        ["unknown keys: names of locals"] = new(
            "[JsonModel] public partial class A { [JsonExtra] public Dictionary<string, int>? Key { get; set; } public int Reader { get; set; } public int Seen { get; set; } public int Result { get; init; } = 2; public required int Values { get; set; } }",
            """{"reader":1,"seen":2,"result":3,"values":4,"key":5,"writer":6}"""),
        ["unknown keys: by reference to a constructor"] = new(
            "[JsonModel] public partial class A { public A(in int y, ref readonly Dictionary<string, int> x) { Y = y; X = x; } public int Y { get; } [JsonExtra] public Dictionary<string, int> X { get; } }", """{"y":1,"z":2}"""),
        ["unknown keys: a constructor that takes another type"] = new(
            "[JsonModel] public partial class A(IReadOnlyDictionary<string, string?> x) { [JsonExtra] public IReadOnlyDictionary<string, string?> X => x; }", """{"y":"1","z":null}"""),
        ["unknown keys: required and in the constructor"] = new(
            "[JsonModel] public partial class A { [JsonConstructor] public A(Dictionary<string, int> x) => X = x; [JsonExtra] public required Dictionary<string, int> X { get; init; } }", """{"y":1}"""),
        ["unknown keys: an optional parameter"] = new("[JsonModel] public partial record A([JsonExtra] IDictionary<string, int>? X = null, int Y = 3);", """{"z":1}""", """{"y":3,"z":1}"""),
        ["unknown keys: a factory"] = new(
            "[JsonModel(Factory = nameof(Make))] public partial class A { private A() { } public int Y { get; private set; } [JsonExtra] public SortedList<string, int> X { get; private init; } = []; private static A Make(int y) => new() { Y = y, X = { [\"a\"] = 0 } }; }",
            """{"y":1,"z":2}""", """{"y":1,"a":0,"z":2}"""),
        ["unknown keys: a readonly struct"] = new("[JsonModel] public readonly partial record struct A(int Y) { [JsonExtra] public Dictionary<string, object?>? X { get; init; } }", """{"y":1,"z":[null,{}]}"""),
        ["unknown keys: a struct without a value"] = new("[JsonModel] public partial struct A { [JsonExtra] public IDictionary<string, int> X { get; set; } public int Y; }", """{"z":1}"""),
        ["unknown keys: private, in a base"] = new(
            "public class Base { [JsonExtra] private Dictionary<string, int>? Others { get; set; } [JsonKey] private int Y { get; set; } } [JsonModel] public partial class A : Base { public int Z { get; set; } }", """{"y":1,"z":2,"w":3}"""),
        ["unknown keys: private field in a base that is generic"] = new(
            "public class Base<T> { [JsonExtra] private readonly Dictionary<string, T> _others = []; } [JsonModel] public partial class A : Base<int?> { public int Z { get; set; } }", """{"z":2,"w":3,"v":null}""", MayBeRefused: true),
        ["unknown keys: an override"] = new(
            "public abstract class Base { [JsonExtra] public abstract Dictionary<string, int>? X { get; set; } } [JsonModel] public partial class A : Base { public override Dictionary<string, int>? X { get; set; } = new(StringComparer.OrdinalIgnoreCase); }", """{"w":3,"W":4}""", """{"w":4}"""),
        ["unknown keys: a hidden one"] = new(
            "public class Base { public int X { get; set; } } [JsonModel] public partial class A : Base { [JsonExtra] public new Dictionary<string, int>? X { get; set; } }", """{"w":3}"""),
        ["unknown keys: a dictionary of the user's own"] = new(
            "public class Bag : Dictionary<string, object>; public class Other : System.Collections.ObjectModel.Collection<KeyValuePair<string, int>>; [JsonModel] public partial class A { [JsonExtensionData] public Bag X { get; set; } = new(); public int Y { get; set; } }", """{"y":1,"a":null,"b":{}}"""),
        ["unknown keys: a dictionary that is a struct"] = new(
            "public struct Bag : IDictionary<string, int> { private Dictionary<string, int> D => field ??= []; public int this[string k] { get => D[k]; set => D[k] = value; } public ICollection<string> Keys => D.Keys; public ICollection<int> Values => D.Values; public int Count => D.Count; public bool IsReadOnly => false; public void Add(string k, int v) => D.Add(k, v); public void Add(KeyValuePair<string, int> p) => D.Add(p.Key, p.Value); public void Clear() => D.Clear(); public bool Contains(KeyValuePair<string, int> p) => D.Contains(p); public bool ContainsKey(string k) => D.ContainsKey(k); public void CopyTo(KeyValuePair<string, int>[] a, int i) { } public IEnumerator<KeyValuePair<string, int>> GetEnumerator() => D.GetEnumerator(); System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => D.GetEnumerator(); public bool Remove(string k) => D.Remove(k); public bool Remove(KeyValuePair<string, int> p) => D.Remove(p.Key); public bool TryGetValue(string k, out int v) => D.TryGetValue(k, out v); } [JsonModel] public partial class A { [JsonExtra] public Bag X { get; set; } }",
            Refused: "JMG0113", NeedsCSharp14: true),
        ["unknown keys: oblivious code"] = new("#nullable disable\n[JsonModel] public partial class A { [JsonExtra] public Dictionary<string, string> X { get; set; } [JsonExtensionData, JsonIgnore] public Dictionary<string, object> Y { get; set; } }", """{"z":null,"w":"a"}"""),
        ["unknown keys: oblivious code with the attribute of System.Text.Json"] = new("#nullable disable\n[JsonModel] public partial class A { public A(IDictionary<string, object> x) => X = x; [JsonExtensionData] public IDictionary<string, object> X { get; } }", """{"z":null,"w":"a"}"""),
        ["unknown keys: nullable values of all kinds"] = new(
            "public enum E { One } public class Own(int x) { public int X => x; } [JsonModel] public partial class A { [JsonExtra] public Dictionary<string, (E?, B?, List<int?>?)?>? X { get; set; } } [JsonModel] public partial struct B { [JsonExtra] public Dictionary<string, B?>? X { get; set; } }",
            """{"z":null,"w":["one",{"a":{},"b":null},[1,null]]}"""),
        ["unknown keys: values that a converter reads"] = new(
            "[JsonModel(Converters = new[] { typeof(Upper) })] public partial class A { [JsonExtra] public required IReadOnlyDictionary<string, string> X { get; init; } } public class Upper : IJsonConverter<string> { public string Read(ref System.Text.Json.Utf8JsonReader reader) => reader.GetString()!.ToLowerInvariant(); public void Write(System.Text.Json.Utf8JsonWriter writer, string value) => writer.WriteStringValue(value.ToUpperInvariant()); }",
            """{"z":"A"}"""),
        ["unknown keys: generic model with a bag of its type parameter"] = new(
            "[JsonModel] public partial class A { public B<string?>? S { get; set; } public B<C>? M { get; set; } } [JsonModel] public partial class B<T> { [JsonExtra] public IDictionary<string, T> X { get; } = new Dictionary<string, T>(); public T? Y { get; set; } } [JsonModel] public partial record C(int V);",
            """{"s":{"y":"a","z":null},"m":{"y":{"v":1},"z":{"v":2}}}"""),
        ["unknown keys: generic model with the attribute of System.Text.Json"] = new(
            "[JsonModel] public partial class A { public B<object?>? O { get; set; } public B<int>? I { get; set; } public D<string>? S { get; set; } } [JsonModel] public partial class B<T> { [JsonExtensionData] public Dictionary<string, T>? X { get; set; } } [JsonModel] public partial class D<T> where T : class { [JsonExtensionData] public Dictionary<string, T>? X { get; set; } }",
            """{"o":{"a":null},"i":{"b":1},"s":{"c":"d"}}"""),
        ["unknown keys: type of others with the attribute of System.Text.Json"] = new(
            "[assembly: JsonModelFor<Foreign>] public class Foreign { [JsonExtensionData] public Dictionary<string, " + Element + ">? X { get; set; } public int Y; } [JsonModel] public partial class A { public Foreign? F { get; set; } }",
            """{"f":{"y":1,"z":2}}"""),
        ["unknown keys: a flattened struct that keeps all keys"] = new(
            "[JsonModel] public partial class A { public int Z { get; set; } [JsonKey(Flatten = true)] public B P { get; set; } [JsonKey(Flatten = true)] public C? Q { get; init; } public int W { get; set; } } [JsonModel] public partial struct B { public int V { get; set; } } [JsonModel] public partial struct C { public required int U { get; set; } [JsonKey(Flatten = true)] public D T { get; set; } } [JsonModel] public partial struct D { [JsonExtra] public Dictionary<string, int>? X { get; set; } }",
            """{"z":1,"v":2,"u":3,"x":5,"y":6,"w":4}"""),
        ["unknown keys: hooks of flattened structs and classes with nothing but unknown keys"] = new(
            "[JsonModel] public partial class A { [JsonKey(Flatten = true)] public B P { get; set; } public int Z { get; set; } } [JsonModel] public partial class C { [JsonKey(Flatten = true)] public D P { get; } = new(); } [JsonModel] public partial struct B { [JsonExtra] public Dictionary<string, int>? X { get; set; } partial void OnToJson() => X = new() { [\"n\"] = X?.Count ?? 0 }; } [JsonModel] public partial class D { [JsonExtra] public Dictionary<string, int>? X { get; private set; } partial void OnToJson() => X = []; }",
            """{"a":1,"b":2,"z":3}""", """{"n":2,"z":3}"""),
        ["unknown keys: nothing but a flattened model with nothing but unknown keys"] = new(
            "[JsonModel] public partial class A { [JsonKey(Flatten = true)] public B? P { get; set; } } [JsonModel] public partial class B { [JsonExtra] private Dictionary<string, int> _x = []; partial void OnFromJson() => _x[\"n\"] = _x.Count; }",
            """{"a":1}""", """{"a":1,"n":1}"""),
        ["unknown keys: flattened model with private unknown keys and a direction"] = new(
            "[JsonModel] public partial class A { [JsonKey(Flatten = true, IncludeToJson = false)] public B P { get; set; } = null!; public int Count => P.Count; } [JsonModel] public partial class B { [JsonExtra] private Dictionary<string, int> X { get; init; } = []; internal int Count => X.Count; }",
            """{"a":1,"count":3,"b":2}""", """{"count":2}"""),
        ["unknown keys: directions"] = new(
            "[JsonModel] public partial class A { [JsonKey(IncludeToJson = false)] public R? P { get; set; } [JsonKey(IncludeFromJson = false)] public W Q => new(); } [JsonModel(CreateToJson = false)] public partial class R { [JsonExtra] public Dictionary<string, int>? X { get; set; } [JsonKey(IncludeFromJson = false)] public int Y => 1; } [JsonModel(CreateFactory = false)] public partial class W { [JsonExtra] public IReadOnlyDictionary<string, int> X => new Dictionary<string, int> { [\"a\"] = 1 }; public int Z => 2; }",
            """{"p":{"y":"?","z":1}}""", """{"q":{"z":2,"a":1}}"""),
        ["unknown keys: values found in the whole object, and unknown keys"] = new(
            "[JsonModel] public partial class A { [JsonKey(ReadValue = nameof(Find))] public int Sum { get; set; } [JsonExtra] public Dictionary<string, int>? X { get; set; } private static " + Element + "? Find(" + Element + " json, string key) => json.GetProperty(\"a\"); }",
            """{"sum":"?","a":1,"b":2}""", """{"sum":1,"a":1,"b":2}"""),
        ["unknown keys: keys that need escapes"] = new(
            "[JsonModel(CaseInsensitive = true)] public partial class A { [JsonKey(\"\\\"\\\\\\n{0}\")] public int Y { get; set; } [JsonKey(\"É\", IncludeIfNull = false)] public int? Z { get; set; } [JsonIgnore, JsonPropertyName(\"ß\")] public int W { get; set; } [JsonExtra] public Dictionary<string, int>? X { get; set; } }",
            """{"\"\\\n{0}":1,"é":2,"ß":3,"ẞ":4}""", """{"\u0022\\\n{0}":1,"\u00C9":2,"\u1E9E":4}"""),
        ["unknown keys: more members than there are locals"] = new(
            "[JsonModel] public partial class A { " + string.Concat(Enumerable.Range(0, 70).Select(static i => $"public string M{i} {{ get; set; }} = \"\"; ")) + "[JsonExtra] public Dictionary<string, int>? Values { get; set; } [JsonKey(Flatten = true)] public B? X { get; set; } } [JsonModel] public partial class B { public int V { get; set; } }",
            """{"v":1,"w":2}""", "{" + string.Join(",", Enumerable.Range(0, 70).Select(static i => $"\"m{i}\":\"\"")) + ",\"v\":1,\"w\":2}"),
        ["unknown keys: obsolete and experimental"] = new(
            "[JsonModel] public partial class A { [JsonExtra, Obsolete(\"no\", DiagnosticId = \"OLD1\")] public Dictionary<string, B>? X { get; set; } } [JsonModel, Obsolete(\"no\", DiagnosticId = \"OLD2\")] public partial class B;", """{"a":{}}"""),
        ["unknown keys: all attributes at once"] = new(
            "[JsonModel(OmitIfDefault = true, OmitIfEmpty = true, IncludeIfNull = false, IgnoreUnannotated = true, DateTimeUtc = true, NumberHandling = JsonNumberHandling.WriteAsString)] public partial class A { [JsonExtra, JsonExtensionData, JsonInclude, JsonPropertyOrder(-1), JsonPropertyName(\"z\"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault), JsonKey(NumberHandling = JsonNumberHandling.Strict)] internal IDictionary<string, object> X { get; private protected init; } = new Dictionary<string, object>(); [JsonKey] public int Y { get; set; } public int W { get; set; } }",
            """{"z":null,"y":1,"w":2}""", """{"y":"1","z":null,"w":2}"""),
    };
}
