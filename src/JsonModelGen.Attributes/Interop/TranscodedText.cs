using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace JsonModelGen;

/// <summary>A string as UTF-8 in a pooled array. It ends before the first lone surrogate.</summary>
internal readonly ref struct TranscodedText
{
    private const int BytesPerChar = 3; // at most; a surrogate pair takes four bytes

    private readonly byte[] _array;
    private readonly int _length;

    public TranscodedText(string text)
    {
        long size = (long)BytesPerChar * text.Length;
        if (size > Array.MaxLength)
            size = Encoding.UTF8.GetByteCount(text);
        _array = ArrayPool<byte>.Shared.Rent((int)size);
        IsValid = Utf8.FromUtf16(text, _array, out _, out _length, replaceInvalidSequences: false) == OperationStatus.Done;
    }

    /// <summary>Whether the string is valid Unicode.</summary>
    public bool IsValid { get; }

    public ReadOnlySpan<byte> Bytes => _array.AsSpan(0, _length);

    public void Dispose() => PooledBytes.GiveBack(_array, _length);
}
