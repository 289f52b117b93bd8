using System.Text.Encodings.Web;
using System.Text.Json;

namespace JsonModelGen;

/// <summary>How compact JSON with one of our two escapings must be reformatted to match the options of a <see cref="Utf8JsonWriter"/>.</summary>
internal readonly struct JsonLayout(JsonWriterOptions options)
{
    /// <summary>Whether the compact JSON is written with the relaxed escaping.</summary>
    /// <remarks>If there is no encoder, the encoder class is not used: its first use costs as much as reading and writing a small model.</remarks>
    public bool RelaxedEscaping => options.Encoder is { } encoder && ReferenceEquals(encoder, JavaScriptEncoder.UnsafeRelaxedJsonEscaping);

    /// <summary>The encoder with which every string must be escaped again; null if the escaping is right already.</summary>
    public JavaScriptEncoder? Encoder =>
        options.Encoder is null || RelaxedEscaping || ReferenceEquals(options.Encoder, JavaScriptEncoder.Default)
            ? null
            : options.Encoder;

    public bool IsIndented => options.Indented;

    /// <summary>Whether the compact JSON can be used unchanged.</summary>
    public bool IsCompact => !IsIndented && Encoder is null;

    public string NewLine => options.NewLine;

    public byte IndentCharacter => (byte)options.IndentCharacter;

    public int IndentSize => options.IndentSize;
}
