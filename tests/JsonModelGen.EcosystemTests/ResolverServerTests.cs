using System.Net;
using System.Text;

namespace JsonModelGen.EcosystemTests;

/// <summary>Parameters and results of minimal APIs and of controllers that have the models from the resolver.</summary>
public sealed class ResolverServerTests(NoteServer server) : IClassFixture<NoteServer>, IDisposable
{
    private readonly HttpClient _client = new() { BaseAddress = server.Address };

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static TheoryData<string, string, string> Results => ForBoth(
        ("one", Note.FirstJson),
        ("task", Note.FirstJson),
        ("object", Note.FirstJson),
        ("list", Note.ListJson),
        ("expression", Note.ListJson),
        ("query", Note.ListJson),
        ("stream", Note.ListJson),
        ("dictionary", Note.DictionaryJson),
        ("page", Page<Note>.NotesJson));

    public static TheoryData<string, string, string> Bodies => ForBoth(
        ("one", Note.FirstJson),
        ("list", Note.ListJson),
        ("page", Page<Note>.NotesJson));

    public static TheoryData<string, string, string> InvalidBodies => ForBoth(
        ("one", "{}"),
        ("one", """{"note_id":"1","text":"a"}"""),
        ("one", """{"note_id":1,"text":null}"""),
        ("one", "null"),
        ("one", "<"),
        ("list", $"[{Note.FirstJson},{{}}]"),
        ("page", """{"items":[{"note_id":1}],"page_count":3}"""));

    public static TheoryData<string, string, string> Changes => ForBoth(
        ("{}", "a"),
        ("""{"text":"c"}""", "c"),
        ("""{"text":null}""", "none"));

    public void Dispose() => _client.Dispose();

    [Theory, MemberData(nameof(Results))]
    public async Task A_result_is_written_by_the_model(string api, string path, string json) => Assert.Equal(json, await _client.GetStringAsync($"{api}/{path}", Token));

    [Fact]
    public async Task Events_are_written_by_the_model() =>
        Assert.Equal($"data: {Note.FirstJson}\n\ndata: {Note.SecondJson}\n\n", await _client.GetStringAsync("minimal/events", Token));

    [Theory, MemberData(nameof(Bodies))]
    public async Task A_parameter_is_read_by_the_model(string api, string path, string json) =>
        Assert.Equal((HttpStatusCode.OK, json), await Send(HttpMethod.Post, $"{api}/{path}", json));

    [Theory, MemberData(nameof(InvalidBodies))]
    public async Task A_parameter_that_does_not_fit_is_a_bad_request(string api, string path, string json) =>
        Assert.Equal(HttpStatusCode.BadRequest, (await Send(HttpMethod.Post, $"{api}/{path}", json)).Status);

    [Theory]
    [InlineData("minimal")]
    [InlineData("controller")]
    public async Task A_bad_request_is_answered_with_the_error_of_the_model(string api)
    {
        (_, string problem) = await Send(HttpMethod.Post, $"{api}/page", """{"items":[{"note_id":1}],"page_count":3}""");
        Assert.Contains("is missing. ModelPath: $.items[0].", problem, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Changes))]
    public async Task An_absent_key_is_not_null(string api, string json, string text) =>
        Assert.Equal((HttpStatusCode.OK, (Note.First with { Text = text }).ToJson()), await Send(HttpMethod.Patch, $"{api}/one", json));

    private static TheoryData<string, string, string> ForBoth(params (string, string)[] cases)
    {
        TheoryData<string, string, string> data = [];
        foreach ((string first, string second) in cases)
        {
            data.Add("minimal", first, second);
            data.Add("controller", first, second);
        }

        return data;
    }

    private async Task<(HttpStatusCode Status, string Body)> Send(HttpMethod method, string path, string json)
    {
        using HttpRequestMessage request = new(method, path) { Content = new StringContent(json, Encoding.UTF8, "application/json") };
        using HttpResponseMessage response = await _client.SendAsync(request, Token);
        return (response.StatusCode, await response.Content.ReadAsStringAsync(Token));
    }
}
