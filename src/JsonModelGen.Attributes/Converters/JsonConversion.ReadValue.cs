using System.ComponentModel;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace JsonModelGen;

/// <summary>Reads one value. Created by emitted code.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
/// <param name="reader">The JSON to read.</param>
/// <returns>The value.</returns>
[EditorBrowsable(EditorBrowsableState.Never)]
public delegate T JsonValueReader<out T>(ref Utf8SpanReader reader);

// Members whose value a user-defined method finds in the whole object.
public static partial class JsonConversion
{
    /// <summary>The whole object that has just been read. It may be kept.</summary>
    /// <param name="reader">The reader, after the object.</param>
    /// <param name="start">Its position before the object.</param>
    /// <returns>The object.</returns>
    public static JsonElement ObjectSince(ref Utf8SpanReader reader, int start) =>
        JsonElement.Parse(reader.Input[start..reader.Position], new JsonDocumentOptions { MaxDepth = int.MaxValue });

    /// <summary>Reads the element that a method found. An element of the object itself is read in place, so that an error has its position.</summary>
    /// <typeparam name="T">The type of the member.</typeparam>
    /// <param name="reader">The reader, after the object.</param>
    /// <param name="start">Its position before the object.</param>
    /// <param name="json">The object.</param>
    /// <param name="found">What the method found; null or an undefined element if nothing.</param>
    /// <param name="key">The member's key.</param>
    /// <param name="read">How the value is read.</param>
    /// <param name="value">Takes the value, if there is one.</param>
    /// <returns>Whether there is a value.</returns>
    /// <exception cref="JsonModelException">The element does not fit the member.</exception>
    public static bool TryReadValue<T>(ref Utf8SpanReader reader, int start, JsonElement json, JsonElement? found, string key, JsonValueReader<T> read, ref T value)
    {
        if (found is not { ValueKind: not JsonValueKind.Undefined } element)
            return false;

        ReadOnlySpan<byte> text = JsonMarshal.GetRawUtf8Value(element);
        int objectStart = WhiteSpace.Skip(reader.Input, start);
        if (JsonMarshal.GetRawUtf8Value(json).Overlaps(text, out int offset))
        {
            value = reader.ReadAt(objectStart + offset, read);
            return true;
        }

        try
        {
            value = new Utf8SpanReader(text, reader.SetMaxDepth, reader.Depth).ReadAt(0, read);
            return true;
        }
        catch (Exception exception) when (ErrorPlacement.Concerns(exception))
        {
            JsonModelErrorKind kind = (exception as JsonModelException)?.Kind ?? JsonModelErrorKind.UserCode;
            throw new JsonModelException(kind, $"The value that ReadValue returned for the key \"{key}\" is invalid: {exception.Message}", innerException: exception) { Key = key, Offset = objectStart };
        }
    }
}
