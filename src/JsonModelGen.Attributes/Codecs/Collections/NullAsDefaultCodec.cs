using System.ComponentModel;

namespace JsonModelGen;

/// <summary>A value type that System.Text.Json reads from <c>null</c> as its default, such as <see cref="Memory{T}"/>: for a <see cref="JsonPreset"/>.</summary>
/// <typeparam name="T">The type.</typeparam>
/// <typeparam name="TCodec">The codec of values that are not <c>null</c>.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly struct NullAsDefaultCodec<T, TCodec> : IJsonCodec<T>
    where T : struct
    where TCodec : IJsonCodec<T>
{
    /// <inheritdoc/>
    public static T Read(ref Utf8SpanReader reader) => reader.TryReadNull() ? default : TCodec.Read(ref reader);

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, T value) => TCodec.Write(ref writer, value);
}
