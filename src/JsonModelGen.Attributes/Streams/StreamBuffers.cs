namespace JsonModelGen;

/// <summary>
/// Full buffers on their way into a stream. A write is started when the previous one has completed, and never awaited while the
/// value is being written: if the stream keeps up, at most two buffers are held; if it does not, they queue up here.
/// </summary>
internal sealed class StreamBuffers(Stream stream, CancellationToken cancellationToken) : FullBuffers
{
    private ArraySegment<byte> _underway;
    private Task _write = Task.CompletedTask;

    /// <inheritdoc/>
    public override void Add(byte[] full, int used)
    {
        base.Add(full, used);
        cancellationToken.ThrowIfCancellationRequested();
        while (_write.IsCompleted)
        {
            EndWrite();
            if (!TryBeginWrite()) break;
        }
    }

    /// <summary>Completes when the stream has taken all bytes.</summary>
    public async Task CompleteAsync()
    {
        do
        {
            await _write.ConfigureAwait(false);
            EndWrite();
        }
        while (TryBeginWrite());
    }

    /// <summary>Waits until the stream no longer needs its buffers, and discards the rest.</summary>
    public async Task AbandonAsync()
    {
        await _write.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        GiveBack();
        Dispose();
    }

    private bool TryBeginWrite()
    {
        if (!Buffers.TryDequeue(out _underway)) return false;
        _write = stream.WriteAsync(_underway, cancellationToken).AsTask();
        return true;
    }

    /// <summary>Ends a completed write; throws if it has failed.</summary>
    private void EndWrite()
    {
        GiveBack();
        _write.GetAwaiter().GetResult();
    }

    private void GiveBack()
    {
        ArraySegment<byte> written = _underway;
        _underway = default;
        if (written.Array is not null) GiveBack(written);
    }
}
