namespace JsonModelGen.Tests.Snapshots;

public class ArtifactSnapshots
{
    private static readonly Sources s_keys =
        """
        namespace Demo.Keys;

        [JsonModel(FieldRename = FieldRename.Kebab, CreateJsonKeys = true)]
        public partial class Person
        {
            public required string FirstName { get; init; }

            [JsonKey("<mother's>\n\"name\"")]
            public string? MothersName { get; set; }

            [JsonKey(IncludeToJson = false)]
            public string? Password { get; set; }

            public int NameLength => FirstName.Length;

            public int @event { get; set; }
        }

        [JsonModel(FieldRename = FieldRename.Snake, CreateJsonKeys = true)]
        public sealed partial class Employee : Person
        {
            public int Number { get; set; }
        }
        """;

    private static readonly Sources s_fieldMap =
        """
        namespace Demo.Map;

        [JsonModel(FieldRename = FieldRename.Snake, CreateFieldMap = true)]
        public partial record Person(string FirstName, [property: JsonKey("age")] int AgeInYears);
        """;

    private static readonly Sources s_perField =
        """
        namespace Demo.Fields;

        public enum Mood { Good, Bad }

        public abstract class Entity
        {
            [JsonKey]
            private int Id { get; set; }

            public int GetId() => Id;
        }

        [JsonModel(CreatePerFieldToJson = true)]
        public partial class Person : Entity
        {
            public string? Name { get; set; }

            public Dictionary<string, List<Person>> Friends { get; } = [];

            public Mood? Mood { get; set; }

            [JsonKey(IncludeToJson = false)]
            public string? Password { get; set; }
        }
        """;

    [Fact]
    public Task Constants_for_the_keys() => Verify(Drive(s_keys));

    [Fact]
    public Task Map_from_members_to_keys() => Verify(Drive(s_fieldMap));

    [Fact]
    public Task Members_one_by_one() => Verify(Drive(s_perField));
}
