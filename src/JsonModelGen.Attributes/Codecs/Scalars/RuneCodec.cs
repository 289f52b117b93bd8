using System.Buffers;
using System.Text;

namespace JsonModelGen;

/// <summary>A <see cref="Rune"/>: a string of one Unicode character, which may be a surrogate pair in UTF-16.</summary>
public readonly struct RuneCodec : IJsonCodec<Rune>, IJsonKeyCodec<Rune>, ITextForm<Rune>
{
    static string ITextForm<Rune>.Expected => "a string of exactly one Unicode character";

    /// <inheritdoc/>
    public static Rune Read(ref Utf8SpanReader reader) => TextForm.Read<Rune, RuneCodec>(ref reader);

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, Rune value)
    {
        Span<byte> text = stackalloc byte[4];
        writer.WriteStringUtf8(text[..value.EncodeToUtf8(text)]);
    }

    /// <inheritdoc/>
    public static Rune ReadKey(ref Utf8SpanReader reader) => TextForm.ReadKey<Rune, RuneCodec>(ref reader);

    /// <inheritdoc/>
    public static void WriteKey(ref Utf8BufferWriter writer, Rune key)
    {
        Span<char> text = stackalloc char[2];
        writer.WriteName(text[..key.EncodeToUtf16(text)]);
    }

    static bool ITextForm<Rune>.TryParse(ReadOnlySpan<byte> utf8Text, out Rune value)
        => Rune.DecodeFromUtf8(utf8Text, out value, out int consumed) == OperationStatus.Done && consumed == utf8Text.Length;
}
