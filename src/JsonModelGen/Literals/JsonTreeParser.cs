using System.Globalization;
using System.Text;

namespace JsonModelGen.Generator.Literals;

/// <summary>Parses JSON text that <see cref="JsonMinifier"/> has accepted. It checks nothing again.</summary>
internal sealed class JsonTreeParser
{
    private readonly string _text;
    private int _position;

    private JsonTreeParser(string text) => _text = text;

    public static JsonTree Parse(string text) => new JsonTreeParser(text).Value();

    private JsonTree Value()
    {
        SkipWhiteSpace();
        int start = _position;
        switch (_text[start])
        {
            case '{':
                return Members(new JsonTree(JsonTreeKind.Object, start, 1, ""));
            case '[':
                return Items(new JsonTree(JsonTreeKind.Array, start, 1, ""));
            case '"':
                return String();
            case 't':
                return Word(JsonTreeKind.True, 4);
            case 'f':
                return Word(JsonTreeKind.False, 5);
            case 'n':
                return Word(JsonTreeKind.Null, 4);
            default:
                while (_position < _text.Length && _text[_position] is (>= '0' and <= '9') or '-' or '+' or '.' or 'e' or 'E')
                    _position++;
                return new JsonTree(JsonTreeKind.Number, start, _position - start, _text.Substring(start, _position - start));
        }
    }

    private JsonTree Members(JsonTree tree)
    {
        while (HasNext('}'))
        {
            JsonTree name = String();
            SkipWhiteSpace();
            _position++;
            tree.Members.Add(new(name, Value()));
        }

        return tree;
    }

    private JsonTree Items(JsonTree tree)
    {
        while (HasNext(']'))
            tree.Items.Add(Value());
        return tree;
    }

    /// <summary>Skips the opening bracket or a comma; at the end, the closing bracket.</summary>
    private bool HasNext(char end)
    {
        SkipWhiteSpace();
        if (_text[_position] != end)
            _position++;
        SkipWhiteSpace();
        if (_text[_position] != end)
            return true;
        _position++;
        return false;
    }

    private JsonTree Word(JsonTreeKind kind, int length)
    {
        _position += length;
        return new JsonTree(kind, _position - length, length, "");
    }

    private JsonTree String()
    {
        int start = _position++;
        int end = _text.IndexOfAny(['"', '\\'], _position);
        string text = _text.Substring(_position, end - _position);
        _position = end + 1;
        if (_text[end] == '\\')
        {
            _position = end;
            text += Unescaped();
        }

        return new JsonTree(JsonTreeKind.String, start, _position - start, text);
    }

    private string Unescaped()
    {
        StringBuilder text = new();
        while (_text[_position] != '"')
        {
            char character = _text[_position++];
            if (character == '\\')
            {
                character = _text[_position++] switch
                {
                    'b' => '\b',
                    'f' => '\f',
                    'n' => '\n',
                    'r' => '\r',
                    't' => '\t',
                    'u' => (char)int.Parse(_text.Substring((_position += 4) - 4, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture),
                    char other => other,
                };
            }

            text.Append(character);
        }

        _position++;
        return text.ToString();
    }

    private void SkipWhiteSpace()
    {
        while (_position < _text.Length && _text[_position] is ' ' or '\t' or '\n' or '\r')
            _position++;
    }
}
