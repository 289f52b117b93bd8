namespace JsonModelGen.Tests.Emission;

/// <summary>How objects are created: members in the JSON are set, all others keep the values that the author gave them.</summary>
public class ConstructionTests
{
    [Theory]
    [InlineData("{}", "1,two,3,,5")]
    [InlineData("""{"init":10}""", "10,two,3,,5")]
    [InlineData("""{"set":"x","private":30}""", "1,x,30,,5")]
    [InlineData("""{"plain":"p","field":50}""", "1,two,3,p,50")]
    [InlineData("""{"field":50,"plain":null,"private":30,"set":"x","init":10}""", "10,x,30,,50")]
    [InlineData("""{"init":7,"init":8}""", "8,two,3,,5")]
    public void Initializers_apply_to_missing_keys(string json, string expected) => Assert.Equal(expected, Run(
        """
        [JsonModel]
        public partial class A
        {
            public int Init { get; init; } = 1;
            public string Set { get; set; } = "two";
            public int Private { get; private set; } = 3;
            public string? Plain { get; init; }
            [JsonKey] private int field = 5;

            public string Show() => $"{Init},{Set},{Private},{Plain},{field}";
        }
        """,
        $"A.FromJson({CSharp(json)}).Show()"));

    [Theory]
    [InlineData("{}", "0,1,2")]
    [InlineData("""{"a":5,"b":6,"c":7}""", "5,6,7")]
    public void Structs_are_changed_in_place(string json, string expected) => Assert.Equal(expected, Run(
        """
        [JsonModel]
        public partial struct S
        {
            public S() { }
            public int A { get; set; }
            public int B { get; init; } = 1;
            [JsonKey] private int C { get; set; } = 2;

            public string Show() => $"{A},{B},{C}";
        }
        """,
        $"S.FromJson({CSharp(json)}).Show()"));

    [Theory]
    [InlineData("{}", "1,b,0")]
    [InlineData("""{"id":5,"name":"n","hidden":7}""", "5,n,7")]
    public void Members_of_a_generic_base_are_set(string json, string expected) => Assert.Equal(expected, Run(
        """
        public class Base<TKey, TName>
            where TKey : struct
        {
            public TKey Id { get; init; } = (TKey)(object)1;
            public TName? Name { get; private set; } = (TName)(object)"b";
            [JsonKey] private TKey Hidden { get; set; }

            public string Show() => $"{Id},{Name},{Hidden}";
        }

        public class Middle<T> : Base<T, string>
            where T : struct;

        [JsonModel]
        public partial class A : Middle<int>;
        """,
        $"A.FromJson({CSharp(json)}).Show()"));

    [Theory]
    [InlineData("{}", "zero|a=1")]
    [InlineData("""{"list":["x","y"],"map":{"b":2}}""", "x,y|b=2")]
    public void Collections_without_a_setter_are_filled(string json, string expected) => Assert.Equal(expected, Run(
        """
        [JsonModel]
        public partial class A
        {
            public List<string> List { get; } = ["zero"];
            public SortedDictionary<string, int> Map { get; } = new() { ["a"] = 1 };

            public string Show() => string.Join(",", List) + "|" + string.Join(",", Map.Select(pair => $"{pair.Key}={pair.Value}"));
        }
        """,
        $"A.FromJson({CSharp(json)}).Show()"));

    [Theory]
    [InlineData("""{"x":1}""", "1,2,three,")]
    [InlineData("""{"other":"o","x":1,"z":"zz","y":20}""", "1,20,zz,o")]
    public void Parameters_and_initializers_combine(string json, string expected) => Assert.Equal(expected, Run(
        """
        [JsonModel]
        public partial record A(int X, int Y = 2)
        {
            public string Z { get; set; } = "three";
            public string? Other { get; init; }
        }
        """,
        $$"""{ var a = A.FromJson({{CSharp(json)}}); return $"{a.X},{a.Y},{a.Z},{a.Other}"; }"""));

    [Theory]
    [InlineData("{}", "The required keys \"a\", \"b\" of A are missing.")]
    [InlineData("""{"b":1}""", "The required key \"a\" of A is missing.")]
    public void All_missing_keys_are_reported(string json, string expected) => Assert.StartsWith(expected, (string?)Run(
        """
        [JsonModel]
        public partial class A
        {
            [JsonKey("a")] public required int First { get; init; }
            [JsonKey("b", Required = true)] public int Second { get; set; }
            public int Third { get; set; }
        }
        """,
        $"{{ A.TryFromJson({CSharp(json)}, out _, out var error); return error!.Message; }}"), StringComparison.Ordinal);

    [Fact]
    public void A_null_list_of_a_model_is_written_as_null_and_refused_when_read() => Assert.Equal("""{"x":null} NullValue""", Run(
        "[JsonModel] public partial class A { public List<int> X { get; set; } = null!; }",
        """{ string json = new A().ToJson(); A.TryFromJson(json, out _, out var error); return json + " " + error!.Kind; }"""));

    private static string CSharp(string json) => "\"\"\"" + json + "\"\"\"";
}
