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

    public ArrayBufferWriter<byte> Write<T>(T value, Action<Utf8JsonWriter, T> write)
    {
        _buffer.ResetWrittenCount();
        _writer.Reset(_buffer);
        write(_writer, value);
        _writer.Flush();
        return _buffer;
    }
}
