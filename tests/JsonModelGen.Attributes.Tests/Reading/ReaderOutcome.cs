using System.Text;

namespace JsonModelGen.Tests.Reading;

/// <summary>Reads one value with the reader under test.</summary>
public delegate T ReadValue<out T>(ref Utf8SpanReader reader);

/// <summary>The result of a read: a value and the number of bytes consumed, or an error.</summary>
internal sealed record ReaderOutcome<T>(T? Value, int Consumed, JsonModelException? Error)
{
    internal bool Accepted => Error is null;

    /// <summary>Reads one value from the start of a text.</summary>
    internal static ReaderOutcome<T> OfValue(ReadOnlySpan<byte> json, ReadValue<T> read, int maxDepth = 64)
    {
        var reader = new Utf8SpanReader(json, maxDepth);
        try
        {
            return new(read(ref reader), reader.Position, null);
        }
        catch (JsonModelException error)
        {
            return new(default, 0, error);
        }
    }

    /// <summary>Reads a text that consists of one value.</summary>
    internal static ReaderOutcome<T> OfText(ReadOnlySpan<byte> json, ReadValue<T> read, int maxDepth = 64)
    {
        return OfValue(json, ReadAll, maxDepth);

        T ReadAll(ref Utf8SpanReader reader)
        {
            T value = read(ref reader);
            reader.ReadEnd();
            return value;
        }
    }

    internal static ReaderOutcome<T> OfText(string json, ReadValue<T> read, int maxDepth = 64) => OfText(Encoding.UTF8.GetBytes(json), read, maxDepth);
}
