using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace JsonModelGen;

/// <summary>The last bytes of a text, padded with spaces to a block.</summary>
[InlineArray(Block64.Length)]
internal struct PaddedBlock
{
    private byte _first;

    /// <summary>The first of its bytes.</summary>
    [UnscopedRef]
    public ref byte First => ref _first;

    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Fill(ReadOnlySpan<byte> last)
    {
        Span<byte> bytes = this;
        last.CopyTo(bytes);
        bytes[last.Length..].Fill((byte)' ');
    }
}
