using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace JsonModelGen;

/// <summary>Looks up 16 bytes at once in a table of 16.</summary>
internal static class ByteShuffle
{
    /// <summary>Whether that is a single instruction.</summary>
    internal static bool IsFast
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Ssse3.IsSupported || AdvSimd.Arm64.IsSupported;
    }

    /// <summary>The byte of the table for each index from 0 to 15, and zero for indices of 0x80 and above.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector128<byte> Pick(Vector128<byte> table, Vector128<byte> indices)
    {
        // In ahead-of-time code, which checks for the instructions at run time, Vector128.Shuffle alone would be a slow fallback.
        if (Ssse3.IsSupported) return Ssse3.Shuffle(table, indices);
        if (AdvSimd.Arm64.IsSupported) return AdvSimd.Arm64.VectorTableLookup(table, indices);
        return Vector128.Shuffle(table, indices);
    }
}
