using System.Text;

namespace MinimalApi;

/// <summary>One request to each endpoint, with what it is answered.</summary>
internal static class Check
{
    private static readonly (string Method, string Path, string? Body, int Status)[] s_requests =
    [
        ("GET", "/tickets", null, 200),
        ("GET", "/tickets/1", null, 200),
        ("GET", "/tickets/42", null, 404),
        ("GET", "/tickets/page?skip=1&take=1", null, 200),
        ("POST", "/tickets", """{"title":"Export has no header","assignee":"Noah"}""", 201),
        ("POST", "/tickets", """{"title":"Login fails","comments":[{"author":"Mia","text":null}]}""", 400),
        ("POST", "/tickets", """{"assignee":"Noah"}""", 400),
        ("POST", "/tickets", """{"title":""", 400),
        ("PATCH", "/tickets/3", """{"state":"closed","assignee":null}""", 200),
        ("PATCH", "/tickets/3", """{"state":"done"}""", 400),
        ("GET", "/tickets/page?take=many", null, 400),
        ("GET", "/tickets/export", null, 200),
        ("GET", "/openapi/v1.json", null, 200),
    ];

    /// <summary>A free port, and no log between the requests.</summary>
    public static void Prepare(WebApplicationBuilder builder)
    {
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
    }

    /// <summary>The exit code: 0 if every status is the expected one.</summary>
    public static async Task<int> RunAsync(WebApplication app)
    {
        Console.OutputEncoding = Encoding.UTF8;
        await app.StartAsync();
        using HttpClient client = new() { BaseAddress = new Uri(app.Urls.First()) };
        int exitCode = 0;
        foreach ((string method, string path, string? body, int expected) in s_requests)
        {
            using HttpRequestMessage request = new(HttpMethod.Parse(method), path);
            if (body is not null)
                request.Content = new StringContent(body, Encoding.UTF8, "application/json");
            using HttpResponseMessage response = await client.SendAsync(request);
            int status = (int)response.StatusCode;
            Console.WriteLine($"{method} {path} {body}\n  {status} {response.Content.Headers.ContentType?.MediaType}\n  {await response.Content.ReadAsStringAsync()}\n");
            if (status == expected)
                continue;
            Console.WriteLine($"  The status {expected} was expected.\n");
            exitCode = 1;
        }

        await app.StopAsync();
        return exitCode;
    }
}
