using System.Buffers;
using System.Text;

namespace JsonModelGen;

/// <summary>
/// The buffers that a <see cref="Utf8BufferWriter"/> has filled, in order. A long text is a chain of them: growing copies nothing,
/// and only the result is contiguous.
/// </summary>
internal class FullBuffers : IDisposable
{
    /// <summary>The size of the largest buffer, unless a value needs a larger one.</summary>
    private const int LargestSize = 1024 * 1024;

    [ThreadStatic]
    private static FullBuffers? _kept;

    private readonly Queue<ArraySegment<byte>> _buffers = new();

    // Kept for reuse.
    private readonly List<Link> _links = [];

    /// <summary>Takes an empty chain: the one that this thread keeps, or a new one if that is in use.</summary>
    public static FullBuffers Take()
    {
        FullBuffers full = _kept ?? new FullBuffers();
        _kept = null;
        return full;
    }

    /// <summary>How many bytes the buffers hold.</summary>
    public long Length { get; private set; }

    /// <summary>The buffers, the first one first.</summary>
    protected Queue<ArraySegment<byte>> Buffers => _buffers;

    /// <summary>Adds a buffer, which belongs to this chain from now on, even if this throws.</summary>
    public virtual void Add(byte[] full, int used)
    {
        _buffers.Enqueue(new ArraySegment<byte>(full, 0, used));
        Length += used;
    }

    /// <summary>Rents the buffer that follows one of the given size.</summary>
    public static byte[] Next(int size) => ArrayPool<byte>.Shared.Rent(Math.Max(size, Math.Min(2 * size, LargestSize)));

    /// <summary>Moves all bytes to the start of a span of at least <see cref="Length"/> bytes, and returns the buffers.</summary>
    public void MoveTo(Span<byte> destination)
    {
        while (_buffers.TryDequeue(out ArraySegment<byte> buffer))
        {
            buffer.AsSpan().CopyTo(destination);
            destination = destination[buffer.Count..];
            GiveBack(buffer);
        }
    }

    /// <summary>Like <see cref="MoveTo(Span{byte})"/>, for bytes that are all ASCII.</summary>
    public void MoveAsciiTo(Span<char> destination)
    {
        while (_buffers.TryDequeue(out ArraySegment<byte> buffer))
        {
            AsciiText.Widen(buffer, destination);
            destination = destination[buffer.Count..];
            GiveBack(buffer);
        }
    }

    /// <summary>Whether all bytes are ASCII.</summary>
    public bool IsAscii
    {
        get
        {
            foreach (ArraySegment<byte> buffer in _buffers)
            {
                if (!Ascii.IsValid(buffer.AsSpan())) return false;
            }

            return true;
        }
    }

    /// <summary>All bytes, followed by <paramref name="last"/>; valid until this is disposed of.</summary>
    public ReadOnlySequence<byte> With(ReadOnlyMemory<byte> last)
    {
        while (_links.Count <= _buffers.Count) _links.Add(new Link());
        int count = 0;
        foreach (ArraySegment<byte> buffer in _buffers)
        {
            _links[count].Set(buffer, count == 0 ? null : _links[count - 1]);
            count++;
        }

        _links[count].Set(last, count == 0 ? null : _links[count - 1]);
        return new ReadOnlySequence<byte>(_links[0], 0, _links[count], last.Length);
    }

    /// <summary>Clears and returns the buffers; the chain is empty afterwards.</summary>
    public void Dispose()
    {
        while (_buffers.TryDequeue(out ArraySegment<byte> buffer)) GiveBack(buffer);
        foreach (Link link in _links) link.Set(default, null);
        Length = 0;
    }

    /// <summary>Like <see cref="Dispose"/>, and keeps the chain for this thread to reuse.</summary>
    public void Keep()
    {
        Dispose();
        _kept = this;
    }

    /// <summary>Clears and returns a buffer.</summary>
    protected static void GiveBack(ArraySegment<byte> buffer) => WriteBuffers.Return(buffer.Array!, buffer.Count);

    private sealed class Link : ReadOnlySequenceSegment<byte>
    {
        public void Set(ReadOnlyMemory<byte> bytes, Link? previous)
        {
            Memory = bytes;
            Next = null;
            RunningIndex = 0;
            if (previous is null) return;
            RunningIndex = previous.RunningIndex + previous.Memory.Length;
            previous.Next = this;
        }
    }
}
