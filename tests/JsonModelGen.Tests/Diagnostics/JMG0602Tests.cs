namespace JsonModelGen.Tests.Diagnostics;

/// <summary>System.Text.Json generates its own code for the model.</summary>
public class JMG0602Tests
{
    private const string Types =
        """

        #pragma warning disable CS0534 // the context is implemented by another generator
        [JsonModel] public partial class User { public string Name { get; set; } = ""; }
        [JsonModel] public partial record Page<T>(List<T> Items);
        [JsonModel, JsonConverter(typeof(JsonModelConverter<Converted>))] public partial class Converted { public User? User { get; set; } }
        public class Holder { public User? User { get; set; } }
        """;

    [Theory]
    [InlineData("User", "User")]
    [InlineData("List<User>", "User")]
    [InlineData("User[]", "User")]
    [InlineData("Dictionary<string, List<User>>", "User")]
    [InlineData("Page<int>", "Page<int>")]
    public Task Warns_about_a_context_with_a_model(string type, string model) => DiagnosticProbe.Flags(
        "JMG0602",
        $"using System.Text.Json.Serialization; [[|JsonSerializable(typeof({type}))|]] [JsonSerializable(typeof(int))] public abstract partial class Context() : JsonSerializerContext(null);{Types}",
        $"'Context' gets code of System.Text.Json for '{model}', which ignores the options of the model: list models in no context, and install a [JsonModelResolver] instead",
        emitted: ["User.g.cs", "Page_1.g.cs", "Converted.g.cs"]);

    [Theory]
    [InlineData("Converted")]
    [InlineData("List<Converted>")]
    [InlineData("Holder")] // a resolver before the context has its model
    [InlineData("Dictionary<string, int>")]
    public Task Accepts_what_has_a_converter_or_contains_no_model(string type) =>
        DiagnosticProbe.Accepts($"using System.Text.Json.Serialization; [JsonSerializable(typeof({type}))] public abstract partial class Context() : JsonSerializerContext(null);{Types}");

    [Fact]
    public Task Accepts_models_with_a_preset() => DiagnosticProbe.Accepts(
        $"using System.Text.Json.Serialization; [assembly: JsonModelDefaults(Preset = JsonPreset.Web)] [JsonSerializable(typeof(User))] public abstract partial class Context() : JsonSerializerContext(null);{Types}");
}
