namespace JsonModelGen.Tests.Diagnostics;

/// <summary>Method does not fit.</summary>
public class JMG0104Tests
{
    private const string NotFound = "there is no static method 'M' in the model, its base types or its containing types (accessible and not generic)";

    private const string NoSuchCollection = "it works only for arrays, List<T>, Dictionary<TKey, TValue> and their interfaces: use one of these types";

    [Theory]
    [InlineData("", NotFound)]
    [InlineData("private int M(string x) => 1;", NotFound)]
    [InlineData("private static int M<T>(T x) => 1;", NotFound)]
    [InlineData("public static int M { get; }", NotFound)]
    [InlineData("private static int M() => 1;", "it must take one value of a supported type, or a ref Utf8JsonReader")]
    [InlineData("private static int M(string x, string y) => 1;", "it must take one value of a supported type, or a ref Utf8JsonReader")]
    [InlineData("private static int M(ref string x) => 1;", "it must take one value of a supported type, or a ref Utf8JsonReader")]
    [InlineData("private static string M(string x) => x;", "it returns string, which is not int")]
    [InlineData("private static void M(string x) { }", "it returns void, which is not int")]
    [InlineData("private static int? M(string x) => 1;", "it returns int?, which is not int: give the member a default value, or do not return null")]
    [InlineData("private static int M(Action x) => 1;", "the type of its parameter, Action, is not supported: delegates have no JSON form")]
    public Task Flags_a_FromJson_that_does_not_fit(string method, string reason) => DiagnosticProbe.Flags(
        "JMG0104",
        "[JsonModel] public partial class A { [JsonKey([|FromJson = \"M\"|])] public int X { get; set; } " + method + " }",
        "FromJson = \"M\" on 'X': " + reason);

    [Theory]
    [InlineData("", NotFound)]
    [InlineData("private static string M() => \"\";", "it must take one value and return a value of a supported type, or take a Utf8JsonWriter and a value")]
    [InlineData("private static string M(int x, int y) => \"\";", "it must take one value and return a value of a supported type, or take a Utf8JsonWriter and a value")]
    [InlineData("private static string M(string x) => x;", "it takes string, which int does not convert to")]
    [InlineData("private static void M(int x) { }", "it returns nothing")]
    [InlineData("private static Action M(int x) => () => { };", "the type of its result, Action, is not supported: delegates have no JSON form")]
    public Task Flags_a_ToJson_that_does_not_fit(string method, string reason) => DiagnosticProbe.Flags(
        "JMG0104",
        "[JsonModel] public partial class A { [JsonKey([|ToJson = \"M\"|])] public int X { get; set; } " + method + " }",
        "ToJson = \"M\" on 'X': " + reason);

    [Theory]
    [InlineData("List<int>", "", NotFound)]
    [InlineData("List<int>", "private static void M() { }", "it must take one JsonModelException and return nothing")]
    [InlineData("List<int>", "private static void M(string x) { }", "it must take one JsonModelException and return nothing")]
    [InlineData("List<int>", "private static int M(JsonModelException x) => 1;", "it must take one JsonModelException and return nothing")]
    [InlineData("int", "private static void M(JsonModelException x) { }", NoSuchCollection)]
    [InlineData("string?", "private static void M(JsonModelException x) { }", NoSuchCollection)]
    [InlineData("HashSet<int>", "private static void M(JsonModelException x) { }", NoSuchCollection)]
    [InlineData("int[,]", "private static void M(JsonModelException x) { }", NoSuchCollection)]
    public Task Flags_an_OnInvalidElement_that_does_not_fit(string type, string method, string reason) => DiagnosticProbe.Flags(
        "JMG0104",
        "[JsonModel] public partial class A { [JsonKey([|OnInvalidElement = \"M\"|])] public required " + type + " X { get; set; } " + method + " }",
        "OnInvalidElement = \"M\" on 'X': " + reason);

    [Fact]
    public Task Flags_OnInvalidElement_with_FromJson() => DiagnosticProbe.Flags(
        "JMG0104",
        "[JsonModel] public partial class A { [JsonKey(FromJson = \"F\", [|OnInvalidElement = \"M\"|])] public List<int> X { get; set; } = []; private static List<int> F(int x) => [x]; private static void M(Exception x) { } }",
        "OnInvalidElement = \"M\" on 'X': FromJson reads the whole member: skip elements there");

    [Theory]
    [InlineData("", NotFound)]
    [InlineData("private static int M(int x) => x;", "it must take no parameters")]
    [InlineData("private static string M() => \"\";", "it returns string, which is not int")]
    [InlineData("private static int? M() => null;", "it returns int?, which is not int")]
    public Task Flags_a_DefaultFactory_that_does_not_fit(string method, string reason) => DiagnosticProbe.Flags(
        "JMG0104",
        "[JsonModel] public partial class A { [JsonKey([|DefaultFactory = \"M\"|])] public int X { get; set; } " + method + " }",
        "DefaultFactory = \"M\" on 'X': " + reason);

