using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Schema;

namespace JsonModelGen.IntegrationTests.Schemas;

/// <summary>
/// Json.NET Schema, an independent validator, which must agree with ours about the first values of each schema.
/// Without a license it answers 1,000 times an hour, and the tests ask less often than that: what it is not asked, ours decides alone.
/// </summary>
internal sealed class SecondJudge
{
    private const int QuestionsOfAProcess = 850;
    private const int QuestionsOfASchema = 2;

    private static int s_asked;

    private readonly Lazy<JSchema> _schema;
    private readonly bool _hasFormat;
    private int _asked;

    /// <summary>Reads a schema when it is first asked about.</summary>
    public SecondJudge(string schema)
    {
        _schema = new Lazy<JSchema>(() => JSchema.Parse(AsRead(schema)));
        _hasFormat = schema.Contains("\"format\"", StringComparison.Ordinal);
    }

    /// <summary>
    /// It takes a schema without a draft for an older one. And it validates encoded content, although
    /// the specification does not; an empty text is not base64 for it.
    /// </summary>
    private static string AsRead(string schema)
    {
        string plain = schema.Replace("\"contentEncoding\": \"base64\"", "\"$comment\": \"base64\"", StringComparison.Ordinal);
        return plain.StartsWith('{') && !plain.Contains("\"$schema\"", StringComparison.Ordinal)
            ? "{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\"," + plain[1..]
            : plain;
    }

    /// <summary>What it thinks of a value, if it thinks something else; null if it agrees, or has been asked too much.</summary>
    /// <param name="json">The value.</param>
    /// <param name="isValid">What our validator says.</param>
    public string? Contradict(string json, bool isValid) =>
        Interlocked.Increment(ref _asked) <= QuestionsOfASchema && Interlocked.Increment(ref s_asked) <= QuestionsOfAProcess ? Ask(json, isValid) : null;

    /// <summary>The same, however often it has been asked: for the tests of the validators.</summary>
    public string? Ask(string json, bool isValid)
    {
        // Formats are annotations to it, as the specification leaves open: what is against one only, it takes.
        if (!isValid && _hasFormat)
            return null;
        using JsonTextReader reader = new(new StringReader(json)) { DateParseHandling = DateParseHandling.None, MaxDepth = null };
        if (JToken.ReadFrom(reader).IsValid(_schema.Value, out IList<string> problems) == isValid)
            return null;
        return isValid ? "Json.NET Schema refuses it: " + string.Join("; ", problems) : "Json.NET Schema takes it.";
    }
}
