using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;

namespace JsonModelGen.Tests.Literals;

/// <summary>Literals whose type is a model of another project: checked as far as the declaration allows, and never more strictly than by the reader.</summary>
public class CompiledModelTests
{
    private const string Library =
        """
        [JsonModel] public partial record User(string Name, int Age, Color? Favourite = null, List<User>? Friends = null, [JsonKey("mail")] string? EMail = null);
        public enum Color { Red, [JsonValue("sea", Aliases = ["aqua"])] DarkBlue }
        [JsonModel] public partial record struct Point(double X, double Y);
        [JsonModel] public partial record Page<T>(T[] Items, T? First = default) { public Page(T[] items, int count) : this(items) { } }
        [JsonModel] public partial record Empty { public Empty() { } }
        [JsonModel(DisallowUnrecognizedKeys = true, CaseInsensitive = true)]
        public partial class Settings
        {
            [JsonKey("hidden", Required = true)] private bool Hidden { get; set; }
            public required string Title { get; init; }
            [JsonKey(Aliases = ["old"])] public int Size { get; set; }
            public int Count { get; private set; }
            public List<int> Filled { get; } = [];
            [JsonKey(FromJson = nameof(Parse))] public int Own { get; set; }
            [JsonKey(IncludeFromJson = false)] public int Written { get; set; }
            [JsonKey(Path = "a.b")] public bool Deep { get; set; }
            [JsonKey(NumberHandling = JsonNumberHandling.AllowReadingFromString)] public int Number { get; set; }
            [JsonKey(UnknownEnumValue = Color.Red)] public Color Color { get; set; }
            [JsonKey(Format = "unix-seconds")] public DateTime Since { get; set; }
            [JsonKey] public byte Field;
            public (int, string) Pair { get; set; }
            [JsonConvertWith<Hex>] public int Converted { get; set; }
            private static int Parse(string text) => text.Length;
        }
        internal sealed class Hex : IJsonConverter<int>
        {
            public int Read(ref System.Text.Json.Utf8JsonReader reader) => 0;
            public void Write(System.Text.Json.Utf8JsonWriter writer, int value) => writer.WriteNumberValue(value);
        }
        [JsonModel] public partial class Private { private Private(int x) => X = x; public int X { get; } public string Y { get; set; } = ""; }
        [JsonModel(Factory = nameof(Create))] public partial class Made { public int X { get; set; } private static Made Create(int x) => new(); }
        [JsonModel] public partial class Bag { public int X { get; set; } [JsonExtra] public Dictionary<string, int> Rest { get; } = []; }
        namespace Lib { public static partial class Outer { [JsonModel] public partial record Inner(int TheValue); } }
        """;

