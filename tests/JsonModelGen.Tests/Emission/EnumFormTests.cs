namespace JsonModelGen.Tests.Emission;

/// <summary>Enums as values and as keys: their JSON is read back, and nothing else is.</summary>
public class EnumFormTests
{
    private const string Model =
        """
        public enum Name { Active, OnHold }

        public enum Code
        {
            [JsonValue(200)] Ok,
            [JsonValue(-1)] Failed,
            Unset,
        }

        [JsonEnum(AsNumber = true)]
        public enum Number : byte { Low, High = 10 }

        [Flags]
        public enum Access { None, Read = 1, Write = 2, All = 3, Delete = 4 }

        [JsonEnum(UnknownValue = Other)]
        public enum Lenient
        {
            [JsonValue("known", Aliases = ["seen"])] Known,
            Other,
        }

        [JsonModel]
        public partial record A(Name? Name = null, Code? Code = null, Number? Number = null, Access? Access = null, Lenient? Lenient = null, Dictionary<Access, int>? Keys = null, Dictionary<Code, int>? Codes = null, Dictionary<Number, int>? Numbers = null, Dictionary<Lenient, int>? Lenients = null);
        """;

    private static readonly Sources s_model = Model.Replace("UnknownValue = Other", "UnknownValue = Lenient.Other", StringComparison.Ordinal);

    [Theory]
    [InlineData("""{"name":"onHold"}""")]
    [InlineData("""{"code":200}""")]
    [InlineData("""{"code":"unset"}""")]
    [InlineData("""{"number":10}""")]
    [InlineData("""{"number":99}""")]
    [InlineData("""{"access":"none"}""")]
    [InlineData("""{"access":"all"}""")]
    [InlineData("""{"access":"read, delete"}""")]
    [InlineData("""{"access":"all, delete"}""")]
    [InlineData("""{"access":16}""")]
    [InlineData("""{"keys":{"read":1,"all, delete":2}}""")]
    [InlineData("""{"keys":{"16":1}}""")]
    [InlineData("""{"codes":{"200":1,"-1":2,"unset":3}}""")]
    [InlineData("""{"numbers":{"10":1,"99":2}}""")]
    [InlineData("""{"lenient":"known"}""")]
    public void What_is_written_is_read_back(string json) => Assert.Equal(json, RoundTrip(json));

    [Theory]
    [InlineData("""{"lenient":"seen"}""", """{"lenient":"known"}""")]
    [InlineData("""{"lenient":"new"}""", """{"lenient":"other"}""")]
    [InlineData("""{"lenients":{"new":1}}""", """{"lenients":{"other":1}}""")]
    [InlineData("""{"access":" read ,write"}""", """{"access":"all"}""")]
    [InlineData("""{"access":3}""", """{"access":"all"}""")]
    public void Other_forms_are_read(string json, string expected) => Assert.Equal(expected, RoundTrip(json));

    [Theory]
    [InlineData("""{"name":"OnHold"}""")]
    [InlineData("""{"name":"gone"}""")]
    [InlineData("""{"name":1}""")]
    [InlineData("""{"name":""}""")]
    [InlineData("""{"name":"active, onHold"}""")]
    [InlineData("""{"code":404}""")]
    [InlineData("""{"code":"200"}""")]
    [InlineData("""{"code":"ok"}""")]
    [InlineData("""{"number":"10"}""")]
    [InlineData("""{"number":256}""")]
    [InlineData("""{"access":"read, gone"}""")]
    [InlineData("""{"access":"read,"}""")]
    [InlineData("""{"access":"16"}""")]
    [InlineData("""{"keys":{"gone":1}}""")]
    public void Everything_else_is_refused(string json) => Assert.Equal("refused", RoundTrip(json));

    private static object? RoundTrip(string json) => Run(
        new Sources([.. s_model.Files, new SourceFile("Defaults.cs", "[assembly: JsonModelDefaults(IncludeIfNull = false)]")]),
        $"A.TryFromJson(\"\"\"{json}\"\"\", out A? value, out _) ? value.ToJson() : \"refused\"");
}
