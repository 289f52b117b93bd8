using System.Buffers;

namespace JsonModelGen;

/// <summary>
/// Reformats compact JSON piece by piece and passes it on: to an output, or as full buffers to a chain. It holds no more than one
/// piece and the result of that.
/// </summary>
internal sealed class ReformattedText : IBufferWriter<byte>, IDisposable
{
    private readonly JsonLayout _layout;
    private readonly IBufferWriter<byte>? _output;
    private readonly FullBuffers? _full;

    // Compact JSON that has not been reformatted yet: an incomplete token, and the last piece.
    private readonly PooledBytes _compact = new(WriteBuffers.FullCapacity);
    private int _worthTrying;
    private int _depth;

    /// <summary>Passes everything on to an output.</summary>
    public ReformattedText(JsonLayout layout, IBufferWriter<byte> output) => (_layout, _output) = (layout, output);

    /// <summary>Passes everything on to a chain.</summary>
    public ReformattedText(JsonLayout layout, FullBuffers full) => (_layout, _full) = (layout, full);

    /// <inheritdoc/>
    public Memory<byte> GetMemory(int sizeHint = 0) => _compact.Free(Math.Max(sizeHint, 1));

    /// <inheritdoc/>
    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    /// <inheritdoc/>
    public void Advance(int count)
    {
        _compact.Advance(count);

        // A token that spans many pieces is not scanned again for each of them.
        if (_compact.Length >= _worthTrying)
            PassOn(isEnd: false);
    }

    /// <summary>Passes the rest on.</summary>
    public void Complete() => PassOn(isEnd: true);

    /// <summary>Returns the buffer.</summary>
    public void Dispose() => _compact.Dispose();

    private void PassOn(bool isEnd)
    {
        using var formatted = new PooledBytes(2 * _compact.Length);
        int length = CompactJsonFormatter.FormatPart(_compact.Span, formatted, _layout, ref _depth, isEnd);
        _compact.RemoveFirst(length);
        _worthTrying = 2 * _compact.Length;
        if (formatted.Length == 0)
            return;
        if (_full is null)
            _output!.Write(formatted.Span);
        else
            _full.Add(formatted.Detach(out int count), count);
    }
}
