using System.Text.Json.Serialization;

namespace JsonModelGen.IntegrationTests.Options;

/// <summary><c>IgnoreUnannotated</c>: only members with an attribute take part.</summary>
public sealed partial class IgnoreUnannotatedTests
{
    [Fact]
    public void Only_annotated_members_take_part() => Parity.RoundTrip<OptIn>(
        """{"a":1,"b":2,"c":3,"d":4,"e":5}""", """{"a":1,"bee":0,"c":3}""");

    [Fact]
    public void An_ignored_parameter_keeps_its_default() => Assert.Equal(9, OptIn.FromJson("""{"a":1,"d":4}""").D);

    [Fact]
    public void A_type_that_is_not_supported_does_not_matter() => Assert.Equal("""{"x":1}""", new Unsupported { X = 1 }.ToJson());

    [JsonModel(IgnoreUnannotated = true)]
    public sealed partial record OptIn([JsonKey] int A, [property: JsonPropertyName("bee")] int B = 0, int D = 9)
    {
        [JsonKey] internal int C { get; set; }

        public int E { get; set; }
    }

    [JsonModel(IgnoreUnannotated = true)]
    public sealed partial class Unsupported
    {
        [JsonKey] public int X { get; set; }

        public Action? Changed { get; set; }
    }
}
