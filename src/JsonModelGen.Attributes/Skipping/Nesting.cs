using System.Numerics;
using System.Runtime.CompilerServices;

namespace JsonModelGen;

/// <summary>Tracks the open brackets and their kinds.</summary>
/// <param name="depthLeft">How many may be open at once, at most <see cref="Deepest"/>.</param>
internal struct Nesting(int depthLeft)
{
    /// <summary>The deepest nesting that fits in the word.</summary>
    private const int Deepest = 63;

    private readonly ulong _limit = 1UL << Math.Min(depthLeft, Deepest);

    // A bit for each open bracket, the innermost lowest, set for objects; and a set bit above them.
    private ulong _kinds = 1;

    /// <summary>Whether no bracket is open.</summary>
    public readonly bool IsClosed => _kinds == 1;

    /// <summary>Processes the brackets of the next block, until none is open.</summary>
    /// <param name="tokens">The tokens of the block.</param>
    /// <param name="inObject">The bytes whose innermost open bracket is that of an object.</param>
    /// <param name="within">The bytes up to the bracket that closes the outermost one; all if that is not in this block.</param>
    /// <returns>Whether brackets match, and the depth is not exceeded.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryFollow(in BlockTokens tokens, out ulong inObject, out ulong within)
    {
        ulong kinds = _kinds;
        inObject = 0 - (kinds & 1);
        within = ulong.MaxValue;
        for (ulong brackets = tokens.Opens | tokens.Closes; brackets != 0; brackets &= brackets - 1)
        {
            int index = BitOperations.TrailingZeroCount(brackets);
            ulong after = (ulong.MaxValue - 1) << index;
            ulong kind = (tokens.Braces >> index) & 1;
            if (((tokens.Opens >> index) & 1) != 0)
            {
                if (kinds >= _limit)
                    return false;
                kinds = (kinds << 1) | kind;
            }
            else
            {
                if ((kinds & 1) != kind)
                    return false;
                kinds >>= 1;
                if (kinds == 1)
                {
                    within = ~after;
                    break;
                }
            }

            inObject = (inObject & ~after) | ((0 - (kinds & 1)) & after);
        }

        _kinds = kinds;
        return true;
    }
}
