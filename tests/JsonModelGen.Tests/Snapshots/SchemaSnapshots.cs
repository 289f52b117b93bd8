namespace JsonModelGen.Tests.Snapshots;

public class SchemaSnapshots
{
    private static readonly Sources s_order =
        """"
        namespace Demo.Schemas;

        /// <summary>
        /// What a <see cref="Customer"/> has ordered, in
        /// <c>one</c> go.
        /// </summary>
        /// <param name="Id">Its &quot;number&quot;.</param>
        /// <param name="Customer">Who ordered.</param>
        /// <param name="Lines">What.</param>
        /// <param name="State">How far it is.</param>
        /// <param name="Note">What else to know.</param>
        [JsonModel(FieldRename = FieldRename.Snake, CreateJsonSchema = true, DisallowUnrecognizedKeys = true)]
        public partial record Order(Guid Id, Customer Customer, List<Line> Lines, OrderState State = OrderState.InProgress, string? Note = "none")
        {
            /// <summary>Never written.</summary>
            [JsonKey(IncludeToJson = false)]
            public string? Coupon { get; set; }

            public int LineCount => Lines.Count;

            /// <summary>Orders <para>to be sent</para> together, by the day.</summary>
            public Dictionary<DateOnly, Order?>? Related { get; init; }

            public required OrderFlags Flags { get; init; }

            [JsonSchema("""{ "type": "string", "pattern": "^#[0-9a-f]{6}$" }""")]
            public string Color { get; init; } = "#000000";
        }

        /// <summary>Who orders.</summary>
        [JsonModel]
        public partial class Customer
        {
            public required string Name { get; set; }
            public decimal? Limit { get; set; }
            public IReadOnlySet<Uri> Sites { get; } = new HashSet<Uri>();
            public object? Anything { get; set; }
        }

        [JsonModel] public partial record struct Line(string Article, ulong Count, double? Price = 1.5, short Discount = -1);

        public enum OrderState { InProgress, [JsonValue(7)] Done }

        [Flags] public enum OrderFlags { None, Gift = 1, Express = 2 }
        """";

    private static readonly Sources s_derived =
        """
        namespace Demo.DerivedSchemas;

        [JsonModel(CreateJsonSchema = true)]
        public partial class Animal
        {
            /// <summary>What it is called.</summary>
            public string? Name { get; set; }
        }

        [JsonModel(CreateJsonSchema = true, IncludeIfNull = false)]
        public partial class Cat : Animal
        {
            public required int? Lives { get; set; }

            public Animal? Prey { get; set; }
        }
        """;

    [Fact]
    public Task Schema_with_everything() => Verify(Drive(s_order));

    [Fact]
    public Task Schema_of_a_derived_model() => Verify(Drive(s_derived));
}
