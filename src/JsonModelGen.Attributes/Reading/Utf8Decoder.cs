using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;
using System.Text;

namespace JsonModelGen;

/// <summary>
/// Decodes runs of non-ASCII characters from UTF-8 to UTF-16 and validates them (Unicode 16, table 3-7): characters of two bytes
/// (Latin, Cyrillic) up to eight at a time, of three (East Asian) up to four, all others one by one.
/// </summary>
internal static class Utf8Decoder
{
    // The most UTF-16 code units that one step writes, valid or not.
    internal const int Reserve = 8;

    /// <summary>Whether the processor can shuffle the bytes of a vector in one instruction. Emulated, that is slower than decoding without it.</summary>
    internal static bool CanShuffle => Ssse3.IsSupported || AdvSimd.Arm64.IsSupported;

    /// <summary>Decodes non-ASCII characters and single spaces between them, until other ASCII comes or the buffer has less room than <see cref="Reserve"/>.</summary>
    /// <param name="input">The text.</param>
    /// <param name="position">Where the first character starts.</param>
    /// <param name="buffer">Where they go.</param>
    /// <param name="written">How many code units the buffer holds.</param>
    /// <returns>The index after the last character, and how many code units the buffer holds.</returns>
    /// <exception cref="JsonModelException">They are not valid UTF-8.</exception>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static DecodedTo DecodeRun(ReadOnlySpan<byte> input, int position, char[] buffer, int written)
    {
        int at = position;
        int to = written;
        while (buffer.Length - to >= Reserve && (uint)at < (uint)input.Length)
        {
            byte lead = input[at];
            int count = 0;
            if (lead <= 0x7F)
            {
                // The space between two words is not worth leaving the loop for.
                if (lead != ' ' || (uint)(at + 1) >= (uint)input.Length || input[at + 1] <= 0x7F)
                {
                    break;
                }

                buffer[to++] = ' ';
                at++;
                continue;
            }

            if (lead < 0xE0)
            {
                count = DecodePairs(input, at, buffer, to);
                at += 2 * count;
            }
            else if (lead < 0xF0)
            {
                count = DecodeTriples(input, at, buffer, to);
                at += 3 * count;
            }

            if (count == 0)
            {
                Rune character = DecodeOne(input, at);
                at += character.Utf8SequenceLength;
                count = character.EncodeToUtf16(buffer.AsSpan(to));
            }

            to += count;
        }

        return new(at, to);
    }

    /// <summary>
    /// Decodes up to eight characters of two bytes each. All eight are stored, valid or not, and then the valid ones are counted: a
    /// branch for each would be mispredicted, as words differ in length.
    /// </summary>
    /// <param name="source">The first of 16 bytes.</param>
    /// <param name="target">Where the characters go: room for eight.</param>
    /// <returns>How many valid two-byte characters there are before anything else.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int DecodePairs(ref byte source, ref ushort target)
    {
        // 110xxxxx 10xxxxxx; the first four x must not all be zero, else one byte would have been enough.
        Vector128<ushort> pairs = Vector128.LoadUnsafe(ref source).AsUInt16();
        Vector128<ushort> valid = Vector128.Equals(pairs & Vector128.Create((ushort)0xC0E0), Vector128.Create((ushort)0x80C0))
            & Vector128.GreaterThan(pairs & Vector128.Create((ushort)0x001E), Vector128<ushort>.Zero);
        Vector128<ushort> characters = ((pairs & Vector128.Create((ushort)0x001F)) << 6) | ((pairs >> 8) & Vector128.Create((ushort)0x003F));
        characters.StoreUnsafe(ref target);
        return BitOperations.TrailingZeroCount(~valid.ExtractMostSignificantBits());
    }

    /// <summary>Decodes up to four characters of three bytes each, in the same way. Requires <see cref="CanShuffle"/>.</summary>
    /// <param name="source">The first of 16 bytes.</param>
    /// <param name="target">Where the characters go: room for four.</param>
    /// <returns>How many valid three-byte characters there are before anything else.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int DecodeTriples(ref byte source, ref ushort target)
    {
        // 1110xxxx 10xxxxxx 10xxxxxx, with the first byte as the highest.
        Vector128<byte> order = Vector128.Create((byte)2, 1, 0, 0xFF, 5, 4, 3, 0xFF, 8, 7, 6, 0xFF, 11, 10, 9, 0xFF);
        Vector128<uint> triples = Shuffle(Vector128.LoadUnsafe(ref source), order).AsUInt32();
        Vector128<uint> characters = (triples & Vector128.Create(0x3Fu))
            | ((triples >> 2) & Vector128.Create(0xFC0u))
            | ((triples >> 4) & Vector128.Create(0xF000u));

        // Below U+0800 two bytes would have been enough; surrogates must not be encoded.
        Vector128<uint> upper = characters & Vector128.Create(0xF800u);
        Vector128<uint> invalid = ~Vector128.Equals(triples & Vector128.Create(0x00F0C0C0u), Vector128.Create(0x00E08080u))
            | Vector128.Equals(upper, Vector128<uint>.Zero)
            | Vector128.Equals(upper, Vector128.Create(0xD800u));
        Vector128.Narrow(characters, characters).GetLower().StoreUnsafe(ref target);
        return BitOperations.TrailingZeroCount(invalid.ExtractMostSignificantBits() | (1u << Vector128<uint>.Count));
    }

