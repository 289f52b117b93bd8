using System.Text.Json;
using System.Text.Json.Serialization;

namespace JsonModelGen.IntegrationTests.Options;

/// <summary>System.Text.Json's <see cref="JsonConverterFactory"/>, on members and types, does what it does in the serializer.</summary>
public sealed partial class ConverterFactoryTests
{
    private const string Json =
        """{"color":"darkBlue","maybe":["a"],"many":[[1],[]],"inner":{"x":[2.5]},"colors":{"lightRed":1},"nothing":null,"size":"#3","sizeOrNull":null}""";

    private static readonly JsonSerializerOptions s_options = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase };

    [Fact]
    public void Converts_what_the_serializer_converts()
    {
        Item ours = Item.FromJson(Json);
        Assert.Equal(Json, ours.ToJson());
        Assert.Equal(Json, JsonSerializer.Serialize(ours, s_options));
        Assert.Equal(Json, JsonSerializer.Serialize(JsonSerializer.Deserialize<Item>(Json, s_options), s_options));
    }

    [Theory]
    [InlineData("""{"color":"purple"}""", "$.color")]
    [InlineData("""{"many":[[1],[true]]}""", "$.many[1]")]
    public void An_error_has_its_position(string json, string path) => Assert.Equal(path, Assert.Throws<JsonModelException>(() => Item.FromJson(json)).Path);

    [Fact]
    public void A_factory_that_does_not_convert_the_type_says_so()
    {
        Exception? inner = Assert.Throws<JsonModelException>(() => Wrong.FromJson("""{"x":1}""")).InnerException;
        Assert.Equal("MaybeFactory does not convert System.Int32.", (inner as TypeInitializationException)?.InnerException?.Message);
    }

    public enum Color { DarkBlue, LightRed }

    [JsonConverter(typeof(SizeNames))]
    public enum Size { S, M, L, XL }

    [JsonModel]
    public sealed partial class Item
    {
        [JsonConverter(typeof(CamelCaseNames))] public Color Color { get; set; }
        public Maybe<string> Maybe { get; set; } = new();
        public List<Maybe<int>> Many { get; set; } = [];
        public Inner? Inner { get; set; }
        public Dictionary<Marked, int> Colors { get; set; } = [];
        public Maybe<Color>? Nothing { get; set; }
        public Size Size { get; set; }
        public Size? SizeOrNull { get; set; }
    }

    [JsonModel]
    public sealed partial record Inner(Maybe<double> X);

    [JsonModel]
    public sealed partial record Wrong([property: JsonConverter(typeof(MaybeFactory))] int X);

    [JsonConverter(typeof(CamelCaseNames))]
    public enum Marked { DarkBlue, LightRed }

    /// <summary>The usual way to give an enum a naming policy by an attribute.</summary>
    public sealed class CamelCaseNames() : JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false);

    [JsonConverter(typeof(MaybeFactory))]
    public sealed class Maybe<T>
    {
        public List<T> Values { get; init; } = [];
    }

    public sealed class MaybeFactory : JsonConverterFactory
    {
        public override bool CanConvert(Type typeToConvert) => typeToConvert.IsGenericType && typeToConvert.GetGenericTypeDefinition() == typeof(Maybe<>);

        public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
            (JsonConverter)Activator.CreateInstance(typeof(MaybeConverter<>).MakeGenericType(typeToConvert.GetGenericArguments()))!;
    }

    public sealed class MaybeConverter<T> : JsonConverter<Maybe<T>>
    {
        public override Maybe<T> Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            new() { Values = JsonSerializer.Deserialize<List<T>>(ref reader, options)! };

        public override void Write(Utf8JsonWriter writer, Maybe<T> value, JsonSerializerOptions options) => JsonSerializer.Serialize(writer, value.Values, options);
    }

    public sealed class SizeNames : JsonConverterFactory
    {
        public override bool CanConvert(Type typeToConvert) => typeToConvert == typeof(Size);

        public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) => new Numbered();

        private sealed class Numbered : JsonConverter<Size>
        {
            public override Size Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => (Size)int.Parse(reader.GetString()!.AsSpan(1), null);

            public override void Write(Utf8JsonWriter writer, Size value, JsonSerializerOptions options) => writer.WriteStringValue("#" + (int)value);
        }
    }
}
