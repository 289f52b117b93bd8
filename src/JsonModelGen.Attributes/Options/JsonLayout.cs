using System.Text.Encodings.Web;
using System.Text.Json;

namespace JsonModelGen;

/// <summary>What is to be done to compact JSON with one of our two escapings so that it looks as a <see cref="Utf8JsonWriter"/>'s options demand.</summary>
internal readonly struct JsonLayout(JsonWriterOptions options)
{
    /// <summary>Whether the compact JSON is written with the relaxed escaping.</summary>
    /// <remarks>Without an encoder the class is not touched: its first use costs as much as reading and writing a small model.</remarks>
    public bool RelaxedEscaping => options.Encoder is { } encoder && ReferenceEquals(encoder, JavaScriptEncoder.UnsafeRelaxedJsonEscaping);

    /// <summary>The encoder that has to go over every string again; null if the escaping stands as it is.</summary>
    public JavaScriptEncoder? Encoder =>
        options.Encoder is null || RelaxedEscaping || ReferenceEquals(options.Encoder, JavaScriptEncoder.Default)
            ? null
            : options.Encoder;

    public bool IsIndented => options.Indented;

    /// <summary>Whether the compact JSON can go out as it is.</summary>
    public bool IsCompact => !IsIndented && Encoder is null;

    public string NewLine => options.NewLine;

    public byte IndentCharacter => (byte)options.IndentCharacter;

    public int IndentSize => options.IndentSize;
}
