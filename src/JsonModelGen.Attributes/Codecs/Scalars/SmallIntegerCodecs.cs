namespace JsonModelGen;

/// <summary>An <see cref="sbyte"/>, a JSON number; as a key, its text.</summary>
[CLSCompliant(false)]
public readonly struct SByteCodec : IJsonCodec<sbyte>, IJsonKeyCodec<sbyte>
{
    /// <inheritdoc/>
    public static sbyte Read(ref Utf8SpanReader reader) => reader.ReadSByte();

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, sbyte value)
    {
        writer.Ensure(NumberLength.Integer);
        writer.WriteInt32(value);
    }

    /// <inheritdoc/>
    public static sbyte ReadKey(ref Utf8SpanReader reader)
        => (sbyte)KeyText.ReadInt64(ref reader, sbyte.MinValue, sbyte.MaxValue, nameof(SByte));

    /// <inheritdoc/>
    public static void WriteKey(ref Utf8BufferWriter writer, sbyte key)
    {
        KeyText.Open(ref writer, NumberLength.Integer);
        writer.WriteInt32(key);
        KeyText.Close(ref writer);
    }
}

/// <summary>A <see cref="byte"/>, a JSON number; as a key, its text.</summary>
public readonly struct ByteCodec : IJsonCodec<byte>, IJsonKeyCodec<byte>
{
    /// <inheritdoc/>
    public static byte Read(ref Utf8SpanReader reader) => reader.ReadByte();

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, byte value)
    {
        writer.Ensure(NumberLength.Integer);
        writer.WriteUInt32(value);
    }

    /// <inheritdoc/>
    public static byte ReadKey(ref Utf8SpanReader reader)
        => (byte)KeyText.ReadUInt64(ref reader, byte.MaxValue, nameof(Byte));

    /// <inheritdoc/>
    public static void WriteKey(ref Utf8BufferWriter writer, byte key)
    {
        KeyText.Open(ref writer, NumberLength.Integer);
        writer.WriteUInt32(key);
        KeyText.Close(ref writer);
    }
}

/// <summary>A <see cref="short"/>, a JSON number; as a key, its text.</summary>
public readonly struct Int16Codec : IJsonCodec<short>, IJsonKeyCodec<short>
{
    /// <inheritdoc/>
    public static short Read(ref Utf8SpanReader reader) => reader.ReadInt16();

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, short value)
    {
        writer.Ensure(NumberLength.Integer);
        writer.WriteInt32(value);
    }

    /// <inheritdoc/>
    public static short ReadKey(ref Utf8SpanReader reader)
        => (short)KeyText.ReadInt64(ref reader, short.MinValue, short.MaxValue, nameof(Int16));

    /// <inheritdoc/>
    public static void WriteKey(ref Utf8BufferWriter writer, short key)
    {
        KeyText.Open(ref writer, NumberLength.Integer);
        writer.WriteInt32(key);
        KeyText.Close(ref writer);
    }
}

/// <summary>A <see cref="ushort"/>, a JSON number; as a key, its text.</summary>
[CLSCompliant(false)]
public readonly struct UInt16Codec : IJsonCodec<ushort>, IJsonKeyCodec<ushort>
{
    /// <inheritdoc/>
    public static ushort Read(ref Utf8SpanReader reader) => reader.ReadUInt16();

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, ushort value)
    {
        writer.Ensure(NumberLength.Integer);
        writer.WriteUInt32(value);
    }

    /// <inheritdoc/>
    public static ushort ReadKey(ref Utf8SpanReader reader)
        => (ushort)KeyText.ReadUInt64(ref reader, ushort.MaxValue, nameof(UInt16));

    /// <inheritdoc/>
    public static void WriteKey(ref Utf8BufferWriter writer, ushort key)
    {
        KeyText.Open(ref writer, NumberLength.Integer);
        writer.WriteUInt32(key);
        KeyText.Close(ref writer);
    }
}
