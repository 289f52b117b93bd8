using System.Text;

namespace JsonModelGen.Generator.Emission;

/// <summary>
/// Makes expressions that read values refuse duplicate keys in dictionaries, key-value pairs and untyped JSON. It recognises the
/// codecs by name, anywhere in an expression; models have their own option.
/// </summary>
internal static class UniqueKeysExpression
{
    private const string Collections = "global::System.Collections.";
    private const string Json = "global::System.Text.Json.";

    /// <summary>The codecs of dictionaries, with the index of the key type among their type arguments; the value type and the codecs follow.</summary>
    private static readonly Dictionary<string, int> s_dictionaries = new(StringComparer.Ordinal)
    {
        ["DictionaryCodec"] = 0,
        ["DictionaryInterfaceCodec"] = 0,
        ["ReadOnlyDictionaryInterfaceCodec"] = 0,
        ["ReadOnlyDictionaryCodec"] = 0,
        ["SortedDictionaryCodec"] = 0,
        ["SortedListCodec"] = 0,
        ["ConcurrentDictionaryCodec"] = 0,
        ["FrozenDictionaryCodec"] = 0,
        ["ImmutableDictionaryCodec"] = 0,
        ["ImmutableSortedDictionaryCodec"] = 0,
        ["ImmutableDictionaryInterfaceCodec"] = 0,
        ["CustomDictionaryCodec"] = 1,
        ["BuiltDictionaryCodec"] = 1,
    };

    /// <summary>The codecs of untyped JSON, with its type; null if that is their type argument.</summary>
    private static readonly Dictionary<string, string?> s_json = new(StringComparer.Ordinal)
    {
        ["JsonElementCodec"] = Json + "JsonElement",
        ["JsonDocumentCodec"] = Json + "JsonDocument",
        ["JsonNodeCodec"] = Json + "Nodes.JsonNode",
        ["JsonObjectCodec"] = Json + "Nodes.JsonObject",
        ["JsonArrayCodec"] = Json + "Nodes.JsonArray",
        ["RawJsonCodec"] = RuntimeNames.Namespace + "RawJson",
        ["ObjectCodec"] = "object",
        ["UntypedDictionaryInterfaceCodec"] = Collections + "IDictionary",
        ["UntypedDictionaryCodec"] = null,
        ["UntypedSequenceInterfaceCodec"] = null,
        ["UntypedListCodec"] = null,
        ["UntypedQueueCodec"] = Collections + "Queue",
        ["UntypedStackCodec"] = Collections + "Stack",
    };

    /// <summary>An expression, or the name of a codec, with all such codecs in it replaced.</summary>
    public static string Of(string text)
    {
        int start = text.IndexOf(RuntimeNames.Namespace, StringComparison.Ordinal);
        if (start < 0)
            return text;

        StringBuilder result = new();
        int done = 0;
        for (; start >= 0; start = text.IndexOf(RuntimeNames.Namespace, done, StringComparison.Ordinal))
        {
            int end = start + RuntimeNames.Namespace.Length;
            while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] == '_'))
                end++;
            string name = text.Substring(start + RuntimeNames.Namespace.Length, end - start - RuntimeNames.Namespace.Length);
            result.Append(text, done, start - done);
            done = end;
            bool isDictionary = s_dictionaries.TryGetValue(name, out int before);
            bool isJson = s_json.TryGetValue(name, out string? type);
            List<string> arguments = isDictionary || isJson ? ArgumentsAt(text, ref done) : [];
            if (isDictionary)
            {
                int codec = before + 2;
                arguments[codec] = RuntimeNames.Namespace + "UniqueKeyCodec<" + arguments[before] + ", " + arguments[codec] + ">";
                arguments[codec + 1] = Of(arguments[codec + 1]);
            }

            string full = RuntimeNames.Namespace + (name == "KeyValuePairCodec" ? "Unique" : "") + name + (arguments.Count == 0 ? "" : "<" + string.Join(", ", arguments) + ">");
            result.Append(isJson ? RuntimeNames.Namespace + "UniqueKeysCodec<" + (type ?? arguments[0]) + ", " + full + ">" : full);
        }

        return result.Append(text, done, text.Length - done).ToString();
    }

    /// <summary>The type arguments that begin at a position, which is moved after them; none if none do.</summary>
    private static List<string> ArgumentsAt(string text, ref int position)
    {
        List<string> arguments = [];
        if (position >= text.Length || text[position] != '<')
            return arguments;

        int depth = 0;
        int start = position + 1;
        for (int i = position; ; i++)
        {
            depth += text[i] is '<' or '(' or '[' ? 1 : text[i] is '>' or ')' or ']' ? -1 : 0;
            if (depth > 1 || (depth == 1 && text[i] != ',') || (depth == 1 && i == position))
                continue;
            arguments.Add(text.Substring(start, i - start).Trim());
            start = i + 1;
            if (depth == 0)
            {
                position = i + 1;
                return arguments;
            }
        }
    }
}
