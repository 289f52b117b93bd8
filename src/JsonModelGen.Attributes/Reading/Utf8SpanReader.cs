using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace JsonModelGen;

/// <summary>
/// A strict, forward-only reader of one JSON text (RFC 8259, UTF-8, no comments, no trailing commas) that is completely in
/// memory. Emitted code and codecs read with it. They know what comes next, so its methods state what they expect
/// ("an integer", "this name") instead of returning a stream of tokens.
/// </summary>
/// <remarks>
/// <para>It accepts and refuses what <see cref="Utf8JsonReader"/> and its typed getters do, with few, documented
/// differences. Every method skips white space before its token and leaves the reader right after the token.</para>
/// <para>It is passed by reference. A copy can look ahead from the same position; once that is done, only the original may be
/// used. After an exception its state is unspecified.</para>
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public ref partial struct Utf8SpanReader
{
    private readonly ReadOnlySpan<byte> _input;
    private int _maxDepth;

    // Whether the caller or a model has set the limit. The default is replaced by the limit of the first model that has one.
    private bool _isLimitSet;
    private int _depth;
    private int _position;

    // How many bytes were reserved for elements not yet read; see ReserveElements.
    private int _reserved;

    // The buffer that ReadName and ReadStringUtf8 unescape into, null until needed; see BorrowScratch.
    private byte[]? _scratch;

    // The key of the member whose setter is running; see BeginSetting.
    private string? _keyBeingSet;

    // Returns the key of a parameter of the constructor that is running; see BeginConstructing.
    private Func<string, string?>? _keyOfParameter;

    /// <summary>Creates a reader at the first byte of a text.</summary>
    /// <param name="utf8Json">The JSON text, UTF-8, without a byte order mark.</param>
    /// <param name="maxDepth">The maximum depth of objects and arrays, including <paramref name="depth"/>; 0 for the limit of the model, or 64.</param>
    /// <param name="depth">How many objects and arrays already surround the text.</param>
    public Utf8SpanReader(ReadOnlySpan<byte> utf8Json, int maxDepth = 0, int depth = 0)
    {
        _input = utf8Json;
        _maxDepth = maxDepth == 0 ? UsualMaxDepth : maxDepth;
        _isLimitSet = maxDepth != 0;
        _depth = depth;
    }

    /// <summary>How many bytes of the text have been read: the index of the next byte.</summary>
    public readonly int Position => _position;

    /// <summary>How many objects and arrays surround the reader.</summary>
    public readonly int Depth => _depth;

    /// <summary>How many objects and arrays may surround the reader.</summary>
    public readonly int MaxDepth => _maxDepth;

    /// <summary>The whole text.</summary>
    internal readonly ReadOnlySpan<byte> Input => _input;

    /// <summary>Checks that nothing but white space is left, and returns the reader's buffer.</summary>
    /// <exception cref="JsonModelException">Something else is left (<see cref="JsonModelErrorKind.TrailingData"/>).</exception>
    public void ReadEnd()
    {
        // Most texts end with the value.
        if (_position < _input.Length)
        {
            ReadTrailingWhiteSpace();
        }

        ReturnScratch();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void ReadTrailingWhiteSpace()
    {
        _position = WhiteSpace.Skip(_input, _position);
        if (_position < _input.Length)
        {
            throw ReadingError.TrailingData(_input, _position);
        }
    }

    /// <summary>
    /// The kind of the next token, from its first byte; consumes only white space. Emitted code branches on it where a value may have
    /// several forms.
    /// </summary>
    /// <returns>The start of an object or array, the kind of a scalar, or the end of an object or array.</returns>
    /// <exception cref="JsonModelException">No token starts with the next byte, or the text ends.</exception>
    public JsonTokenType PeekTokenType()
    {
        ReadOnlySpan<byte> input = _input;
        int position = WhiteSpace.Skip(input, _position);
        _position = position;
        JsonTokenType type = position < input.Length ? TokenStart.TypeOf(input[position]) : JsonTokenType.None;
        return type != JsonTokenType.None ? type : throw ReadingError.Syntax(input, position, "a value");
    }

    /// <summary>Reads the value at another position of the text; this reader does not move.</summary>
    internal readonly T ReadAt<T>(int position, JsonValueReader<T> read)
    {
        var reader = new Utf8SpanReader(_input, SetMaxDepth, _depth) { _position = position };
        T value = read(ref reader);
        reader.ReturnScratch();
        return value;
    }
}
