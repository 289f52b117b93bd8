using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace JsonModelGen;

/// <summary>
/// Writes System.Text.Json's own JSON values, which only support <see cref="Utf8JsonWriter"/>, to our writer, through a buffer
/// that each thread keeps for each escaping.
/// </summary>
internal sealed class DomScratch : IDisposable
{
    private const int LargestKept = 1 << 16;

    [ThreadStatic]
    private static DomScratch? t_default;

    [ThreadStatic]
    private static DomScratch? t_relaxed;

    private readonly ArrayBufferWriter<byte> _buffer = new(1024);
    private readonly Utf8JsonWriter _writer;
    private readonly bool _relaxed;

    private DomScratch(bool relaxed)
    {
        _relaxed = relaxed;
        _writer = new Utf8JsonWriter(_buffer, new JsonWriterOptions
        {
            Encoder = relaxed ? JavaScriptEncoder.UnsafeRelaxedJsonEscaping : JavaScriptEncoder.Default,
            SkipValidation = true,
        });
    }

    public static void Write(ref Utf8BufferWriter writer, JsonElement element)
    {
        using DomScratch scratch = Take(writer.RelaxedEscaping);
        try
        {
            element.WriteTo(scratch._writer);
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException)
        {
            ThrowNotWritable(nameof(JsonElement), exception);
        }

        scratch.CopyTo(ref writer);
    }

    public static void Write(ref Utf8BufferWriter writer, JsonNode node)
    {
        using DomScratch scratch = Take(writer.RelaxedEscaping);
        try
        {
            node.WriteTo(scratch._writer);
        }
        catch (Exception exception) when (exception is InvalidOperationException or ArgumentException)
        {
            ThrowNotWritable(node.GetType().Name, exception);
        }

        scratch.CopyTo(ref writer);
    }

    /// <summary>Clears the buffer and returns it to the thread.</summary>
    public void Dispose()
    {
        if (_buffer.Capacity > LargestKept)
            return;

        _buffer.Clear();
        _writer.Reset();
        if (_relaxed)
            t_relaxed = this;
        else
            t_default = this;
    }

    // Taken out of its slot while in use: a node may contain a value whose converter calls back in here.
    private static DomScratch Take(bool relaxed)
    {
        ref DomScratch? slot = ref relaxed ? ref t_relaxed : ref t_default;
        DomScratch? scratch = slot;
        slot = null;
        return scratch ?? new DomScratch(relaxed);
    }

    private void CopyTo(ref Utf8BufferWriter writer)
    {
        _writer.Flush();
        writer.WriteRawValue(_buffer.WrittenSpan);
    }

    [DoesNotReturn]
    private static void ThrowNotWritable(string type, Exception exception)
        => throw new JsonModelException(
            JsonModelErrorKind.NotWritable, $"The {type} cannot be written: {exception.Message}", innerException: exception);
}
