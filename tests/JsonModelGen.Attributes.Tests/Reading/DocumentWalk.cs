using System.Globalization;
using System.Text;
using System.Text.Json;

namespace JsonModelGen.Tests.Reading;

/// <summary>Walks a whole document and lists every token, once with the reader under test and once with Utf8JsonReader.</summary>
internal static class DocumentWalk
{
    /// <summary>The walk of the reader under test. It reads all strings, so all must be valid Unicode.</summary>
    internal static string OfSpanReader(ref Utf8SpanReader reader)
    {
        var log = new StringBuilder();
        Value(ref reader, log);
        return log.ToString();
    }

    /// <summary>The same walk of Utf8JsonReader; null if it refuses the document.</summary>
    internal static string? OfUtf8JsonReader(ReadOnlySpan<byte> json)
    {
        var reader = new Utf8JsonReader(json);
        var log = new StringBuilder();
        try
        {
            while (reader.Read())
            {
                log.Append(reader.TokenType switch
                {
                    JsonTokenType.PropertyName => Text('N', reader.GetString()!),
                    JsonTokenType.String => Text('S', reader.GetString()!),
                    JsonTokenType.EndObject => "}",
                    JsonTokenType.EndArray => "]",
                    _ => Encoding.UTF8.GetString(reader.ValueSpan),
                }).Append(' ');
            }
        }
        catch (Exception error) when (error is JsonException or InvalidOperationException)
        {
            return null;
        }

        return log.ToString();
    }

    /// <summary>Whether Utf8JsonReader accepts a document without reading its strings.</summary>
    internal static bool IsAcceptedByUtf8JsonReader(ReadOnlySpan<byte> json, int maxDepth = 64)
    {
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = maxDepth });
        try
        {
            while (reader.Read())
            {
            }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static void Value(ref Utf8SpanReader reader, StringBuilder log)
    {
        switch (reader.PeekTokenType())
        {
            case JsonTokenType.StartObject:
                reader.ReadStartObject();
                log.Append("{ ");
                if (!reader.TryReadEndObject())
                {
                    do
                    {
                        log.Append(Text('N', Encoding.UTF8.GetString(reader.ReadName()))).Append(' ');
                        Value(ref reader, log);
                    }
                    while (reader.ReadNextMember());
                }

                log.Append("} ");
                break;
            case JsonTokenType.StartArray:
                reader.ReadStartArray();
                log.Append("[ ");
                if (!reader.TryReadEndArray())
                {
                    do
                    {
                        Value(ref reader, log);
                    }
                    while (reader.ReadNextElement());
                }

                log.Append("] ");
                break;
            case JsonTokenType.String:
                log.Append(Text('S', reader.ReadString())).Append(' ');
                break;
            case JsonTokenType.Number:
                log.Append(Encoding.UTF8.GetString(reader.ReadNumberToken())).Append(' ');
                break;
            case JsonTokenType.True or JsonTokenType.False:
                log.Append(reader.ReadBoolean() ? "true " : "false ");
                break;
            case JsonTokenType.Null when reader.TryReadNull():
                log.Append("null ");
                break;
            default:
                // A closing bracket in place of a value.
                reader.SkipValue();
                break;
        }
    }

    private static string Text(char kind, string text) => string.Create(CultureInfo.InvariantCulture, $"{kind}({text.Length}){text}");
}
