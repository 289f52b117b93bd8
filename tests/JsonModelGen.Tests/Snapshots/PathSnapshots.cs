namespace JsonModelGen.Tests.Snapshots;

public class PathSnapshots
{
    private static readonly Sources s_model =
        """
        namespace Demo.Paths;

        [JsonModel(DisallowUnrecognizedKeys = true, CreateJsonKeys = true, CreateJsonSchema = true)]
        public partial class Photo
        {
            public required int Id { get; init; }

            [JsonKey(Path = "meta.size.width")] public int Width { get; set; }

            public string? Title { get; set; }

            [JsonKey(Path = "meta.size.height")] public int Height { get; set; }

            [JsonKey(Path = "meta.camera", Aliases = ["camera"], IncludeIfNull = false)] public string? Camera { get; set; }

            [JsonKey(Path = "meta.area")] public int Area => Width * Height;
        }
        """;

    [Fact]
    public Task Members_in_nested_objects() => Verify(Drive(s_model));
}
