namespace JsonModelGen;

/// <summary>An <see cref="int"/>, a JSON number; as a key, its text.</summary>
public readonly struct Int32Codec : IJsonCodec<int>, IJsonKeyCodec<int>
{
    /// <inheritdoc/>
    public static int Read(ref Utf8SpanReader reader) => reader.ReadInt32();

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, int value)
    {
        writer.Ensure(NumberLength.Integer);
        writer.WriteInt32(value);
    }

    /// <inheritdoc/>
    public static int ReadKey(ref Utf8SpanReader reader)
        => (int)KeyText.ReadInt64(ref reader, int.MinValue, int.MaxValue, nameof(Int32));

    /// <inheritdoc/>
    public static void WriteKey(ref Utf8BufferWriter writer, int key)
    {
        KeyText.Open(ref writer, NumberLength.Integer);
        writer.WriteInt32(key);
        KeyText.Close(ref writer);
    }
}

/// <summary>An unsigned <see cref="uint"/>, a JSON number; as a key, its text.</summary>
[CLSCompliant(false)]
public readonly struct UInt32Codec : IJsonCodec<uint>, IJsonKeyCodec<uint>
{
    /// <inheritdoc/>
    public static uint Read(ref Utf8SpanReader reader) => reader.ReadUInt32();

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, uint value)
    {
        writer.Ensure(NumberLength.Integer);
        writer.WriteUInt32(value);
    }

    /// <inheritdoc/>
    public static uint ReadKey(ref Utf8SpanReader reader)
        => (uint)KeyText.ReadUInt64(ref reader, uint.MaxValue, nameof(UInt32));

    /// <inheritdoc/>
    public static void WriteKey(ref Utf8BufferWriter writer, uint key)
    {
        KeyText.Open(ref writer, NumberLength.Integer);
        writer.WriteUInt32(key);
        KeyText.Close(ref writer);
    }
}

/// <summary>A <see cref="long"/>, a JSON number; as a key, its text.</summary>
public readonly struct Int64Codec : IJsonCodec<long>, IJsonKeyCodec<long>
{
    /// <inheritdoc/>
    public static long Read(ref Utf8SpanReader reader) => reader.ReadInt64();

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, long value)
    {
        writer.Ensure(NumberLength.Integer);
        writer.WriteInt64(value);
    }

    /// <inheritdoc/>
    public static long ReadKey(ref Utf8SpanReader reader)
        => KeyText.ReadInt64(ref reader, long.MinValue, long.MaxValue, nameof(Int64));

    /// <inheritdoc/>
    public static void WriteKey(ref Utf8BufferWriter writer, long key)
    {
        KeyText.Open(ref writer, NumberLength.Integer);
        writer.WriteInt64(key);
        KeyText.Close(ref writer);
    }
}

/// <summary>A <see cref="ulong"/>, a JSON number; as a key, its text.</summary>
[CLSCompliant(false)]
public readonly struct UInt64Codec : IJsonCodec<ulong>, IJsonKeyCodec<ulong>
{
    /// <inheritdoc/>
    public static ulong Read(ref Utf8SpanReader reader) => reader.ReadUInt64();

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, ulong value)
    {
        writer.Ensure(NumberLength.Integer);
        writer.WriteUInt64(value);
    }

    /// <inheritdoc/>
    public static ulong ReadKey(ref Utf8SpanReader reader)
        => KeyText.ReadUInt64(ref reader, ulong.MaxValue, nameof(UInt64));

    /// <inheritdoc/>
    public static void WriteKey(ref Utf8BufferWriter writer, ulong key)
    {
        KeyText.Open(ref writer, NumberLength.Integer);
        writer.WriteUInt64(key);
        KeyText.Close(ref writer);
    }
}
