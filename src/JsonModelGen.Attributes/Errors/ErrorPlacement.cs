using System.Globalization;
using System.Runtime.ExceptionServices;

namespace JsonModelGen;

/// <summary>
/// Turns an exception thrown while reading into the error that the caller sees, with path, line and byte. The
/// reader and the emitted code know only an offset, and user code not even that.
/// </summary>
internal static class ErrorPlacement
{
    /// <summary>Whether the exception is about the value being read, and not about the process or the request.</summary>
    public static bool Concerns(Exception exception) =>
        exception is not (OperationCanceledException or OutOfMemoryException or ThreadInterruptedException);

    /// <summary>The error to throw. It keeps the original's stack trace.</summary>
    /// <param name="exception">What was thrown.</param>
    /// <param name="json">The bytes that were being read.</param>
    /// <param name="position">Where the reader stood in them.</param>
    /// <param name="origin">Where these bytes stand in the whole input.</param>
    /// <param name="keyBeingSet">The key of the member whose setter ran, if one did.</param>
    public static JsonModelException Place(Exception exception, ReadOnlySpan<byte> json, int position, InputOrigin origin, string? keyBeingSet)
    {
        JsonModelException? ours = Ours(exception);
        int offset = Math.Clamp(ours?.Offset ?? position - 1, 0, json.Length);
        string path = ErrorLocator.FindPath(json, offset, origin.Path, out int start);
        if (ours?.Offset is null)
            offset = start; // user code ran after the value that it concerns
        return Placed(exception, ours, origin.Place(json, offset), path, offset, keyBeingSet);
    }

    /// <summary>The error to report of an element that is left out: its path begins at the collection, and it names no line.</summary>
    /// <param name="exception">What was thrown.</param>
    /// <param name="json">The bytes that were being read.</param>
    /// <param name="position">Where the reader stood in them.</param>
    /// <param name="start">Where the element starts.</param>
    /// <param name="elementPath">The path of the element.</param>
    /// <param name="keyBeingSet">The key of the member whose setter ran, if one did.</param>
    public static JsonModelException PlaceInElement(Exception exception, ReadOnlySpan<byte> json, int position, int start, string elementPath, string? keyBeingSet)
    {
        JsonModelException? ours = Ours(exception);
        ReadOnlySpan<byte> element = json[start..];
        int offset = Math.Clamp((ours?.Offset ?? position - 1) - start, 0, element.Length);
        return Placed(exception, ours, place: null, ErrorLocator.FindPath(element, offset, elementPath, out _), start + offset, keyBeingSet);
    }

    /// <summary>The exception, if it is ours: not if code of the user read something else, and that failed.</summary>
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

    /// <summary>An error that no reader found, at the byte at <paramref name="offset"/>.</summary>
    public static JsonModelException Create(JsonModelErrorKind kind, string message, ReadOnlySpan<byte> json, int offset) =>
        At(default(InputOrigin).Place(json, offset), ErrorLocator.FindPath(json, offset, "$", out _), offset, kind, message, null);

    /// <summary>An error that no reader found, at the place of <paramref name="origin"/>.</summary>
    public static JsonModelException Create(
        JsonModelErrorKind kind, string message, InputOrigin origin, string? path = null, Exception? inner = null) =>
        At((origin.Line, origin.ByteInLine), path ?? origin.Path, 0, kind, message, inner);

    /// <summary>The same error for <see cref="System.Text.Json.JsonSerializer"/>, which adds the place itself: only the inner path is ours.</summary>
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
