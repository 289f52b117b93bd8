using System.Text.Encodings.Web;
using System.Text.Json;

namespace JsonModelGen;

/// <summary>
/// Writes one value to a <see cref="Utf8JsonWriter"/>, byte for byte as System.Text.Json would have written it there.
/// The value is complete before the writer gets its first byte, so that a failure leaves no output.
/// </summary>
internal static class Utf8JsonWriterEdge
{
    public static void Write<T, TCodec>(Utf8JsonWriter output, T value, int maxDepth)
        where TCodec : IJsonCodec<T>
    {
        JsonWriterOptions options = output.Options;
        var layout = new JsonLayout(options);
        if (options.MaxDepth > 0)
            maxDepth = Math.Min(maxDepth == 0 ? Utf8SpanReader.UsualMaxDepth : maxDepth, options.MaxDepth);
        if (!layout.IsCompact)
        {
            WriteLaidOut<T, TCodec>(output, value, maxDepth, layout);
            return;
        }

        Utf8BufferWriter writer = Utf8BufferWriter.RentChain(maxDepth, layout.RelaxedEscaping, output.CurrentDepth);
        try
        {
            // Our own bytes need no validation; that a value is allowed here is still checked.
            TCodec.Write(ref writer, value);
            if (writer.Full is null)
                output.WriteRawValue(writer.WrittenSpan, skipInputValidation: true);
            else
                output.WriteRawValue(writer.Full.With(writer.WrittenMemory), skipInputValidation: true);
        }
        finally
        {
            writer.Dispose();
        }
    }

    private static void WriteLaidOut<T, TCodec>(Utf8JsonWriter output, T value, int maxDepth, JsonLayout layout)
        where TCodec : IJsonCodec<T>
    {
        Utf8BufferWriter writer = Utf8BufferWriter.Rent(maxDepth, layout.RelaxedEscaping, output.CurrentDepth);
        try
        {
            TCodec.Write(ref writer, value);
            Write(output, writer.WrittenSpan, layout);
        }
        finally
        {
            writer.Dispose();
        }
    }

    /// <summary>The same for a converter, with the maximum depth of the serializer.</summary>
    public static void WriteInSerializer<T, TCodec>(Utf8JsonWriter output, T value, JsonSerializerOptions options)
        where TCodec : IJsonCodec<T>
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(options);
        int maxDepth = options.MaxDepth == 0 ? Utf8SpanReader.UsualMaxDepth : options.MaxDepth;
        Write<T, TCodec>(output, value, maxDepth);
    }

    private static void Write(Utf8JsonWriter output, ReadOnlySpan<byte> json, JsonLayout layout)
    {
        using PooledBytes formatted = CompactJsonFormatter.Format(json, layout, output.CurrentDepth);
        if (layout.IsIndented)
            WriteIndented(output, formatted.Span, layout);
        else
            output.WriteRawValue(formatted.Span, skipInputValidation: true);
    }

    /// <summary>
    /// A raw value is written without the line break that an array element needs, and the writer does not reveal whether it is in
    /// an array. So the writer itself writes the brackets (and the first name), and only what is between them is written raw.
    /// </summary>
    private static void WriteIndented(Utf8JsonWriter output, ReadOnlySpan<byte> json, JsonLayout layout)
    {
        int bracketLine = layout.NewLine.Length + (layout.IndentSize * output.CurrentDepth);
        switch (json[0])
        {
            case (byte)'{':
                output.WriteStartObject();
                if (json.Length > 2)
                {
                    ReadOnlySpan<byte> body = json[(bracketLine + layout.IndentSize + 1)..^(bracketLine + 1)];
                    int name = CompactJsonFormatter.TokenEnd(body, 0);
                    output.WritePropertyName(Encoded(body[1..(name - 1)], output.Options.Encoder));
                    output.WriteRawValue(body[(name + ": "u8.Length)..], skipInputValidation: true);
                }
                output.WriteEndObject();
                break;
            case (byte)'[':
                output.WriteStartArray();
                if (json.Length > 2)
                    output.WriteRawValue(json[1..^(bracketLine + 1)], skipInputValidation: true);
                output.WriteEndArray();
                break;
            default:
                WriteScalar(output, json);
                break;
        }
    }

    private static void WriteScalar(Utf8JsonWriter output, ReadOnlySpan<byte> json)
    {
        if (json[0] == '"')
        {
            output.WriteStringValue(Encoded(json[1..^1], output.Options.Encoder));
            return;
        }
        // the only way to write a number with its original digits
        using JsonDocument scalar = JsonDocument.Parse(json.ToArray());
        scalar.RootElement.WriteTo(output);
    }

    /// <summary>Text that will be written exactly as it is escaped here: with the writer's encoder, or unescaped (a date with an offset).</summary>
    private static JsonEncodedText Encoded(ReadOnlySpan<byte> escaped, JavaScriptEncoder? encoder)
    {
        string text = EscapedText.ToText(escaped, out _);
        JsonEncodedText encoded = JsonEncodedText.Encode(text, encoder);
        return encoded.EncodedUtf8Bytes.SequenceEqual(escaped)
            ? encoded
            : JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping);
    }
}
