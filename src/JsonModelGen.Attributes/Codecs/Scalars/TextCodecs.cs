using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace JsonModelGen;

/// <summary>A <see cref="bool"/>: <c>true</c> or <c>false</c>; as a key, <c>True</c> or <c>False</c> (any case is read).</summary>
public readonly struct BooleanCodec : IJsonCodec<bool>, IJsonKeyCodec<bool>
{
    /// <inheritdoc/>
    public static bool Read(ref Utf8SpanReader reader) => reader.ReadBoolean();

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, bool value)
    {
        writer.Ensure(5);
        writer.WriteBoolean(value);
    }

    /// <inheritdoc/>
    public static bool ReadKey(ref Utf8SpanReader reader)
    {
        int start = reader.Position;
        ReadOnlySpan<byte> text = reader.ReadName();
        if (!Utf8Parser.TryParse(text, out bool value, out int consumed) || consumed != text.Length)
            reader.ThrowInvalidValue(start, "the key \"true\" or \"false\"");
        return value;
    }

    /// <inheritdoc/>
    public static void WriteKey(ref Utf8BufferWriter writer, bool key)
    {
        writer.Ensure(8);
        writer.WriteRaw(key ? "\"True\":"u8 : "\"False\":"u8);
    }
}

/// <summary>A <see cref="string"/>.</summary>
public readonly struct StringCodec : IJsonCodec<string>, IJsonKeyCodec<string>
{
    /// <inheritdoc/>
    public static string Read(ref Utf8SpanReader reader) => reader.ReadString();

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, string value) => writer.WriteString(value);

    /// <inheritdoc/>
    public static string ReadKey(ref Utf8SpanReader reader) => reader.ReadNameAsString();

    /// <inheritdoc/>
    public static void WriteKey(ref Utf8BufferWriter writer, string key) => writer.WriteName(key);
}

/// <summary>A <see cref="char"/>: a string of one UTF-16 unit.</summary>
public readonly struct CharCodec : IJsonCodec<char>, IJsonKeyCodec<char>
{
    /// <inheritdoc/>
    public static char Read(ref Utf8SpanReader reader)
    {
        int start = reader.Position;
        if (!TryParse(reader.ReadStringUtf8(), out char value))
            reader.ThrowInvalidValue(start, "a string of exactly one character");
        return value;
    }

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, char value) => writer.WriteString(new ReadOnlySpan<char>(in value));

    /// <inheritdoc/>
    public static char ReadKey(ref Utf8SpanReader reader)
    {
        int start = reader.Position;
        if (!TryParse(reader.ReadName(), out char value))
            reader.ThrowInvalidValue(start, "a key of exactly one character");
        return value;
    }

    /// <inheritdoc/>
    public static void WriteKey(ref Utf8BufferWriter writer, char key) => writer.WriteName(new ReadOnlySpan<char>(in key));

    private static bool TryParse(ReadOnlySpan<byte> text, out char value)
    {
        bool isOne = Rune.DecodeFromUtf8(text, out Rune rune, out int consumed) == OperationStatus.Done
            && consumed == text.Length && rune.IsBmp;
        value = isOne ? (char)rune.Value : default;
        return isOne;
    }
}
