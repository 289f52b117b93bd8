namespace JsonModelGen.Tests.Presets;

/// <summary>Our own features in an assembly with a preset: what System.Text.Json does not have keeps its form, with the keys and forms of the preset.</summary>
public class PresetFeaturesTests
{
    private const string Standard = "[assembly: JsonModelDefaults(Preset = JsonPreset.SystemTextJson)]\n";
    private const string Web = "[assembly: JsonModelDefaults(Preset = JsonPreset.Web)]\n";

    /// <summary>The types, an expression, and its result.</summary>
    public static TheoryData<string, string, string> Features => new()
    {
        { Standard + "[assembly: JsonModelFor<N.Other>] namespace N { public class Other { public int UserId { get; set; } public int Field; public N.E E { get; set; } } public enum E { A } [JsonModel] public partial class M { public Other? O { get; set; } } }",
            "new N.M { O = new() { UserId = 1, Field = 2 } }.ToJson() + N.M.FromJson(\"{\\\"O\\\":{\\\"UserId\\\":5,\\\"E\\\":0}}\").O!.UserId", """{"O":{"UserId":1,"E":0}}5""" },
        { Web + "[assembly: JsonModelFor<N.Other>] namespace N { public record Other(int UserId, string Text); [JsonModel] public partial class M { public Other? O { get; set; } } }",
            "N.M.FromJson(\"{\\\"o\\\":{\\\"USERID\\\":\\\"5\\\"}}\").ToJson()", """{"o":{"userId":5,"text":null}}""" },
        { Standard + "[JsonModel] public partial class Inner { public int A { get; set; } public string? B { get; set; } } [JsonModel] public partial class M { [JsonKey(Flatten = true)] public Inner Inner { get; set; } = new(); public int C { get; set; } }",
            "M.FromJson(\"{\\\"A\\\":1,\\\"C\\\":2,\\\"a\\\":3}\").ToJson()", """{"A":1,"B":null,"C":2}""" },
        { Standard + "[JsonModel] public partial record Inner(int A, [property: JsonIgnore] string B); [JsonModel] public partial record M([property: JsonKey(Flatten = true)] Inner Inner, int C);",
            "M.FromJson(\"{\\\"A\\\":1}\").ToJson()", """{"A":1,"C":0}""" },
        { Standard + "[JsonValueObject] public readonly record struct Id(int Value); [JsonValueObject] public sealed record Name(string Value); [JsonModel] public partial class M { public Id Id { get; set; } public Name Name { get; set; } = new(\"a\"); public Dictionary<Id, Name?> D { get; set; } = []; }",
            "M.FromJson(\"{\\\"Id\\\":1,\\\"Name\\\":null,\\\"D\\\":{\\\"2\\\":null}}\").ToJson()", """{"Id":1,"Name":null,"D":{"2":null}}""" },
        { Web + "[JsonValueObject] public readonly record struct Id(int Value); [JsonModel] public partial class M { public Id Id { get; set; } }",
            "M.FromJson(\"{\\\"ID\\\":\\\"1\\\"}\").ToJson()", """{"id":1}""" },
        { Standard + "[JsonModel] public partial class M { public Optional<string> A { get; set; } public Optional<int?> B { get; set; } public Optional<List<string>> C { get; set; } }",
            "M.FromJson(\"{}\").ToJson() + M.FromJson(\"{\\\"A\\\":null,\\\"B\\\":null,\\\"C\\\":[null]}\").ToJson()", """{}{"A":null,"B":null,"C":[null]}""" },
        { Web + "[JsonModel(FieldRename = FieldRename.Snake)] public partial class M { public int UserId { get; set; } public KeyValuePair<int, int> P { get; set; } public N? NextOne { get; set; } } [JsonModel] public partial class N { public int UserId { get; set; } }",
            "M.FromJson(\"{\\\"USER_ID\\\":\\\"1\\\",\\\"p\\\":{\\\"KEY\\\":\\\"3\\\"},\\\"next_one\\\":{\\\"userId\\\":2}}\").ToJson()", """{"user_id":1,"p":{"key":3,"value":0},"next_one":{"userId":2}}""" },
        { Standard + "[JsonModel] public partial class M { public int B { get; set; } } public partial class M { public string? A { get; set; } [JsonConstructor] public M(int b) => B = b; }",
            "M.FromJson(\"{\\\"B\\\":3}\").ToJson()", """{"B":3,"A":null}""" },
        { Standard + "public sealed class Dots : IJsonConverter<string> { public string Read(ref System.Text.Json.Utf8JsonReader reader) => reader.GetString()!.TrimEnd('.'); public void Write(System.Text.Json.Utf8JsonWriter writer, string value) => writer.WriteStringValue(value + \".\"); } [JsonModel] public partial class M { [JsonConvertWith<Dots>] public string S { get; set; } = \"x\"; [JsonKey(FromJson = nameof(Read), ToJson = nameof(Write))] public string T { get; set; } = \"y\"; private static string Read(int number) => \"n\" + number; private static int Write(string text) => text.Length; }",
            "M.FromJson(\"{\\\"S\\\":\\\"a.\\\",\\\"T\\\":5}\").ToJson() + M.FromJson(\"{\\\"S\\\":null,\\\"T\\\":null}\").ToJson()", """{"S":"a.","T":2}{"S":null,"T":null}""" },
        { Standard + "[JsonModel] public partial class M { [JsonKey(DisallowNullValue = true)] public string S { get; set; } = \"x\"; [JsonKey(Required = true)] public int I { get; set; } }",
            "(M.TryFromJson(\"{\\\"S\\\":null,\\\"I\\\":1}\", out _, out _), M.TryFromJson(\"{\\\"S\\\":\\\"a\\\"}\", out _, out _), M.TryFromJson(\"{\\\"I\\\":1}\", out _, out _)).ToString()", "(False, False, True)" },
        { Standard + "[JsonModel, JsonModelUnion] public abstract partial class A { public string Text { get; set; } = \"t\"; } [JsonModelCase] [JsonModel] public partial class B : A { public E E { get; set; } } public enum E { P, Q }",
            "JsonModel.ToJson<A>(new B { E = E.Q })", """{"type":"B","E":1,"Text":"t"}""" },
        { Web + "[JsonModel] public partial record Page<T>(T First, KeyValuePair<string, T> Pair); [JsonModel] public partial class M { public Page<Memory<byte>> P { get; set; } = null!; public Page<int> I { get; set; } = null!; }",
            "M.FromJson(\"{\\\"p\\\":{\\\"first\\\":null,\\\"pair\\\":{\\\"Value\\\":null}},\\\"i\\\":{\\\"first\\\":\\\"1\\\",\\\"pair\\\":{\\\"value\\\":\\\"2\\\"}}}\").ToJson()", """{"p":{"first":"","pair":{"key":null,"value":""}},"i":{"first":1,"pair":{"key":null,"value":2}}}""" },
        { Standard + "[JsonModel(CreateJsonSchema = true)] public partial class M { public string S { get; set; } = \"\"; public required List<string> L { get; set; } public KeyValuePair<string, int> P { get; set; } public Memory<byte> B { get; set; } public E E { get; set; } } public enum E { A }",
            "System.Text.Json.Nodes.JsonNode.Parse(M.JsonSchema)!.ToJsonString()", """{"$schema":"https://json-schema.org/draft/2020-12/schema","title":"M","type":"object","properties":{"S":{"type":["string","null"]},"L":{"type":["array","null"],"items":{"type":["string","null"]}},"P":{"type":"object","properties":{"Key":{"type":["string","null"]},"Value":{"type":"integer","minimum":-2147483648,"maximum":2147483647}},"required":["Key","Value"]},"B":{"type":"string","contentEncoding":"base64"},"E":{"type":"integer","minimum":-2147483648,"maximum":2147483647}},"required":["L"]}""" },
    };