    [Theory]
    [InlineData("", "the model has no static method 'M' that is not generic")]
    [InlineData("private A M() => this;", "the model has no static method 'M' that is not generic")]
    [InlineData("private static string M() => \"\";", "it returns string, which is not A")]
    [InlineData("private static A? M() => null;", "it returns A?, which is not A")]
    [InlineData("private static A M() => new(); private static A M(int x) => new() { X = x };", "there are several methods of that name")]
    public Task Flags_a_Factory_that_does_not_fit(string method, string reason) => DiagnosticProbe.Flags(
        "JMG0104",
        "[JsonModel([|Factory = \"M\"|])] public partial class A { public int X { get; set; } " + method + " }",
        "Factory = \"M\" on 'A': " + reason);

    [Theory]
    [InlineData("[JsonModel(Factory = \"M\")] public partial record A(int X) { private static A M() => new(1); }")]
    [InlineData("[JsonModel(Factory = \"M\")] public partial class A { private A() { } public required int X { get; init; } private static A M(int x) => new() { X = x }; }")]
    [InlineData("[JsonModel(Factory = \"M\")] public partial class A { public A(int x) => X = x; public A(string y) => X = y.Length; public int X { get; } private static A M(in int x, int y = 2) => new(x + y); }")]
    [InlineData("[JsonModel(Factory = \"M\")] public partial struct A { public int X { get; init; } internal static A M() => default; }")]
    public Task Accepts_a_Factory_that_fits(string source) => DiagnosticProbe.Accepts(source);

    [Fact]
    public Task Flags_a_private_method_of_a_base() => DiagnosticProbe.Flags(
        "JMG0104",
        "public class Base { private static int M() => 1; public static int N => M(); } [JsonModel] public partial class A : Base { [JsonKey([|DefaultFactory = \"M\"|])] public int X { get; set; } }");

    [Theory]
    [InlineData("private static int M(string x) => 1;")]
    [InlineData("private static short M(string x) => 1;")]
    [InlineData("private static int M(in string x, int more = 1) => 1;")]
    [InlineData("private static int M(string? x) => 1;")]
    [InlineData("private static int M(ref System.Text.Json.Utf8JsonReader x) => x.GetInt32();")]
    [InlineData("private static int M() => 1; private static int M(string x) => 1; private static int M(string x, int y) => 1;")]
    public Task Accepts_a_FromJson_that_fits(string method) =>
        DiagnosticProbe.Accepts("[JsonModel] public partial class A { [JsonKey(FromJson = \"M\")] public int X { get; set; } " + method + " }");

    [Theory]
    [InlineData("private static string M(int x) => \"\";")]
    [InlineData("private static string? M(int? x) => null;")]
    [InlineData("private static List<int> M(object x) => [];")]
    [InlineData("private static void M(System.Text.Json.Utf8JsonWriter writer, long x) => writer.WriteNumberValue(x);")]
    public Task Accepts_a_ToJson_that_fits(string method) =>
        DiagnosticProbe.Accepts("[JsonModel] public partial class A { [JsonKey(ToJson = \"M\")] public int X { get; set; } " + method + " }");

    [Fact]
    public Task Accepts_methods_of_bases_and_of_containing_types() => DiagnosticProbe.Accepts(
        "public class Base { protected static int M() => 1; } public static partial class Outer { private static int N(string x) => 1; [JsonModel] public partial class A : Base { [JsonKey(DefaultFactory = \"M\", FromJson = \"N\")] public int X { get; set; } } }");

    [Theory]
    [InlineData("static int M(System.Text.Json.JsonElement json, string key) => 1;", "it returns int, not the JsonElement (or JsonElement?) to read")]
    [InlineData("static System.Text.Json.JsonElement M(System.Text.Json.JsonElement json) => json;", "it must take the object as a JsonElement and the key as a string")]
    [InlineData("static System.Text.Json.JsonElement M(string key, System.Text.Json.JsonElement json) => json;", "it must take the object as a JsonElement and the key as a string")]
    [InlineData("System.Text.Json.JsonElement M(System.Text.Json.JsonElement json, string key) => json;", "there is no static method 'M' in the model, its base types or its containing types (accessible and not generic)")]
    public Task Flags_a_ReadValue_that_does_not_fit(string method, string reason) => DiagnosticProbe.Flags(
        "JMG0104",
        "[JsonModel] public partial class A { [JsonKey([|ReadValue = \"M\"|])] public int X { get; set; } private " + method + " }",
        "ReadValue = \"M\" on 'X': " + reason);

    [Theory]
    [InlineData("static System.Text.Json.JsonElement M(System.Text.Json.JsonElement json, string key) => json;")]
    [InlineData("static System.Text.Json.JsonElement? M(in System.Text.Json.JsonElement json, string? key, int more = 1) => json;")]
    public Task Accepts_a_ReadValue_that_fits(string method) => DiagnosticProbe.Accepts(
        "[JsonModel] public partial class A { [JsonKey(ReadValue = \"M\")] public int X { get; set; } private " + method + " }");
}
