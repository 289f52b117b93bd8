namespace JsonModelGen.Tests.Snapshots;

public class FlattenSnapshots
{
    private static readonly Sources s_models =
        """
        namespace Demo.Flat;

        [JsonModel(DisallowUnrecognizedKeys = true, CreateJsonKeys = true, CreateFieldMap = true, CreatePerFieldToJson = true, CreateJsonSchema = true)]
        public partial class Customer
        {
            public required int Id { get; init; }

            [JsonKey(Flatten = true)] public required Address Home { get; init; }

            [JsonKey(Flatten = true)] public Contact? Contact { get; set; }

            [JsonKey(Flatten = true)] public Position Position { get; set; }

            public string? Note { get; set; }
        }

        [JsonModel(FieldRename = FieldRename.Snake)]
        public partial record Address(string Street, string City)
        {
            public string? ZipCode { get; init; } = "?";
        }

        [JsonModel]
        public partial class Contact
        {
            /// <summary>Where mail goes.</summary>
            public required string Email { get; set; }

            public Channel Preferred { get; private set; } = Channel.Mail;

            [JsonKey(IncludeIfNull = false)] public string? Phone { get; set; }

            partial void OnFromJson() => Phone = Phone?.Trim();
        }

        public enum Channel { Mail, Phone }

        [JsonModel]
        public partial struct Position
        {
            [JsonKey("lat")] public double Latitude { get; set; }

            [JsonKey("lon")] public double Longitude { get; set; }
        }
        """;

    [Fact]
    public Task Members_of_other_models_in_the_object() => Verify(Drive(s_models));
}
