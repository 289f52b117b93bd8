using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace JsonModelGen;

/// <summary>
/// Writes compact JSON (RFC 8259) as UTF-8 into a borrowed buffer. Emitted code and codecs call it; the bytes are those
/// that System.Text.Json writes with its default options.
/// </summary>
/// <remarks>
/// <para><b>Room.</b> A method whose documentation says <i>room must be there</i> does not enlarge the buffer: the caller
/// has asked for the room before (<see cref="Ensure"/>, <see cref="Enter"/>, the tail of <see cref="WriteString(string?, int)"/>),
/// once for a whole row of values. Every access is bounds-checked, so forgotten room is an exception, never corruption.</para>
/// <para><b>Structure.</b> Commas, braces and names are part of the literals that the caller passes; nothing checks that
/// the result is well-formed.</para>
/// <para><b>Ownership.</b> The writer is passed by reference and never copied: a copy would give the same buffer back twice.</para>
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref partial struct Utf8BufferWriter
{
    private readonly JsonEscaper _escaper;
    private readonly int _maxDepth;
    private byte[]? _array;

    // What may be written to: all of _array, or its first bytes in tests that force growth.
    private Span<byte> _buffer;
    private int _position;
    private int _depth;

    private Utf8BufferWriter(byte[] array, int capacity, int maxDepth, bool relaxedEscaping, int depth)
    {
        _array = array;
        _buffer = array.AsSpan(0, capacity);
        _escaper = relaxedEscaping ? JsonEscaper.Relaxed : JsonEscaper.Default;
        _maxDepth = maxDepth;
        _depth = depth;
    }

    /// <summary>The JSON written so far. It is valid until the next write.</summary>
    public readonly ReadOnlySpan<byte> WrittenSpan => _buffer[.._position];

    /// <summary>Whether text is escaped as <c>JavaScriptEncoder.UnsafeRelaxedJsonEscaping</c> does it, not as System.Text.Json does by default.</summary>
    public readonly bool RelaxedEscaping => ReferenceEquals(_escaper, JsonEscaper.Relaxed);

    /// <summary>How many objects and arrays are open, those around the written value included.</summary>
    public readonly int Depth => _depth;

    /// <summary>How many objects and arrays may be open at once.</summary>
    public readonly int MaxDepth => _maxDepth;

    /// <summary>How many bytes the buffer holds.</summary>
    internal readonly int Capacity => _buffer.Length;

    /// <summary>A writer over a borrowed buffer. <see cref="Dispose"/> gives the buffer back.</summary>
    /// <param name="maxDepth">How many objects and arrays may be open at once.</param>
    /// <param name="relaxedEscaping">Whether to escape as <c>JavaScriptEncoder.UnsafeRelaxedJsonEscaping</c> does.</param>
    /// <param name="depth">How many objects and arrays are open around the value that will be written.</param>
    /// <returns>The writer, empty.</returns>
    public static Utf8BufferWriter Rent(int maxDepth = 64, bool relaxedEscaping = false, int depth = 0)
    {
        byte[] array = WriteBuffers.Take();
        return new Utf8BufferWriter(array, array.Length, maxDepth, relaxedEscaping, depth);
    }

    /// <summary>A writer that sees only the first bytes of its buffer, so that tests make it grow wherever they like.</summary>
    internal static Utf8BufferWriter RentWithCapacity(int capacity, int maxDepth = 64, bool relaxedEscaping = false)
    {
        byte[] array = new byte[(int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(capacity, 16))];
        return new Utf8BufferWriter(array, capacity, maxDepth, relaxedEscaping, depth: 0);
    }

    /// <summary>Clears the buffer and gives it back. A second call does nothing.</summary>
    public void Dispose()
    {
        byte[]? array = _array;
        int used = _position;
        _array = null;
        _buffer = default;
        _position = 0;
        if (array is not null) WriteBuffers.Return(array, used);
    }

    /// <summary>Reports that a value has no JSON form.</summary>
    /// <param name="message">What cannot be written, and why.</param>
    /// <exception cref="JsonModelException">Always, with <see cref="JsonModelErrorKind.NotWritable"/>.</exception>
    [DoesNotReturn]
    public static void ThrowNotWritable(string message) =>
        throw new JsonModelException(JsonModelErrorKind.NotWritable, message);
}
