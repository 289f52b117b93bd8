using System.Globalization;
using System.Runtime.ExceptionServices;

namespace JsonModelGen;

/// <summary>
/// Turns an exception thrown while reading into the error that the caller sees, with path, line and byte. The
/// reader and emitted code know only an offset, and user code not even that.
/// </summary>
internal static class ErrorPlacement
{
    /// <summary>Whether the exception is about the value being read, not about the process or a cancelled request.</summary>
    public static bool Concerns(Exception exception) =>
        exception is not (OperationCanceledException or OutOfMemoryException or ThreadInterruptedException);

    /// <summary>Creates the error to throw. It keeps the original stack trace.</summary>
    /// <param name="exception">What was thrown.</param>
    /// <param name="json">The bytes that were being read.</param>
    /// <param name="position">The reader's position in them.</param>
    /// <param name="origin">The position of these bytes in the whole input.</param>
    /// <param name="keyBeingSet">The key that user code was running for, or null.</param>
    public static JsonModelException Place(Exception exception, ReadOnlySpan<byte> json, int position, InputOrigin origin, string? keyBeingSet)
    {
        JsonModelException? ours = Ours(exception);
        int offset = Math.Clamp(ours?.Offset ?? position - 1, 0, json.Length);
        string path = ErrorLocator.FindPath(json, offset, origin.Path, out int start);
        if (ours?.Offset is null)
            offset = start; // user code runs after the value that its exception is about
        return Placed(exception, ours, origin.Place(json, offset), path, offset, keyBeingSet);
    }

    /// <summary>Creates the error to report for an element that is skipped: its path starts at the collection, and it has no line.</summary>
    /// <param name="exception">What was thrown.</param>
    /// <param name="json">The bytes that were being read.</param>
    /// <param name="position">The reader's position in them.</param>
    /// <param name="start">Where the element starts.</param>
    /// <param name="elementPath">The path of the element.</param>
    /// <param name="keyBeingSet">The key that user code was running for, or null.</param>
    public static JsonModelException PlaceInElement(Exception exception, ReadOnlySpan<byte> json, int position, int start, string elementPath, string? keyBeingSet)
    {
        JsonModelException? ours = Ours(exception);
        ReadOnlySpan<byte> element = json[start..];
        int offset = Math.Clamp((ours?.Offset ?? position - 1) - start, 0, element.Length);
        return Placed(exception, ours, place: null, ErrorLocator.FindPath(element, offset, elementPath, out _), start + offset, keyBeingSet);
    }

    /// <summary>The exception if it was thrown by our reader for this text, not by user code that read something else.</summary>
    private static JsonModelException? Ours(Exception exception) => exception is JsonModelException { ModelPath: null } ours ? ours : null;

    private static JsonModelException Placed(Exception exception, JsonModelException? ours, (long Line, long ByteInLine)? place, string path, int offset, string? keyBeingSet)
    {
        JsonModelException placed = ours is not null
            ? At(place, path, offset, ours.Kind, ours.Message, ours.InnerException, ours.Model, ours.Key)
            : At(place, path, offset, JsonModelErrorKind.UserCode, UserCodeMessage(exception, keyBeingSet), exception, key: keyBeingSet);
        if (exception.StackTrace is { } stackTrace)
            ExceptionDispatchInfo.SetRemoteStackTrace(placed, stackTrace);
        return placed;
    }

    /// <summary>Creates an error that was not found by a reader, at the byte at <paramref name="offset"/>.</summary>
    public static JsonModelException Create(JsonModelErrorKind kind, string message, ReadOnlySpan<byte> json, int offset) =>
        At(default(InputOrigin).Place(json, offset), ErrorLocator.FindPath(json, offset, "$", out _), offset, kind, message, null);

    /// <summary>Creates an error that was not found by a reader, at <paramref name="origin"/>.</summary>
    public static JsonModelException Create(
        JsonModelErrorKind kind, string message, InputOrigin origin, string? path = null, Exception? inner = null) =>
        At((origin.Line, origin.ByteInLine), path ?? origin.Path, 0, kind, message, inner);

    /// <summary>Creates the same error for <see cref="System.Text.Json.JsonSerializer"/>, which adds the position itself: only the inner path is ours.</summary>
    public static JsonModelException ForSerializer(JsonModelException placed)
    {
        string message = placed.Message;
        int place = message.LastIndexOf(" Path: ", StringComparison.Ordinal);
        message = place < 0 ? message : message[..place];
        var error = new JsonModelException(placed.Kind, $"{message} ModelPath: {placed.ModelPath}.", innerException: placed.InnerException)
        {
            Model = placed.Model,
            Key = placed.Key,
            ModelPath = placed.ModelPath,
            Offset = placed.Offset,
        };
        if (placed.StackTrace is { } stackTrace)
            ExceptionDispatchInfo.SetRemoteStackTrace(error, stackTrace);
        return error;
    }

    private static JsonModelException At(
        (long Line, long ByteInLine)? place,
        string path,
        int offset,
        JsonModelErrorKind kind,
        string message,
        Exception? inner,
        string? model = null,
        string? key = null)
    {
        string line = place is { } known ? string.Create(CultureInfo.InvariantCulture, $" | LineNumber: {known.Line} | BytePositionInLine: {known.ByteInLine}") : "";
        return new JsonModelException(kind, $"{message} Path: {path}{line}.", path, place?.Line, place?.ByteInLine, inner) { Model = model, Key = key, Offset = offset };
    }

    private static string UserCodeMessage(Exception exception, string? keyBeingSet) => keyBeingSet is null
        ? $"The model's own code threw {exception.GetType().Name}: {exception.Message}"
        : $"The model's own code for the key \"{keyBeingSet}\" threw {exception.GetType().Name}: {exception.Message}";
}