    [Theory]
    [InlineData("User", """{"name":"A","age":[|"x"|]}""", "at $.age, an integer from -2147483648 to 2147483647 is expected, not \"x\"")]
    [InlineData("User", """[|{|]"age":1}""", "at $, the key \"name\" is missing")]
    [InlineData("User", """{"name":"A","age":1,"friends":[[|{|]"name":"B"}]}""", "at $.friends[0], the key \"age\" is missing")]
    [InlineData("User", """{"name":"A","age":1,"mail":[|2|]}""", "at $.mail, a string or null is expected, not 2")]
    [InlineData("User[]", """[{"name":"A","age":1,"favourite":[|"green"|]}]""", "at $[0].favourite, \"red\", \"sea\", \"aqua\" or null is expected, not \"green\"")]
    [InlineData("Point", """[|{|]"x":1}""", "at $, the key \"y\" is missing")]
    [InlineData("Page<int>", """{"items":[1,[|"2"|]]}""", "at $.items[1], an integer from -2147483648 to 2147483647 is expected, not \"2\"")]
    [InlineData("Page<Page<User>>", """{"items":[{"items":[[|1|]]}]}""", "at $.items[0].items[0], an object is expected, not 1")]
    [InlineData("Settings", """[|{|]"hidden":true}""", "at $, the key \"title\" is missing")]
    [InlineData("Settings", """{"Title":"","a":{"b":[|1|]}}""", "at $.a.b, a boolean is expected, not 1")]
    [InlineData("Settings", """{"title":"","number":[|true|]}""", "at $.number, an integer from -2147483648 to 2147483647 or a string is expected, not true")]
    [InlineData("Settings", """{"title":"","field":[|256|]}""", "at $.field, an integer from 0 to 255 is expected, not 256")]
    [InlineData("Settings", """{"title":"","filled":[[|""|]]}""", "at $.filled[0], an integer from -2147483648 to 2147483647 is expected, not \"\"")]
    [InlineData("Settings", """{"title":"","old":[|""|]}""", "at $.old, an integer from -2147483648 to 2147483647 is expected, not \"\"")]
    [InlineData("Settings", """{"title":"","since":[|""|]}""", null)]
    [InlineData("Lib.Outer.Inner", """{"theValue":[|null|]}""", "at $.theValue, an integer from -2147483648 to 2147483647 is expected, not null")]
    public async Task Flags_errors_that_the_declaration_shows(string type, string marked, string? message)
    {
        Markup markup = Markup.Parse(marked);
        Diagnostic diagnostic = Assert.Single(await DiagnoseLiteral(type, markup.Source));

        Assert.Equal("JMG0411", diagnostic.Id);
        if (message is not null)
            Assert.EndsWith(": " + message, diagnostic.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        Assert.Equal(markup.Spans, [diagnostic.Location.SourceSpan]);
    }

    /// <summary>Each of these is also read when it is used.</summary>
    [Theory]
    [InlineData("User", """{"name":"A","age":3.0,"more":[{}],"eMail":1}""")]
    [InlineData("User", """{"name":"A","age":1,"favourite":"aqua","friends":null}""")]
    [InlineData("Point", """{"y":1,"x":2e3}""")]
    [InlineData("Page<string?>", """{"items":[null,"a"],"first":null}""")]
    [InlineData("Empty", """{"x":[]}""")]
    [InlineData("Settings", """{"TITLE":"","hidden":true,"count":1,"own":"text","written":[],"a":null,"number":"12","color":"none","since":0,"pair":[1,"a"],"converted":true}""")]
    [InlineData("Private", """{"x":1,"y":"a"}""")]
    [InlineData("Made", """{"x":1}""")]
    [InlineData("Bag", """{"x":1,"y":2}""")]
    public async Task Accepts_JSON_that_is_read(string type, string json)
    {
        Assert.Empty(await DiagnoseLiteral(type, json));
        Assert.NotNull(Run(Literal(type), "D.X", WithFile(json)));
    }

    /// <summary>The build options of the other project apply, not those of this one.</summary>
    [Theory]
    [InlineData("", "", """{"a_name":"on_hold"}""")]
    [InlineData("[assembly: JsonModelDefaults(FieldRename = FieldRename.Kebab)]", "", """{"a-name":"on-hold"}""")]
    [InlineData("", "[assembly: JsonModelDefaults(FieldRename = FieldRename.Kebab, DisallowUnrecognizedKeys = true, NumberHandling = JsonNumberHandling.AllowReadingFromString)]", """{"a_name":"on_hold","unknown":1}""")]
    public async Task The_options_of_the_other_project_apply_to_its_models(string library, string own, string json)
    {
        Build build = WithFile(json) with
        {
            Library = library + " public enum Status { OnHold } [JsonModel] public partial record A(Status AName, int? Number = null);",
            Properties = Build.WithProperty("JsonModelGen_FieldRename", "Pascal").Properties,
            LibraryProperties = Build.WithProperty("JsonModelGen_FieldRename", "Snake").Properties,
        };

        Assert.Empty(await Diagnose(own + Literal("A"), build));
        Assert.NotNull(Run(own + Literal("A"), "D.X", build));
        Build wrong = build with { AdditionalFiles = WithFile(json.Replace("on", "off", StringComparison.Ordinal)).AdditionalFiles };
        Assert.Equal("JMG0411", Assert.Single(await Diagnose(own + Literal("A"), wrong)).Id);
    }

    /// <summary>Not all converters and foreign types of another assembly are visible, so any object is accepted if it has any.</summary>
    [Theory]
    [InlineData("[assembly: JsonConvertWith<C>]", "")]
    [InlineData("[assembly: JsonModelFor<System.Drawing.Point>]", "")]
    [InlineData("", "[assembly: JsonModelFor(typeof(System.Drawing.Point))]")]
    public async Task Any_object_is_accepted_if_the_assembly_has_converters_or_foreign_types(string library, string own)
    {
        Build build = WithFile("{\"x\":\"1\"}") with
        {
            Library = library + """
                [JsonModel] public partial record A(int X);
                public sealed class C : IJsonConverter<int>
                {
                    public int Read(ref System.Text.Json.Utf8JsonReader reader) => int.Parse(reader.GetString()!);
                    public void Write(System.Text.Json.Utf8JsonWriter writer, int value) => writer.WriteNumberValue(value);
                }
                """,
        };
        string literal = Literal("A");

        Assert.Empty(await Diagnose(own + literal, build));
        Assert.Equal("JMG0411", Assert.Single(await Diagnose(own + literal, build with { AdditionalFiles = WithFile("[]").AdditionalFiles })).Id);
    }

    private static Task<ImmutableArray<Diagnostic>> DiagnoseLiteral(string type, string json) => Diagnose(Literal(type), WithFile(json));

    private static string Literal(string type) => $"public static partial class D {{ [JsonLiteral(\"a.json\")] public static partial {type} X {{ get; }} }}";

    private static Build WithFile(string json) => Build.WithFile("a.json", json) with { Library = Library };
}
