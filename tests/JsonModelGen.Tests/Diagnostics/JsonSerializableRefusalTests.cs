using Microsoft.CodeAnalysis;

namespace JsonModelGen.Tests.Diagnostics;

/// <summary>Models that json_serializable refuses with a helpful message, in addition to its numbered errors: they are refused here as well, and the message names the type.</summary>
public class JsonSerializableRefusalTests
{
    [Theory]
    [InlineData("subtype of Uri", "JMG0201", "MyUri", "public class MyUri(string text) : Uri(text); [JsonModel] public partial class A { public MyUri? X { get; set; } }")]
    [InlineData("type argument", "JMG0201", "Action", "[JsonModel] public partial record Page<T>(T Value); [JsonModel] public partial class A { public Page<Action>? X { get; set; } }")]
    [InlineData("element of a tuple", "JMG0201", "Action<int>", "[JsonModel] public partial class A { public (int, Action<int>) X { get; set; } }")]
    [InlineData("value of a dictionary in a list", "JMG0201", "Action", "[JsonModel] public partial class A { public List<Dictionary<string, Action>>? X { get; set; } }")]
    [InlineData("nullable key", "JMG0201", "int?", "#nullable disable warnings\n[JsonModel] public partial class A { public Dictionary<int?, int> X { get; set; } = new(); }")]
    [InlineData("two converters for a tuple", "JMG0106", "(int, int)", "public class C : IJsonConverter<(int, int)> { public (int, int) Read(ref System.Text.Json.Utf8JsonReader reader) => default; public void Write(System.Text.Json.Utf8JsonWriter writer, (int, int) value) { } } public class D : C; [JsonModel, JsonConvertWith<C>, JsonConvertWith<D>] public partial class A { public (int, int) X { get; set; } }")]
    public async Task The_message_names_the_type(string what, string id, string type, string source)
    {
        Diagnostic diagnostic = Assert.Single(await Diagnose(source));
        Assert.Equal((what, id), (what, diagnostic.Id));
        Assert.Contains(type, diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    /// <summary>json_serializable writes the members of the type and loses its elements.</summary>
    [Theory]
    [InlineData("public partial class A : List<int> { public string? Name { get; set; } }")]
    [InlineData("public partial class A : Dictionary<string, int>;")]
    public async Task A_model_that_is_a_collection_is_refused_with_the_reason(string type) => Assert.Contains(
        "a collection, which JSON would represent by its elements, without the members of the type",
        Assert.Single(await Diagnose("[JsonModel] " + type)).GetMessage(System.Globalization.CultureInfo.InvariantCulture),
        StringComparison.Ordinal);
}
