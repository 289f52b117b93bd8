namespace JsonModelGen.Tests.Diagnostics;

/// <summary>The errors and warnings of json_serializable's builder, numbered in its order: each that can occur in C# exists here.</summary>
public class JsonSerializableErrorTests
{
    private const string Converters =
        """
        public class C : IJsonConverter<int> { public int Read(ref System.Text.Json.Utf8JsonReader reader) => 1; public void Write(System.Text.Json.Utf8JsonWriter writer, int value) { } }
        public class D : C;

        """;

    private static readonly int[] s_errors = [.. Enumerable.Range(1, 42)];

    private static readonly int[] s_warnings = [.. Enumerable.Range(1, 10)];

    /// <summary>Those that cannot occur, with the reason.</summary>
    private static readonly Dictionary<string, string> s_impossible = new()
    {
        ["E1"] = "the compiler says where an attribute may stand (CS0592)",
        ["E2"] = "the compiler says where an attribute may stand (CS0592)",
        ["E12"] = "an internal error of the builder",
        ["E15"] = "UnknownEnumValue = null says it, and a default is another option",
        ["E17"] = "the obsolete option ignore does not exist",
        ["E18"] = "the obsolete option ignore does not exist",
        ["E20"] = "Optional<T> is a type: see OptionalContradictionTests",
        ["E21"] = "Optional<T> is a type: see OptionalContradictionTests",
        ["E22"] = "Optional<T> is a type: see OptionalContradictionTests",
        ["E23"] = "Optional<T> is a type: see OptionalContradictionTests",
        ["E24"] = "ReadValue and Optional<T> go together",
        ["E25"] = "what is read is a value of T, null included only if T may be null",
        ["E26"] = "what is read is a value of T, null included only if T may be null",
        ["E27"] = "what is read is a value of T, null included only if T may be null",
        ["E38"] = "enums of C# have no fields",
        ["E39"] = "enums of C# have no fields",
        ["W4"] = "generic models need no option",
        ["W5"] = "a property with a setter only is read, as when it is set in code",
        ["W6"] = "the package brings the library with it",
        ["W7"] = "the package brings the library with it",
        ["W8"] = "the package brings the library with it",
        ["W9"] = "the package brings the library with it",
        ["W10"] = "a target of the package says it (JMG9001)",
    };

    /// <summary>Those that other tests cover.</summary>
    private static readonly Dictionary<string, string> s_elsewhere = new()
    {
        ["E41"] = nameof(JMG0403Tests),
        ["E42"] = nameof(Each_bad_option_of_the_project_is_found),
    };

    public static TheoryData<string> Numbers => [.. s_errors.Select(static number => "E" + number), .. s_warnings.Select(static number => "W" + number), "I1"];

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Each_number_has_a_case_or_a_reason_why_it_cannot_occur(string number)
    {
        bool isCase = typeof(JsonSerializableErrorTests).GetMethod(nameof(Each_mistake_is_found))!.GetCustomAttributes(typeof(InlineDataAttribute), false)
            .Any(attribute => ((string)((InlineDataAttribute)attribute).Data[0]!).StartsWith(number + " ", StringComparison.Ordinal));
        Assert.Equal(1, (isCase ? 1 : 0) + (s_impossible.ContainsKey(number) ? 1 : 0) + (s_elsewhere.ContainsKey(number) ? 1 : 0));
    }

