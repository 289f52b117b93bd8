namespace JsonModelGen.Tests.Diagnostics;

/// <summary>
/// The errors and warnings of json_serializable's builder, by their numbers in its order: each that can arise in C# exists here. Those that cannot:
/// attributes on the wrong target are the compiler's (E1, E2); constants of attributes cannot be functions or symbols (E11, E12); its
/// deprecated options (E17, E18) and enum value fields (E38, E39) do not exist; tri-state flags (E20 to E27) are a type, see <see cref="OptionalContradictionTests"/>; setters without getters are read (W5).
/// </summary>
public class JsonSerializableErrorTests
{
    private const string Converters =
        """
        public class C : IJsonConverter<int> { public int Read(ref System.Text.Json.Utf8JsonReader reader) => 1; public void Write(System.Text.Json.Utf8JsonWriter writer, int value) { } }
        public class D : C;

        """;

    [Theory]
    [InlineData("E3 no default constructor", "JMG0004", "[JsonModel] public partial class A { public A(int x) { } public A(string y) { } }")]
    [InlineData("E4 no constructor of that name", "JMG0104", "[JsonModel(Factory = \"Bob\")] public partial class A { }")]
    [InlineData("E5 argument assigned to a private field", "JMG0005", "[JsonModel] public partial class A { private readonly int _x; public A(int x) => _x = x; public int Y => _x; }")]
    [InlineData("E5 argument not meant to be read", "JMG0102", "[JsonModel] public partial record A([property: JsonKey(IncludeFromJson = false)] int X);")]
    [InlineData("E5 argument without member", "JMG0005", "[JsonModel] public partial class A { public A(int x) => Y = x; public int Y { get; } }")]
    [InlineData("E6 two members with one key", "JMG0101", "[JsonModel] public partial class A { public int X { get; set; } [JsonKey(\"x\")] public int Y { get; set; } }")]
    [InlineData("E7 type that is not supported", "JMG0201", "public class B; [JsonModel] public partial class A { public B? X { get; set; } }")]
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
    [InlineData("E34 two converters", "JMG0106", "[JsonModel, JsonConvertWith<C>, JsonConvertWith<D>] public partial class A { public int X { get; set; } }")]
    [InlineData("E35 converter without a constructor for the arguments", "JMG0105", "[JsonModel, JsonConvertWith<C>(42)] public partial class A { public int X { get; set; } }")]
    [InlineData("E36 converter with open type arguments", "JMG0105", "public class G<T, U> : IJsonConverter<T> { public T Read(ref System.Text.Json.Utf8JsonReader reader) => default!; public void Write(System.Text.Json.Utf8JsonWriter writer, T value) { } } [JsonModel(Converters = [typeof(G<,>)])] public partial class A { public int X { get; set; } }")]
    [InlineData("E37 null for unknown values of an enum that cannot be null", "JMG0302", "[JsonModel] public partial class A { [JsonKey(UnknownEnumValue = null)] public DayOfWeek X { get; set; } }")]
    [InlineData("W1 parameter and member that differ", "JMG0102", "[JsonModel] public partial record A([JsonKey(\"a\")] [property: JsonKey(\"b\")] int X);")]
    [InlineData("W2 two defaults", "JMG0108", "[JsonModel] public partial record A([property: JsonKey(DefaultValue = 7)] int X = 6);")]
    [InlineData("W3 default of what is required and not null", "JMG0107", "[JsonModel] public partial class A { [JsonKey(DefaultValue = 7, Required = true, DisallowNullValue = true)] public int X { get; set; } }")]
    [InlineData("silent: option of a direction that is off", "JMG0107", "[JsonModel] public partial class A { [JsonKey(DefaultValue = 7)] public int X => 1; }")]
    [InlineData("silent: converter that converts nothing", "JMG0107", "[JsonModel, JsonConvertWith<C>] public partial class A { public string X { get; set; } = \"\"; }")]
    [InlineData("silent: converter on a member that it does not fit", "JMG0105", "[JsonModel] public partial class A { [JsonConvertWith<C>] public string X { get; set; } = \"\"; }")]
    [InlineData("silent: two values of an enum with one form", "JMG0202", "public enum E { [JsonValue(\"a\")] X, [JsonValue(\"a\")] Y } [JsonModel] public partial class A { public E X { get; set; } }")]
    [InlineData("silent: abstract class", "JMG0002", "[JsonModel] public abstract partial class A;")]
    public async Task Each_mistake_is_found(string mistake, string id, string source) =>
        Assert.Equal((mistake, id), (mistake, Assert.Single(await Diagnose(Converters + source)).Id));

    [Theory]
    [InlineData("FieldRename", "kebabb")]
    [InlineData("IncludeIfNull", "maybe")]
    [InlineData("IgnoreUnannotated", "1")]
    public async Task Each_bad_option_of_the_project_is_found(string option, string value) =>
        Assert.Equal("JMG0302", Assert.Single(await Diagnose("[JsonModel] public partial record A(int X);", Build.WithProperty("JsonModelGen_" + option, value))).Id);
}
