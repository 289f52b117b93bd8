using System.Buffers;
using System.Text;

namespace JsonModelGen;

/// <summary>
/// The buffers that a <see cref="Utf8BufferWriter"/> has filled, in order. A long text is a chain of them: nothing is copied
/// when there is more of it, and it is nowhere in one piece but in the result.
/// </summary>
internal class FullBuffers : IDisposable
{
    /// <summary>The largest of them, if no value needs a larger one.</summary>
    private const int LargestSize = 1024 * 1024;

    private readonly Queue<ArraySegment<byte>> _buffers = new();

    /// <summary>How many bytes they hold.</summary>
    public long Length { get; private set; }

    /// <summary>Those that hold something, the first one first.</summary>
    protected Queue<ArraySegment<byte>> Buffers => _buffers;

    /// <summary>Takes a buffer, which belongs to this chain from now on, even if this fails.</summary>
    public virtual void Add(byte[] full, int used)
    {
        _buffers.Enqueue(new ArraySegment<byte>(full, 0, used));
        Length += used;
    }

    /// <summary>A buffer to go on with behind one of this size.</summary>
    public static byte[] Next(int size) => ArrayPool<byte>.Shared.Rent(Math.Max(size, Math.Min(2 * size, LargestSize)));

    /// <summary>Moves all bytes to the start of a span that has <see cref="Length"/> bytes, and gives the buffers back.</summary>
    public void MoveTo(Span<byte> destination)
    {
        while (_buffers.TryDequeue(out ArraySegment<byte> buffer))
        {
            buffer.AsSpan().CopyTo(destination);
            destination = destination[buffer.Count..];
            GiveBack(buffer);
        }
    }

    /// <summary>As <see cref="MoveTo(Span{byte})"/>, for bytes that are all ASCII.</summary>
    public void MoveAsciiTo(Span<char> destination)
    {
        while (_buffers.TryDequeue(out ArraySegment<byte> buffer))
        {
            Encoding.Latin1.GetChars(buffer, destination);
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

    /// <summary>All bytes, and those behind them.</summary>
    public ReadOnlySequence<byte> With(ReadOnlyMemory<byte> last)
    {
        Segment? first = null;
        Segment? end = null;
        foreach (ArraySegment<byte> buffer in _buffers)
        {
            end = new Segment(buffer, end);
            first ??= end;
        }

        end = new Segment(last, end);
        return new ReadOnlySequence<byte>(first ?? end, 0, end, last.Length);
    }

    /// <summary>Clears the buffers and gives them back.</summary>
    public void Dispose()
    {
        while (_buffers.TryDequeue(out ArraySegment<byte> buffer)) GiveBack(buffer);
        Length = 0;
    }

    /// <summary>Clears a buffer and gives it back.</summary>
    protected static void GiveBack(ArraySegment<byte> buffer) => WriteBuffers.Return(buffer.Array!, buffer.Count);

    private sealed class Segment : ReadOnlySequenceSegment<byte>
    {
        public Segment(ReadOnlyMemory<byte> bytes, Segment? previous)
        {
            Memory = bytes;
            if (previous is null) return;
            RunningIndex = previous.RunningIndex + previous.Memory.Length;
            previous.Next = this;
        }
    }
}
