using System.Globalization;
using System.Text;
using JsonModelGen.Generator.Literals;

namespace JsonModelGen.Generator.Schemas;

/// <summary>The JSON text of schemas.</summary>
internal static class SchemaText
{
    /// <summary>A readable JSON string: only characters that must be escaped are, and those that would break a line of C#.</summary>
    public static string Quote(string text)
    {
        StringBuilder quoted = new("\"");
        for (int i = 0; i < text.Length; i++)
        {
            char character = text[i];
            bool isHalf = char.IsSurrogate(character) && !(i + 1 < text.Length && char.IsSurrogatePair(character, text[i + 1]));
            if (character is '"' or '\\')
                quoted.Append('\\').Append(character);
            else if (isHalf || char.IsControl(character) || character is '\u2028' or '\u2029')
                quoted.Append("\\u").Append(((int)character).ToString("X4", CultureInfo.InvariantCulture));
            else if (char.IsSurrogate(character))
                quoted.Append(character).Append(text[++i]);
            else
                quoted.Append(character);
        }

        return quoted.Append('"').ToString();
    }

    /// <summary>A JSON array of strings.</summary>
    public static string Array(IEnumerable<string> texts) => "[" + string.Join(",", Quoted(texts)) + "]";

    /// <summary>A JSON object of members whose values are JSON.</summary>
    public static string Object(IEnumerable<KeyValuePair<string, string>> members)
    {
        List<string> parts = [];
        foreach (KeyValuePair<string, string> member in members)
            parts.Add(Quote(member.Key) + ":" + member.Value);
        return "{" + string.Join(",", parts) + "}";
    }

    /// <summary>A value as JSON without white space.</summary>
    public static string Of(JsonTree json) => json.Kind switch
    {
        JsonTreeKind.Object => Object(json.Members.ConvertAll(static member => new KeyValuePair<string, string>(member.Key.Text, Of(member.Value)))),
        JsonTreeKind.Array => "[" + string.Join(",", json.Items.ConvertAll(Of)) + "]",
        JsonTreeKind.String => Quote(json.Text),
        JsonTreeKind.Number => json.Text,
        JsonTreeKind.True => "true",
        JsonTreeKind.False => "false",
        _ => "null",
    };

    /// <summary>Splits JSON without white space into lines; arrays of scalars stay on one line.</summary>
    public static string Indent(string json)
    {
        StringBuilder text = new();
        int depth = 0;
        for (int i = 0; i < json.Length; i++)
        {
            char character = json[i];
            int end = character == '"' ? StringEnd(json, i) : character == '[' ? FlatArrayEnd(json, i) : character == '{' && json[i + 1] == '}' ? i + 2 : -1;
            if (end > 0)
            {
                text.Append(character == '[' ? Spaced(json, i, end) : json.Substring(i, end - i));
                i = end - 1;
            }
            else if (character is '{' or '[')
            {
                text.Append(character);
                Break(++depth);
            }
            else if (character is '}' or ']')
            {
                Break(--depth);
                text.Append(character);
            }
            else
            {
                text.Append(character);
                if (character == ',')
                    Break(depth);
                else if (character == ':')
                    text.Append(' ');
            }
        }

        return text.ToString();

        void Break(int indent) => text.Append('\n').Append(' ', 2 * indent);
    }

    private static IEnumerable<string> Quoted(IEnumerable<string> texts)
    {
        foreach (string text in texts)
            yield return Quote(text);
    }

    private static int StringEnd(string json, int start)
    {
        int end = start + 1;
        while (json[end] != '"')
            end += json[end] == '\\' ? 2 : 1;
        return end + 1;
    }

    /// <summary>The index after an array that contains no arrays and objects; else -1.</summary>
    private static int FlatArrayEnd(string json, int start)
    {
        int i = start + 1;
        while (json[i] is not ('[' or '{' or ']'))
            i = json[i] == '"' ? StringEnd(json, i) : i + 1;
        return json[i] == ']' ? i + 1 : -1;
    }

    private static string Spaced(string json, int start, int end)
    {
        StringBuilder text = new();
        int i = start;
        while (i < end)
        {
            int next = json[i] == '"' ? StringEnd(json, i) : i + 1;
            text.Append(json, i, next - i);
            if (json[i] == ',')
                text.Append(' ');
            i = next;
        }

        return text.ToString();
    }
}
