using System.Text.Json;

namespace JsonModelGen;

/// <summary>
/// JSON that is malformed or does not fit the model, or a value that cannot be written. It says what was wrong
/// (<see cref="Kind"/>), where (<see cref="JsonException.Path"/>, line, byte) and, where one is concerned, of which
/// model and which key.
/// </summary>
/// <remarks>Line and byte numbers are zero-based, as in <see cref="JsonException"/>.</remarks>
public sealed class JsonModelException : JsonException
{
    private readonly string? _modelPath;

    /// <summary>An error whose place in the input is known.</summary>
    /// <param name="kind">What was wrong.</param>
    /// <param name="message">What was wrong, in words.</param>
    /// <param name="path">The path of the value that was wrong, such as <c>$.users[3].name</c>.</param>
    /// <param name="lineNumber">The line, from 0.</param>
    /// <param name="bytePositionInLine">The byte in that line, from 0.</param>
    /// <param name="innerException">What user code threw, if it was that.</param>
    public JsonModelException(
        JsonModelErrorKind kind,
        string message,
        string? path = null,
        long? lineNumber = null,
        long? bytePositionInLine = null,
        Exception? innerException = null)
        : base(message, path, lineNumber, bytePositionInLine, innerException)
    {
        Kind = kind;
    }

    /// <summary>What was wrong.</summary>
    public JsonModelErrorKind Kind { get; }

    /// <summary>The model that was being read, where the error concerns the whole of it: a missing or an unrecognized key.</summary>
    public string? Model { get; init; }

    /// <summary>The key concerned: the first missing, unrecognized or duplicate one, or that of the member whose setter threw.</summary>
    public string? Key { get; init; }

    /// <summary>
    /// The path of the value that was wrong, beginning at the value that was being read. It differs from
    /// <see cref="JsonException.Path"/> only inside <see cref="JsonSerializer"/>, which puts its own path, that of the
    /// whole model, there.
    /// </summary>
    public string? ModelPath
    {
        get => _modelPath ?? Path;
        init => _modelPath = value;
    }

    /// <summary>Where the input stood when it was found wrong, in bytes from its start. The edge turns it into path and line.</summary>
    internal int? Offset { get; init; }
}
