using System.Globalization;
using System.Text;

namespace JsonModelGen.Generator.Literals;

/// <summary>
/// Checks JSON text strictly (RFC 8259: no comments, no trailing commas, no raw control characters, no lone surrogates) and
/// removes the white space. Everything else is kept as written.
/// </summary>
internal sealed class JsonMinifier
{
    /// <summary>The depth that the reader accepts by default.</summary>
    private const int MaxDepth = 64;

    private readonly string _text;
    private readonly StringBuilder _minified;
    private int _position;
    private int _depth;
    private JsonTextError? _error;

    private JsonMinifier(string text)
    {
        _text = text;
        _minified = new StringBuilder(text.Length);
    }

    /// <summary>The text without white space; null with <paramref name="error"/> if it is not valid.</summary>
    public static string? Minify(string text, out JsonTextError? error)
    {
        JsonMinifier minifier = new(text);
        minifier.TakeDocument();
        error = minifier._error;
        return error is null ? minifier._minified.ToString() : null;
    }

    private char Current => _position < _text.Length ? _text[_position] : '\0';

    private bool IsAtEnd => _position >= _text.Length;

    private void TakeDocument()
    {
        SkipWhiteSpace();
        TakeValue();
        if (_error is not null)
            return;
        SkipWhiteSpace();
        if (!IsAtEnd)
            Fail(_position, "the end of the file was expected after the first value");
    }

    private void TakeValue()
    {
        switch (Current)
        {
            case '{' or '[':
                TakeContainer(isObject: Current == '{');
                break;
            case '"':
                TakeString();
                break;
            case 't':
                TakeWord("true");
                break;
            case 'f':
                TakeWord("false");
                break;
            case 'n':
                TakeWord("null");
                break;
            case '-' or (>= '0' and <= '9'):
                TakeNumber();
                break;
            default:
                Fail(_position, "a value was expected");
                break;
        }
    }

    private void TakeContainer(bool isObject)
    {
        char end = isObject ? '}' : ']';
        if (++_depth > MaxDepth)
        {
            Fail(_position, "objects and arrays are nested deeper than 64 levels");
            return;
        }

        Take();
        SkipWhiteSpace();
        for (bool isFirst = true; _error is null && !(isFirst && Current == end); isFirst = false)
        {
            if (isObject)
                TakeName();
            if (_error is null)
                TakeValue();
            if (_error is not null)
                return;

            SkipWhiteSpace();
            if (Current == end)
                break;
            if (!TakeIf(','))
                Fail(_position, "a comma or '" + end + "' was expected");
            SkipWhiteSpace();
        }

        if (_error is not null)
            return;
        Take();
        _depth--;
    }

    private void TakeName()
    {
        if (Current != '"')
        {
            Fail(_position, "a name in double quotes was expected");
            return;
        }

        TakeString();
        SkipWhiteSpace();
        if (_error is null && !TakeIf(':'))
            Fail(_position, "a colon was expected");
        SkipWhiteSpace();
    }

    private void TakeWord(string word)
    {
        if (string.CompareOrdinal(_text, _position, word, 0, word.Length) != 0)
        {
            Fail(_position, "a value was expected");
            return;
        }

        _minified.Append(word);
        _position += word.Length;
    }

    private void TakeNumber()
    {
        int start = _position;
        TakeIf('-');
        if (!TakeIf('0'))
            TakeDigits();
        if (_error is null && TakeIf('.'))
            TakeDigits();
        if (_error is null && (TakeIf('e') || TakeIf('E')))
        {
            if (!TakeIf('+'))
                TakeIf('-');
            TakeDigits();
        }

        if (_error is null && Current is >= '0' and <= '9')
            Fail(start, "a number cannot begin with 0");
    }

    private void TakeDigits()
    {
        if (Current is not (>= '0' and <= '9'))
            Fail(_position, "a digit was expected");
        while (Current is >= '0' and <= '9')
            Take();
    }

    private void TakeString()
    {
        int start = _position;
        Take();
        while (_error is null)
        {
            if (IsAtEnd)
            {
                Fail(start, "the string is not terminated");
            }
            else if (Current == '"')
            {
                Take();
                return;
            }
            else if (Current < ' ')
            {
                Fail(_position, "a control character must be escaped: \\u" + ((int)Current).ToString("X4", CultureInfo.InvariantCulture));
            }
            else
            {
                TakeCharacter();
            }
        }
    }

    /// <summary>One character: a code unit, escaped or not, or two that are a surrogate pair.</summary>
    private void TakeCharacter()
    {
        int start = _position;
        char first = TakeUnit();
        if (_error is not null || !char.IsSurrogate(first))
            return;
        bool isPair = char.IsHighSurrogate(first) && (Current == '\\' || char.IsLowSurrogate(Current)) && char.IsLowSurrogate(TakeUnit());
        if (!isPair && _error is null)
            Fail(start, "half of a surrogate pair is not valid text", _position - start);
    }

    /// <summary>One UTF-16 code unit, escaped or not.</summary>
    private char TakeUnit()
    {
        if (Current != '\\')
            return Take();

        int start = _position;
        Take();
        if (Current == 'u')
        {
            Take();
            int digits = _position;
            while (_position < digits + 4 && Uri.IsHexDigit(Current))
                Take();
            if (_position == digits + 4)
                return (char)int.Parse(_text.Substring(digits, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
            Fail(start, "\\u needs four hexadecimal digits", _position - start);
        }
        else if (Current is '"' or '\\' or '/' or 'b' or 'f' or 'n' or 'r' or 't')
        {
            Take();
        }
        else
        {
            Fail(start, "this is not a JSON escape sequence", IsAtEnd ? 1 : 2);
        }

        return '\0';
    }

    private char Take()
    {
        char current = _text[_position++];
        _minified.Append(current);
        return current;
    }

    private bool TakeIf(char expected)
    {
        if (IsAtEnd || Current != expected)
            return false;
        Take();
        return true;
    }

    private void SkipWhiteSpace()
    {
        while (Current is ' ' or '\t' or '\n' or '\r')
            _position++;
    }

    private void Fail(int position, string message, int length = 1)
    {
        if (position >= _text.Length)
            _error ??= new JsonTextError(_text.Length, 0, "the text ends, but " + message);
        else
            _error ??= new JsonTextError(position, Math.Min(length, _text.Length - position), message);
    }
}
