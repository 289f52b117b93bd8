using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace JsonModelGen;

/// <summary>Reads one value from a <see cref="Utf8JsonReader"/>, which is only used to find the end of the value.</summary>
internal static class Utf8JsonReaderEdge
{
    /// <summary>
    /// Reads the value at the reader's position (or after it, if the reader is on its name, on a comment, or before the first
    /// token), and leaves the reader on its last token. If that fails, the reader does not move.
    /// </summary>
    public static T Read<T, TCodec>(ref Utf8JsonReader reader, JsonModelReadOptions? options)
        where TCodec : IJsonCodec<T>
    {
        Utf8JsonReader before = reader;
        try
        {
            if (TryRead<T, TCodec>(ref reader, options, out T? value, out JsonModelException? error))
                return value;
            throw error;
        }
        catch (JsonException exception) when (exception is not JsonModelException)
        {
            reader = before;
            throw MalformedValue.Describe(before, exception);
        }
        catch
        {
            reader = before;
            throw;
        }
    }

    /// <summary>
    /// The same for a converter: the error contains only the inner path, and the reader is left on the invalid token, from
    /// which <see cref="JsonSerializer"/> takes line and byte. Errors of <see cref="Utf8JsonReader"/> itself are not caught;
    /// the serializer handles them.
    /// </summary>
    public static T ReadInSerializer<T, TCodec>(ref Utf8JsonReader reader)
        where TCodec : IJsonCodec<T>
    {
        Utf8JsonReader before = reader;
        if (TryRead<T, TCodec>(ref reader, options: null, out T? value, out JsonModelException? error))
            return value;

        reader = before;
        long wrong = before.TokenStartIndex + (error.Offset ?? 0);
        while (reader.BytesConsumed <= wrong && reader.Read())
        {
        }
        throw ErrorPlacement.ForSerializer(error);
    }

    private static bool TryRead<T, TCodec>(
        ref Utf8JsonReader reader,
        JsonModelReadOptions? options,
        [MaybeNullWhen(false)] out T value,
        [NotNullWhen(false)] out JsonModelException? error)
        where TCodec : IJsonCodec<T>
    {
        ReaderValue.MoveToFirstToken(ref reader);
        int depth = reader.CurrentDepth;
        int maxDepth = reader.CurrentState.Options.MaxDepth;
        if (options is not null)
            maxDepth = Math.Min(maxDepth, options.EffectiveMaxDepth);
        using ReaderValue json = ReaderValue.Take(ref reader);
        return ReadEdge.TryRead<T, TCodec>(json.Bytes, maxDepth, depth, default, out value, out error);
    }
}
