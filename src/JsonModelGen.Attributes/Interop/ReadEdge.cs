using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace JsonModelGen;

/// <summary>
/// The edge between external text and the reader: skips a byte order mark, refuses trailing data, and catches
/// exceptions once to give them a position. If nothing fails, that costs one try region.
/// </summary>
internal static class ReadEdge
{
    public static T Read<T, TCodec>(ReadOnlySpan<byte> utf8Json, JsonModelReadOptions? options)
        where TCodec : IJsonCodec<T> =>
        TryRead<T, TCodec>(utf8Json, options, out T? value, out JsonModelException? error) ? value : throw error;

    public static T Read<T, TCodec>(string json, JsonModelReadOptions? options)
        where TCodec : IJsonCodec<T> =>
        TryRead<T, TCodec>(json, options, out T? value, out JsonModelException? error) ? value : throw error;

    public static T Read<T, TCodec>(in ReadOnlySequence<byte> utf8Json, JsonModelReadOptions? options)
        where TCodec : IJsonCodec<T>
    {
        if (utf8Json.IsSingleSegment)
            return Read<T, TCodec>(utf8Json.FirstSpan, options);
        if (utf8Json.Length > Array.MaxLength)
            throw TooLarge(Array.MaxLength);
        int length = (int)utf8Json.Length;
        byte[] array = ArrayPool<byte>.Shared.Rent(length);
        try
        {
            utf8Json.CopyTo(array);
            return Read<T, TCodec>(array.AsSpan(0, length), options);
        }
        finally
        {
            PooledBytes.GiveBack(array, length);
        }
    }

    public static bool TryRead<T, TCodec>(
        string json,
        JsonModelReadOptions? options,
        [MaybeNullWhen(false)] out T value,
        [NotNullWhen(false)] out JsonModelException? error)
        where TCodec : IJsonCodec<T>
    {
        using var text = new TranscodedText(json);
        if (text.IsValid)
            return TryRead<T, TCodec>(text.Bytes, options, out value, out error);
        value = default;
        error = ErrorPlacement.Create(
            JsonModelErrorKind.InvalidText,
            "The string contains half of a surrogate pair.",
            text.Bytes,
            text.Bytes.Length);
        return false;
    }

    public static bool TryRead<T, TCodec>(
        ReadOnlySpan<byte> utf8Json,
        JsonModelReadOptions? options,
        [MaybeNullWhen(false)] out T value,
        [NotNullWhen(false)] out JsonModelException? error)
        where TCodec : IJsonCodec<T>
    {
        utf8Json = WithoutByteOrderMark(utf8Json);
        return options is { IsLax: true }
            ? TryReadLax<T, TCodec>(utf8Json, options, out value, out error)
            : TryRead<T, TCodec>(utf8Json, options?.MaxDepth ?? 0, depth: 0, default, out value, out error);
    }

    /// <summary>Reads a copy in which comments and trailing commas are spaces.</summary>
    private static bool TryReadLax<T, TCodec>(
        ReadOnlySpan<byte> utf8Json,
        JsonModelReadOptions options,
        [MaybeNullWhen(false)] out T value,
        [NotNullWhen(false)] out JsonModelException? error)
        where TCodec : IJsonCodec<T>
    {
        byte[] array = ArrayPool<byte>.Shared.Rent(utf8Json.Length);
        try
        {
            Span<byte> strict = array.AsSpan(0, utf8Json.Length);
            utf8Json.CopyTo(strict);
            LaxSyntax.Blank(strict, options.ReadCommentHandling == JsonCommentHandling.Skip, options.AllowTrailingCommas);
            return TryRead<T, TCodec>(strict, options.MaxDepth, depth: 0, default, out value, out error);
        }
        finally
        {
            PooledBytes.GiveBack(array, utf8Json.Length);
        }
    }

    /// <summary>Reads exactly one value. This is the only place where errors are caught.</summary>
    /// <param name="utf8Json">The value, possibly with white space around it.</param>
    /// <param name="maxDepth">The maximum depth of objects and arrays; 0 if not set.</param>
    /// <param name="depth">How many objects and arrays already surround the value.</param>
    /// <param name="origin">The position of the value in the whole input.</param>
    /// <param name="value">The value.</param>
    /// <param name="error">What is wrong, and where.</param>
    public static bool TryRead<T, TCodec>(
        ReadOnlySpan<byte> utf8Json,
        int maxDepth,
        int depth,
        InputOrigin origin,
        [MaybeNullWhen(false)] out T value,
        [NotNullWhen(false)] out JsonModelException? error)
        where TCodec : IJsonCodec<T>
    {
        var reader = new Utf8SpanReader(utf8Json, maxDepth, depth);
        try
        {
            value = TCodec.Read(ref reader);
            reader.ReadEnd();
            error = null;
            return true;
        }
        catch (Exception exception) when (ErrorPlacement.Concerns(exception))
        {
            value = default;
            error = ErrorPlacement.Place(exception, utf8Json, reader.Position, origin, reader.KeyOf(exception));
            return false;
        }
    }

    public static ReadOnlySpan<byte> WithoutByteOrderMark(ReadOnlySpan<byte> utf8Json) =>
        utf8Json.StartsWith(ByteOrderMark) ? utf8Json[ByteOrderMark.Length..] : utf8Json;

    public static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    public static JsonModelException TooLarge(int maxBytes) =>
        new(JsonModelErrorKind.InputTooLarge, string.Create(null, $"The JSON is longer than the {maxBytes} bytes that are allowed."));
}
