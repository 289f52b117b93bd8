using System.Buffers;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Numerics;

namespace JsonModelGen;

/// <summary>
/// Writes compact JSON (RFC 8259) as UTF-8 into a borrowed buffer. Emitted code and codecs call it. The bytes are those that
/// System.Text.Json writes with its default options.
/// </summary>
/// <remarks>
/// <para><b>Space.</b> A method whose documentation says <i>space must be reserved</i> does not grow the buffer: the caller has
/// reserved the space, usually once for several values (<see cref="Ensure"/>, or the parameter <c>reserve</c> of <see cref="Enter"/> and
/// <see cref="WriteString(string?, int)"/>). Every access is bounds-checked: missing space is an exception, never corruption.</para>
/// <para><b>Structure.</b> Commas, braces and names are part of the literals that the caller passes; it is not checked that the
/// result is well-formed.</para>
/// <para><b>Ownership.</b> The writer is passed by reference and never copied: a copy would return the same buffer twice.</para>
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref partial struct Utf8BufferWriter
{
    private readonly JsonEscaper _escaper;
    private int _maxDepth;
    private bool _isLimitSet; // by the caller or a model; the default is replaced by the limit of the first model that has one
    private byte[]? _array;

    // The writable part: all of _array, or only its first bytes in tests that force growth.
    private Span<byte> _buffer;
    private int _position;
    private int _depth;

    // Where the bytes of a full buffer go: to the output, or into a chain, which is given or created when needed. Without either, the buffer grows.
    private readonly IBufferWriter<byte>? _output;
    private readonly bool _mayChain;
    private FullBuffers? _full;

    // How many bytes were written to _array before it was emptied.
    private int _used;

    private Utf8BufferWriter(
        byte[] array, int capacity, int maxDepth, bool relaxedEscaping, int depth, IBufferWriter<byte>? output = null, bool mayChain = false, FullBuffers? full = null)
    {
        _output = output;
        _mayChain = mayChain;
        _full = full;
        _array = array;
        _buffer = array.AsSpan(0, capacity);
        _escaper = relaxedEscaping ? JsonEscaper.Relaxed : JsonEscaper.Default;
        _maxDepth = maxDepth == 0 ? Utf8SpanReader.UsualMaxDepth : maxDepth;
        _isLimitSet = maxDepth != 0;
        _depth = depth;
    }

    /// <summary>
    /// The JSON written so far, valid until the next write. If full buffers are passed on, only what has not been passed on yet: at
    /// least the last byte.
    /// </summary>
    public readonly ReadOnlySpan<byte> WrittenSpan => _buffer[.._position];

    /// <summary>The JSON before <see cref="WrittenSpan"/>, if it is kept in a chain; else null.</summary>
    internal readonly FullBuffers? Full => _full;

    /// <summary><see cref="WrittenSpan"/> as memory.</summary>
    internal readonly ReadOnlyMemory<byte> WrittenMemory => _array.AsMemory(0, _position);

    /// <summary>Whether text is escaped as by <c>JavaScriptEncoder.UnsafeRelaxedJsonEscaping</c>, not as by System.Text.Json's default.</summary>
    public readonly bool RelaxedEscaping => ReferenceEquals(_escaper, JsonEscaper.Relaxed);

    /// <summary>How many objects and arrays are open, including those around the value being written.</summary>
    public readonly int Depth => _depth;

    /// <summary>How many objects and arrays may be open at once.</summary>
    public readonly int MaxDepth => _maxDepth;

    /// <summary>The size of the buffer in bytes.</summary>
    internal readonly int Capacity => _buffer.Length;

    /// <summary>Creates a writer over a borrowed buffer, which <see cref="Dispose"/> returns.</summary>
    /// <param name="maxDepth">The maximum depth of objects and arrays, including <paramref name="depth"/>; 0 for the limit of the model, or 64.</param>
    /// <param name="relaxedEscaping">Whether to escape as <c>JavaScriptEncoder.UnsafeRelaxedJsonEscaping</c> does.</param>
    /// <param name="depth">How many objects and arrays already surround the value.</param>
    /// <returns>The writer.</returns>
    public static Utf8BufferWriter Rent(int maxDepth = 0, bool relaxedEscaping = false, int depth = 0)
    {
        byte[] array = WriteBuffers.Take();
        return new Utf8BufferWriter(array, array.Length, maxDepth, relaxedEscaping, depth);
    }

    /// <summary>Creates a writer that writes to an output whenever its buffer is full; <see cref="Flush"/> writes the rest.</summary>
    internal static Utf8BufferWriter RentFor(IBufferWriter<byte> output, int maxDepth, bool relaxedEscaping)
    {
        byte[] array = WriteBuffers.Take();
        return new Utf8BufferWriter(array, array.Length, maxDepth, relaxedEscaping, depth: 0, output);
    }

    /// <summary>Creates a writer that starts a new buffer whenever one is full.</summary>
    /// <param name="maxDepth">The maximum depth of objects and arrays, including <paramref name="depth"/>; 0 for the limit of the model, or 64.</param>
    /// <param name="relaxedEscaping">Whether to escape as <c>JavaScriptEncoder.UnsafeRelaxedJsonEscaping</c> does.</param>
    /// <param name="depth">How many objects and arrays already surround the value.</param>
    /// <param name="full">Where full buffers go; the caller disposes of it. If null, the writer creates one when needed.</param>
    internal static Utf8BufferWriter RentChain(int maxDepth, bool relaxedEscaping, int depth = 0, FullBuffers? full = null)
    {
        byte[] array = WriteBuffers.Take();
        return new Utf8BufferWriter(array, array.Length, maxDepth, relaxedEscaping, depth, mayChain: full is null, full: full);
    }

    /// <summary>Creates a writer that uses only the first bytes of its buffer, so that tests can make it grow anywhere.</summary>
    internal static Utf8BufferWriter RentWithCapacity(int capacity, int maxDepth = 0, bool relaxedEscaping = false)
    {
        byte[] array = new byte[(int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(capacity, 16))];
        return new Utf8BufferWriter(array, capacity, maxDepth, relaxedEscaping, depth: 0);
    }

    /// <summary>Clears the buffer and returns it. A second call does nothing.</summary>
    public void Dispose()
    {
        byte[]? array = _array;
        int used = Math.Max(_used, _position);
        _array = null;
        _buffer = default;
        _position = 0;
        _used = 0;
        if (_mayChain) _full?.Keep();
        _full = null;
        if (array is not null) WriteBuffers.Return(array, used);
    }

    /// <summary>Writes to the output what it has not received yet.</summary>
    internal readonly void Flush()
    {
        // In one piece: GetSpan returns at least as much room as requested.
        ReadOnlySpan<byte> json = WrittenSpan;
        json.CopyTo(_output!.GetSpan(json.Length));
        _output.Advance(json.Length);
    }

    /// <summary>Hands the buffer and its content over to the caller.</summary>
    internal byte[] TakeBuffer(out int used)
    {
        byte[] array = _array!;
        used = _position;
        _array = null;
        _buffer = default;
        _position = 0;
        return array;
    }

    /// <summary>Reports that a value has no JSON form.</summary>
    /// <param name="message">What cannot be written, and why.</param>
    /// <exception cref="JsonModelException">Always, with <see cref="JsonModelErrorKind.NotWritable"/>.</exception>
    [DoesNotReturn]
    public static void ThrowNotWritable(string message) =>
        throw new JsonModelException(JsonModelErrorKind.NotWritable, message);

    /// <summary>Refuses a value that is not a case of its union.</summary>
    /// <param name="value">The value.</param>
    /// <param name="union">The name of the union.</param>
    /// <param name="cases">The names of the types that are its cases, as the message shows them.</param>
    /// <exception cref="JsonModelException">Always, with <see cref="JsonModelErrorKind.NotWritable"/>.</exception>
    [DoesNotReturn]
    public static void ThrowNoCase(object value, string union, string cases) =>
        ThrowNotWritable($"{value.GetType()} is not a case of {union}, and only its cases can be written: {cases}.");
}
