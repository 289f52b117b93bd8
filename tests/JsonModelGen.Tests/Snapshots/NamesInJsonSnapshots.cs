namespace JsonModelGen.Tests.Snapshots;

public class NamesInJsonSnapshots
{
    private static readonly Sources s_aliases =
        """
        namespace Demo.Aliases;

        [JsonModel(DisallowUnrecognizedKeys = true, CreateJsonSchema = true)]
        public partial record User(
            [property: JsonKey(Aliases = ["user_id", "uid"])] int Id,
            [property: JsonKey("name", Aliases = ["fullName"])] string? DisplayName);
        """;

    private static readonly Sources s_anyCase =
        """
        namespace Demo.AnyCase;

        [JsonEnum(CaseInsensitive = true)]
        public enum Color { Red, [JsonValue("grün", Aliases = ["green"])] Green, [JsonValue(7)] Blue }

        [Flags, JsonEnum(CaseInsensitive = true)]
        public enum Rights { None, Read, Write }

        [JsonModel]
        public partial record Shape(Color Color, Dictionary<Color, Rights> Rights);
        """;

    [Fact]
    public Task Aliases() => Verify(Drive(s_aliases));

    [Fact]
    public Task Enums_in_any_case() => Verify(Drive(s_anyCase));
}
