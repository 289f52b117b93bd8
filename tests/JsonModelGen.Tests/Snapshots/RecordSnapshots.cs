namespace JsonModelGen.Tests.Snapshots;

public class RecordSnapshots
{
    private static readonly Sources s_positional =
        """
        namespace Demo.Positional;

        [JsonModel]
        public partial record User(int Id, string Name, string? Email, DateTimeOffset Joined, double Score = 1.5, User? Friend = null);
        """;

    private static readonly Sources s_nominal =
        """
        namespace Demo.Nominal;

        [JsonModel]
        public partial record Order
        {
            public required Guid Id { get; init; }

            [JsonKey("customer_name")]
            public required string Customer { get; init; }

            public string? Note { get; init; }

            public int Count { get; init; } = 1;

            public string Currency { get; set; } = "EUR";

            public decimal Total { get; set; }

            [JsonKey(Required = true)]
            public bool IsPaid { get; set; }

            public decimal Average => Total / Count;
        }
        """;

    private static readonly Sources s_recordStruct =
        """
        namespace Demo.RecordStructs;

        [JsonModel]
        public readonly partial record struct Money(decimal Amount, string Currency);
        """;

    [Fact]
    public Task Positional_record() => Verify(Drive(s_positional));

    [Fact]
    public Task Nominal_record_with_required_init_and_defaults() => Verify(Drive(s_nominal));

    [Fact]
    public Task Record_struct() => Verify(Drive(s_recordStruct));
}
