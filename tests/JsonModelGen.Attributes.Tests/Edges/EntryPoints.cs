using System.IO.Pipelines;
using System.Text;
using System.Text.Json;

namespace JsonModelGen.Tests.Edges;

/// <summary>All ways to read text, which must all fail alike.</summary>
internal static class EntryPoints
{
    /// <summary>The errors of reading a model from UTF-8, by entry point.</summary>
    public static async Task<List<(string Name, JsonModelException Error)>> ErrorsOf<T>(byte[] json)
        where T : IJsonModel<T>
    {
        CancellationToken ct = TestContext.Current.CancellationToken;
        var errors = new List<(string, JsonModelException)>
        {
            ("span", Assert.Throws<JsonModelException>(() => JsonModel.FromJson<T>(json))),
            ("byte order mark", Assert.Throws<JsonModelException>(() => JsonModel.FromJson<T>([0xEF, 0xBB, 0xBF, .. json]))),
            ("sequence", Assert.Throws<JsonModelException>(() => JsonModel.FromJson<T>(SplitSequence.Every(json, 3)))),
            ("stream", await Assert.ThrowsAsync<JsonModelException>(async () => await JsonModel.FromJsonAsync<T>(new PieceStream(json), ct))),
            ("pipe", await Assert.ThrowsAsync<JsonModelException>(
                async () => await JsonModel.FromJsonAsync<T>(PipeReader.Create(new PieceStream(json)), ct))),
        };
        Assert.False(JsonModel.TryFromJson<T>(json, out _, out JsonModelException? error));
        errors.Add(("try", error));
        string text = Encoding.UTF8.GetString(json);
        if (!text.Contains('\uFFFD'))
        {
            errors.Add(("string", Assert.Throws<JsonModelException>(() => JsonModel.FromJson<T>(text))));
            Assert.False(JsonModel.TryFromJson<T>(text, out _, out error));
            errors.Add(("try string", error));
        }
        return errors;
    }

    /// <summary>The errors of reading it through a <see cref="Utf8JsonReader"/>, over a span and over a sequence.</summary>
    public static List<(string Name, JsonModelException Error)> ReaderErrorsOf<T>(byte[] json)
        where T : IJsonModel<T> =>
        [
            ("reader", Assert.Throws<JsonModelException>(() =>
            {
                var reader = new Utf8JsonReader(json);
                JsonModel.FromJson<T>(ref reader);
            })),
            ("reader over a sequence", Assert.Throws<JsonModelException>(() =>
            {
                var reader = new Utf8JsonReader(SplitSequence.Every(json, 3));
                JsonModel.FromJson<T>(ref reader);
            })),
        ];
}
