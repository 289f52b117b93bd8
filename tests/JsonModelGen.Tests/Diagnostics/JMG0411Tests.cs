using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Tests.Diagnostics;

public class JMG0411Tests
{
    private const string Models =
        """
        [assembly: JsonModelFor<System.Drawing.Point>]
        [assembly: JsonModelFor<DateTimeKind>(FieldRename = FieldRename.ScreamingSnake)]
        [JsonModel] public partial record User(string Name, int Age, Color? Favourite = null, List<User>? Friends = null);
        [JsonModel(DisallowUnrecognizedKeys = true, CaseInsensitive = true)] public partial record Strict(byte Id) { [JsonKey(Aliases = new[] { "old" })] public required string Now { get; init; } }
        [JsonModel] public partial class Deep { [JsonKey(Path = "a.b")] public required int B { get; set; } [JsonKey(Path = "a.c")] public bool C { get; set; } }
        [JsonModel(AllowDuplicateKeys = false, CaseInsensitive = true)] public partial class Once { [JsonKey(Aliases = ["old"])] public int Now { get; set; } [JsonKey(Path = "a.b")] public int? B { get; set; } public int Computed => 1; [JsonExtra] public Dictionary<string, int>? Rest { get; set; } }
        [JsonModel(MaxDepth = 2)] public partial class Flat { public int[] Numbers { get; set; } = []; }
        [JsonModel] public partial record Page<T>(T[] Items);
        [JsonModel] public partial class Loose
        {
            [JsonKey(DefaultValue = 3)] public int A { get; set; }
            [JsonKey(IncludeFromJson = false)] public int W { get; set; }
            [JsonKey(FromJson = nameof(Parse))] public int M { get; set; }
            [JsonKey(ReadValue = nameof(Find))] public required int R { get; set; }
            [JsonKey(NumberHandling = System.Text.Json.Serialization.JsonNumberHandling.AllowReadingFromString)] public int N { get; set; }
            [JsonKey(OnInvalidElement = nameof(Skip))] public List<int> L { get; set; } = [];
            [JsonKey(Path = "p.q.r", IncludeFromJson = false)] public int P { get; set; }
            private static int Parse(string text) => text.Length;
            private static System.Text.Json.JsonElement? Find(System.Text.Json.JsonElement json, string key) => null;
            private static void Skip(JsonModelException error) { }
        }
        public enum Color { Red, [JsonValue("sea", Aliases = ["aqua"])] Blue }
        [JsonModel] public partial class Times
        {
            public DateTime At { get; set; }
            [JsonKey(Format = "dd.MM.yyyy")] public DateOnly? Day { get; set; }
            [JsonKey(Format = "unix-seconds")] public DateTime Since { get; set; }
            [JsonKey(Format = "iso8601")] public TimeSpan For { get; set; }
        }
        [JsonModel, JsonDerivedType(typeof(Car), "car"), JsonDerivedType(typeof(Truck), 2)] public partial class Vehicle { public required int Wheels { get; set; } }
        [JsonModel] public partial class Car : Vehicle;
        [JsonModel(CaseInsensitive = true, DisallowUnrecognizedKeys = true)] public partial class Truck : Vehicle { public List<Boat>? Load { get; set; } }
        [JsonModel, JsonPolymorphic(TypeDiscriminatorPropertyName = "kind"), JsonDerivedType(typeof(Sail), "sail")] public abstract partial class Boat;
        [JsonModel] public partial class Sail : Boat { public int Masts { get; set; } }
        [JsonModel(CaseInsensitive = true), JsonModelUnion] public abstract partial class Shape;
        [JsonModel, JsonModelCase] public partial class Round : Shape { public double Radius { get; set; } }
        [JsonEnum(CaseInsensitive = true)] public enum Any { One }
        [JsonEnum(UnknownValue = Other)] public enum Open { Other, One }
        """;

