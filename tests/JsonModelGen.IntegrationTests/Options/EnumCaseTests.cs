namespace JsonModelGen.IntegrationTests.Options;

/// <summary><c>[JsonEnum(CaseInsensitive = true)]</c>: the names of an enum are read in any case.</summary>
public sealed partial class EnumCaseTests
{
    [Theory]
    [InlineData("\"inProgress\"", "inProgress")]
    [InlineData("\"INPROGRESS\"", "inProgress")]
    [InlineData("\"InProgress\"", "inProgress")]
    [InlineData("\"\\u0049nprogress\"", "inProgress")]
    [InlineData("\"GRÜN\"", "gr\\u00FCn")]
    [InlineData("\"Green\"", "gr\\u00FCn")]
    public void A_name_is_read_in_any_case_and_written_as_declared(string json, string written)
    {
        Parity.RoundTrip<Holder>($$$"""{"state":{{{json}}},"byState":{},"rights":"none"}""", $$$"""{"state":"{{{written}}}","byState":{},"rights":"none"}""");
        Parity.RoundTrip<Holder>($$$"""{"state":"done","byState":{{{{json}}}:1},"rights":"none"}""", $$$"""{"state":"done","byState":{"{{{written}}}":1},"rights":"none"}""");
    }

    [Fact]
    public void Flags_are_read_in_any_case() =>
        Parity.RoundTrip<Holder>("""{"state":"done","byState":{},"rights":"READ, write"}""", """{"state":"done","byState":{},"rights":"read, write"}""");

    [Fact]
    public void An_unknown_name_is_still_an_error()
    {
        Parity.Refused<Holder>(JsonModelErrorKind.UnknownEnumValue, """{"state":"inProgres","byState":{},"rights":"none"}""", "$.state");
        Parity.Refused<Holder>(JsonModelErrorKind.UnknownEnumValue, """{"state":"done","byState":{"don":1},"rights":"none"}""", "$.byState.don");
    }

    [JsonEnum(CaseInsensitive = true)]
    public enum State { Done, InProgress, [JsonValue("grün", Aliases = ["green"])] Green }

    [Flags, JsonEnum(CaseInsensitive = true)]
    public enum Rights { None, Read, Write }

    [JsonModel] public sealed partial record Holder(State State, Dictionary<State, int> ByState, Rights Rights);
}
