using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace JsonModelGen.Benchmarks;

/// <summary>A <c>Utf8JsonWriter</c> and its buffer, used again and again: the way to write without allocating.</summary>
[SuppressMessage("Design", "CA1001", Justification = "The writer over a buffer in memory holds nothing that must be given back.")]
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
