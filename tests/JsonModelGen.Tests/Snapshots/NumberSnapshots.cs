namespace JsonModelGen.Tests.Snapshots;

public class NumberSnapshots
{
    private static readonly Sources s_model =
        """
        namespace Demo.NumberForms;

        [JsonModel(NumberHandling = JsonNumberHandling.AllowReadingFromString, CreateJsonSchema = true)]
        public partial record Price(
            int Cents,
            [property: JsonNumberHandling(JsonNumberHandling.WriteAsString | JsonNumberHandling.AllowReadingFromString)] decimal? Amount,
            [property: JsonKey(NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals)] List<double> Rates,
            Dictionary<int, (long, string)> ByYear,
            [property: JsonKey(NumberHandling = JsonNumberHandling.Strict)] int Plain);
        """;

    [Fact]
    public Task Numbers_as_strings() => Verify(Drive(s_model));
}
