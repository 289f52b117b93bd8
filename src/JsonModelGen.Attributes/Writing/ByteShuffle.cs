using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace JsonModelGen;

/// <summary>Looking up sixteen bytes at once in a table of sixteen.</summary>
internal static class ByteShuffle
{
    /// <summary>Whether that is one instruction.</summary>
    internal static bool IsFast
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => Ssse3.IsSupported || AdvSimd.Arm64.IsSupported;
    }

    /// <summary>The table's byte for each index from 0 to 15, and zero for an index from 0x80 on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Vector128<byte> Pick(Vector128<byte> table, Vector128<byte> indices)
    {
        // Where the instruction set is only known at run time (ahead-of-time code), Vector128.Shuffle is a slow fallback.
        if (Ssse3.IsSupported) return Ssse3.Shuffle(table, indices);
        if (AdvSimd.Arm64.IsSupported) return AdvSimd.Arm64.VectorTableLookup(table, indices);
        return Vector128.Shuffle(table, indices);
    }
}
