using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Schema;

namespace JsonModelGen.IntegrationTests.Schemas;

/// <summary>
/// Json.NET Schema, an independent validator, which must agree with ours about the first values of each schema.
/// Without a license it allows 1,000 validations an hour, and the tests stay below that: all other values are validated by ours alone.
/// </summary>
internal sealed class SecondJudge
{
    private const int QuestionsOfAProcess = 850;
    private const int QuestionsOfASchema = 2;

    private static int s_asked;

    private readonly Lazy<JSchema> _schema;
    private readonly bool _hasFormat;
    private int _asked;

    /// <summary>Parses the schema when it is first needed.</summary>
    public SecondJudge(string schema)
    {
        _schema = new Lazy<JSchema>(() => JSchema.Parse(AsRead(schema)));
        _hasFormat = schema.Contains("\"format\"", StringComparison.Ordinal);
    }

    /// <summary>
    /// It treats a schema without a draft as an older one. And it validates encoded content, unlike the specification; it does
    /// not accept an empty text as base64.
    /// </summary>
    private static string AsRead(string schema)
    {
        string plain = schema.Replace("\"contentEncoding\": \"base64\"", "\"$comment\": \"base64\"", StringComparison.Ordinal);
        return plain.StartsWith('{') && !plain.Contains("\"$schema\"", StringComparison.Ordinal)
            ? "{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\"," + plain[1..]
            : plain;
    }

    /// <summary>Its result for a value if it disagrees; null if it agrees, or its limit is reached.</summary>
    /// <param name="json">The value.</param>
    /// <param name="isValid">The result of our validator.</param>
    public string? Contradict(string json, bool isValid) =>
        Interlocked.Increment(ref _asked) <= QuestionsOfASchema && Interlocked.Increment(ref s_asked) <= QuestionsOfAProcess ? Ask(json, isValid) : null;

    /// <summary>The same without regard to the limit, for the tests of the validators.</summary>
    public string? Ask(string json, bool isValid)
    {
        // It treats formats as annotations, as the specification permits, and accepts values that violate only a format.
        if (!isValid && _hasFormat)
            return null;
        using JsonTextReader reader = new(new StringReader(json)) { DateParseHandling = DateParseHandling.None, MaxDepth = null };
        if (JToken.ReadFrom(reader).IsValid(_schema.Value, out IList<string> problems) == isValid)
            return null;
        return isValid ? "Json.NET Schema refuses it: " + string.Join("; ", problems) : "Json.NET Schema takes it.";
    }
}
