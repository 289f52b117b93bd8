using System.Collections.Frozen;

namespace JsonModelGen;

/// <summary>A <see cref="FrozenSet{T}"/>: a JSON array; duplicates are dropped.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <typeparam name="TCodec">Their codec.</typeparam>
public readonly struct FrozenSetCodec<T, TCodec> : IJsonCodec<FrozenSet<T>>
    where TCodec : IJsonCodec<T>
{
    /// <inheritdoc/>
    public static FrozenSet<T> Read(ref Utf8SpanReader reader) => FrozenSet.Create<T>(ElementReading.ReadArray<T, TCodec>(ref reader));

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, FrozenSet<T> value)
    {
        if (value is null)
            ElementWriting.WriteNull(ref writer);
        else
            ElementWriting.Write<T, TCodec>(ref writer, value.Items.AsSpan());
    }
}
