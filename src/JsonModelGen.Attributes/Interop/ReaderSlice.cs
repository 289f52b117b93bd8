using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace JsonModelGen;

/// <summary>
/// The bytes that a <see cref="Utf8JsonReader"/> has read since an opening bracket. Its input is not accessible, so
/// they are derived from the tokens' spans if it reads a span, and from its positions if it reads a sequence.
/// </summary>
internal readonly ref struct ReaderSlice
{
    private readonly ReadOnlySpan<byte> _bracket;
    private readonly SequencePosition _afterBracket;
    private readonly long _start;

    /// <summary>Remembers where the bytes start.</summary>
    /// <param name="first">The reader, positioned on the bracket.</param>
    public ReaderSlice(in Utf8JsonReader first)
    {
        _bracket = first.ValueSpan;
        _afterBracket = first.Position;
        _start = first.TokenStartIndex;
    }

    /// <summary>The number of bytes from the bracket to the end of the reader's current token.</summary>
    public int Length(in Utf8JsonReader last) => checked((int)(last.BytesConsumed - _start));

    /// <summary>These bytes, if they are contiguous.</summary>
    public bool TryGetSpan(in Utf8JsonReader last, out ReadOnlySpan<byte> bytes)
    {
        int length = Length(last);
        object? memory = _afterBracket.GetObject();
        if (memory is null)
        {
            bytes = Extend(_bracket, length, last);
            return true;
        }
        // Index 0 after the bracket means that the bracket itself is in the previous segment.
        SequencePosition end = last.Position;
        int second = Index(_afterBracket);
        if (ReferenceEquals(memory, end.GetObject()) && second > 0)
        {
            bytes = MemoryOf(memory).Span.Slice(second - 1, length);
            return true;
        }
        bytes = default;
        return false;
    }

    /// <summary>Copies these bytes.</summary>
    public void CopyTo(in Utf8JsonReader last, Span<byte> destination)
    {
        if (TryGetSpan(last, out ReadOnlySpan<byte> bytes))
        {
            bytes.CopyTo(destination);
            return;
        }
        destination[0] = _bracket[0];
        var first = (ReadOnlySequenceSegment<byte>)_afterBracket.GetObject()!;
        var final = (ReadOnlySequenceSegment<byte>)last.Position.GetObject()!;
        new ReadOnlySequence<byte>(first, Index(_afterBracket), final, Index(last.Position)).CopyTo(destination[1..]);
    }

    // sequences use the sign bit to distinguish their kinds
    private static int Index(SequencePosition position) => position.GetInteger() & int.MaxValue;

    private static ReadOnlyMemory<byte> MemoryOf(object memory) => memory switch
    {
        ReadOnlySequenceSegment<byte> segment => segment.Memory,
        byte[] array => array,
        MemoryManager<byte> manager => manager.Memory,
        _ => throw new NotSupportedException($"A sequence over {memory.GetType()}."),
    };

    /// <summary>
    /// Invariant: a reader without a sequence reads one span, and <see cref="Utf8JsonReader.ValueSpan"/> of a bracket is the
    /// byte of that span that was consumed last. So the <paramref name="length"/> bytes from the first bracket on have all
    /// been consumed from it. If the last token is a bracket, too, its distance to the first is checked.
    /// </summary>
    private static ReadOnlySpan<byte> Extend(ReadOnlySpan<byte> bracket, int length, in Utf8JsonReader last)
    {
        ref byte first = ref MemoryMarshal.GetReference(bracket);
        if (last.TokenType is JsonTokenType.EndObject or JsonTokenType.EndArray
            && Unsafe.ByteOffset(ref first, ref MemoryMarshal.GetReference(last.ValueSpan)) != length - 1)
        {
            throw new NotSupportedException("The tokens of this Utf8JsonReader are not slices of one input.");
        }
        return MemoryMarshal.CreateReadOnlySpan(ref first, length);
    }
}
