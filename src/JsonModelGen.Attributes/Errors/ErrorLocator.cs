using System.Buffers;
using System.Globalization;
using System.Text;

namespace JsonModelGen;

/// <summary>
/// Finds the path of the value that a byte belongs to, by walking the input up to that byte. It runs only after a
/// failure, and never throws, even if the text is malformed.
/// </summary>
/// <remarks>
/// A closing bracket belongs to its container, a complete key to its member, and anything where a value or a comma is
/// expected to that member or element. Paths are written as by System.Text.Json: <c>$.users[3].name</c>,
/// <c>$['first name']</c>.
/// </remarks>
internal ref struct ErrorLocator
{
    // System.Text.Json's set: a key with one of these is written as ['…']
    private static readonly SearchValues<char> SpecialCharacters = SearchValues.Create(". '/\"[]()\t\n\r\f\b\\\u0085\u2028\u2029");
    private static readonly SearchValues<byte> ScalarEnds = SearchValues.Create(" \t\r\n,:\"{}[]"u8);

    private readonly ReadOnlySpan<byte> _json;
    private readonly List<Container> _open = [];
    private Awaited _awaited = Awaited.Value;

    private ErrorLocator(ReadOnlySpan<byte> json) => _json = json;

    private enum Awaited
    {
        Value,
        Key,
        Colon,
        Comma,
    }

    /// <summary>The path of the value that the byte at <paramref name="offset"/> belongs to.</summary>
    /// <param name="json">The input.</param>
    /// <param name="offset">The byte's index; the input's length if it ends too early.</param>
    /// <param name="root">The path of the input itself.</param>
    /// <param name="start">Where that value starts.</param>
    public static string FindPath(ReadOnlySpan<byte> json, int offset, string root, out int start)
    {
        var locator = new ErrorLocator(json);
        int token = 0;
        while (true)
        {
            token = locator.SkipWhiteSpace(token);
            int end = locator.TokenEnd(token, out bool isCut);
            if (offset < end || isCut || (offset == end && locator.IsUnfinished(token, end)))
                return locator.PathOfToken(token, root, out start);
            locator.Pass(token, end);
            token = end;
        }
    }

    /// <summary>The path of the member that a key belongs to.</summary>
    /// <param name="path">The path of the object.</param>
    /// <param name="utf8Key">The key, unescaped.</param>
    public static string PathOfKey(string path, ReadOnlySpan<byte> utf8Key)
    {
        StringBuilder whole = new(path);
        AppendKey(whole, Encoding.UTF8.GetString(utf8Key));
        return whole.ToString();
    }

    private readonly int SkipWhiteSpace(int position)
    {
        int length = _json[position..].IndexOfAnyExcept(" \t\r\n"u8);
        return length < 0 ? _json.Length : position + length;
    }

    /// <summary>The end of the token, or of the input.</summary>
    private readonly int TokenEnd(int start, out bool isCut)
    {
        isCut = start == _json.Length;
        if (isCut || _json[start] is (byte)'{' or (byte)'}' or (byte)'[' or (byte)']' or (byte)',' or (byte)':')
            return isCut ? start : start + 1;
        if (_json[start] != '"')
        {
            int length = _json[start..].IndexOfAny(ScalarEnds);
            isCut = length < 0;
            return isCut ? _json.Length : start + length;
        }
        int position = start + 1;
        while (true)
        {
            int length = _json[position..].IndexOfAny((byte)'"', (byte)'\\');
            isCut = length < 0 || (_json[position + length] == '\\' && position + length + 2 > _json.Length);
            if (isCut)
                return _json.Length;
            position += length + 1;
            if (_json[position - 1] == '"')
                return position;
            position = Math.Min(position + 1, _json.Length);
        }
    }

    /// <summary>Whether the token is the beginning of a number or literal, so that the error belongs to it: <c>1.}</c>, <c>tru]</c>.</summary>
    private readonly bool IsUnfinished(int start, int end)
    {
        ReadOnlySpan<byte> token = _json[start..end];
        return token[^1] is (byte)'-' or (byte)'+' or (byte)'.' or (byte)'e' or (byte)'E' or >= (byte)'a' and <= (byte)'z'
            && !token.SequenceEqual("true"u8) && !token.SequenceEqual("false"u8) && !token.SequenceEqual("null"u8);
    }

    private void Pass(int start, int end)
    {
        switch (_json[start])
        {
            case (byte)'{':
                _open.Add(new Container { Start = start });
                _awaited = Awaited.Key;
                break;
            case (byte)'[':
                _open.Add(new Container { Start = start, IsArray = true });
                _awaited = Awaited.Value;
                break;
            case (byte)'}' or (byte)']':
                if (_open.Count > 0)
                    _open.RemoveAt(_open.Count - 1);
                PassValue();
                break;
            case (byte)',':
                _awaited = _open is [.., { IsArray: false }] ? Awaited.Key : Awaited.Value;
                break;
            case (byte)':':
                _awaited = Awaited.Value;
                break;
            case (byte)'"' when _awaited == Awaited.Key:
                _open[^1] = _open[^1] with { Key = (start + 1)..(end - 1) };
                _awaited = Awaited.Colon;
                break;
            default:
                PassValue();
                break;
        }
    }

    private void PassValue()
    {
        if (_open is [.., { IsArray: true } array])
            _open[^1] = array with { Count = array.Count + 1 };
        _awaited = Awaited.Comma;
    }

    private readonly string PathOfToken(int token, string root, out int start)
    {
        byte first = token < _json.Length ? _json[token] : (byte)0;
        bool isOfContainer = _awaited switch
        {
            Awaited.Comma => first is 0 or (byte)',' or (byte)'}' or (byte)']',
            Awaited.Value => first == ']' && _open is [.., { Count: 0 }],
            _ => first == '}',
        };
        start = isOfContainer && _open.Count > 0 ? _open[^1].Start : token;

        var path = new StringBuilder(root);
        for (int i = 0; i < _open.Count; i++)
        {
            bool isInnermost = i == _open.Count - 1;
            if (isInnermost && isOfContainer)
                break;
            if (_open[i].IsArray)
                path.Append(CultureInfo.InvariantCulture, $"[{_open[i].Count}]");
            else if (!isInnermost || _awaited != Awaited.Key)
                AppendKey(path, EscapedText.ToText(_json[_open[i].Key], out _));
            else if (TokenEnd(token, out bool isCut) is var end && !isCut && first == '"'
                && EscapedText.ToText(_json[(token + 1)..(end - 1)], out bool isValid) is var key && isValid)
                AppendKey(path, key);
        }
        return path.ToString();
    }

    private static void AppendKey(StringBuilder path, string key)
    {
        if (key.AsSpan().ContainsAny(SpecialCharacters))
            path.Append("['").Append(key).Append("']");
        else
            path.Append('.').Append(key);
    }

    private readonly record struct Container
    {
        public int Start { get; init; }

        public bool IsArray { get; init; }

        /// <summary>How many elements are complete.</summary>
        public int Count { get; init; }

        /// <summary>The key of the current member, between its quotation marks.</summary>
        public Range Key { get; init; }
    }
}
