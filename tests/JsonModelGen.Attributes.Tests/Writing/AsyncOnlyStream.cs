namespace JsonModelGen.Attributes.Tests.Writing;

/// <summary>A stream that only supports asynchronous writes, like the response of a server.</summary>
/// <param name="isSlow">Whether writes complete later; what is written is then kept.</param>
/// <param name="canWrite">Whether writing succeeds.</param>
/// <param name="onWrite">Called before each write.</param>
internal sealed class AsyncOnlyStream(bool isSlow, bool canWrite = true, Action? onWrite = null) : Stream
{
    private readonly MemoryStream _kept = new();

    public long Written { get; private set; }

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public byte[] ToArray() => _kept.ToArray();

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        onWrite?.Invoke();
        if (isSlow)
        {
            await Task.Delay(1, cancellationToken);
            _kept.Write(buffer.Span);
        }

        if (!canWrite)
            throw new IOException();
        Written += buffer.Length;
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override void Write(byte[] buffer, int offset, int count) => throw new InvalidOperationException("Synchronous writes are not allowed.");

    public override void Flush() => throw new InvalidOperationException("Synchronous writes are not allowed.");

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _kept.Dispose();
        base.Dispose(disposing);
    }
}
