using System.Text.Json;

namespace JsonModelGen;

/// <summary>
/// JSON is malformed or does not fit the model, or a value cannot be written. The exception has the kind of error
/// (<see cref="Kind"/>), its position (<see cref="JsonException.Path"/>, line, byte) and, where applicable, the
/// model and the key.
/// </summary>
/// <remarks>Line and byte numbers are zero-based, as in <see cref="JsonException"/>.</remarks>
public sealed class JsonModelException : JsonException
{
    private readonly string? _modelPath;

    /// <summary>An error with a known position in the input.</summary>
    /// <param name="kind">The kind of error.</param>
    /// <param name="message">The description of the error.</param>
    /// <param name="path">The path of the invalid value, such as <c>$.users[3].name</c>.</param>
    /// <param name="lineNumber">The line, from 0.</param>
    /// <param name="bytePositionInLine">The byte in that line, from 0.</param>
    /// <param name="innerException">The exception thrown by user code, if any.</param>
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

    /// <summary>The kind of error.</summary>
    public JsonModelErrorKind Kind { get; }

    /// <summary>The model being read, if the error concerns the whole object: a missing or an unrecognized key.</summary>
    public string? Model { get; init; }

    /// <summary>The key concerned: the first missing, unrecognized or duplicate one, or that of the member whose setter threw.</summary>
    public string? Key { get; init; }

    /// <summary>
    /// The path of the invalid value, relative to the value being read. It differs from
    /// <see cref="JsonException.Path"/> only inside <see cref="JsonSerializer"/>, which puts its own path, that of the
    /// whole model, there.
    /// </summary>
    public string? ModelPath
    {
        get => _modelPath ?? Path;
        init => _modelPath = value;
    }

    /// <summary>The offset of the error in bytes from the start of the input. The edge turns it into path and line.</summary>
    internal int? Offset { get; init; }
}
