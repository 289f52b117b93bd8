using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace JsonModelGen;

/// <summary>
/// Reads collections whose invalid elements are skipped and reported. Emitted code calls it for members with
/// <see cref="JsonKeyAttribute.OnInvalidElement"/>.
/// </summary>
/// <remarks>
/// Each element is read once, and an invalid one is then skipped: however deep such collections are nested, the time is at most proportional to
/// the depth times the length of the text. For the same reason the path in a report starts at the collection: the path in the whole text would
/// have to be found from the start of the text each time.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class JsonInvalidElements
{
    /// <summary>Reads the valid elements of a JSON array.</summary>
    /// <typeparam name="T">The type of the elements.</typeparam>
    /// <typeparam name="TCodec">The codec of the elements.</typeparam>
    /// <param name="reader">The JSON to read.</param>
    /// <param name="report">Gets the error of each element that is left out. What it throws ends the reading.</param>
    /// <returns>The valid elements.</returns>
    /// <exception cref="JsonModelException">The value is not an array, or the text is not JSON.</exception>
    public static List<T> ReadList<T, TCodec>(ref Utf8SpanReader reader, Action<JsonModelException> report)
        where TCodec : IJsonCodec<T>
    {
        List<T> elements = [];
        reader.ReadStartArray();
        if (reader.TryReadEndArray())
            return elements;

        for (int index = 0; ; index++)
        {
            int start = reader.Position;
            int depth = reader.Depth;
            int limit = reader.SetMaxDepth;
            if (TryRead<T, TCodec>(ref reader, out T? element, out Exception? failure))
            {
                elements.Add(element);
            }
            else
            {
                string path = string.Create(CultureInfo.InvariantCulture, $"$[{index}]");
                JsonModelException error = ErrorPlacement.PlaceInElement(failure, reader.Input, reader.Position, start, path, reader.KeyOf(failure));
                reader.GoBack(start, depth, limit);
                reader.SkipValue();
                report(error);
            }

            if (!reader.ReadNextElement())
                return elements;
        }
    }

    /// <summary>Like <see cref="ReadList"/>, as an array.</summary>
    /// <inheritdoc cref="ReadList" path="/typeparam|/param|/returns|/exception"/>
    public static T[] ReadArray<T, TCodec>(ref Utf8SpanReader reader, Action<JsonModelException> report)
        where TCodec : IJsonCodec<T> => [.. ReadList<T, TCodec>(ref reader, report)];

    /// <summary>Reads the members of a JSON object whose key and value are valid.</summary>
    /// <typeparam name="TKey">The type of the keys.</typeparam>
    /// <typeparam name="TValue">The type of the values.</typeparam>
    /// <typeparam name="TKeyCodec">The codec of the keys.</typeparam>
    /// <typeparam name="TCodec">The codec of the values.</typeparam>
    /// <param name="reader">The JSON to read.</param>
    /// <param name="report">Gets the error of each member that is left out. What it throws ends the reading.</param>
    /// <returns>The valid entries; of duplicate keys, the last one.</returns>
    /// <exception cref="JsonModelException">The value is not an object, or the text is not JSON.</exception>
    public static Dictionary<TKey, TValue> ReadDictionary<TKey, TValue, TKeyCodec, TCodec>(ref Utf8SpanReader reader, Action<JsonModelException> report)
        where TKey : notnull
        where TKeyCodec : IJsonKeyCodec<TKey>
        where TCodec : IJsonCodec<TValue>
    {
        Dictionary<TKey, TValue> entries = [];
        reader.ReadStartObject();
        if (reader.TryReadEndObject())
            return entries;

        do
        {
            int start = reader.Position;
            int depth = reader.Depth;
            int limit = reader.SetMaxDepth;
            if (TryReadKey<TKey, TKeyCodec>(ref reader, out TKey? key, out Exception? failure) &&
                TryRead<TValue, TCodec>(ref reader, out TValue? value, out failure))
            {
                entries[key] = value;
                continue;
            }

            int position = reader.Position;
            string? keyBeingSet = reader.KeyOf(failure);
            reader.GoBack(start, depth, limit);
            string path = ErrorLocator.PathOfKey("$", reader.ReadName());
            JsonModelException error = ErrorPlacement.PlaceInElement(failure, reader.Input, position, reader.Position, path, keyBeingSet);
            reader.SkipValue();
            report(error);
        }
        while (reader.ReadNextMember());

        return entries;
    }

    private static bool TryRead<T, TCodec>(ref Utf8SpanReader reader, [MaybeNullWhen(false)] out T value, [NotNullWhen(false)] out Exception? failure)
        where TCodec : IJsonCodec<T>
    {
        try
        {
            value = TCodec.Read(ref reader);
            failure = null;
            return true;
        }
        catch (Exception exception) when (CanBeLeftOut(exception))
        {
            value = default;
            failure = exception;
            return false;
        }
    }

    private static bool TryReadKey<T, TCodec>(ref Utf8SpanReader reader, [MaybeNullWhen(false)] out T key, [NotNullWhen(false)] out Exception? failure)
        where T : notnull
        where TCodec : IJsonKeyCodec<T>
    {
        try
        {
            key = TCodec.ReadKey(ref reader);
            failure = null;
            return true;
        }
        catch (Exception exception) when (CanBeLeftOut(exception))
        {
            key = default;
            failure = exception;
            return false;
        }
    }

    /// <summary>Whether only the element is invalid. Truncated text, excessive depth and invalid Unicode are errors of the whole text.</summary>
    private static bool CanBeLeftOut(Exception exception) => exception is JsonModelException error
        ? error.Kind is not (JsonModelErrorKind.InvalidJson or JsonModelErrorKind.UnexpectedEnd or JsonModelErrorKind.TrailingData or
            JsonModelErrorKind.DepthExceeded or JsonModelErrorKind.InvalidText or JsonModelErrorKind.InputTooLarge)
        : ErrorPlacement.Concerns(exception);
}
