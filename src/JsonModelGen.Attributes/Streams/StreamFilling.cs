using System.IO.Pipelines;

namespace JsonModelGen;

/// <summary>Reads streams and pipes to their end into one array, up to a limit.</summary>
internal static class StreamFilling
{
    public const int FirstCapacity = 16 * 1024;
    private const int LargestFirstCapacity = 1024 * 1024; // beyond this, the length that a stream claims is not trusted

    public static PooledBytes CreateFor(Stream stream, int maxBytes)
    {
        long expected = stream.CanSeek ? stream.Length - stream.Position + 1 : FirstCapacity;
        return new PooledBytes((int)Math.Clamp(expected, 256, Math.Min(LargestFirstCapacity, maxBytes + 256L)));
    }

    /// <summary>Reads the stream to its end.</summary>
    /// <exception cref="JsonModelException">There is more than <paramref name="maxBytes"/>.</exception>
    public static async ValueTask FillAsync(PooledBytes bytes, Stream stream, int maxBytes, CancellationToken cancellationToken)
    {
        while (await ReadMoreAsync(bytes, stream, maxBytes, cancellationToken).ConfigureAwait(false))
        {
        }
    }

    /// <summary>Reads the next available bytes; false at the end of the stream.</summary>
    /// <exception cref="JsonModelException">More than <paramref name="maxBytes"/> would be held.</exception>
    public static async ValueTask<bool> ReadMoreAsync(
        PooledBytes bytes, Stream stream, int maxBytes, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Memory<byte> free = bytes.Free(1);
        // reading one byte more than allowed shows that there is more
        int room = (int)Math.Min(free.Length, maxBytes - (long)bytes.Length + 1);
        int count = await stream.ReadAsync(free[..room], cancellationToken).ConfigureAwait(false);
        bytes.Advance(count);
        return bytes.Length <= maxBytes ? count > 0 : throw ReadEdge.TooLarge(maxBytes);
    }

    /// <summary>Reads the pipe to its end. The pipe is not completed.</summary>
    /// <exception cref="JsonModelException">There is more than <paramref name="maxBytes"/>.</exception>
    public static async ValueTask FillAsync(PooledBytes bytes, PipeReader pipe, int maxBytes, CancellationToken cancellationToken)
    {
        while (true)
        {
            ReadResult result = await pipe.ReadAsync(cancellationToken).ConfigureAwait(false);
            if (result.IsCanceled)
            {
                pipe.AdvanceTo(result.Buffer.Start);
                throw new OperationCanceledException("The pending read of the pipe was cancelled.");
            }
            try
            {
                if (result.Buffer.Length > maxBytes - bytes.Length)
                    throw ReadEdge.TooLarge(maxBytes);
                foreach (ReadOnlyMemory<byte> segment in result.Buffer)
                    bytes.Append(segment.Span);
            }
            finally
            {
                pipe.AdvanceTo(result.Buffer.End);
            }
            if (result.IsCompleted)
                return;
        }
    }
}
