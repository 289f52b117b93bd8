using System.Globalization;
using System.Text;
using System.Text.Json;

namespace JsonModelGen.Tests.Presets.Fuzz;

/// <summary>Documents made from one that was written: keys removed, repeated, moved and respelled, values replaced.</summary>
internal static class MutatedDocument
{
    /// <summary>No integers with fractions and no infinite numbers, which are read differently.</summary>
    private static readonly string[] s_values =
    [
        "null", "true", "false", "0", "1", "-1", "2", "7", "1.5", "300", "70000", "99999999999", "\"\"", "\"x\"", "\"1\"", "\"-7\"", "\"1.5\"", "\" 1\"", "\"NaN\"", "\"true\"", "\"null\"",
        "\"First\"", "\"first\"", "\"red, First\"", "\"none\"", "\"2026-01-02\"", "\"2026-01-02T03:04:05\"", "\"6f9619ff-8b86-d011-b42d-00c04fc964ff\"", "\"AQ==\"", "\"1.2\"", "\"00:00:01\"", "[]", "[1]", "[null]", "[\"a\"]", "[[]]", "{}",
        "{\"a\":1}", "{\"a\":null}", "{\"1\":\"x\"}", "{\"Key\":1,\"Value\":2}", "{\"key\":\"a\",\"value\":null}", "[{}]", "[{\"a\":null},null]",
    ];

    private static readonly string[] s_keys = ["zz", "", "id", "Id", "NAME", "x", "a.b", "Extra", "extra", "other"];

    public static string Make(string json, Random random)
    {
        Node root;
        using (JsonDocument document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = 200 }))
            root = Node.Of(document.RootElement);
        for (int i = random.Next(1, 4); i > 0; i--)
        {
            List<Node> containers = [];
            root.Collect(containers);
            if (containers.Count == 0)
                return root.ToString();
            containers[random.Next(3) == 0 ? 0 : random.Next(containers.Count)].Change(random);
        }

        return root.ToString();
    }

    /// <summary>A value; an object or array has children, whose keys are null in an array.</summary>
    private sealed class Node
    {
        private string _raw = "";
        private List<(string? Key, Node Value)>? _children;
        private bool _isObject;

        public static Node Of(JsonElement element) => element.ValueKind switch
        {
            JsonValueKind.Object => new Node { _isObject = true, _children = [.. element.EnumerateObject().Select(static entry => ((string?)entry.Name, Of(entry.Value)))] },
            JsonValueKind.Array => new Node { _children = [.. element.EnumerateArray().Select(static item => ((string?)null, Of(item)))] },
            _ => new Node { _raw = element.GetRawText() },
        };

        public void Collect(List<Node> containers)
        {
            if (_children is null)
                return;
            containers.Add(this);
            foreach ((_, Node child) in _children)
                child.Collect(containers);
        }

        public void Change(Random random)
        {
            // A discriminator must be the first key for System.Text.Json.
            int first = _children is [(['$', ..], _), ..] ? 1 : 0;
            int count = _children!.Count - first;
            int choice = random.Next(11);
            if (choice == 0)
            {
                string? added = _isObject ? s_keys[random.Next(s_keys.Length)] : null;
                _children.Insert(first + random.Next(count + 1), (added, Any(random)));
            }

            if (count == 0 || choice == 0)
                return;
            int place = first + random.Next(count);
            (string? key, Node value) = _children[place];
            int other = first + random.Next(count);
            switch (choice)
            {
                case 1 or 2:
                    _children.RemoveAt(place);
                    break;
                case 3:
                    _children.Insert(other, (key, random.Next(2) == 0 ? value : Any(random)));
                    break;
                case 4:
                    _children.RemoveAt(place);
                    _children.Insert(other, (key, value));
                    break;
                case 5:
                    _children[place] = (key, new Node { _raw = "null" });
                    break;
                case 6 or 7:
                    _children[place] = (key, Any(random));
                    break;
                case 8:
                    _children[place] = (key, value.OtherForm());
                    break;
                case 9 when key is not null:
                    _children[place] = (OtherCase(key, random), value);
                    break;
                case 10 when key is not null:
                    _children.Insert(other, (OtherCase(key, random), Any(random)));
                    break;
            }
        }

        /// <summary>A number as text, a text without its quotes if it is a number.</summary>
        private Node OtherForm() =>
            _raw.Length == 0 ? this
            : _raw[0] != '"' ? new Node { _raw = "\"" + _raw + "\"" }
            : long.TryParse(_raw.Trim('"'), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number) ? new Node { _raw = number.ToString(CultureInfo.InvariantCulture) } : this;

        private static string OtherCase(string key, Random random) => random.Next(3) switch
        {
            0 => key.ToUpperInvariant(),
            1 => key.ToLowerInvariant(),
            _ => key.Length == 0 ? key : (char.IsUpper(key[0]) ? char.ToLowerInvariant(key[0]) : char.ToUpperInvariant(key[0])) + key[1..],
        };

        private static Node Any(Random random)
        {
            using JsonDocument document = JsonDocument.Parse(s_values[random.Next(s_values.Length)]);
            return Of(document.RootElement);
        }

        public override string ToString()
        {
            StringBuilder text = new();
            Write(text);
            return text.ToString();
        }

        private void Write(StringBuilder text)
        {
            if (_children is null)
            {
                text.Append(_raw);
                return;
            }

            text.Append(_isObject ? '{' : '[');
            for (int i = 0; i < _children.Count; i++)
            {
                (string? key, Node value) = _children[i];
                text.Append(i > 0 ? "," : "");
                if (key is not null)
                    text.Append(JsonSerializer.Serialize(key)).Append(':');
                value.Write(text);
            }

            text.Append(_isObject ? '}' : ']');
        }
    }
}
