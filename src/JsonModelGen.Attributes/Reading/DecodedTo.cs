namespace JsonModelGen;

/// <summary>How far a string is decoded. Both numbers share a word, so that methods return them in a register, not through memory.</summary>
/// <param name="position">The index of the next byte of the text.</param>
/// <param name="written">How many characters the buffer holds.</param>
internal readonly struct DecodedTo(int position, int written)
{
    private readonly ulong _both = ((ulong)(uint)position << 32) | (uint)written;

    internal int Position => (int)(_both >> 32);

    internal int Written => (int)_both;
}
