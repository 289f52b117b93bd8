using System.Buffers;

namespace JsonModelGen.Tests.Edges;

/// <summary>Bytes as a sequence of several segments.</summary>
internal static class SplitSequence
{
    /// <summary>Two segments, split at <paramref name="at"/>; each is part of a larger array.</summary>
    public static ReadOnlySequence<byte> At(byte[] bytes, int at) => Of(bytes[..Math.Min(at, bytes.Length)], bytes[Math.Min(at, bytes.Length)..]);

    /// <summary>Segments of the given length, with some empty ones between them.</summary>
    public static ReadOnlySequence<byte> Every(byte[] bytes, int length)
    {
        var pieces = new List<byte[]>();
        for (int i = 0; i < bytes.Length; i += length)
        {
            pieces.Add(bytes[i..Math.Min(bytes.Length, i + length)]);
            if (i % 3 == 0)
                pieces.Add([]);
        }
        return Of([.. pieces, []]);
    }

    private static ReadOnlySequence<byte> Of(params byte[][] pieces)
    {
        var first = new Segment(pieces[0], 0);
        Segment last = first;
        foreach (byte[] piece in pieces.Skip(1))
            last = last.Append(piece);
        // the text starts and ends inside the segments' memory
        return new ReadOnlySequence<byte>(first, 2, last, last.Memory.Length - 1);
    }

    private sealed class Segment : ReadOnlySequenceSegment<byte>
    {
        public Segment(byte[] bytes, long index)
        {
            Memory = (byte[])[(byte)'!', (byte)'!', .. bytes, (byte)'!'];
            Memory = index == 0 ? Memory : Memory[2..];
            RunningIndex = index;
        }

        public Segment Append(byte[] bytes)
        {
            // only the last segment has bytes after its end
            Memory = Memory[..^1];
            var next = new Segment(bytes, RunningIndex + Memory.Length);
            Next = next;
            return next;
        }
    }
}
