using System.Text.Json.Nodes;

namespace JsonModelGen.EcosystemTests;

/// <summary>The OpenAPI document of ASP.NET Core describes models by their own schemas.</summary>
public sealed class OpenApiTests(OpenApiServer server) : IClassFixture<OpenApiServer>
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static TheoryData<string, string> Results => new()
    {
        { "chapter", Reference("Chapter") },
        { "nullable-chapter", $$"""{"oneOf":[{"type":"null"},{{Reference("Chapter")}}]}""" },
        { "list", ArrayOf("Chapter") },
        { "array", ArrayOf("Chapter") },
        { "set", ArrayOf("Chapter") },
        { "stream", ArrayOf("Note") },
        { "dictionary", $$"""{"type":"object","additionalProperties":{{Reference("Chapter")}} }""" },
        { "page", Reference("PageOfNote") },
        { "shape", Reference("Shape") },
        { "vehicle", Reference("Vehicle") },
        { "shelf", Reference("Shelf") },
    };

    public static TheoryData<string, string> Bodies => new()
    {
        { "body", Reference("Chapter") },
        { "optional-body", $$"""{"oneOf":[{"type":"null"},{{Reference("Money")}}]}""" },
        { "change", Reference("NoteChange") },
    };

    public static TheoryData<string, string> Components => new()
    {
        {
            "Chapter",
            $$"""
            {"type":"object","properties":{"chapter_title":{"type":"string"},"mood":{"type":"string","enum":["serious","light-hearted"]},
            "pages":{"type":"array","prefixItems":[{{Number}},{{Number}}],"items":false,"minItems":2,"maxItems":2},
            "next":{"anyOf":[{{Reference("Chapter")}},{"type":"null"}]},"parts":{{ArrayOf("Chapter")}},
            "written_by":{"anyOf":[{{Reference("Author")}},{"type":"null"}],"default":null} },
            "required":["chapter_title","mood","pages","parts"]}
            """
        },
        { "Author", """{"type":"object","properties":{"name":{"type":"string"}},"required":["name"]}""" },
        { "Money", """{"type":"object","properties":{"amount":{"type":"number"}},"required":["amount"]}""" },
        { "Note", $$"""{"type":"object","properties":{"note_id":{{Number}},"text":{"type":"string"} },"required":["note_id","text"]}""" },
        { "NoteChange", """{"type":"object","properties":{"text":{"type":["string","null"]}}}""" },
        { "PageOfNote", $$"""{"type":"object","properties":{"items":{{ArrayOf("Note")}},"page_count":{{Number}}},"required":["items","page_count"]}""" },
        { "Shape", $$"""{"oneOf":[{{Reference("Circle")}},{{Reference("Group")}}]}""" },
        { "Circle", """{"type":"object","properties":{"type":{"const":"circle"},"radius":{"type":"number"}},"required":["type","radius"]}""" },
        { "Group", $$"""{"type":"object","properties":{"type":{"const":"group"},"shapes":{{ArrayOf("Shape")}}},"required":["type","shapes"]}""" },
        { "Vehicle", $$"""{"anyOf":[{{Reference("VehicleTruck")}},{"type":"object","properties":{"wheels":{{Number}}},"required":["wheels"]}]}""" },
        { "VehicleTruck", $$"""{"type":"object","properties":{"$type":{"const":1},"wheels":{{Number}},"load":{{Number}}},"required":["$type","wheels","load"]}""" },
    };

    /// <summary>The members of an object that ASP.NET Core describes itself.</summary>
    public static TheoryData<string, string> Members => new()
    {
        { "first", Reference("Chapter") },
        { "last", $$"""{"oneOf":[{"type":"null"},{{Reference("Chapter")}}]}""" },
        { "all", ArrayOf("Chapter") },
        { "more", $$"""{"type":["array","null"],"items":{{Reference("Chapter")}} }""" },
        { "price", $$"""{"oneOf":[{"type":"null"},{{Reference("Money")}}]}""" },
        { "prices", ArrayOf("Money") },
        { "since", """{"type":"string","format":"date"}""" },
    };

    private static string Number => """{"type":"integer","minimum":-2147483648,"maximum":2147483647}""";

    [Theory, MemberData(nameof(Results))]
    public async Task A_result_is_described(string path, string schema) =>
        AssertEqual(schema, (await Document())["paths"]!["/" + path]!["get"]!["responses"]!["200"]!["content"]!["application/json"]!["schema"]);

    [Theory, MemberData(nameof(Bodies))]
    public async Task A_body_is_described(string path, string schema) =>
        AssertEqual(schema, (await Document())["paths"]!["/" + path]!["post"]!["requestBody"]!["content"]!["application/json"]!["schema"]);

    [Theory, MemberData(nameof(Components))]
    public async Task A_model_is_a_component(string name, string schema)
    {
        JsonObject component = (await Document())["components"]!["schemas"]![name]!.AsObject();
        component.Remove("description");
        AssertEqual(schema, component);
    }

    [Theory]
    [InlineData("Chapter", "A model that contains itself, other models, an enum and a tuple.")]
    [InlineData("Author", "A model that occurs only in others.")]
    public async Task A_documentation_comment_is_a_description(string name, string description) =>
        Assert.Equal(description, (string?)(await Document())["components"]!["schemas"]![name]!["description"]);

    [Theory, MemberData(nameof(Members))]
    public async Task A_member_of_another_object_is_described(string name, string schema) =>
        AssertEqual(schema, (await Document())["components"]!["schemas"]!["Shelf"]!["properties"]![name]);

    [Fact]
    public async Task There_are_no_other_components() => Assert.Equal(
        Components.Select(static row => row.Data.Item1).Append("Shelf").Order(StringComparer.Ordinal),
        (await Document())["components"]!["schemas"]!.AsObject().Select(static component => component.Key).Order(StringComparer.Ordinal));

    [Fact]
    public async Task All_references_have_a_target()
    {
        JsonNode document = await Document();
        List<string> references = [.. References(document)];
        Assert.True(references.Count > 20);
        Assert.All(references, reference => Assert.NotNull(document["components"]!["schemas"]![reference["#/components/schemas/".Length..]]));
    }

    [Fact]
    public async Task The_document_is_the_same_each_time() => AssertEqual((await Document()).ToJsonString(), await Document());

    private static string Reference(string name) => $$"""{"$ref":"#/components/schemas/{{name}}"}""";

    private static string ArrayOf(string name) => $$"""{"type":"array","items":{{Reference(name)}} }""";

    private Task<JsonNode> Document() => server.GetDocumentAsync(Token);

    private static void AssertEqual(string expected, JsonNode? actual) => Assert.Equal(JsonNode.Parse(expected)!.ToJsonString(), actual?.ToJsonString());

    private static IEnumerable<string> References(JsonNode? node) => node switch
    {
        JsonObject json => json.SelectMany(static member => member.Key == "$ref" ? [(string)member.Value!] : References(member.Value)),
        JsonArray several => several.SelectMany(References),
        _ => [],
    };
}
