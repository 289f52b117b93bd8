using System.Text;

namespace JsonModelGen.Tests.Codecs;

/// <summary>Runs a codec on one value.</summary>
internal static class CodecRun
{
    public static T Read<T, TCodec>(string json)
        where TCodec : IJsonCodec<T>
        => Read<T, TCodec>(Encoding.UTF8.GetBytes(json));

    public static T Read<T, TCodec>(byte[] json)
        where TCodec : IJsonCodec<T>
    {
        Utf8SpanReader reader = new(json);
        T value = TCodec.Read(ref reader);
        reader.ReadEnd();
        return value;
    }

    public static string Write<T, TCodec>(T value, bool relaxedEscaping = false)
        where TCodec : IJsonCodec<T>
    {
        Utf8BufferWriter writer = Utf8BufferWriter.Rent(relaxedEscaping: relaxedEscaping);
        try
        {
            TCodec.Write(ref writer, value);
            return Encoding.UTF8.GetString(writer.WrittenSpan);
        }
        finally
        {
            writer.Dispose();
        }
    }

    public static JsonModelException Refuses<T, TCodec>(string json, JsonModelErrorKind kind)
        where TCodec : IJsonCodec<T>
    {
        Exception? exception = Record.Exception(() => Read<T, TCodec>(json));
        Assert.True(exception is JsonModelException, $"{typeof(TCodec).Name} on {json}: {exception?.ToString() ?? "was accepted"}");
        JsonModelException refusal = (JsonModelException)exception!;
        Assert.True(kind == refusal.Kind, $"{typeof(TCodec).Name} on {json}: {refusal.Kind}, not {kind}: {refusal.Message}");
        return refusal;
    }

    public static JsonModelException RefusesToWrite<T, TCodec>(T value, JsonModelErrorKind kind = JsonModelErrorKind.NotWritable)
        where TCodec : IJsonCodec<T>
    {
        JsonModelException refusal = Assert.Throws<JsonModelException>(() => Write<T, TCodec>(value));
        Assert.Equal(kind, refusal.Kind);
        return refusal;
    }
}
