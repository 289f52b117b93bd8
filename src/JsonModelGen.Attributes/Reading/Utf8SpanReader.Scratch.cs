using System.Numerics;

namespace JsonModelGen;

// The buffer for unescaped names and UTF-8 texts. Escapes in them are rare, so the reader borrows it when first needed.
public ref partial struct Utf8SpanReader
{
    private const int LargestKeptScratch = 64 * 1024;

    // Null while a reader holds the buffer: a nested reader on the same thread allocates its own.
    [ThreadStatic]
    private static byte[]? _keptScratch;

    private byte[] BorrowScratch(int minimumLength)
    {
        if (_scratch is null)
        {
            _scratch = _keptScratch;
            _keptScratch = null;
        }

        if (_scratch is null || _scratch.Length < minimumLength)
        {
            _scratch = new byte[Math.Max(256, (int)Math.Min(BitOperations.RoundUpToPowerOf2((uint)minimumLength), (uint)Array.MaxLength))];
        }

        return _scratch;
    }

    private void ReturnScratch()
    {
        if (_scratch is null)
        {
            return;
        }

        if (_scratch.Length <= LargestKeptScratch)
        {
            Array.Clear(_scratch);
            _keptScratch = _scratch;
        }

        _scratch = null;
    }
}
