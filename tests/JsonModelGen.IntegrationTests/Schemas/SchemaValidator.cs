using System.Globalization;
using System.Numerics;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace JsonModelGen.IntegrationTests.Schemas;

/// <summary>
/// Validates JSON against the part of JSON Schema (draft 2020-12) that the schemas of models use. An unknown keyword is an
/// error, because ignoring it would hide that it is not checked.
/// </summary>
internal sealed class SchemaValidator
{
    private readonly Dictionary<string, JsonElement> _resources = [];
    private readonly JsonElement _root;

    public SchemaValidator(string schema)
    {
        _root = JsonElement.Parse(schema);
        _resources.Add("", _root);
        if (_root.ValueKind == JsonValueKind.Object && _root.TryGetProperty("$defs", out JsonElement definitions))
        {
            foreach (JsonProperty definition in definitions.EnumerateObject())
            {
                if (definition.Value.TryGetProperty("$id", out JsonElement id))
                    _resources.Add(id.GetString()!, definition.Value);
            }
        }
    }

    /// <summary>What is wrong with a value, or null.</summary>
    public string? Validate(string json) => Validate(JsonElement.Parse(json), _root, "", "$");

    private string? Validate(JsonElement value, JsonElement schema, string resource, string path)
    {
        if (schema.ValueKind is JsonValueKind.True or JsonValueKind.False)
            return schema.ValueKind == JsonValueKind.True ? null : path + ": nothing is allowed here";
        if (schema.TryGetProperty("$id", out JsonElement id))
            resource = id.GetString()!;

        foreach (JsonProperty keyword in schema.EnumerateObject())
        {
            if (Check(keyword.Name, value, keyword.Value, schema, resource, path) is { } problem)
                return problem;
        }

        return null;
    }

    private string? Check(string keyword, JsonElement value, JsonElement argument, JsonElement schema, string resource, string path)
    {
        bool holds = true;
        switch (keyword)
        {
            case var _ when SchemaKeywords.Annotations.Contains(keyword):
                break;
            case "$ref":
                (JsonElement target, string of) = Resolve(argument.GetString()!, resource);
                return Validate(value, target, of, path);
            case "type":
                holds = argument.ValueKind == JsonValueKind.Array
                    ? argument.EnumerateArray().Any(type => HasType(value, type.GetString()!))
                    : HasType(value, argument.GetString()!);
                break;
            case "enum":
                holds = argument.EnumerateArray().Any(item => JsonElement.DeepEquals(item, value));
                break;
            case "allOf":
                return argument.EnumerateArray().Select(option => Validate(value, option, resource, path)).FirstOrDefault(static problem => problem is not null);
            case "anyOf":
                holds = argument.EnumerateArray().Any(option => Validate(value, option, resource, path) is null);
                break;
            case "oneOf":
                holds = argument.EnumerateArray().Count(option => Validate(value, option, resource, path) is null) == 1;
                break;
            case "not":
                holds = Validate(value, argument, resource, path) is not null;
                break;
            case "const":
                holds = JsonElement.DeepEquals(argument, value);
                break;
            case "minimum" or "maximum":
                holds = value.ValueKind != JsonValueKind.Number || Compare(value, argument) * (keyword == "minimum" ? 1 : -1) >= 0;
                break;
            case "exclusiveMinimum" or "exclusiveMaximum":
                holds = value.ValueKind != JsonValueKind.Number || Compare(value, argument) * (keyword == "exclusiveMinimum" ? 1 : -1) > 0;
                break;
            case "minLength" or "maxLength":
                int difference = value.ValueKind == JsonValueKind.String ? value.GetString()!.EnumerateRunes().Count() - (int)argument.GetDouble() : 0;
                holds = keyword == "minLength" ? difference >= 0 : difference <= 0;
                break;
            case "pattern":
                holds = value.ValueKind != JsonValueKind.String || Matches(value.GetString()!, argument.GetString()!);
                break;
            case "format":
                holds = value.ValueKind != JsonValueKind.String || SchemaFormats.Has(value.GetString()!, argument.GetString()!);
                break;
            case "minItems" or "maxItems":
                int count = value.ValueKind == JsonValueKind.Array ? value.GetArrayLength() - (int)argument.GetDouble() : 0;
                holds = keyword == "minItems" ? count >= 0 : count <= 0;
                break;
            case "items" or "prefixItems":
                return value.ValueKind == JsonValueKind.Array ? CheckItems(value, keyword, argument, schema, resource, path) : null;
            case "required":
                return value.ValueKind == JsonValueKind.Object
                    ? argument.EnumerateArray().Select(key => key.GetString()!).FirstOrDefault(key => !value.TryGetProperty(key, out _)) is { } missing ? path + " lacks " + missing : null
                    : null;
            case "properties" or "additionalProperties" or "propertyNames":
                return value.ValueKind == JsonValueKind.Object ? CheckMembers(value, keyword, argument, schema, resource, path) : null;
            default:
                throw new NotSupportedException(keyword);
        }

        return holds ? null : $"{path}: {value.GetRawText()} is against {keyword} {argument.GetRawText()}";
    }

