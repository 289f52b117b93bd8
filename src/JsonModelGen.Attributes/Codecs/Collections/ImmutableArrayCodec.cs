using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace JsonModelGen;

/// <summary>An <see cref="ImmutableArray{T}"/>: a JSON array.</summary>
/// <typeparam name="T">The type of the elements.</typeparam>
/// <typeparam name="TCodec">Their codec.</typeparam>
public readonly struct ImmutableArrayCodec<T, TCodec> : IJsonCodec<ImmutableArray<T>>
    where TCodec : IJsonCodec<T>
{
    /// <inheritdoc/>
    public static ImmutableArray<T> Read(ref Utf8SpanReader reader)
        => ImmutableCollectionsMarshal.AsImmutableArray(ElementReading.ReadArray<T, TCodec>(ref reader));

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, ImmutableArray<T> value)
    {
        if (value.IsDefault)
            Utf8BufferWriter.ThrowNotWritable($"An ImmutableArray of {typeof(T)} was never initialized; ImmutableArray<T>.Empty is the empty one.");
        ElementWriting.Write<T, TCodec>(ref writer, value.AsSpan());
    }
}
