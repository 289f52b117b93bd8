using System.Buffers;
using System.Text.Json;

namespace JsonModelGen.Benchmarks;

/// <summary>Careful hand-written code with <c>Utf8JsonReader</c> and <c>Utf8JsonWriter</c>, for the sample's own models.</summary>
internal static class HandWrittenCandidates
{
    public static IEnumerable<Candidate> For<T>(Document<T> document)
        where T : class, IJsonModel<T>
    {
        if (document.HandWritten is not { } code)
            yield break;

        byte[] utf8 = document.Utf8;
        T value = document.Value;
        Func<object> read = () =>
        {
            var reader = new Utf8JsonReader(utf8);
            reader.Read();
            return code.Read(ref reader);
        };
        yield return new(Directions.Read, Libraries.HandWritten, read);
        yield return new(Directions.ReadReader, Libraries.HandWritten, read);

        ReusedWriter output = new();
        Func<ArrayBufferWriter<byte>> write = () =>
        {
            code.Write(output.Begin(), value);
            return output.End();
        };
        yield return new(Directions.Write, Libraries.HandWritten, () => write().WrittenSpan.ToArray());
        yield return new(Directions.WriteBuffer, Libraries.HandWritten, write);
    }
}
