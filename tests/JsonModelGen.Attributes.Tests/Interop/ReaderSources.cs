using System.Buffers;
using System.Text.Json;
using JsonModelGen.Tests.Edges;

namespace JsonModelGen.Tests.Interop;

/// <summary>All kinds of input of a <see cref="Utf8JsonReader"/>, with the same text.</summary>
internal static class ReaderSources
{
    public delegate Utf8JsonReader ReaderMaker(byte[] json, JsonReaderOptions options);

    /// <param name="length">The length of the text: it is split at every byte of it.</param>
    public static IEnumerable<(string Name, ReaderMaker Make)> For(int length)
    {
        yield return ("span", (json, options) => new Utf8JsonReader(json, options));
        yield return ("array sequence", (json, options) =>
            new Utf8JsonReader(new ReadOnlySequence<byte>([.. "!!"u8, .. json, .. "!"u8], 2, json.Length), options));
        yield return ("memory sequence", (json, options) =>
            new Utf8JsonReader(new ReadOnlySequence<byte>(new Manager([.. "!!"u8, .. json, .. "!"u8]).Memory.Slice(2, json.Length)), options));
        yield return ("open end", (json, options) => new Utf8JsonReader((byte[])[.. json, .. " "u8], isFinalBlock: false, new JsonReaderState(options)));
        for (int i = 0; i <= length; i++)
        {
            int at = i;
            yield return ("split at " + i, (json, options) => new Utf8JsonReader(SplitSequence.At(json, at), options));
        }
        yield return ("split everywhere", (json, options) => new Utf8JsonReader(SplitSequence.Every(json, 1), options));
    }

    private sealed class Manager(byte[] bytes) : MemoryManager<byte>
    {
        public override Span<byte> GetSpan() => bytes;

        public override MemoryHandle Pin(int elementIndex = 0) => throw new NotSupportedException();

        public override void Unpin() => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
        }
    }
}
