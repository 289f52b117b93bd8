using System.Text.Json;

namespace JsonModelGen;

/// <summary>
/// A window on a stream of values, one value at a time: the elements of a root array, or a sequence of values.
/// Separators are checked here, values by their reader. Only one value, and what arrived with it, is buffered.
/// </summary>
internal sealed class ElementWindow : IDisposable
{
    private const int FirstCapacity = 16 * 1024;

    private readonly Stream _stream;
    private readonly JsonModelReadOptions _options;
    private readonly bool _mayBeEmpty;
    private readonly PooledBytes _bytes = new(FirstCapacity);
    private bool _isStreamAtEnd;
    private bool _isArray;
    private State _state = State.ByteOrderMark;
    private int _position; // everything before it is done
    private InputOrigin _origin; // where the position is in the whole input
    private ValueEnd _end;
    private int _scanned; // how many bytes of the value at the position
    private int _length; // of that value, once known
    private bool _needsWhiteSpace;

    /// <param name="stream">The text, in UTF-8.</param>
    /// <param name="options">Limits.</param>
    /// <param name="mayBeEmpty">Whether text without any value is a sequence of none, not an error.</param>
    public ElementWindow(Stream stream, JsonModelReadOptions options, bool mayBeEmpty)
    {
        _stream = stream;
        _options = options;
        _mayBeEmpty = mayBeEmpty;
    }

    private enum State
    {
        ByteOrderMark,
        Start,
        FirstElement,
        NextElement,
        Value,
        AfterValue,
        End,
    }

    private int Depth => _isArray ? 1 : 0;

    public void Dispose() => _bytes.Dispose();

    /// <summary>Moves the window to the next value; false if there is none.</summary>
    public async ValueTask<bool> MoveNextAsync(CancellationToken cancellationToken)
    {
        Pass(_length);
        _length = 0;
        while (!TryMove())
        {
            if (_isStreamAtEnd)
                return false;
            _bytes.RemoveFirst(_position);
            _position = 0;
            _isStreamAtEnd = !await StreamFilling.ReadMoreAsync(_bytes, _stream, Array.MaxLength - 1, cancellationToken)
                .ConfigureAwait(false);
        }
        return true;
    }

    /// <summary>Reads the value in the window.</summary>
    public T Read<T, TCodec>()
        where TCodec : IJsonCodec<T> =>
        ReadEdge.TryRead<T, TCodec>(
            _bytes.Span.Slice(_position, _length), _options.MaxDepth, Depth, _origin, out T? value, out JsonModelException? error)
            ? value
            : throw error;

    /// <summary>Moves to the next value; false if more bytes are needed, or there are no more values.</summary>
    private bool TryMove()
    {
        while (_state != State.Value)
        {
            if (_state == State.ByteOrderMark && !TryPassByteOrderMark())
                return false;
            if (!TryPassWhiteSpace())
            {
                if (_isStreamAtEnd)
                    CheckEnd();
                return false;
            }
            PassSeparator(_bytes.Span[_position]);
        }
        return TryFindEnd();
    }

    private bool TryPassByteOrderMark()
    {
        ReadOnlySpan<byte> mark = ReadEdge.ByteOrderMark;
        ReadOnlySpan<byte> bytes = _bytes.Span[_position..];
        if (bytes.Length < mark.Length && mark.StartsWith(bytes) && !_isStreamAtEnd)
            return false;
        if (bytes.StartsWith(mark))
            _position += mark.Length; // not part of the text: byte positions count from after it
        _state = State.Start;
        return true;
    }

    private bool TryPassWhiteSpace()
    {
        ReadOnlySpan<byte> bytes = _bytes.Span[_position..];
        int length = bytes.IndexOfAnyExcept(" \t\r\n"u8);
        int passed = length < 0 ? bytes.Length : length;
        _needsWhiteSpace &= passed == 0;
        Pass(passed);
        return length >= 0;
    }

    private void PassSeparator(byte next)
    {
        switch (_state)
        {
            case State.Start when next == '[' && !_options.TopLevelValues:
                _isArray = true;
                _origin = _origin with { ElementIndex = 0 };
                PassTo(State.FirstElement);
                break;
            case State.FirstElement or State.AfterValue when next == ']' && _isArray:
                _origin = _origin with { ElementIndex = null };
                PassTo(State.End);
                break;
            case State.AfterValue when _isArray:
                _origin = _origin with { ElementIndex = _origin.ElementIndex + 1 };
                if (next != ',')
                    throw Wrong("',' or ']'", next);
                PassTo(State.NextElement);
                break;
            case State.End:
                throw Error(JsonModelErrorKind.TrailingData, $"Only white space may follow the array, but {Name(next)} was found.");
            default:
                if (next is (byte)',' or (byte)':' or (byte)']' or (byte)'}')
                    throw Wrong("A value", next);
                if (_needsWhiteSpace)
                    throw Wrong("White space after the value", next);
                _end = new ValueEnd((_options.MaxDepth == 0 ? int.MaxValue : _options.MaxDepth) - Depth); // a model may have its own limit
                _scanned = 0;
                _state = State.Value;
                break;
        }
    }

    private bool TryFindEnd()
    {
        ReadOnlySpan<byte> value = _bytes.Span[_position..];
        int end = _end.Find(value[_scanned..]);
        int length = end < 0 ? value.Length : _scanned + end;
        if (length > _options.EffectiveMaxBytes)
            throw ReadEdge.TooLarge(_options.EffectiveMaxBytes);
        _scanned = length;
        if (end < 0 && !_isStreamAtEnd)
            return false;
        _length = length;
        _needsWhiteSpace = _end.IsScalar && !_isArray;
        _state = State.AfterValue;
        return true;
    }

    private void CheckEnd()
    {
        if (_isArray && _state != State.End)
        {
            _origin = _origin with { ElementIndex = null };
            throw Error(JsonModelErrorKind.UnexpectedEnd, "The text ends inside the array.");
        }

        if (_state == State.Start && !_mayBeEmpty)
            throw Error(JsonModelErrorKind.UnexpectedEnd, "A JSON array was expected, but the text ends.");
    }

    private void Pass(int count)
    {
        _origin = _origin.After(_bytes.Span.Slice(_position, count));
        _position += count;
    }

    private void PassTo(State state)
    {
        Pass(1);
        _state = state;
    }

    private JsonModelException Wrong(string expected, byte found) =>
        Error(JsonModelErrorKind.InvalidJson, $"{expected} was expected, but {Name(found)} was found.");

    private JsonModelException Error(JsonModelErrorKind kind, string message) =>
        ErrorPlacement.Create(kind, message, _origin);

    private static string Name(byte found) => found is > 0x20 and < 0x7F ? $"'{(char)found}'" : $"the byte 0x{found:X2}";
}
