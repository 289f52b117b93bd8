using System.Buffers;
using System.Text.Json;

namespace JsonModelGen;

/// <summary>
/// The bytes of one value of a <see cref="Utf8JsonReader"/> as contiguous, strict JSON: in place if they are
/// that already, else copied to a pooled array.
/// </summary>
internal readonly ref struct ReaderValue
{
    private readonly byte[]? _rented;

    private ReaderValue(ReadOnlySpan<byte> bytes, byte[]? rented)
    {
        Bytes = bytes;
        _rented = rented;
    }

    public ReadOnlySpan<byte> Bytes { get; }

    public void Dispose()
    {
        if (_rented is not null)
            PooledBytes.GiveBack(_rented, Bytes.Length);
    }

    /// <summary>Moves to the first token of a value: from before the text, from a name, or from a comment.</summary>
    public static void MoveToFirstToken(ref Utf8JsonReader reader)
    {
        while (reader.TokenType is JsonTokenType.None or JsonTokenType.PropertyName or JsonTokenType.Comment)
        {
            if (!reader.Read())
                throw Incomplete();
        }
    }

    /// <summary>Takes the value that starts at the reader's current token, and leaves the reader on its last token.</summary>
    /// <exception cref="JsonException">The reader found the value malformed.</exception>
    /// <exception cref="JsonModelException">There is no value here, or it is incomplete.</exception>
    public static ReaderValue Take(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject or JsonTokenType.StartArray:
                var container = new ReaderSlice(reader);
                // not Skip, which throws if the reader does not have the final block of text
                if (!reader.TrySkip())
                    throw Incomplete();
                return MakeStrict(container, reader);
            case JsonTokenType.String:
                return CopyText(reader, quotes: 1);
            case JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False or JsonTokenType.Null:
                return reader.HasValueSequence ? CopyText(reader, quotes: 0) : new ReaderValue(reader.ValueSpan, null);
            default:
                throw ErrorPlacement.Create(
                    JsonModelErrorKind.InvalidJson, $"A value was expected, but the reader is on {reader.TokenType}.", default);
        }
    }

    private static ReaderValue MakeStrict(ReaderSlice slice, in Utf8JsonReader last)
    {
        JsonReaderOptions options = last.CurrentState.Options;
        bool isLax = options.AllowTrailingCommas || options.CommentHandling != JsonCommentHandling.Disallow;
        if (!isLax && slice.TryGetSpan(last, out ReadOnlySpan<byte> bytes))
            return new ReaderValue(bytes, null);

        byte[] rented = ArrayPool<byte>.Shared.Rent(slice.Length(last));
        Span<byte> copy = rented.AsSpan(0, slice.Length(last));
        slice.CopyTo(last, copy);
        if (isLax)
            LaxSyntax.Blank(copy, options.CommentHandling != JsonCommentHandling.Disallow, options.AllowTrailingCommas);
        return new ReaderValue(copy, rented);
    }

    private static ReaderValue CopyText(in Utf8JsonReader reader, int quotes)
    {
        int length = reader.HasValueSequence ? checked((int)reader.ValueSequence.Length) : reader.ValueSpan.Length;
        byte[] rented = ArrayPool<byte>.Shared.Rent(length + (2 * quotes));
        Span<byte> copy = rented.AsSpan(0, length + (2 * quotes));
        if (reader.HasValueSequence)
            reader.ValueSequence.CopyTo(copy[quotes..]);
        else
            reader.ValueSpan.CopyTo(copy[quotes..]);
        if (quotes == 1)
            copy[0] = copy[^1] = (byte)'"';
        return new ReaderValue(copy, rented);
    }

    private static JsonModelException Incomplete() =>
        ErrorPlacement.Create(JsonModelErrorKind.UnexpectedEnd, "The reader's text ends inside the value.", default);
}