    [Theory]
    [InlineData("E3 no default constructor", "JMG0004", "[JsonModel] public partial class A { public A(int x) { } public A(string y) { } }")]
    [InlineData("E4 no constructor of that name", "JMG0104", "[JsonModel(Factory = \"Bob\")] public partial class A { }")]
    [InlineData("E5 argument assigned to a private field", "JMG0005", "[JsonModel] public partial class A { private readonly int _x; public A(int x) => _x = x; public int Y => _x; }")]
    [InlineData("E5 argument not meant to be read", "JMG0102", "[JsonModel] public partial record A([property: JsonKey(IncludeFromJson = false)] int X);")]
    [InlineData("E5 argument without member", "JMG0005", "[JsonModel] public partial class A { public A(int x) => Y = x; public int Y { get; } }")]
    [InlineData("E6 two members with one key", "JMG0101", "[JsonModel] public partial class A { public int X { get; set; } [JsonKey(\"x\")] public int Y { get; set; } }")]
    [InlineData("E7 type that is not supported", "JMG0201", "public class B; [JsonModel] public partial class A { public B? X { get; set; } }")]
    [InlineData("E8 type that hangs on a type parameter", "JMG0201", "[JsonModel] public partial record A<T>(WeakReference<T> X, T Y) where T : class;")]
    [InlineData("E9 type that is not supported inside a list", "JMG0201", "[JsonModel] public partial class A { public List<Action>? X { get; set; } }")]
    [InlineData("E10 type that cannot be a key", "JMG0201", "[JsonModel] public partial class A { public Dictionary<List<int>, int>? X { get; set; } }")]
    [InlineData("E11 default that is no value of the type", "JMG0302", "[JsonModel] public partial class A { [JsonKey(DefaultValue = \"a\")] public int X { get; set; } }")]
    [InlineData("E13 unknown value on what is no enum", "JMG0302", "[JsonModel] public partial class A { [JsonKey(UnknownEnumValue = DayOfWeek.Monday)] public int X { get; set; } }")]
    [InlineData("E14 unknown value of another enum", "JMG0302", "[JsonModel] public partial class A { [JsonKey(UnknownEnumValue = DayOfWeek.Monday)] public ConsoleColor X { get; set; } }")]
    [InlineData("E16 unknown value that is no enum", "JMG0302", "[JsonModel] public partial class A { [JsonKey(UnknownEnumValue = 5)] public DayOfWeek X { get; set; } }")]
    [InlineData("E19 null refused and written", "JMG0102", "[JsonModel] public partial class A { [JsonKey(DisallowNullValue = true, IncludeIfNull = true)] public int? X { get; set; } }")]
    [InlineData("E28 reading method without parameter", "JMG0104", "[JsonModel] public partial class A { [JsonKey(FromJson = \"M\")] public int X { get; set; } private static int M() => 1; }")]
    [InlineData("E28 reading method with two parameters", "JMG0104", "[JsonModel] public partial class A { [JsonKey(FromJson = \"M\")] public int X { get; set; } private static int M(int x, int y) => 1; }")]
    [InlineData("E29 reading method of another type", "JMG0104", "[JsonModel] public partial class A { [JsonKey(FromJson = \"M\")] public int X { get; set; } private static string M(int x) => \"\"; }")]
    [InlineData("E29 reading method that may return null", "JMG0104", "[JsonModel] public partial class A { [JsonKey(FromJson = \"M\")] public string X { get; set; } = \"\"; private static string? M(int x) => null; }")]
    [InlineData("E30 writing method of another type", "JMG0104", "[JsonModel] public partial class A { [JsonKey(ToJson = \"M\")] public int X { get; set; } private static int M(string x) => 1; }")]
    [InlineData("E31 reader of its own without parameter", "JMG0109", "public class B { public static B FromJson() => new(); public void ToJson(System.Text.Json.Utf8JsonWriter writer) { } } [JsonModel] public partial class A { public B? X { get; set; } }")]
    [InlineData("E32 reader of its own with another parameter", "JMG0109", "public class B { public static B FromJson(ref System.Text.Json.Utf8JsonReader reader, int x) => new(); public void ToJson(System.Text.Json.Utf8JsonWriter writer) { } } [JsonModel] public partial class A { public B? X { get; set; } }")]
    [InlineData("E33 writer of its own with another parameter", "JMG0109", "public class B { public static B FromJson(ref System.Text.Json.Utf8JsonReader reader) => new(); public void ToJson(System.Text.Json.Utf8JsonWriter writer, int x) { } } [JsonModel] public partial class A { public B? X { get; set; } }")]
    [InlineData("E34 two converters", "JMG0106", "[JsonModel, JsonConvertWith<C>, JsonConvertWith<D>] public partial class A { public int X { get; set; } }")]
    [InlineData("E35 converter without a constructor for the arguments", "JMG0105", "[JsonModel, JsonConvertWith<C>(42)] public partial class A { public int X { get; set; } }")]
    [InlineData("E36 converter with open type arguments", "JMG0105", "public class G<T, U> : IJsonConverter<T> { public T Read(ref System.Text.Json.Utf8JsonReader reader) => default!; public void Write(System.Text.Json.Utf8JsonWriter writer, T value) { } } [JsonModel(Converters = [typeof(G<,>)])] public partial class A { public int X { get; set; } }")]
    [InlineData("E37 null for unknown values of an enum that cannot be null", "JMG0302", "[JsonModel] public partial class A { [JsonKey(UnknownEnumValue = null)] public DayOfWeek X { get; set; } }")]
    [InlineData("E40 form of a value of an enum that is none", "JMG0302", "public enum E { [JsonValue((string)null!)] X } [JsonModel] public partial record A(E X);")]
    [InlineData("W1 parameter and member that differ", "JMG0102", "[JsonModel] public partial record A([JsonKey(\"a\")] [property: JsonKey(\"b\")] int X);")]
    [InlineData("W2 two defaults", "JMG0108", "[JsonModel] public partial record A([property: JsonKey(DefaultValue = 7)] int X = 6);")]
    [InlineData("I1 one default twice", null, "[JsonModel] public partial record A([property: JsonKey(DefaultValue = 6)] int X = 6);")]
    [InlineData("W3 default of what is required and not null", "JMG0107", "[JsonModel] public partial class A { [JsonKey(DefaultValue = 7, Required = true, DisallowNullValue = true)] public int X { get; set; } }")]
    [InlineData("silent: option of a direction that is off", "JMG0107", "[JsonModel] public partial class A { [JsonKey(DefaultValue = 7)] public int X => 1; }")]
    [InlineData("silent: converter that converts nothing", "JMG0107", "[JsonModel, JsonConvertWith<C>] public partial class A { public string X { get; set; } = \"\"; }")]
    [InlineData("silent: converter on a member that it does not fit", "JMG0105", "[JsonModel] public partial class A { [JsonConvertWith<C>] public string X { get; set; } = \"\"; }")]
    [InlineData("silent: two values of an enum with one form", "JMG0202", "public enum E { [JsonValue(\"a\")] X, [JsonValue(\"a\")] Y } [JsonModel] public partial class A { public E X { get; set; } }")]
    [InlineData("silent: abstract class", "JMG0002", "[JsonModel] public abstract partial class A;")]
    public async Task Each_mistake_is_found(string mistake, string? id, string source) =>
        Assert.Equal((mistake, string.Join(", ", id)), (mistake, string.Join(", ", (await Diagnose(Converters + source)).Select(static diagnostic => diagnostic.Id))));

    [Theory]
    [InlineData("FieldRename", "kebabb")]
    [InlineData("IncludeIfNull", "maybe")]
    [InlineData("IgnoreUnannotated", "1")]
    public async Task Each_bad_option_of_the_project_is_found(string option, string value) =>
        Assert.Equal("JMG0302", Assert.Single(await Diagnose("[JsonModel] public partial record A(int X);", Build.WithProperty("JsonModelGen_" + option, value))).Id);
}
