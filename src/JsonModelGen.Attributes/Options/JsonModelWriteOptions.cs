using System.Text.Encodings.Web;
using System.Text.Json;

namespace JsonModelGen;

/// <summary>Layout and escaping of JSON. Names, defaults and limits are those of System.Text.Json. Immutable; create once and share.</summary>
public sealed class JsonModelWriteOptions
{
    // System.Text.Json's own structure: it checks what is set
    private JsonWriterOptions _format;

    /// <summary>The default options: compact, with the escaping of System.Text.Json.</summary>
    public static JsonModelWriteOptions Default { get; } = new();

    /// <summary>One member or element per line, two spaces deeper at each level.</summary>
    public static JsonModelWriteOptions Indented { get; } = new() { WriteIndented = true };

    /// <summary>Whether each member and element is on its own line.</summary>
    public bool WriteIndented
    {
        get => _format.Indented;
        init => _format.Indented = value;
    }

    /// <summary>The indentation character: a space (default) or a tab.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is neither.</exception>
    public char IndentCharacter
    {
        get => _format.IndentCharacter;
        init => _format.IndentCharacter = value;
    }

    /// <summary>The number of indentation characters per level. Default: 2; at most 127.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative or above 127.</exception>
    public int IndentSize
    {
        get => _format.IndentSize;
        init => _format.IndentSize = value;
    }

    /// <summary>The line ending: <c>\n</c> or <c>\r\n</c>. Default: <see cref="Environment.NewLine"/>.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The value is neither.</exception>
    public string NewLine
    {
        get => _format.NewLine;
        init => _format.NewLine = value;
    }

    /// <summary>
    /// The encoder for strings and keys. Default: non-ASCII and HTML-sensitive characters are escaped, as by
    /// <see cref="JavaScriptEncoder.Default"/>. <see cref="JavaScriptEncoder.UnsafeRelaxedJsonEscaping"/> is equally fast; other encoders are slower.
    /// </summary>
    public JavaScriptEncoder? Encoder
    {
        get => _format.Encoder;
        init => _format.Encoder = value;
    }

    /// <summary>The maximum depth of objects and arrays, beyond which a cycle is assumed. Default: 64, also when set to 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int MaxDepth
    {
        get => _format.MaxDepth;
        init => _format.MaxDepth = value;
    }


    internal JsonLayout Layout => new(_format);
}
