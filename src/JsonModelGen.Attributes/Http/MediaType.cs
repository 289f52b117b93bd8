namespace JsonModelGen;

/// <summary>What the media type of a body tells.</summary>
internal static class MediaType
{
    /// <summary>Whether the body is a sequence of values (JSON Lines), which has none if it is empty.</summary>
    public static bool IsSequence(HttpContent content) =>
        Of(content) is { } name
        && (name.Contains("ndjson", StringComparison.OrdinalIgnoreCase) || name.Contains("jsonl", StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether the cause is probably that something else than JSON was received: an error page, an empty answer.</summary>
    public static bool MayExplain(JsonModelException exception, HttpContent content) =>
        exception.Kind is not (JsonModelErrorKind.InputTooLarge or JsonModelErrorKind.UserCode)
        && Of(content) is { } name
        && !name.Contains("json", StringComparison.OrdinalIgnoreCase);

    /// <summary>The error, with the media type of the body in its message.</summary>
    public static JsonModelException Named(JsonModelException exception, HttpContent content) =>
        new(
            exception.Kind,
            $"{exception.Message} The media type of the body is {Of(content)}, not JSON.",
            exception.Path,
            exception.LineNumber,
            exception.BytePositionInLine,
            exception.InnerException)
        {
            Model = exception.Model,
            Key = exception.Key,
        };

    private static string? Of(HttpContent content) => content.Headers.ContentType?.MediaType;
}
