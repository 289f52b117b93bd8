using System.Buffers;
using System.ComponentModel;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace JsonModelGen;

/// <summary>
/// A <see cref="Utf8JsonWriter"/> for one value that user code writes, which is then copied to the model's JSON. Each thread keeps
/// one.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsonConversionWriter : IDisposable
{
    private const int LargestKept = 1 << 16;

    [ThreadStatic]
    private static JsonConversionWriter? t_kept;

    private readonly ArrayBufferWriter<byte> _buffer = new(256);
    private readonly bool _relaxed;
    private readonly int _maxDepth;

    private JsonConversionWriter(bool relaxed, int maxDepth)
    {
        _relaxed = relaxed;
        _maxDepth = maxDepth;
        Writer = new Utf8JsonWriter(_buffer, new JsonWriterOptions
        {
            Encoder = relaxed ? JavaScriptEncoder.UnsafeRelaxedJsonEscaping : JavaScriptEncoder.Default,
            MaxDepth = maxDepth,
        });
    }

    /// <summary>The writer for the value.</summary>
    public Utf8JsonWriter Writer { get; }

    /// <summary>
    /// Takes a writer with the depth that is left to the model. Each conversion counts as one level, so that a cycle through converters
    /// ends, too.
    /// </summary>
    internal static JsonConversionWriter Take(ref Utf8BufferWriter writer)
    {
        WriteEdge.CheckStack();
        int depthLeft = writer.MaxDepth - writer.Depth - 1;
        if (depthLeft < 0)
            writer.Enter(0);

        // Zero would mean the default of 1000.
        int maxDepth = Math.Max(depthLeft, 1);
        JsonConversionWriter? kept = t_kept;
        t_kept = null;
        return kept is not null && kept._relaxed == writer.RelaxedEscaping && kept._maxDepth == maxDepth
            ? kept
            : new JsonConversionWriter(writer.RelaxedEscaping, maxDepth);
    }

    /// <summary>Copies the value to the output.</summary>
    /// <param name="writer">The model's writer.</param>
    /// <exception cref="JsonModelException">The value is incomplete or missing.</exception>
    public void CopyTo(ref Utf8BufferWriter writer)
    {
        Writer.Flush();
        if (Writer.CurrentDepth != 0 || _buffer.WrittenCount == 0)
            throw new JsonModelException(JsonModelErrorKind.NotWritable, "The converter did not write a complete value: it must write exactly one.");
        writer.WriteRawValue(_buffer.WrittenSpan);
    }

    /// <summary>Copies the value to the output as a key.</summary>
    internal void CopyKeyTo(ref Utf8BufferWriter writer)
    {
        Writer.Flush();
        ReadOnlySpan<byte> key = _buffer.WrittenSpan;
        if (key is not [(byte)'"', ..])
            throw new JsonModelException(JsonModelErrorKind.NotWritable, "The converter of the dictionary's keys did not write a string.");
        writer.WriteRawValue(key);
        writer.WriteRawValue(":"u8);
    }

    /// <summary>Copies the name, with its colon, that was written into an object.</summary>
    internal void CopyNameTo(ref Utf8BufferWriter writer)
    {
        Writer.Flush();
        ReadOnlySpan<byte> name = _buffer.WrittenSpan;
        if (name is not [(byte)'{', .., (byte)':'])
            throw new JsonModelException(JsonModelErrorKind.NotWritable, "The converter of the dictionary's keys did not write a property name.");
        writer.WriteRawValue(name[1..]);
    }

    /// <summary>Gives the buffer, cleared, back to the thread.</summary>
    public void Dispose()
    {
        if (_buffer.Capacity > LargestKept)
            return;
        _buffer.Clear();
        Writer.Reset();
        t_kept = this;
    }
}
