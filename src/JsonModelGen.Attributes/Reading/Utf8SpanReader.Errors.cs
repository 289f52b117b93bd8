using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace JsonModelGen;

// The errors of values that are valid JSON but not what the model needs. The message says what was expected and what was found;
// the exception carries the offset, from which the edge finds path and line.
public ref partial struct Utf8SpanReader
{
    /// <summary>Refuses a value because of its JSON type. <c>null</c> has its own error kind; a malformed value is reported as a syntax error.</summary>
    /// <param name="start">Where the value starts: a <see cref="Position"/> from before it was read.</param>
    /// <param name="expected">What was expected, with its article: <c>a number for Int32</c>.</param>
    /// <exception cref="JsonModelException">Always.</exception>
    [DoesNotReturn]
    [MethodImpl(MethodImplOptions.NoInlining)]
    public readonly void ThrowWrongType(int start, string expected)
    {
        int position = WhiteSpace.Skip(_input, start);
        JsonTokenType type = position < _input.Length ? TokenStart.TypeOf(_input[position]) : JsonTokenType.None;
        if (type is JsonTokenType.None or JsonTokenType.EndObject or JsonTokenType.EndArray)
        {
            throw ReadingError.Syntax(_input, position, expected);
        }

        JsonModelErrorKind kind = type == JsonTokenType.Null ? JsonModelErrorKind.NullValue : JsonModelErrorKind.WrongType;
        throw ReadingError.At(kind, position, $"{ReadingError.Capitalized(expected)} was expected, but {Found(position, type)}.");
    }

    /// <summary>Refuses a value of the right JSON type whose content has the wrong form.</summary>
    /// <param name="start">Where the value starts: a <see cref="Position"/> from before it was read.</param>
    /// <param name="expected">What was expected, with its article: <c>a date</c>.</param>
    /// <exception cref="JsonModelException">Always.</exception>
    [DoesNotReturn]
    [MethodImpl(MethodImplOptions.NoInlining)]
    public readonly void ThrowInvalidValue(int start, string expected)
    {
        Throw(JsonModelErrorKind.InvalidValue, start, $"{ReadingError.Capitalized(expected)} was expected, but ");
    }

    /// <summary>Refuses a number that the member's type cannot hold.</summary>
    /// <param name="start">Where the number starts: a <see cref="Position"/> from before it was read.</param>
    /// <param name="type">The type's name: <c>Int32</c>.</param>
    /// <exception cref="JsonModelException">Always.</exception>
    [DoesNotReturn]
    [MethodImpl(MethodImplOptions.NoInlining)]
    public readonly void ThrowOutOfRange(int start, string type)
    {
        Throw(JsonModelErrorKind.NumberOutOfRange, start, $"A number that fits {type} was expected, but ");
    }

    /// <summary>Refuses a value that is not in the enum.</summary>
    /// <param name="start">Where the value starts: a <see cref="Position"/> from before it was read.</param>
    /// <param name="enumName">The enum's name.</param>
    /// <param name="allowedNames">The names that are allowed, as the message shows them.</param>
    /// <exception cref="JsonModelException">Always.</exception>
    [DoesNotReturn]
    [MethodImpl(MethodImplOptions.NoInlining)]
    public readonly void ThrowUnknownEnumValue(int start, string enumName, string allowedNames)
    {
        Throw(JsonModelErrorKind.UnknownEnumValue, start, $"A value of {enumName} ({allowedNames}) was expected, but ");
    }

    /// <summary>Refuses an object that lacks required keys. The reader is right after its closing brace, which is the position of the error.</summary>
    /// <param name="model">The model's name.</param>
    /// <param name="missingKeys">One entry for each required key, in the order of the model: the key if it is missing, else null.</param>
    /// <exception cref="JsonModelException">Always.</exception>
    [DoesNotReturn]
    [MethodImpl(MethodImplOptions.NoInlining)]
    public readonly void ThrowMissingKeys(string model, params ReadOnlySpan<string?> missingKeys)
    {
        string keys = Listed(missingKeys, out string? first, out int count);
        string message = count == 1 ? $"The required key {keys} of {model} is missing." : $"The required keys {keys} of {model} are missing.";
        throw new JsonModelException(JsonModelErrorKind.MissingKey, message) { Model = model, Key = first, Offset = Math.Max(0, _position - 1) };
    }

    /// <summary>Refuses an object with keys that its model does not have.</summary>
    /// <param name="start">Where the first of them starts: a <see cref="Position"/> from before it was read.</param>
    /// <param name="model">The model's name.</param>
    /// <param name="allowedKeys">The keys that are allowed, as the message shows them.</param>
    /// <param name="unrecognizedKeys">The keys that are not, in the order of the input.</param>
    /// <exception cref="JsonModelException">Always.</exception>
    [DoesNotReturn]
    [MethodImpl(MethodImplOptions.NoInlining)]
    public readonly void ThrowUnrecognizedKeys(int start, string model, string allowedKeys, params ReadOnlySpan<string?> unrecognizedKeys)
    {
        string keys = Listed(unrecognizedKeys, out string? first, out int count);
        string message = count == 1
            ? $"{model} has no key {keys}. Its keys are: {allowedKeys}."
            : $"{model} has no keys {keys}. Its keys are: {allowedKeys}.";
        throw new JsonModelException(JsonModelErrorKind.UnrecognizedKey, message) { Model = model, Key = first, Offset = WhiteSpace.Skip(_input, start) };
    }

    private static string Listed(ReadOnlySpan<string?> keys, out string? first, out int count)
    {
        first = null;
        count = 0;
        var list = new StringBuilder();
        foreach (string? key in keys)
        {
            if (key is not null)
            {
                first ??= key;
                list.Append(count++ == 0 ? "\"" : ", \"").Append(key).Append('"');
            }
        }

        return list.ToString();
    }

    /// <summary>Throws an error whose message ends with what was found instead.</summary>
    /// <param name="kind">The kind of error.</param>
    /// <param name="start">Where the value starts; white space may come first.</param>
    /// <param name="message">What was expected, up to and including "but".</param>
    [DoesNotReturn]
    private readonly void Throw(JsonModelErrorKind kind, int start, string message)
    {
        int position = WhiteSpace.Skip(_input, start);
        JsonTokenType type = position < _input.Length ? TokenStart.TypeOf(_input[position]) : JsonTokenType.None;
        throw ReadingError.At(kind, position, message + Found(position, type) + ".");
    }

    /// <summary>Describes the value at a position. A scalar is validated and quoted; if it is malformed, that error is thrown instead.</summary>
    private readonly string Found(int position, JsonTokenType type)
    {
        switch (type)
        {
            case JsonTokenType.StartObject:
                return "an object was found";
            case JsonTokenType.StartArray:
                return "an array was found";
        }

        int end = ValueSkipper.Skip(_input, position, depthLeft: 0, _maxDepth);
        string text = OffendingText.Shortened(_input[position..end]);
        return type switch
        {
            JsonTokenType.String => $"a string was found: {text}",
            JsonTokenType.Number => $"a number was found: {text}",
            _ => $"{text} was found",
        };
    }
}
