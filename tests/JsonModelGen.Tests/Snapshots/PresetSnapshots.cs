namespace JsonModelGen.Tests.Snapshots;

public class PresetSnapshots
{
    private static readonly Sources s_standard =
        """
        [assembly: JsonModelDefaults(Preset = JsonPreset.SystemTextJson)]

        namespace Demo.Standard;

        public abstract class Entity
        {
            public int Id { get; set; }
        }

        public enum Color { Red, Green }

        [JsonModel]
        public partial class Car : Entity
        {
            public string Name { get; set; } = "";
            public Color Color { get; private set; }
            public Dictionary<Color, List<string>> Parts { get; } = [];
            public required Engine Engine { get; init; }
        }

        [JsonModel]
        public partial record Engine(string Code, int Power, decimal Price = 1.5m);
        """;

    [Fact]
    public Task Rules_of_the_serializer() => Verify(Drive(s_standard));

    private static readonly Sources s_web =
        """
        [assembly: JsonModelDefaults(Preset = JsonPreset.Web)]

        namespace Demo.Web;

        [JsonModel]
        public partial record Page<T>(List<T> Items, int Total);

        [JsonModel]
        public partial class Answer
        {
            public Page<int> Numbers { get; set; } = new([], 0);
        }
        """;

    [Fact]
    public Task Rules_of_the_serializer_on_the_web() => Verify(Drive(s_web));
}
