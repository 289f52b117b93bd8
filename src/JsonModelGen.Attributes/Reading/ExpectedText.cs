using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace JsonModelGen;

/// <summary>
/// Compares the input with a constant text. Inlined with a constant length, this becomes one or two wide comparisons, which overlap
/// if the length is not a power of two; <c>SequenceEqual</c> takes twice as many instructions.
/// </summary>
internal static class ExpectedText
{
    /// <summary>Whether the input continues with a text.</summary>
    /// <param name="input">The input.</param>
    /// <param name="position">Where to look: from 0 to the input's length.</param>
    /// <param name="expected">The text.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static bool IsAt(ReadOnlySpan<byte> input, int position, scoped ReadOnlySpan<byte> expected)
    {
        Debug.Assert(position >= 0 && position <= input.Length, "The position lies in the input.");
        if (input.Length - position < expected.Length)
        {
            return false;
        }

        // Checked above: at least expected.Length bytes follow the position, and every load below stays within them.
        ref byte actual = ref Unsafe.Add(ref MemoryMarshal.GetReference(input), position);
        ref byte text = ref MemoryMarshal.GetReference(expected);
        int length = expected.Length;
        if (length is >= 16 and <= 32)
        {
            nuint last = (nuint)(length - 16);
            return ((Vector128.LoadUnsafe(ref actual) ^ Vector128.LoadUnsafe(ref text))
                | (Vector128.LoadUnsafe(ref actual, last) ^ Vector128.LoadUnsafe(ref text, last))) == Vector128<byte>.Zero;
        }

        if (length is >= 8 and <= 16)
        {
            int last = length - 8;
            return ((Unsafe.ReadUnaligned<ulong>(ref actual) ^ Unsafe.ReadUnaligned<ulong>(ref text))
                | (Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref actual, last)) ^ Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref text, last)))) == 0;
        }

        if (length is >= 4 and <= 8)
        {
            int last = length - 4;
            return ((Unsafe.ReadUnaligned<uint>(ref actual) ^ Unsafe.ReadUnaligned<uint>(ref text))
                | (Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref actual, last)) ^ Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref text, last)))) == 0;
        }

        return input.Slice(position, length).SequenceEqual(expected);
    }
}