    [Theory]
    [MemberData(nameof(Features))]
    public void Keep_their_form(string types, string expression, string expected) =>
        Assert.Equal(expected, GeneratorHarness.Run(types, expression));

    /// <summary>A file that the reader accepts is accepted at build time.</summary>
    [Fact]
    public void Literals_follow_the_preset()
    {
        const string Types = "[JsonModel] public partial class M { public string Text { get; set; } = \"t\"; public KeyValuePair<string, int> P { get; set; } public E E { get; set; } public Memory<byte> B { get; set; } } public enum E { A, B } public static partial class D { [JsonLiteral(\"a.json\")] public static partial M X { get; } }";
        Build build = Build.WithFile("a.json", """{"TEXT":null,"p":{"KEY":"a","value":"7"},"e":1,"b":null,"zz":[]}""");
        Assert.Equal("""{"text":null,"p":{"key":"a","value":7},"e":1,"b":""}""", GeneratorHarness.Run(Web + Types, "D.X.ToJson()", build));
    }

    /// <summary>Resolved by our converters, the serializer still writes and reads what it does without them.</summary>
    [Theory]
    [InlineData("SystemTextJson", "General", """{"Id":1,"E":1,"N":null,"L":[null],"P":{"Key":null,"Value":0}}""")]
    [InlineData("Web", "Web", """{"ID":"1","e":1,"l":[null],"p":{"VALUE":"7"}}""")]
    public void Resolvers_give_the_same_json(string preset, string defaults, string json)
    {
        string types = "[assembly: JsonModelDefaults(Preset = JsonPreset." + preset + ")]\n" +
            "public enum E { A, B } [JsonModel] public partial class N { public int X { get; set; } } [JsonModel] public partial class M { public int Id { get; set; } public E E { get; set; } public N N { get; set; } = new(); public List<string> L { get; set; } = []; public KeyValuePair<string, int> P { get; set; } } [JsonModelResolver] public static partial class Models { }";
        string text = Microsoft.CodeAnalysis.CSharp.SymbolDisplay.FormatLiteral(json, quote: true);
        string code = "{ var plain = new System.Text.Json.JsonSerializerOptions(System.Text.Json.JsonSerializerDefaults." + defaults + "); var ours = new System.Text.Json.JsonSerializerOptions(plain); ours.AddJsonModels(Models.Resolver); " +
            "return (System.Text.Json.JsonSerializer.Serialize(System.Text.Json.JsonSerializer.Deserialize<M>(" + text + ", plain), plain), System.Text.Json.JsonSerializer.Serialize(System.Text.Json.JsonSerializer.Deserialize<M>(" + text + ", ours), ours)); }";
        (string theirs, string own) = ((string, string))GeneratorHarness.Run(types, code)!;
        Assert.Equal(theirs, own);
    }
}