    /// <summary>The type, the JSON, and the message at the marked position.</summary>
    [Theory]
    [InlineData("User", """{"name":"A","age":[|"x"|]}""", "at $.age, an integer from -2147483648 to 2147483647 is expected, not \"x\"")]
    [InlineData("User", """{"name":"A","age":[|1.5|]}""", "at $.age, an integer from -2147483648 to 2147483647 is expected, not 1.5")]
    [InlineData("User", """{"name":"A","age":[|2147483648|]}""", "at $.age, an integer from -2147483648 to 2147483647 is expected, not 2147483648")]
    [InlineData("User", """{"name":"A","age":[|1e999999999999999999999|]}""", "at $.age, an integer from -2147483648 to 2147483647 is expected, not 1e999999999999999999999")]
    [InlineData("User", """[|{|]"age":1}""", "at $, the key \"name\" is missing")]
    [InlineData("User", """{"name":[|null|],"age":1}""", "at $.name, a string is expected, not null")]
    [InlineData("User", """{"name":"A","age":1,"favourite":[|"green"|]}""", "at $.favourite, \"red\", \"sea\", \"aqua\" or null is expected, not \"green\"")]
    [InlineData("User", """{"name":"A","age":1,"friends":[{"name":"B","age":2},[|7|]]}""", "at $.friends[1], an object is expected, not 7")]
    [InlineData("User", """{"name":"A","age":1,"friends":[{"name":"B","age":2,"friends":[|false|]}]}""", "at $.friends[0].friends, an array or null is expected, not false")]
    [InlineData("User", "[|[|][]]", "at $, an object is expected, not an array")]
    [InlineData("User[]", "[|{|]}", "at $, an array is expected, not an object")]
    [InlineData("User", "[|null|]", "at $, an object is expected, not null")]
    [InlineData("Strict", """{"ID":1,"Old":"x",[|"new"|]:1}""", "at $, the key \"new\" is unknown")]
    [InlineData("Strict", """[|{|]"id":1}""", "at $, the key \"now\" is missing")]
    [InlineData("Once", """{"now":1,[|"now"|]:1}""", "at $, the key \"now\" is there already")]
    [InlineData("Once", """{"now":1,[|"OLD"|]:1}""", "at $, the key \"OLD\" is there already")]
    [InlineData("Once", """{"a":{},[|"A"|]:{}}""", "at $, the key \"A\" is there already")]
    [InlineData("Once", """{"a":{"b":1,[|"b"|]:2}}""", "at $.a, the key \"b\" is there already")]
    [InlineData("Once", """{"x":1,"X":2,[|"x"|]:3}""", "at $, the key \"x\" is there already")]
    [InlineData("List<Flat>", """[{"numbers":[1]},[|{|]"x":[[]]}]""", "at $[1], objects and arrays may be 2 within each other, and here are more")]
    [InlineData("Deep", """[|{|]"a":{"c":true}}""", "at $, the key \"a.b\" is missing")]
    [InlineData("Deep", """{"a":{"b":1,"c":[|0|]}}""", "at $.a.c, a boolean is expected, not 0")]
    [InlineData("Page<int?>", """{"items":[1,null,[|"2"|]]}""", "at $.items[2], an integer from -2147483648 to 2147483647 or null is expected, not \"2\"")]
    [InlineData("Page<Page<char>>", """{"items":[{"items":["a",[|"ab"|]]}]}""", "at $.items[0].items[1], one character is expected, not \"ab\"")]
    [InlineData("Dictionary<Color, int>", """{"red":1,[|"green"|]:2}""", "at $, \"red\", \"sea\" or \"aqua\" is expected, not \"green\"")]
    [InlineData("(int, string)", """[|[|]1]""", "at $, an array with 2 elements is expected, not one with 1")]
    [InlineData("(int, string)", """[1,[|2|]]""", "at $[1], a string is expected, not 2")]
    [InlineData("Loose", """{"m":[|1|]}""", "at $.m, a string is expected, not 1")]
    [InlineData("Loose", """{"n":[|true|]}""", "at $.n, an integer from -2147483648 to 2147483647 or a string is expected, not true")]
    [InlineData("Loose", """{"l":[|{|]}}""", "at $.l, an array is expected, not an object")]
    [InlineData("List<System.Drawing.Point>", """[{"x":1,"y":2},{"x":[|"1"|]}]""", "at $[1].x, an integer from -2147483648 to 2147483647 is expected, not \"1\"")]
    [InlineData("DateTimeKind", "[|\"utc\"|]", "at $, \"UNSPECIFIED\", \"UTC\" or \"LOCAL\" is expected, not \"utc\"")]
    [InlineData("int", "[|\"1\"|]", "at $, an integer from -2147483648 to 2147483647 is expected, not \"1\"")]
    [InlineData("Times", """{"at":[|"yesterday"|]}""", "at $.at, a date and time such as \"2026-01-02T03:04:05Z\" is expected, not \"yesterday\"")]
    [InlineData("Times", """{"day":[|"31.02.2026"|]}""", "at $.day, a DateOnly of the form \"dd.MM.yyyy\" or null is expected, not \"31.02.2026\"")]
    [InlineData("Times", """{"since":[|253402300800|]}""", "at $.since, an integer from -62135596800 to 253402300799 is expected, not 253402300800")]
    [InlineData("Times", """{"for":[|"1h"|]}""", "at $.for, a duration of ISO 8601 such as \"PT1H30M\" is expected, not \"1h\"")]
    [InlineData("Guid", "[|\"1\"|]", "at $, a GUID such as \"01234567-89ab-cdef-0123-456789abcdef\" is expected, not \"1\"")]
    [InlineData("Dictionary<Guid, int>", """{[|"1"|]:2}""", "at $, a GUID such as \"01234567-89ab-cdef-0123-456789abcdef\" is expected, not \"1\"")]
    [InlineData("Dictionary<string, bool>", """{"a.b":[|1|]}""", "at $['a.b'], a boolean is expected, not 1")]
    [InlineData("Dictionary<byte, int>", """{"1":2,[|"256"|]:2}""", "at $, an integer from 0 to 255 is expected, not \"256\"")]
    [InlineData("byte[]", "[|\"AQ=I\"|]", "at $, a base64 string is expected, not \"AQ=I\"")]
    [InlineData("float?[]", "[1.5,null,[|1e39|]]", "at $[2], a number that a float can hold is expected, not 1e39")]
    [InlineData("decimal", "[|1e29|]", "at $, a number that a decimal can hold is expected, not 1e29")]
    [InlineData("char", "[|\"ab\"|]", "at $, one character is expected, not \"ab\"")]
    [InlineData("System.Net.IPAddress", "[|\"192.0.2\"|]", "at $, an IP address such as \"192.0.2.1\" or \"2001:db8::1\" is expected, not \"192.0.2\"")]
    [InlineData("Version", "[|\"1\"|]", "at $, a version such as \"1.2.3\" is expected, not \"1\"")]
    [InlineData("Loose", """{"n":[|"x"|]}""", "at $.n, an integer from -2147483648 to 2147483647 is expected, not \"x\"")]
    [InlineData("System.IO.FileAccess", "[|\"read, wrote\"|]", "at $, \"read\", \"write\" or \"readWrite\" is expected, not \"read, wrote\"")]
    [InlineData("Version", "[|\"1.2 0123456789012345678901234567890123456789012345678901234567890123456789\"|]", "at $, a version such as \"1.2.3\" is expected, not \"1.2 01234567890123456789012345678901234567890123456789012345...\"")]
    [InlineData("Vehicle", """{"$type":[|"bus"|],"wheels":1}""", "at $.$type, one of \"car\", 2 is expected under \"$type\", not \"bus\"")]
    [InlineData("Vehicle", """{"$type":[|"2"|],"wheels":1}""", "at $.$type, one of \"car\", 2 is expected under \"$type\", not \"2\"")]
    [InlineData("Vehicle", """{"$type":[|null|],"wheels":1}""", "at $.$type, one of \"car\", 2 is expected under \"$type\", not null")]
    [InlineData("Vehicle", """[|{|]}""", "at $, the key \"wheels\" is missing")]
    [InlineData("Vehicle", """[|{|]"$type":"car"}""", "at $, the key \"wheels\" is missing")]
    [InlineData("List<Vehicle>", """[{"WHEELS":4,"$type":2,"load":[{"kind":"sail","masts":[|"two"|]}]}]""", "at $[0].load[0].masts, an integer from -2147483648 to 2147483647 is expected, not \"two\"")]
    [InlineData("Vehicle", """{"$type":2,"wheels":4,[|"weight"|]:1}""", "at $, the key \"weight\" is unknown")]
    [InlineData("Boat", """[|{|]"masts":1}""", "at $, one of \"sail\" is expected under \"kind\"")]
    [InlineData("Boat", "[|2|]", "at $, an object is expected, not 2")]
    [InlineData("Shape", """{"Type":[|"square"|]}""", "at $.type, one of \"round\" is expected under \"type\", not \"square\"")]
    [InlineData("Shape", """{"radius":[|true|],"TYPE":"round"}""", "at $.radius, a number is expected, not true")]
    [InlineData("bool", " [|\"\\u0061\\\"\\t\"|] ", "at $, a boolean is expected, not \"a\\\"\\u0009\"")]
    public async Task Flags_the_position_in_the_file(string type, string marked, string message)
    {
        int start = marked.IndexOf("[|", StringComparison.Ordinal);
        int end = marked.IndexOf("|]", StringComparison.Ordinal) - 2;
        Diagnostic diagnostic = Assert.Single(await DiagnoseLiteral(type, marked.Remove(end + 2, 2).Remove(start, 2)));

        Assert.Equal("JMG0411", diagnostic.Id);
        Assert.EndsWith(": " + message, diagnostic.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Equal((start, end), (diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.End));
    }

    [Fact]
    public async Task Names_the_file_the_type_and_the_property()
    {
        Diagnostic diagnostic = Assert.Single(await DiagnoseLiteral("List<User>", "[\n  {\"name\": 1, \"age\": 1}]"));

        Assert.Equal("'a.json' cannot be read as List<User>, the type of 'X': at $[0].name, a string is expected, not 1", diagnostic.GetMessage(CultureInfo.InvariantCulture));
        FileLinePositionSpan place = diagnostic.Location.GetLineSpan();
        Assert.Equal(("data/a.json", 1, 11), (place.Path, place.StartLinePosition.Line, place.StartLinePosition.Character));
    }

    /// <summary>JSON that the reader accepts is not an error, even if it is never written.</summary>
    [Theory]
    [InlineData("User", """{"name":"A","age":3.0,"more":[{}]}""")]
    [InlineData("User", """{"age":30e-1,"\u006eame":"A","favourite":"aqua","friends":null}""")]
    [InlineData("Strict", """{"ID":255,"OLD":"x"}""")]
    [InlineData("Once", """{"computed":1,"NOW":1,"computed":2,"a":{"b":1,"x":1,"x":2},"rest":1,"Rest":2}""")]
    [InlineData("Flat", """{"numbers":[1],"x":[]}""")]
    [InlineData("Deep", """{"a":{"c":true},"a":null,"a":{"b":1}}""")]
    [InlineData("Loose", """{"a":null,"w":"?","m":"text","r":[],"n":"12","l":[1,"x",null]}""")]
    [InlineData("Loose", """{"r":1,"p":{"q":1.5}}""")]
    [InlineData("Loose", """{"r":1,"p":[]}""")]
    [InlineData("Any", "\"ONE\"")]
    [InlineData("Open[]", "[\"two\",7,\"one\"]")]
    [InlineData("Dictionary<Open, int>", """{"two":1}""")]
    [InlineData("Dictionary<int, Any>", """{"1":"oNE"}""")]
    [InlineData("System.Numerics.BigInteger[]", """["12",13,1e3]""")]
    [InlineData("System.Text.Json.JsonElement", """{"a":[null]}""")]
    [InlineData("Dictionary<string, object?>", """{"a":[null]}""")]
    [InlineData("DayOfWeek?[]", """[null,"monday"]""")]
    [InlineData("Times", """{"at":"2026-01-02T03:04Z","day":null,"since":0.0,"for":"-P1DT.5S"}""")]
    [InlineData("Uri[]", """["https://example.com","a b"]""")]
    [InlineData("Dictionary<DateOnly, Dictionary<int, float?>>", """{"2026-01-02":{"+01":null,"-5":1e38}}""")]
    [InlineData("System.Globalization.CultureInfo", "\"no such culture\"")]
    [InlineData("System.IO.FileAccess[]", """["read, write",3]""")]
    [InlineData("Vehicle[]", """[{"$type":"car","wheels":3},{"wheels":4,"$type":2,"load":[{"masts":1,"kind":"sail"}]},{"wheels":9,"$TYPE":"bus"}]""")]
    [InlineData("Car", """{"wheels":3,"$type":"bus"}""")]
    [InlineData("Shape", """{"radius":1,"Type":"round"}""")]
    public async Task Accepts_JSON_that_is_read(string type, string json) => Assert.Empty(await DiagnoseLiteral(type, json));

    [Fact]
    public async Task A_file_with_many_errors_is_not_quoted_in_full() =>
        Assert.Equal(20, (await DiagnoseLiteral("int[]", "[" + string.Join(",", Enumerable.Repeat("true", 1000)) + "]")).Length);

    private static Task<ImmutableArray<Diagnostic>> DiagnoseLiteral(string type, string json) =>
        Diagnose(Models + $"public static partial class D {{ [JsonLiteral(\"a.json\")] public static partial {type} X {{ get; }} }}", Build.WithFile("data/a.json", json));
}
