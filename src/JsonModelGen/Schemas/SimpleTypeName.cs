using System.Text;

namespace JsonModelGen.Generator.Schemas;

/// <summary>
/// Names of types that are only letters, digits, dots and underscores, as the component names of OpenAPI must be: <c>PageOfUser</c>. ASP.NET Core
/// uses the same form.
/// </summary>
internal sealed class SimpleTypeName
{
    private readonly string _text;
    private readonly Func<string, string?> _nameOfParameter;
    private int _position;

    private SimpleTypeName(string text, Func<string, string?> nameOfParameter)
    {
        _text = text;
        _nameOfParameter = nameOfParameter;
    }

    /// <summary>The name of a type in emitted code, without namespaces and containing types.</summary>
    /// <param name="typeName">The type: <c>global::Demo.Page&lt;global::Demo.User?&gt;</c>.</param>
    /// <param name="nameOfParameter">The name of the argument of a type parameter; null for other names.</param>
    public static string Of(string typeName, Func<string, string?> nameOfParameter) => new SimpleTypeName(typeName, nameOfParameter).ReadType();

    /// <summary>The name of a type as it is shown to people, <c>Outer.Page&lt;T&gt;</c>, without its type parameters.</summary>
    public static string OfShown(string name)
    {
        StringBuilder simple = new();
        int depth = 0;
        foreach (char character in name)
        {
            depth += character == '<' ? 1 : 0;
            if (depth == 0)
                simple.Append(character == '.' ? '.' : Allowed(character));
            depth -= character == '>' ? 1 : 0;
        }

        return simple.ToString();
    }

    private string ReadType()
    {
        string name = TryRead('(') ? "TupleOf" + ReadList(')') : ReadName();
        while (true)
        {
            if (TryRead('?'))
            {
                name = "Nullable" + name;
            }
            else if (TryRead('['))
            {
                ReadList(']');
                name += "Array";
            }
            else
            {
                return name;
            }
        }
    }

    /// <summary>The last of the identifiers that dots or colons separate, with its type arguments.</summary>
    private string ReadName()
    {
        string name;
        do
        {
            string identifier = ReadIdentifier();
            name = _nameOfParameter(identifier) ?? Simple(identifier);
            if (TryRead('<'))
                name += "Of" + ReadList('>');
        }
        while (TryRead('.') || TryRead(':'));
        return name;
    }

    /// <summary>The types between brackets; the names of tuple elements are left out.</summary>
    private string ReadList(char end)
    {
        List<string> names = [];
        while (_position < _text.Length && !TryRead(end))
        {
            if (TryRead(',') || TryRead(' '))
                continue;
            names.Add(ReadType());
            if (TryRead(' '))
                ReadIdentifier();
        }

        return string.Join("And", names);
    }

    private string ReadIdentifier()
    {
        int start = _position;
        while (_position < _text.Length && "<>()[],.:? ".IndexOf(_text[_position]) < 0)
            _position++;
        return _text.Substring(start, _position - start);
    }

    private bool TryRead(char character)
    {
        if (_position >= _text.Length || _text[_position] != character)
            return false;
        _position++;
        return true;
    }

    private static string Simple(string identifier) => new(Array.ConvertAll(identifier.TrimStart('@').ToCharArray(), Allowed));

    private static char Allowed(char character) => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') ? character : '_';
}
