namespace JsonModelGen.Tests.Presets;

/// <summary>Models of an assembly with a preset in one without, and the other way round: each keeps the rules of its own assembly.</summary>
public class PresetAcrossAssembliesTests
{
    private const string Library =
        """
        namespace Lib
        {
            public enum Level { Low, High }

            [JsonModel]
            public partial class Part { public string? UserId { get; set; } public Level Level { get; set; } public string Text { get; set; } = "t"; }

            [JsonModel]
            public partial record Page<T>(T First, List<T> Items, int Count);

            [JsonModel]
            public abstract partial class Base { public int BaseId { get; set; } }

            [JsonValueObject]
            public readonly record struct Key(int Value);
        }
        """;

    private const string Own =
        """
        using Lib;

        public enum Mine { Red, Green }

        [JsonModel]
        public partial class Whole : Base
        {
            public Part PartOne { get; set; } = new();
            public Page<Mine> Mines { get; set; } = new(Mine.Green, [Mine.Red], 1);
            public Page<Part?> Parts { get; set; } = new(null, [], 0);
            public Level Level { get; set; } = Level.High;
            public Mine Mine { get; set; } = Mine.Green;
            public Key Key { get; set; } = new(4);
            public KeyValuePair<string, int> Pair { get; set; } = new("a", 1);
        }
        """;

    private const string Preset = "[assembly: JsonModelDefaults(Preset = JsonPreset.SystemTextJson)]\n";

    private static Build With(string library) => new() { Library = library };

    [Fact]
    public void A_library_with_a_preset()
    {
        string written = (string)GeneratorHarness.Run(Own, "JsonModel.ToJson(new Whole())", With(Preset + Library))!;
        Assert.Equal("""{"baseId":0,"partOne":{"UserId":null,"Level":0,"Text":"t"},"mines":{"First":"green","Items":["red"],"Count":1},"parts":{"First":null,"Items":[],"Count":0},"level":1,"mine":"green","key":4,"pair":{"key":"a","value":1}}""", written);
    }

    [Fact]
    public void A_library_without_a_preset()
    {
        string written = (string)GeneratorHarness.Run(((Sources)Own).With("Preset.cs", Preset), "JsonModel.ToJson(new Whole())", With(Library))!;
        Assert.Equal("""{"PartOne":{"userId":null,"level":"low","text":"t"},"Mines":{"first":1,"items":[0],"count":1},"Parts":{"first":null,"items":[],"count":0},"Level":"high","Mine":1,"Key":4,"Pair":{"Key":"a","Value":1},"BaseId":0}""", written);
    }

    [Theory]
    [InlineData("""{"partOne":{"Text":null,"Level":1},"mines":{"First":"red","Items":null},"parts":{"Items":[null]},"level":0,"mine":"red","key":4,"pair":{"key":"","value":1}}""", true)]
    [InlineData("""{"partOne":null}""", false)]
    [InlineData("""{"mines":{"First":0}}""", false)]
    [InlineData("""{"pair":{"key":""}}""", false)]
    public void Reading_models_of_a_library_with_a_preset(string json, bool isRead)
    {
        string text = Microsoft.CodeAnalysis.CSharp.SymbolDisplay.FormatLiteral(json, quote: true);
        Assert.Equal(isRead, GeneratorHarness.Run(Own, "Whole.TryFromJson(" + text + ", out _, out _)", With(Preset + Library)));
    }

    [Theory]
    [InlineData("""{"PartOne":null,"Mines":{"first":0,"items":[1],"count":1},"Parts":null,"Level":"high","Mine":0,"Pair":{"Key":null}}""", true)]
    [InlineData("""{"PartOne":{"text":null}}""", false)]
    [InlineData("""{"Level":1}""", false)]
    [InlineData("""{"Mines":{"first":"red","items":[],"count":1}}""", false)]
    public void Reading_models_of_a_library_without_a_preset(string json, bool isRead)
    {
        string text = Microsoft.CodeAnalysis.CSharp.SymbolDisplay.FormatLiteral(json, quote: true);
        Assert.Equal(isRead, GeneratorHarness.Run(((Sources)Own).With("Preset.cs", Preset), "Whole.TryFromJson(" + text + ", out _, out _)", With(Library)));
    }
}
