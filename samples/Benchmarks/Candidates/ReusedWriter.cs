using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace JsonModelGen.Benchmarks;

/// <summary>A <c>Utf8JsonWriter</c> and its buffer, which are reused to write without allocating.</summary>
[SuppressMessage("Design", "CA1001", Justification = "A writer over a buffer in memory has nothing to release.")]
internal sealed class ReusedWriter
{
    private readonly ArrayBufferWriter<byte> _buffer = new();
    private readonly Utf8JsonWriter _writer;

    public ReusedWriter() => _writer = new(_buffer, new JsonWriterOptions { SkipValidation = true });

    /// <summary>Empties the buffer, and returns the writer.</summary>
    public Utf8JsonWriter Begin()
    {
        _buffer.ResetWrittenCount();
        _writer.Reset(_buffer);
        return _writer;
    }

    /// <summary>Returns the buffer with everything that was written since <see cref="Begin"/>.</summary>
    public ArrayBufferWriter<byte> End()
    {
        _writer.Flush();
        return _buffer;
    }
}
