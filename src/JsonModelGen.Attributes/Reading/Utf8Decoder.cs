using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;
using System.Text;

namespace JsonModelGen;

/// <summary>
/// Decodes runs of non-ASCII characters from UTF-8 to UTF-16 and validates them (Unicode 16, table 3-7): Latin and Cyrillic letters
/// two at a time, the characters of East Asia four at a time, everything else one by one.
/// </summary>
internal static class Utf8Decoder
{
    // What one step may write.
    private const int Reserve = 4;

    /// <summary>Decodes characters until ASCII, the end of the buffer or the end of the text comes near.</summary>
    /// <param name="input">The text.</param>
    /// <param name="position">Where the first character starts; afterwards the index behind the last.</param>
    /// <param name="buffer">Where they go; there is room for four.</param>
    /// <param name="written">How many characters the buffer holds.</param>
    /// <exception cref="JsonModelException">They are no UTF-8.</exception>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal static void Decode(ReadOnlySpan<byte> input, ref int position, char[] buffer, ref int written)
    {
        int at = position;
        int to = written;
        while (buffer.Length - to >= Reserve && (uint)at < (uint)input.Length)
        {
            byte lead = input[at];
            if (lead <= 0x7F)
            {
                // The space between two words is not worth leaving the loop for.
                if (lead != ' ' || (uint)(at + 1) >= (uint)input.Length || input[at + 1] <= 0x7F)
                {
                    break;
                }

                buffer[to++] = ' ';
                at++;
            }
            else if (lead >= 0xE0 && input.Length - at >= Vector128<byte>.Count && TryDecodeFourTriples(input, at, buffer, to))
            {
                at += 12;
                to += 4;
            }
            else if (lead < 0xE0 && input.Length - at >= 4 && TryDecodeTwoPairs(input, at, buffer, to))
            {
                at += 4;
                to += 2;
            }
            else if (lead < 0xE0 && TryDecodePair(input, at, lead, out char letter))
            {
                buffer[to++] = letter;
                at += 2;
            }
            else if (lead is >= 0xE0 and < 0xF0 && TryDecodeTriple(input, at, lead, out char sign))
            {
                buffer[to++] = sign;
                at += 3;
            }
            else
            {
                Rune character = DecodeOne(input, at);
                at += character.Utf8SequenceLength;
                to += character.EncodeToUtf16(buffer.AsSpan(to));
            }
        }

        position = at;
        written = to;
    }

    /// <summary>Two characters of two bytes each.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryDecodeTwoPairs(ReadOnlySpan<byte> input, int position, char[] buffer, int written)
    {
        uint pairs = BinaryPrimitives.ReadUInt32LittleEndian(input[position..]);

        // 110xxxxx 10xxxxxx, twice; of the leading x, four must not all be zero, else one byte would have been enough.
        if ((pairs & 0xC0E0C0E0) != 0x80C080C0 || (pairs & 0x0000001E) == 0 || (pairs & 0x001E0000) == 0)
        {
            return false;
        }

        uint characters = ((pairs & 0x001F001F) << 6) | ((pairs >> 8) & 0x003F003F);
        buffer[written + 1] = (char)(characters >> 16);
        buffer[written] = (char)characters;
        return true;
    }

    /// <summary>Four characters of three bytes each.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryDecodeFourTriples(ReadOnlySpan<byte> input, int position, char[] buffer, int written)
    {
        // Without an instruction for it, moving bytes around in a vector is slower than not doing so.
        if (!Ssse3.IsSupported && !AdvSimd.Arm64.IsSupported)
        {
            return false;
        }

        // 1110xxxx 10xxxxxx 10xxxxxx, four times.
        Vector128<byte> block = Vector128.Create(input.Slice(position, Vector128<byte>.Count));
        Vector128<byte> markers = block & Vector128.Create((byte)0xF0, 0xC0, 0xC0, 0xF0, 0xC0, 0xC0, 0xF0, 0xC0, 0xC0, 0xF0, 0xC0, 0xC0, 0, 0, 0, 0);
        if (markers != Vector128.Create((byte)0xE0, 0x80, 0x80, 0xE0, 0x80, 0x80, 0xE0, 0x80, 0x80, 0xE0, 0x80, 0x80, 0, 0, 0, 0))
        {
            return false;
        }

        Vector128<byte> order = Vector128.Create((byte)2, 1, 0, 0xFF, 5, 4, 3, 0xFF, 8, 7, 6, 0xFF, 11, 10, 9, 0xFF);
        Vector128<uint> triples = (Ssse3.IsSupported
            ? Ssse3.Shuffle(block, order)
            : AdvSimd.Arm64.VectorTableLookup(block, order)).AsUInt32();
        Vector128<uint> characters = (triples & Vector128.Create(0x3Fu))
            | ((triples >> 2) & Vector128.Create(0xFC0u))
            | ((triples >> 4) & Vector128.Create(0xF000u));

        // Below U+0800 two bytes would have been enough; surrogates are no characters.
        Vector128<uint> upper = characters & Vector128.Create(0xF800u);
        if ((Vector128.Equals(upper, Vector128<uint>.Zero) | Vector128.Equals(upper, Vector128.Create(0xD800u))) != Vector128<uint>.Zero)
        {
            return false;
        }

        // The slice is checked: four characters, half a vector.
        ref ushort destination = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<char, ushort>(buffer.AsSpan(written, 4)));
        Vector128.Narrow(characters, characters).GetLower().StoreUnsafe(ref destination);
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryDecodePair(ReadOnlySpan<byte> input, int position, byte lead, out char character)
    {
        uint second = (uint)(position + 1) < (uint)input.Length ? input[position + 1] : 0u;
        character = (char)(((lead & 0x1Fu) << 6) | (second & 0x3F));
        return lead >= 0xC2 && (second & 0xC0) == 0x80;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryDecodeTriple(ReadOnlySpan<byte> input, int position, byte lead, out char character)
    {
        if (input.Length - position < 3)
        {
            character = default;
            return false;
        }

        uint second = input[position + 1];
        uint third = input[position + 2];
        character = (char)(((lead & 0x0Fu) << 12) | ((second & 0x3F) << 6) | (third & 0x3F));
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
