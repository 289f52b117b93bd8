using System.Text.Encodings.Web;
using System.Text.Json;

namespace JsonModelGen;

/// <summary>How JSON is laid out and escaped. Names, defaults and limits are those of System.Text.Json. Made once and shared; it never changes.</summary>
public sealed class JsonModelWriteOptions
{
    // System.Text.Json's own structure: it checks what is set
    private JsonWriterOptions _format;

    /// <summary>What is used when no options are given: compact, with the escaping of System.Text.Json.</summary>
    public static JsonModelWriteOptions Default { get; } = new();

    /// <summary>One member or element per line, two spaces deeper at each level.</summary>
    public static JsonModelWriteOptions Indented { get; } = new() { WriteIndented = true };

    /// <summary>Whether each member and element gets a line of its own.</summary>
    public bool WriteIndented
    {
        get => _format.Indented;
        init => _format.Indented = value;
    }

    /// <summary>What indents: a space (unless set) or a tab.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is neither.</exception>
    public char IndentCharacter
    {
        get => _format.IndentCharacter;
        init => _format.IndentCharacter = value;
    }

    /// <summary>How many of these make a level: 2 unless set, 127 at most.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative or above 127.</exception>
    public int IndentSize
    {
        get => _format.IndentSize;
        init => _format.IndentSize = value;
    }

    /// <summary>What ends a line: <c>\n</c> or <c>\r\n</c>; <see cref="Environment.NewLine"/> unless set.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The value is neither.</exception>
    public string NewLine
    {
        get => _format.NewLine;
        init => _format.NewLine = value;
    }

    /// <summary>
    /// What escapes strings and keys. Unless set, everything that is not ASCII and whatever HTML is sensitive to, as
    /// <see cref="JavaScriptEncoder.Default"/> does; <see cref="JavaScriptEncoder.UnsafeRelaxedJsonEscaping"/> is as fast.
    /// </summary>
    public JavaScriptEncoder? Encoder
    {
        get => _format.Encoder;
        init => _format.Encoder = value;
    }

    /// <summary>How deeply objects and arrays may be nested before a cycle is assumed: 64 unless set, and when set to 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int MaxDepth
    {
        get => _format.MaxDepth;
        init => _format.MaxDepth = value;
    }

    internal int EffectiveMaxDepth => MaxDepth == 0 ? JsonModelReadOptions.DefaultMaxDepth : MaxDepth;

    internal JsonLayout Layout => new(_format);
}