    private string? CheckItems(JsonElement value, string keyword, JsonElement argument, JsonElement schema, string resource, string path)
    {
        int prefix = schema.TryGetProperty("prefixItems", out JsonElement items) ? items.GetArrayLength() : 0;
        for (int i = 0; i < value.GetArrayLength(); i++)
        {
            if (keyword == "prefixItems" ? i >= prefix : i < prefix)
                continue;
            if (Validate(value[i], keyword == "prefixItems" ? argument[i] : argument, resource, path + "[" + i + "]") is { } problem)
                return problem;
        }

        return null;
    }

    private string? CheckMembers(JsonElement value, string keyword, JsonElement argument, JsonElement schema, string resource, string path)
    {
        foreach (JsonProperty member in value.EnumerateObject())
        {
            bool isKnown = schema.TryGetProperty("properties", out JsonElement properties) && properties.TryGetProperty(member.Name, out _);
            string? problem = keyword switch
            {
                "properties" => isKnown ? Validate(member.Value, argument.GetProperty(member.Name), resource, path + "." + member.Name) : null,
                "additionalProperties" => isKnown ? null : Validate(member.Value, argument, resource, path + "." + member.Name),
                _ => Validate(JsonElement.Parse(JsonSerializer.Serialize(member.Name)), argument, resource, path + "." + member.Name + " (name)"),
            };
            if (problem is not null)
                return problem;
        }

        return null;
    }

    private (JsonElement Schema, string Resource) Resolve(string reference, string resource)
    {
        int hash = reference.IndexOf('#', StringComparison.Ordinal);
        if (hash != 0)
            resource = hash < 0 ? reference : reference[..hash];
        JsonElement target = _resources[resource];
        string pointer = hash < 0 ? "" : Uri.UnescapeDataString(reference[(hash + 1)..]);
        foreach (string part in pointer.Split('/', StringSplitOptions.RemoveEmptyEntries))
            target = target.GetProperty(part.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal));
        return (target, resource);
    }

    private static bool HasType(JsonElement value, string type) => type switch
    {
        "null" => value.ValueKind == JsonValueKind.Null,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "number" => value.ValueKind == JsonValueKind.Number,
        "integer" => value.ValueKind == JsonValueKind.Number && (BigInteger.TryParse(value.GetRawText(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) || double.IsInteger(value.GetDouble())),
        _ => throw new NotSupportedException(type),
    };

    private static int Compare(JsonElement left, JsonElement right) =>
        BigInteger.TryParse(left.GetRawText(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out BigInteger one) && BigInteger.TryParse(right.GetRawText(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out BigInteger other)
            ? one.CompareTo(other)
            : left.GetDouble().CompareTo(right.GetDouble());

    /// <summary>Patterns follow ECMA-262, where <c>$</c> does not match before a final line break.</summary>
    private static bool Matches(string text, string pattern) =>
        Regex.IsMatch(text, pattern.EndsWith('$') && !pattern.EndsWith("\\$", StringComparison.Ordinal) ? pattern[..^1] + "\\z" : pattern);
}