    /// <summary>Decodes a character of four bytes, the last three of which are known to be continuation bytes.</summary>
    /// <param name="source">The first of them.</param>
    /// <param name="target">Where the surrogate pair goes: room for two.</param>
    /// <returns>A negative number if the character is not valid.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int DecodeFour(ref byte source, ref ushort target)
    {
        uint lead = source;
        uint character = ((lead & 7) << 18)
            | ((Unsafe.Add(ref source, 1) & 0x3Fu) << 12)
            | ((Unsafe.Add(ref source, 2) & 0x3Fu) << 6)
            | (Unsafe.Add(ref source, 3) & 0x3Fu);
        target = (ushort)(0xD800 - (0x10000 >> 10) + (character >> 10));
        Unsafe.Add(ref target, 1) = (ushort)(0xDC00 | (character & 0x3FF));
        return (int)((character - 0x10000) | (0x10FFFF - character) | (0xF4 - lead));
    }

    /// <summary>Reorders bytes; an index of 0xFF yields zero. Requires <see cref="CanShuffle"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector128<byte> Shuffle(Vector128<byte> block, Vector128<byte> order) =>
        Ssse3.IsSupported ? Ssse3.Shuffle(block, order) : AdvSimd.Arm64.VectorTableLookup(block, order);

    private static int DecodePairs(ReadOnlySpan<byte> input, int position, char[] buffer, int written)
    {
        if (!Vector128.IsHardwareAccelerated || input.Length - position < Vector128<byte>.Count)
        {
            return TryDecodePair(input, position, out buffer[written]) ? 1 : 0;
        }

        // The slices are checked: 16 bytes and eight characters, a vector each.
        return DecodePairs(
            ref MemoryMarshal.GetReference(input.Slice(position, Vector128<byte>.Count)),
            ref MemoryMarshal.GetReference(MemoryMarshal.Cast<char, ushort>(buffer.AsSpan(written, Reserve))));
    }

    private static int DecodeTriples(ReadOnlySpan<byte> input, int position, char[] buffer, int written)
    {
        if (!CanShuffle || input.Length - position < Vector128<byte>.Count)
        {
            return TryDecodeTriple(input, position, out buffer[written]) ? 1 : 0;
        }

        // The slices are checked: 16 bytes, a vector, and four characters, half of one.
        return DecodeTriples(
            ref MemoryMarshal.GetReference(input.Slice(position, Vector128<byte>.Count)),
            ref MemoryMarshal.GetReference(MemoryMarshal.Cast<char, ushort>(buffer.AsSpan(written, 4))));
    }

    private static bool TryDecodePair(ReadOnlySpan<byte> input, int position, out char character)
    {
        uint lead = input[position];
        uint second = (uint)(position + 1) < (uint)input.Length ? input[position + 1] : 0u;
        character = (char)(((lead & 0x1F) << 6) | (second & 0x3F));
        return lead >= 0xC2 && (second & 0xC0) == 0x80;
    }

    private static bool TryDecodeTriple(ReadOnlySpan<byte> input, int position, out char character)
    {
        if (input.Length - position < 3)
        {
            character = default;
            return false;
        }

        uint second = input[position + 1];
        uint third = input[position + 2];
        character = (char)(((input[position] & 0x0Fu) << 12) | ((second & 0x3F) << 6) | (third & 0x3F));
        return (((second << 8) | third) & 0xC0C0) == 0x8080 && character >= 0x800 && !char.IsSurrogate(character);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Rune DecodeOne(ReadOnlySpan<byte> input, int position)
    {
        OperationStatus status = Rune.DecodeFromUtf8(input[position..], out Rune character, out _);
        if (status != OperationStatus.Done)
        {
            throw status == OperationStatus.NeedMoreData
                ? ReadingError.Syntax(input, input.Length, "the rest of a character")
                : Utf8Text.Invalid(input, position);
        }

        return character;
    }
}
