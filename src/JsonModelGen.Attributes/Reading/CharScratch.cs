using System.Buffers;

namespace JsonModelGen;

/// <summary>A buffer of characters per thread. It is taken out of its slot while in use, and cleared before it goes back.</summary>
internal static class CharScratch
{
    private const int LargestKept = 32 * 1024;

    [ThreadStatic]
    private static char[]? _kept;

    /// <summary>Takes a buffer.</summary>
    /// <param name="minimumLength">Its minimum length.</param>
    internal static char[] Rent(int minimumLength)
    {
        char[]? kept = _kept;
        if (kept is null || kept.Length < minimumLength)
        {
            return ArrayPool<char>.Shared.Rent(Math.Max(minimumLength, 1024));
        }

        _kept = null;
        return kept;
    }

    /// <summary>Exchanges a buffer for one of at least twice its size.</summary>
    /// <param name="buffer">The buffer.</param>
    /// <param name="used">How many characters it holds.</param>
    /// <returns>The other one, with the same content.</returns>
    internal static char[] Grow(char[] buffer, int used)
    {
        char[] larger = ArrayPool<char>.Shared.Rent(checked(buffer.Length * 2));
        buffer.AsSpan(0, used).CopyTo(larger);
        Return(buffer, used);
        return larger;
    }

    /// <summary>Gives a buffer back.</summary>
    /// <param name="buffer">The buffer.</param>
    /// <param name="used">How many characters it holds. The decoder's last step may have written up to <see cref="TextWindow.Reserve"/> after them.</param>
    internal static void Return(char[] buffer, int used)
    {
        buffer.AsSpan(0, Math.Min(buffer.Length, used + TextWindow.Reserve)).Clear();
        if (buffer.Length > LargestKept)
        {
            ArrayPool<char>.Shared.Return(buffer);
        }
        else
        {
            _kept = buffer;
        }
    }
}
