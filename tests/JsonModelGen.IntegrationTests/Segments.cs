using System.Buffers;

namespace JsonModelGen.IntegrationTests;

/// <summary>Bytes in segments, as received from a network.</summary>
internal sealed class Segments : ReadOnlySequenceSegment<byte>
{
    private Segments(ReadOnlyMemory<byte> memory, long runningIndex)
    {
        Memory = memory;
        RunningIndex = runningIndex;
    }

    public static ReadOnlySequence<byte> Of(ReadOnlyMemory<byte> bytes, int size)
    {
        Segments first = new(bytes[..Math.Min(size, bytes.Length)], 0);
        Segments last = first;
        for (int start = size; start < bytes.Length; start += size)
        {
            Segments next = new(bytes.Slice(start, Math.Min(size, bytes.Length - start)), start);
            last.Next = next;
            last = next;
        }

        return new ReadOnlySequence<byte>(first, 0, last, last.Memory.Length);
    }
}
