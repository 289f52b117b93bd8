using System.Diagnostics.CodeAnalysis;
using System.Text.Unicode;

namespace JsonModelGen;

/// <summary>A <see cref="RawJson"/>: any JSON value, including <c>null</c>, as its text.</summary>
public readonly struct RawJsonCodec : IJsonCodec<RawJson>
{
    /// <inheritdoc/>
    public static RawJson Read(ref Utf8SpanReader reader)
    {
        int start = reader.Position;
        ReadOnlySpan<byte> json = reader.ReadRawValue();

        // UTF-8 is not validated in skipped values, but this one is kept and will be read again.
        if (!Utf8.IsValid(json))
            ThrowNotUtf8(start);
        return RawJson.OfChecked(json);
    }

    /// <inheritdoc/>
    public static void Write(ref Utf8BufferWriter writer, RawJson value) => writer.WriteRawValue(value.Utf8Json);

    [DoesNotReturn]
    private static void ThrowNotUtf8(int start) => throw new JsonModelException(
        JsonModelErrorKind.InvalidText, "The value is not valid UTF-8.") { Offset = start };
}
